import type { Context } from '../context.ts'
import { releaseHold } from '../credits/ledger.ts'
import { type Queryable, transaction } from '../platform/database/database.ts'
import { findOwnSheet } from '../sheets/find-sheet.ts'
import { removeSheets } from '../sheets/remove-sheets.ts'
import { makeMove } from './lifecycle.ts'

/** Deletes a sheet of the caller's. */
export async function deleteSheet(
  context: Context,
  sheet: { idOrHandle: string; accountId: string },
): Promise<void> {
  const canceled = await transaction(context.db, async (db) =>
    deleteSheets(db, [await findOwnSheet(db, sheet)]),
  )
  context.publicSheets.forget()
  for (const id of canceled) context.outcomes.announce(id)
}

/**
 * Deletes sheets in the caller's transaction. Unfinished work on them is cancelled and its credits
 * come back; generations stay as receipts. When the transaction is committed, `publicSheets` must
 * forget, and `outcomes.announce` be told the generations this returns: those it cancelled.
 */
export async function deleteSheets(db: Queryable, sheetIds: readonly string[]): Promise<string[]> {
  // Generations before sheets before balances, as whoever finishes or fails one locks them.
  const { rows } = await db.query<{ id: string }>(
    `SELECT id FROM generations WHERE sheet_id = ANY($1)
       AND state IN ('queued', 'running', 'waiting') ORDER BY id FOR UPDATE`,
    [sheetIds],
  )
  const unfinished = rows.map(({ id }) => id)
  for (const id of unfinished) await makeMove(db, 'cancel', { id })
  await removeSheets(db, sheetIds)
  for (const id of unfinished) await releaseHold(db, id)
  return unfinished
}
