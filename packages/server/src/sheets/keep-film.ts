import type { Queryable } from '../platform/database/database.ts'
import type { StoredContent } from '../platform/storage/storage.ts'
import { addFiles } from './sheet-files.ts'

/** The name under which the newest film of a sheet is kept. */
export const filmName = 'video.mp4'

type Film = {
  /** Of the work that made it. */
  id: string
  content: StoredContent
  contentType: string
  width: number
  height: number
  title: string
}

/**
 * Gives a sheet a film: under a name of its own, which stays, and as its newest one. A sheet that was
 * opened for the film is ready with it. Returns the name of its own.
 */
export async function keepFilm(
  db: Queryable,
  sheetId: string,
  { id, title, ...file }: Film,
): Promise<string> {
  const ownName = `video-${id}.mp4`
  const { rowCount } = await db.query(
    `UPDATE sheets SET status = 'ready', title = coalesce(title, $2), updated_at = now_ms()
     WHERE id = $1`,
    [sheetId, title],
  )
  if (rowCount === 0) throw new Error('the sheet this film was for is gone')
  await db.query('DELETE FROM sheet_files WHERE sheet_id = $1 AND name = $2', [sheetId, filmName])
  await addFiles(db, sheetId, [
    { name: ownName, ...file },
    { name: filmName, ...file },
  ])
  return ownName
}
