import type { DrawnSheet } from '@newcharactersheet/providers'
import type { Context } from '../context.ts'
import { chargeHold } from '../credits/ledger.ts'
import { transaction } from '../platform/database/database.ts'
import { fillSheet } from '../sheets/fill-sheet.ts'
import { type Moved, makeMove } from './lifecycle.ts'

/**
 * Stores the picture, then makes the sheet ready and charges for it in one transaction. An attempt
 * that was taken away in the meantime changes nothing.
 */
export async function finishGeneration(
  context: Context,
  attempt: Moved,
  drawn: DrawnSheet,
): Promise<void> {
  const { bytes, ...sheet } = drawn
  const content = await context.storage.put(bytes)
  await transaction(context.db, async (db) => {
    const finished = await makeMove(db, 'finish', { id: attempt.id, attempt: attempt.attempt })
    if (finished === undefined) return
    await fillSheet(db, finished.sheetId, { ...sheet, content })
    await chargeHold(db, attempt.id)
  })
}
