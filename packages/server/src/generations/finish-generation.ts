import type { DrawnSheet } from '@newcharactersheet/providers'
import type { Context } from '../context.ts'
import { chargeHold } from '../credits/ledger.ts'
import { transaction } from '../platform/database/database.ts'
import { fillSheet } from '../sheets/fill-sheet.ts'
import { makeCopies, type PictureCopy } from '../sheets/picture-copies.ts'
import { type NewFile, pictureName } from '../sheets/sheet-files.ts'
import { type Moved, makeMove } from './lifecycle.ts'

/**
 * Stores the picture and its copies, then makes the sheet ready and charges for it in one
 * transaction. An attempt that was taken away in the meantime changes nothing.
 */
export async function finishGeneration(
  context: Context,
  attempt: Moved,
  drawn: DrawnSheet,
): Promise<void> {
  const { bytes, contentType, width, height, ...sheet } = drawn
  const picture = { name: pictureName, bytes, contentType, width, height }
  const copies = await copiesOf(context, attempt, bytes)
  const files = await Promise.all([picture, ...copies].map((file) => store(context, file)))
  await transaction(context.db, async (db) => {
    const finished = await makeMove(db, 'finish', { id: attempt.id, attempt: attempt.attempt })
    if (finished === undefined) return
    await fillSheet(db, finished.sheetId, { ...sheet, files })
    await chargeHold(db, attempt.id)
  })
}

/** A picture that cannot be copied is a picture all the same: the sheet goes without copies. */
async function copiesOf(
  { logger }: Context,
  { id }: Moved,
  picture: Uint8Array,
): Promise<PictureCopy[]> {
  try {
    return await makeCopies(picture)
  } catch (error) {
    logger.warn({ err: error, generationId: id }, 'a picture could not be copied')
    return []
  }
}

async function store({ storage }: Context, { bytes, ...file }: PictureCopy): Promise<NewFile> {
  return { ...file, content: await storage.put(bytes) }
}
