import { buffer } from 'node:stream/consumers'
import type { Queryable } from '../platform/database/database.ts'
import type { Storage } from '../platform/storage/storage.ts'
import { findSheetFile } from './sheet-files.ts'

/** The bytes of a file of a sheet, whole, for work of our own that needs them. */
export async function readFile(
  { db, storage }: { db: Queryable; storage: Storage },
  { sheetId, name }: { sheetId: string; name: string },
): Promise<{ bytes: Buffer; contentType: string }> {
  const file = await findSheetFile(db, sheetId, name)
  const content = file && (await storage.read(file.contentHash))
  if (file === undefined || content === undefined)
    throw new Error(`the file ${name} of a sheet is gone`)
  return { bytes: await buffer(content), contentType: file.contentType }
}
