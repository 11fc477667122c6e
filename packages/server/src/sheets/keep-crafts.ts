import type { Queryable } from '../platform/database/database.ts'
import type { StoredContent } from '../platform/storage/storage.ts'
import { addFiles, removeFiles } from './sheet-files.ts'

/** A file of a sheet that is no picture: its own name stays, and under the newest one it replaces what was there. */
export type Craft = {
  /** Under which it stays, such as `line-91ab.ogg`. */
  ownName: string
  /** Under which the newest is found; `replaces` are all names the newest may have had. */
  newest: string
  replaces: readonly string[]
  content: StoredContent
  contentType: string
}

/** The name under which the newest mesh of a sheet is kept that can be exported. */
export const meshName = 'mesh.glb'

/** Gives a sheet lines and meshes. A sheet that was opened for one is ready with it. */
export async function keepCraft(
  db: Queryable,
  sheetId: string,
  { ownName, newest, replaces, ...file }: Craft,
): Promise<void> {
  const { rowCount } = await db.query(
    `UPDATE sheets SET status = 'ready', updated_at = now_ms() WHERE id = $1`,
    [sheetId],
  )
  if (rowCount === 0) throw new Error('the sheet this work was for is gone')
  await removeFiles(
    db,
    replaces.map((name) => ({ sheetId, name })),
  )
  const size = { width: null, height: null }
  await addFiles(db, sheetId, [
    { name: ownName, ...file, ...size },
    { name: newest, ...file, ...size },
  ])
}
