import type { Context } from '../context.ts'
import { releaseHold } from '../credits/ledger.ts'
import { notFound } from '../platform/api-error.ts'
import { type Queryable, transaction } from '../platform/database/database.ts'
import { findOwnSheet } from '../sheets/find-sheet.ts'
import { removeSheets } from '../sheets/remove-sheets.ts'
import { makeMove } from './lifecycle.ts'

/** Deletes a sheet of the caller's. */
export async function deleteSheet(
  context: Context,
  sheet: { idOrHandle: string; accountId: string },
): Promise<void> {
  const canceled = await transaction(context.db, async (db) => {
    const deleted = await deleteSheets(db, [await findOwnSheet(db, sheet)])
    // Somebody else was first between the two.
    if (deleted.sheets === 0) throw notFound('sheet of yours')
    return deleted.canceled
  })
  context.publicSheets.forget()
  for (const id of canceled) context.outcomes.announce(id)
}

/**
 * Deletes sheets in the caller's transaction. Unfinished work on them is cancelled and its credits
 * come back; generations stay as receipts. When the transaction is committed, `publicSheets` must
 * forget, and `outcomes.announce` be told the generations that were canceled. `sheets` says how many
 * there were.
 */
export async function deleteSheets(
  db: Queryable,
  sheetIds: readonly string[],
): Promise<{ sheets: number; canceled: string[] }> {
  // Generations before sheets before balances, as whoever finishes or fails one locks them.
  const { rows } = await db.query<{ id: string }>(
    `SELECT id FROM generations WHERE sheet_id = ANY($1)
       AND state IN ('queued', 'running', 'waiting') ORDER BY id FOR UPDATE`,
    [sheetIds],
  )
  const canceled = rows.map(({ id }) => id)
  for (const id of canceled) await makeMove(db, 'cancel', { id })
  const sheets = await removeSheets(db, sheetIds)
  for (const id of canceled) await releaseHold(db, id, 'canceled')
  return { sheets, canceled }
}
