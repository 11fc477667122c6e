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
  const projectId = place.projectId ?? place.existingProjectId
  const mode = place.projectMode ?? impliedMode(projectId, place.projectName)
  // There are no folders yet, so none can be the caller's.
  if (place.folderId !== undefined) throw notFound('folder')
  if (mode === undefined) return undefined
  return mode === 'new'
    ? createProject(db, accountId, place.projectName ?? '')
    : findOwnProject(db, accountId, projectId ?? '')
}

/** A place named without a mode is meant all the same. */
function impliedMode(projectId: string | undefined, projectName: string | undefined) {
  if (projectId !== undefined) return 'existing'
  return projectName === undefined ? undefined : 'new'
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

async function findOwnProject(db: Queryable, accountId: string, id: string): Promise<string> {
  const { rowCount } = await db.query(
    'SELECT 1 FROM projects WHERE id = $1 AND account_id = $2 FOR KEY SHARE',
    [id, accountId],
  )
  if (rowCount === 0) throw new ApiError('NOT_FOUND', `There is no project ${id}`)
  return id
}
