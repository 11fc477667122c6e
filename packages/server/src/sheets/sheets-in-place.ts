import type { Queryable } from '../platform/database/database.ts'

/** A place that holds sheets and is about to be deleted. */
export type SheetPlace = { projectId: string } | { folderId: string }

export async function sheetsIn(db: Queryable, place: SheetPlace): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(`SELECT id FROM sheets WHERE ${isIn(place)}`, [
    idOf(place),
  ])
  return rows.map(({ id }) => id)
}

/** Takes all sheets out of a place. What leaves a folder stays in its project. */
export async function takeSheetsOut(db: Queryable, place: SheetPlace): Promise<void> {
  const change = 'projectId' in place ? 'project_id = NULL, folder_id = NULL' : 'folder_id = NULL'
  // Always in the same order, so that two who change many never wait for each other in a circle.
  await db.query(
    `UPDATE sheets SET ${change}, updated_at = now_ms()
     WHERE id IN (SELECT id FROM sheets WHERE ${isIn(place)} ORDER BY id FOR NO KEY UPDATE)`,
    [idOf(place)],
  )
}

function isIn(place: SheetPlace): string {
  return 'projectId' in place ? 'project_id = $1' : 'folder_id = $1'
}

function idOf(place: SheetPlace): string {
  return 'projectId' in place ? place.projectId : place.folderId
}
