import type { Context } from '../context.ts'
import { releaseHold } from '../credits/ledger.ts'
import { type Queryable, transaction } from '../platform/database/database.ts'
import { leaveSheets } from './leave-sheets.ts'
import { type Moved, makeMoves } from './lifecycle.ts'

/** Cancels some of the work of an account, and says how much; none when nothing is left to do. */
export async function cancelSomeGenerations(
  context: Context,
  { accountId, most }: { accountId: string; most: number },
): Promise<number> {
  const canceled = await transaction(context.db, async (db) => {
    const { rows } = await db.query<{ id: string }>(
      `SELECT id FROM generations
       WHERE account_id = $1 AND state IN ('queued', 'running', 'waiting')
       ORDER BY id LIMIT $2 FOR UPDATE`,
      [accountId, most],
    )
    const moved: Moved[] = []
    for (const { id } of rows) moved.push(...(await makeMoves(db, 'cancel', [{ id }])))
    await leaveSheets(db, moved)
    // Balances last, as whoever finishes or fails one locks them.
    for (const { id } of rows) await releaseHold(db, id, 'canceled')
    return rows
  })
  for (const { id } of canceled) context.outcomes.announce(id)
  return canceled.length
}

/** Removes the receipts of an account's work. What it cost stays in the ledger. */
export async function removeEndedGenerations(db: Queryable, accountId: string): Promise<void> {
  await db.query(
    `DELETE FROM generations
     WHERE account_id = $1 AND state IN ('succeeded', 'failed', 'canceled')`,
    [accountId],
  )
}
