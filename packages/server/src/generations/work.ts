import type { Context } from '../context.ts'
import type { Queryable } from '../platform/database/database.ts'
import type { SheetContent } from '../sheets/fill-sheet.ts'
import type { Moved } from './lifecycle.ts'
import type { Request } from './request.ts'

/** A generation as the work on it needs it. */
export type Order<Kind extends Request = Request> = {
  id: string
  sheetId: string
  accountId: string
  attempt: number
  prompt: string
  style: string | undefined
  seed: number
  /** Of the model that draws it. */
  model: string
  resolution: number
  request: Kind
}

/** Does the work and stores the bytes it brought; what it returns makes them the sheet's. */
export type Work<Kind extends Request> = (
  context: Context,
  order: Order<Kind>,
  signal: AbortSignal,
) => Promise<Save>

/**
 * What is saved in the transaction that ends the work and charges for it: what its sheet is filled
 * with, or something that saves itself and returns what to keep with the work.
 */
export type Save = SheetContent | ((db: Queryable) => Promise<Record<string, unknown> | undefined>)

export async function readOrder(db: Queryable, begun: Moved): Promise<Order> {
  const { rows } = await db.query<{
    prompt: string
    style: string | null
    seed: number
    model: string
    resolution: number
    request: Request
  }>(
    `SELECT sheets.prompt, sheets.style, sheets.seed, generations.model,
       generations.resolution, generations.request
     FROM generations JOIN sheets ON sheets.id = generations.sheet_id WHERE generations.id = $1`,
    [begun.id],
  )
  const row = rows[0]
  if (row === undefined) throw new Error('this generation has no sheet')
  const { id, sheetId, accountId, attempt } = begun
  return { id, sheetId, accountId, attempt, ...row, style: row.style ?? undefined }
}
