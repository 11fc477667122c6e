import { pipeline, Readable } from 'node:stream'
import type { Sheet } from '@newcharactersheet/contract'
import type { Context } from '../../context.ts'
import { ApiError } from '../../platform/api-error.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { meshName } from '../keep-crafts.ts'
import { openConverter, webpName } from '../picture-copies.ts'
import { findSheetFile, pictureName, type SheetFile } from '../sheet-files.ts'

/** A sheet on its way out. Its length is known unless it is made while it is sent. */
export type Exported = { body: Readable; contentType: string; bytes: number | undefined }

/** Refuses a sheet that is not there to be exported yet, or never will be. */
export function checkReady({ status }: Pick<Sheet, 'status'>): void {
  if (status !== 'ready') throw notReady(status)
}

/** What a reader of the file can tell from it: whose format it is, and how it is laid out. */
const jsonFormat = { format: 'newcharactersheet', version: 1 } as const

/** The picture of a finished sheet. What is not stored in that format is made on the way. */
export async function exportPicture(
  { db, storage }: Pick<Context, 'db' | 'storage'>,
  { id, status }: Pick<Sheet, 'id' | 'status'>,
  format: 'png' | 'webp',
): Promise<Exported> {
  const contentType = `image/${format}`
  const file = await findPicture(db, id, format)
  if (file === undefined) throw notReady(status)
  const stored = await storage.read(file.contentHash)
  if (stored === undefined) throw new Error('a stored file is not there')
  if (file.contentType === contentType) return { body: stored, contentType, bytes: file.bytes }
  const converter = await openConverter(format)
  // An error ends the answer, and a caller who hangs up ends the reading.
  const body = pipeline(stored, converter, () => undefined)
  return { body, contentType, bytes: undefined }
}

export type ExportedSheet = Sheet & typeof jsonFormat & { design: Record<string, unknown> | null }

/** Everything there is to know of a finished sheet, the choices of its design included. */
export async function describeExport(db: Queryable, sheet: Sheet): Promise<ExportedSheet> {
  const { rows } = await db.query<Pick<ExportedSheet, 'design'>>(
    'SELECT design FROM sheets WHERE id = $1',
    [sheet.id],
  )
  return { ...jsonFormat, ...sheet, design: rows[0]?.design ?? null }
}

export async function exportJson(db: Queryable, sheet: Sheet): Promise<Exported> {
  const json = Buffer.from(JSON.stringify(await describeExport(db, sheet), undefined, 2))
  const contentType = 'application/json; charset=utf-8'
  return { body: Readable.from([json]), contentType, bytes: json.length }
}

/** The newest mesh that was bought for a sheet. */
export async function exportMesh(
  { db, storage }: Pick<Context, 'db' | 'storage'>,
  { id }: Pick<Sheet, 'id'>,
): Promise<Exported> {
  const mesh = await findSheetFile(db, id, meshName)
  if (mesh === undefined)
    throw new ApiError('WRONG_STATE', 'No mesh has been bought for this sheet')
  const body = await storage.read(mesh.contentHash)
  if (body === undefined) throw new Error('a stored file is not there')
  return { body, contentType: mesh.contentType, bytes: mesh.bytes }
}

async function findPicture(
  db: Queryable,
  sheetId: string,
  format: 'png' | 'webp',
): Promise<SheetFile | undefined> {
  const copy = format === 'webp' ? await findSheetFile(db, sheetId, webpName) : undefined
  return copy ?? findSheetFile(db, sheetId, pictureName)
}

function notReady(status: Sheet['status']): ApiError {
  const reason =
    status === 'drawing' ? 'is still being drawn' : 'has no picture that could be exported'
  return new ApiError('WRONG_STATE', `The sheet ${reason}`)
}
