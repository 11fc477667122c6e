import { ApiError } from '../api-error.ts'

/** The last thing of a page, in lists ordered by the time their things were made. */
export type Position = { createdAt: number; id: string }

export function writeCursor({ createdAt, id }: Position): string {
  return Buffer.from(`${createdAt} ${id}`).toString('base64url')
}

export function readCursor(cursor: string | undefined): Position | undefined {
  if (cursor === undefined) return undefined
  const match = /^(\d{1,15}) ([\w-]{1,100})$/.exec(Buffer.from(cursor, 'base64url').toString())
  const [, createdAt, id] = match ?? []
  if (createdAt === undefined || id === undefined)
    throw new ApiError('INVALID_REQUEST', 'The cursor is not one we have given', {
      fields: [{ path: 'cursor', message: 'must be a nextCursor of this list' }],
    })
  return { createdAt: Number(createdAt), id }
}
