import { ApiError } from '../../platform/api-error.ts'

/**
 * Where a page of a search begins. Sheets are found in windows, the newest first, and ranked within
 * their window. A window's numbers are fixed when it is opened, so that no sheet listed later moves
 * what is in it.
 */
export type SearchPosition = {
  /** Sheets of the window have numbers below this one … */
  below: number
  /** … and, of an open window, from this one on. */
  open: { above: number; last: Ranked } | undefined
  /** Whether typing errors were mended on the page before. */
  isCorrected: boolean
}

/** Where a sheet stands in its window. */
export type Ranked = { number: number; rank: number }

export function writeSearchCursor({ below, open, isCorrected }: SearchPosition): string {
  const parts = open === undefined ? [] : [open.above, open.last.number, open.last.rank]
  return Buffer.from([isCorrected ? 'c' : 's', below, ...parts].join(' ')).toString('base64url')
}

export function readSearchCursor(cursor: string | undefined): SearchPosition | undefined {
  if (cursor === undefined) return undefined
  const text = Buffer.from(cursor, 'base64url').toString()
  const match = /^([cs]) (\d{1,15})(?: (\d{1,15}) (\d{1,15}) (\d[\d.e-]{0,30}))?$/.exec(text)
  const [, kind, below, above, number, rank] = match ?? []
  if (kind === undefined || Number.isNaN(Number(rank ?? 0)))
    throw new ApiError('INVALID_REQUEST', 'The cursor is not one we have given', {
      fields: [{ path: 'cursor', message: 'must be a nextCursor of this list' }],
    })
  const isOpen = above !== undefined
  const last = { number: Number(number), rank: Number(rank) }
  return {
    below: Number(below),
    open: isOpen ? { above: Number(above), last } : undefined,
    isCorrected: kind === 'c',
  }
}
