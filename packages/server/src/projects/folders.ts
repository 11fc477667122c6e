import { type Folder, limits } from '@newcharactersheet/contract'
import { ApiError, notFound } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'
import type { PageRequest } from '../platform/http/page.ts'
import { newId } from '../platform/id.ts'
import type { OwnProject } from './projects.ts'

/** A folder, as whose it is said to be. */
export type OwnFolder = { folderId: string; accountId: string }

/** The folders of a project, newest first. */
export async function listFolders(
  db: Queryable,
  { projectId, accountId }: OwnProject,
  page: PageRequest,
): Promise<Folder[]> {
  const project = await db.query('SELECT 1 FROM projects WHERE id = $1 AND account_id = $2', [
    projectId,
    accountId,
  ])
  if (project.rowCount === 0) throw notFound('project')
  const { rows } = await db.query<Folder>(
    `SELECT id, project_id AS "projectId", name, created_at AS "createdAt",
       (SELECT count(*) FROM sheets WHERE folder_id = folders.id) AS sheets
     FROM folders
     WHERE project_id = $1 AND ($2::bigint IS NULL OR (created_at, id) < ($2, $3))
     ORDER BY created_at DESC, id DESC LIMIT $4`,
    [projectId, page.after?.createdAt, page.after?.id, page.limit],
  )
  return rows
}

/** Makes a folder. Call it in a transaction: it is what keeps the limit exact. */
export async function createFolder(
  db: Queryable,
  { projectId, accountId }: OwnProject,
  name: string,
): Promise<Folder> {
  // Locked against others who make a folder here, and against whoever deletes the project.
  const project = await db.query(
    'SELECT 1 FROM projects WHERE id = $1 AND account_id = $2 FOR NO KEY UPDATE',
    [projectId, accountId],
  )
  if (project.rowCount === 0) throw notFound('project')
  const { rows } = await db.query<{ id: string; createdAt: number }>(
    `INSERT INTO folders (id, project_id, name)
     SELECT $1, $2, $3 WHERE (SELECT count(*) FROM folders WHERE project_id = $2) < $4
     RETURNING id, created_at AS "createdAt"`,
    [newId(), projectId, name, limits.foldersPerProject],
  )
  const made = rows[0]
  if (made === undefined)
    throw new ApiError(
      'WRONG_STATE',
      `A project has ${limits.foldersPerProject} folders at most; delete one first`,
    )
  return { ...made, projectId, name, sheets: 0 }
}

export async function renameFolder(
  db: Queryable,
  { folderId, accountId }: OwnFolder,
  name: string,
): Promise<Folder> {
  const { rows } = await db.query<Folder>(
    `UPDATE folders SET name = $3 FROM projects
     WHERE folders.id = $1 AND projects.id = project_id AND account_id = $2
     RETURNING folders.id, project_id AS "projectId", folders.name,
       folders.created_at AS "createdAt",
       (SELECT count(*) FROM sheets WHERE folder_id = folders.id) AS sheets`,
    [folderId, accountId, name],
  )
  const folder = rows[0]
  if (folder === undefined) throw notFound('folder')
  return folder
}

/** Keeps everybody from putting anything into a folder that is about to be deleted. */
export async function closeFolder(
  db: Queryable,
  { folderId, accountId }: OwnFolder,
): Promise<void> {
  // The project first, as whoever deletes it locks them: otherwise each would wait for the other.
  const project = await db.query(
    `SELECT 1 FROM projects WHERE account_id = $2
       AND id = (SELECT project_id FROM folders WHERE id = $1) FOR KEY SHARE`,
    [folderId, accountId],
  )
  if (project.rowCount === 0) throw notFound('folder')
  const folder = await db.query('SELECT 1 FROM folders WHERE id = $1 FOR UPDATE', [folderId])
  if (folder.rowCount === 0) throw notFound('folder')
}

/** Deletes a closed folder. No sheet may be in it any more. */
export async function removeFolder(db: Queryable, folderId: string): Promise<void> {
  await db.query('DELETE FROM folders WHERE id = $1', [folderId])
}
