import type { Context } from '../context.ts'
import { chargeHold } from '../credits/ledger.ts'
import { transaction } from '../platform/database/database.ts'
import { type Moved, makeMove } from './lifecycle.ts'
import type { Save } from './work.ts'

/**
 * Makes the sheet ready with what the work brought and charges for it, in one transaction. An
 * attempt that was taken away in the meantime changes nothing.
 */
export async function finishGeneration(
  context: Context,
  { id, attempt, sheetId }: Moved,
  save: Save,
): Promise<void> {
  await transaction(context.db, async (db) => {
    const finished = await makeMove(db, 'finish', { id, attempt })
    if (finished === undefined) return
    const result = await save(db)
    if (result !== undefined)
      await db.query('UPDATE generations SET result = $2 WHERE id = $1', [
        id,
        JSON.stringify(result),
      ])
    await chargeHold(db, id)
  })
  context.publicSheets.forget(sheetId)
}
