import { ApiError } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'
import { createProject } from './projects.ts'

/** Where a caller wants a new sheet to be. */
export type Place = {
  projectMode?: 'new' | 'existing' | undefined
  projectId?: string | undefined
  existingProjectId?: string | undefined
  projectName?: string | undefined
  folderId?: string | undefined
}

/** Where a sheet is. */
export type Placed = { projectId: string | null; folderId: string | null }

/** Whether a caller wants a new sheet to be in no project. */
export function isNowhere(place: Place): boolean {
  return modeOf(place) === undefined && place.folderId === undefined
}

/** Finds the place a new sheet goes into, and makes its project if it is a new one. */
export async function placeInProject(
  db: Queryable,
  accountId: string,
  place: Place,
): Promise<Placed> {
  const found = await checkPlace(db, accountId, place)
  if (modeOf(place) !== 'new') return found
  const { id } = await createProject(db, accountId, place.projectName ?? '')
  return { projectId: id, folderId: null }
}

/** Refuses a place that is not the caller's, and writes nothing. */
export async function checkPlace(db: Queryable, accountId: string, place: Place): Promise<Placed> {
  const { folderId } = place
  if (modeOf(place) !== 'new')
    return keepPlace(db, accountId, { projectId: existingProjectOf(place), folderId })
  // A project that is yet to be made has no folders.
  if (folderId !== undefined) throw noFolder(folderId)
  return { projectId: null, folderId: null }
}

/**
 * Finds a project, or a folder and its project, and keeps both until the transaction ends: nobody
 * deletes them under the sheet that is to lie there.
 */
export async function keepPlace(
  db: Queryable,
  accountId: string,
  { projectId, folderId }: { projectId: string | undefined; folderId: string | undefined },
): Promise<Placed> {
  const holder = projectId ?? (folderId && (await projectOfFolder(db, folderId)))
  if (holder === undefined) return { projectId: null, folderId: null }
  // The project first, as whoever deletes it locks them.
  const project = await db.query(
    'SELECT 1 FROM projects WHERE id = $1 AND account_id = $2 FOR KEY SHARE',
    [holder, accountId],
  )
  if (project.rowCount === 0)
    throw projectId === undefined ? noFolder(folderId ?? '') : noProject(projectId)
  if (folderId === undefined) return { projectId: holder, folderId: null }
  const folder = await db.query(
    'SELECT 1 FROM folders WHERE id = $1 AND project_id = $2 FOR KEY SHARE',
    [folderId, holder],
  )
  if (folder.rowCount === 0) throw noFolder(folderId)
  return { projectId: holder, folderId }
}

/** A place named without a mode is meant all the same. */
function modeOf(place: Place): Place['projectMode'] {
  if (place.projectMode !== undefined) return place.projectMode
  if (existingProjectOf(place) !== undefined) return 'existing'
  return place.projectName === undefined ? undefined : 'new'
}

function existingProjectOf({ projectId, existingProjectId }: Place): string | undefined {
  return projectId ?? existingProjectId
}

async function projectOfFolder(db: Queryable, folderId: string): Promise<string> {
  const { rows } = await db.query<{ projectId: string }>(
    'SELECT project_id AS "projectId" FROM folders WHERE id = $1',
    [folderId],
  )
  const folder = rows[0]
  if (folder === undefined) throw noFolder(folderId)
  return folder.projectId
}

function noProject(id: string): ApiError {
  return new ApiError('NOT_FOUND', `There is no project ${id}`)
}

function noFolder(id: string): ApiError {
  return new ApiError('NOT_FOUND', `There is no folder ${id}`)
}
