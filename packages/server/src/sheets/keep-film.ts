import type { Queryable } from '../platform/database/database.ts'
import type { StoredContent } from '../platform/storage/storage.ts'
import { addFiles, type NewFile, removeFiles } from './sheet-files.ts'

/** The names under which the newest film of a sheet is kept, one of them at a time. */
export const filmNames: readonly string[] = ['video.mp4', 'video.webm']

/** The name of the first frame of the newest film. */
const posterName = 'poster.webp'

type Film = {
  /** Of the work that made it. */
  id: string
  format: string
  content: StoredContent
  contentType: string
  width: number
  height: number
  title: string
  /** As WebP. */
  poster?: Pick<NewFile, 'content' | 'width' | 'height'> | undefined
}

/**
 * Gives a sheet a film: under a name of its own, which stays, and as its newest one with its poster. A
 * sheet that was opened for the film is ready with it. Returns the name of its own.
 */
export async function keepFilm(
  db: Queryable,
  sheetId: string,
  { id, format, title, poster, ...file }: Film,
): Promise<string> {
  const ownName = `video-${id}.${format}`
  const { rowCount } = await db.query(
    `UPDATE sheets SET status = 'ready', title = coalesce(title, $2), updated_at = now_ms()
     WHERE id = $1`,
    [sheetId, title],
  )
  if (rowCount === 0) throw new Error('the sheet this film was for is gone')
  await removeFiles(
    db,
    [...filmNames, posterName].map((name) => ({ sheetId, name })),
  )
  await addFiles(db, sheetId, [
    { name: ownName, ...file },
    { name: `video.${format}`, ...file },
    ...(poster ? [{ name: posterName, contentType: 'image/webp', ...poster }] : []),
  ])
  return ownName
}
