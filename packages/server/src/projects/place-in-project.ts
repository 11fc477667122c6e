import { ApiError, notFound } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'
import { newId } from '../platform/id.ts'

/** Where a caller wants a new sheet to be. */
export type Place = {
  projectMode?: 'new' | 'existing' | undefined
  projectId?: string | undefined
  existingProjectId?: string | undefined
  projectName?: string | undefined
  folderId?: string | undefined
}

/** The project a new sheet goes into, made if it is a new one; undefined for none. */
export async function placeInProject(
  db: Queryable,
  accountId: string,
  place: Place,
): Promise<string | undefined> {
  await checkPlace(db, accountId, place)
  return modeOf(place) === 'new'
    ? createProject(db, accountId, place.projectName ?? '')
    : existingProjectOf(place)
}

/** Refuses a place that is not the caller's, and writes nothing. */
export async function checkPlace(db: Queryable, accountId: string, place: Place): Promise<void> {
  // There are no folders yet, so none can be the caller's.
  if (place.folderId !== undefined) throw notFound('folder')
  if (modeOf(place) === 'existing')
    await checkOwnProject(db, accountId, existingProjectOf(place) ?? '')
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

async function createProject(db: Queryable, accountId: string, name: string): Promise<string> {
  const id = newId()
  await db.query('INSERT INTO projects (id, account_id, name) VALUES ($1, $2, $3)', [
    id,
    accountId,
    name,
  ])
  return id
}

/** Kept until the transaction ends: nobody deletes it under the sheet that is to lie in it. */
async function checkOwnProject(db: Queryable, accountId: string, id: string): Promise<void> {
  const { rowCount } = await db.query(
    'SELECT 1 FROM projects WHERE id = $1 AND account_id = $2 FOR KEY SHARE',
    [id, accountId],
  )
  if (rowCount === 0) throw new ApiError('NOT_FOUND', `There is no project ${id}`)
}
