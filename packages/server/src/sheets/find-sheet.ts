import { notFound } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'
import { isNamed, isSeen, type SheetRow, sheetColumns } from './sheet-rows.ts'

/** Only such a text can be an id or a handle; no other need be looked for. */
const nameShape = /^[a-z0-9-]{1,64}$/

/**
 * The sheet with this id, or the public one with this handle, as far as the viewer may see it. A
 * private sheet is missing for everyone but its owner.
 */
export async function findSheet(
  db: Queryable,
  idOrHandle: string,
  viewerId: string | undefined,
): Promise<SheetRow> {
  if (!nameShape.test(idOrHandle)) throw notFound('sheet')
  const { rows } = await db.query<SheetRow>(
    `SELECT ${sheetColumns} FROM sheets WHERE ${isNamed} AND ${isSeen}`,
    [viewerId, idOrHandle],
  )
  const sheet = rows[0]
  if (sheet === undefined) throw notFound('sheet')
  return sheet
}

/** The id of a sheet of the account's own. Those of others are missing. */
export async function findOwnSheet(
  db: Queryable,
  { idOrHandle, accountId }: { idOrHandle: string; accountId: string },
): Promise<string> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT id FROM sheets WHERE account_id = $1 AND ${isNamed}`,
    [accountId, idOrHandle],
  )
  const sheet = rows[0]
  if (sheet === undefined) throw notFound('sheet of yours')
  return sheet.id
}
