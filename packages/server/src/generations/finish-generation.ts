import type { Context } from '../context.ts'
import type { Moved } from './lifecycle.ts'
import type { Save } from './work.ts'

/**
 * Makes the sheet ready with what the work brought and charges for it, in one transaction. Work that
 * is done at the same time is finished together. An attempt that was taken away in the meantime
 * changes nothing.
 */
export async function finishGeneration(
  context: Context,
  { id, attempt, sheetId, accountId }: Moved,
  save: Save,
): Promise<void> {
  await context.finishes({ id, attempt, sheetId, accountId, save })
  context.publicSheets.forget(sheetId)
}
