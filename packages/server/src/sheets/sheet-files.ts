import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Queryable } from '../platform/database/database.ts'
import type { StoredContent } from '../platform/storage/storage.ts'
import { isNamed } from './sheet-rows.ts'

/** The name under which the picture of a sheet is kept. */
export const pictureName = 'sheet.png'

/** What the names of all pictures begin with that a sheet was drawn after. */
export const referencePrefix = 'reference-'

/** The pictures a sheet was drawn after are its owner's, even when the sheet is public. */
export function isForOwner(name: string): boolean {
  return name.startsWith(referencePrefix)
}

/** How long a signed URL of a private file works. */
const signedForMs = 60 * 60 * 1000

export type NewFile = {
  name: string
  content: StoredContent
  contentType: string
  width: number | null
  height: number | null
}

export type SheetFile = {
  contentHash: string
  contentType: string
  bytes: number
  accountId: string
  visibility: 'public' | 'private'
}

export async function findSheetFile(
  db: Queryable,
  sheetIdOrHandle: string,
  name: string,
): Promise<SheetFile | undefined> {
  const { rows } = await db.query<SheetFile>(
    `SELECT content_hash AS "contentHash", content_type AS "contentType", bytes,
       account_id AS "accountId", visibility
     FROM sheets JOIN sheet_files ON sheet_id = sheets.id AND name = $1 WHERE ${isNamed}`,
    [name, sheetIdOrHandle],
  )
  return rows[0]
}

/** Gives a sheet files whose bytes are stored. */
export async function addFiles(
  db: Queryable,
  sheetId: string,
  files: readonly NewFile[],
): Promise<void> {
  await addFilesTo(db, [{ id: sheetId, files }])
}

/** The same for many sheets at once. */
export async function addFilesTo(
  db: Queryable,
  sheets: readonly { id: string; files: readonly NewFile[] }[],
): Promise<void> {
  const rows = sheets.flatMap(({ id, files }) =>
    files.map(({ content, ...file }) => ({ ...file, ...content, sheetId: id })),
  )
  if (rows.length === 0) return
  await db.query(addQuery, [JSON.stringify(rows)])
}

const addQuery = {
  name: 'add-files',
  text: `INSERT INTO sheet_files
      (sheet_id, name, content_hash, content_type, bytes, width, height)
    SELECT "sheetId", name, hash, "contentType", bytes, width, height
    FROM json_to_recordset($1) AS added ("sheetId" text, name text, hash text, "contentType" text,
      bytes bigint, width integer, height integer)`,
}

/** Takes all files from sheets. */
export async function removeFilesOf(db: Queryable, sheetIds: readonly string[]): Promise<void> {
  await db.query(removing('sheet_id = ANY($1)'), [sheetIds])
}

/** Takes some files from their sheets. */
export async function removeFiles(
  db: Queryable,
  files: readonly { sheetId: string; name: string }[],
): Promise<void> {
  await db.query(removing('(sheet_id, name) IN (SELECT * FROM unnest($1::text[], $2::text[]))'), [
    files.map(({ sheetId }) => sheetId),
    files.map(({ name }) => name),
  ])
}

/**
 * Bytes are only marked: another sheet may have the same, and the sweep removes what nobody names
 * any more. Everybody locks them in the same order.
 */
function removing(condition: string): string {
  return `WITH files AS (
      DELETE FROM sheet_files WHERE ${condition} RETURNING content_hash
    ), contents AS (
      SELECT hash FROM stored_content WHERE hash IN (SELECT content_hash FROM files)
      ORDER BY hash FOR NO KEY UPDATE
    )
    UPDATE stored_content SET idle_since = now_ms() WHERE hash IN (SELECT hash FROM contents)`
}

/** How much is kept for an account of pictures its sheets were drawn after, in bytes. */
export async function countKeptBytes(db: Queryable, accountId: string): Promise<number> {
  const { rows } = await db.query<{ bytes: number }>(
    `SELECT coalesce(sum(bytes), 0)::bigint AS bytes FROM sheets
     JOIN sheet_files ON sheet_id = sheets.id AND starts_with(name, $2) WHERE account_id = $1`,
    [accountId, referencePrefix],
  )
  return rows[0]?.bytes ?? 0
}

/** What a file is called where files are spoken of; its bytes lie elsewhere, by their hash. */
export function storagePath(sheetId: string, name: string): string {
  return `sheets/${sheetId}/${name}`
}

/** The lasting address of a file, which serves it while the sheet is public. */
export function fileUrl(baseUrl: string, sheetId: string, name: string): string {
  return `${baseUrl}/api/sheets/${sheetId}/files/${encodeURIComponent(name)}`
}

/** An address that serves a file of a private sheet to whoever has it, for an hour. */
export function signedFileUrl(
  options: { baseUrl: string; signingKey: Buffer; now: number },
  sheetId: string,
  name: string,
): string {
  const expires = String(options.now + signedForMs)
  const signature = sign(options.signingKey, sheetId, name, expires)
  return `${fileUrl(options.baseUrl, sheetId, name)}?expires=${expires}&signature=${signature}`
}

/** Whether we signed this file's address, with a key in use or one before it, and it still holds. */
export function isSigned(
  { verifyingKeys, now }: { verifyingKeys: readonly Buffer[]; now: number },
  file: { sheetId: string; name: string },
  query: { expires?: string | undefined; signature?: string | undefined },
): boolean {
  const { expires, signature } = query
  if (expires === undefined || signature === undefined || !/^\d{1,16}$/.test(expires)) return false
  if (Number(expires) <= now) return false
  // As texts: several texts can be read as the same bytes, and only one of them is what we signed.
  const theirs = Buffer.from(signature)
  return verifyingKeys.some((key) => {
    const ours = Buffer.from(sign(key, file.sheetId, file.name, expires))
    return ours.length === theirs.length && timingSafeEqual(ours, theirs)
  })
}

function sign(signingKey: Buffer, sheetId: string, name: string, expires: string): string {
  return createHmac('sha256', signingKey)
    .update(`${sheetId}/${name}?${expires}`)
    .digest('base64url')
}
