import type { Queryable } from '../platform/database/database.ts'

/** A place that holds sheets and is about to be deleted; of an owner, every one. */
export type SheetPlace = { projectId: string } | { folderId: string } | { ownerId: string }

export async function sheetsIn(db: Queryable, place: SheetPlace): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(`SELECT id FROM sheets WHERE ${isIn(place)}`, [
    idOf(place),
  ])
  return rows.map(({ id }) => id)
}

/** Takes all sheets out of a place. What leaves a folder stays in its project. */
export async function takeSheetsOut(db: Queryable, place: SheetPlace): Promise<void> {
  const change = 'folderId' in place ? 'folder_id = NULL' : 'project_id = NULL, folder_id = NULL'
  // Always in the same order, so that two who change many never wait for each other in a circle.
  await db.query(
    `UPDATE sheets SET ${change}, updated_at = now_ms()
     WHERE id IN (SELECT id FROM sheets WHERE ${isIn(place)} ORDER BY id FOR NO KEY UPDATE)`,
    [idOf(place)],
  )
}

function isIn(place: SheetPlace): string {
  if ('folderId' in place) return 'folder_id = $1'
  return 'projectId' in place ? 'project_id = $1' : 'account_id = $1 AND project_id IS NOT NULL'
}

function idOf(place: SheetPlace): string {
  if ('folderId' in place) return place.folderId
  return 'projectId' in place ? place.projectId : place.ownerId
}
