import { limits, type Project } from '@newcharactersheet/contract'
import { ApiError, notFound } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'
import type { PageRequest } from '../platform/http/page.ts'
import { newId } from '../platform/id.ts'

/** A project, as whose it is said to be. */
export type OwnProject = { projectId: string; accountId: string }

const columns = `id, name, created_at AS "createdAt",
  (SELECT count(*) FROM sheets WHERE project_id = projects.id) AS sheets,
  (SELECT count(*) FROM folders WHERE project_id = projects.id) AS folders`

/** The projects of an account, newest first. */
export async function listProjects(
  db: Queryable,
  accountId: string,
  page: PageRequest,
): Promise<Project[]> {
  const { rows } = await db.query<Project>(
    `SELECT ${columns} FROM projects
     WHERE account_id = $1 AND ($2::bigint IS NULL OR (created_at, id) < ($2, $3))
     ORDER BY created_at DESC, id DESC LIMIT $4`,
    [accountId, page.after?.createdAt, page.after?.id, page.limit],
  )
  return rows
}

export async function getProject(
  db: Queryable,
  { projectId, accountId }: OwnProject,
): Promise<Project> {
  const { rows } = await db.query<Project>(
    `SELECT ${columns} FROM projects WHERE id = $1 AND account_id = $2`,
    [projectId, accountId],
  )
  const project = rows[0]
  if (project === undefined) throw notFound('project')
  return project
}

/** Makes a project. Call it in a transaction: it is what keeps the limit exact. */
export async function createProject(
  db: Queryable,
  accountId: string,
  name: string,
): Promise<Project> {
  await db.query(`SELECT pg_advisory_xact_lock(hashtextextended('projects of ' || $1, 0))`, [
    accountId,
  ])
  const { rows } = await db.query<{ id: string; createdAt: number }>(
    `INSERT INTO projects (id, account_id, name)
     SELECT $1, $2, $3 WHERE (SELECT count(*) FROM projects WHERE account_id = $2) < $4
     RETURNING id, created_at AS "createdAt"`,
    [newId(), accountId, name, limits.projectsPerAccount],
  )
  const made = rows[0]
  if (made === undefined)
    throw new ApiError(
      'WRONG_STATE',
      `An account has ${limits.projectsPerAccount} projects at most; delete one first`,
    )
  return { ...made, name, sheets: 0, folders: 0 }
}

export async function renameProject(
  db: Queryable,
  { projectId, accountId }: OwnProject,
  name: string,
): Promise<Project> {
  const { rows } = await db.query<Project>(
    `UPDATE projects SET name = $3 WHERE id = $1 AND account_id = $2 RETURNING ${columns}`,
    [projectId, accountId, name],
  )
  const project = rows[0]
  if (project === undefined) throw notFound('project')
  return project
}

/** Keeps everybody from putting anything into a project that is about to be deleted. */
export async function closeProject(
  db: Queryable,
  { projectId, accountId }: OwnProject,
): Promise<void> {
  const { rowCount } = await db.query(
    'SELECT 1 FROM projects WHERE id = $1 AND account_id = $2 FOR UPDATE',
    [projectId, accountId],
  )
  if (rowCount === 0) throw notFound('project')
}

/** Closes all projects of an account and says which. New ones are not among them. */
export async function closeProjectsOf(db: Queryable, accountId: string): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    'SELECT id FROM projects WHERE account_id = $1 ORDER BY id FOR UPDATE',
    [accountId],
  )
  return rows.map(({ id }) => id)
}

/** Deletes closed projects with their folders. No sheet may be in them any more. */
export async function removeProjects(db: Queryable, projectIds: readonly string[]): Promise<void> {
  await db.query('DELETE FROM folders WHERE project_id = ANY($1)', [projectIds])
  await db.query('DELETE FROM projects WHERE id = ANY($1)', [projectIds])
}
