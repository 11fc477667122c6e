import { ApiError, notFound } from '../platform/api-error.ts'
import { type Database, type Queryable, transaction } from '../platform/database/database.ts'
import { keepPlace } from '../projects/place-in-project.ts'
import { isNamed } from './sheet-rows.ts'

/** What its owner may change of a sheet: undefined leaves a thing as it is, null takes it away. */
export type SheetChange = {
  keywords?: readonly string[] | undefined
  handle?: string | null | undefined
  title?: string | null | undefined
  license?: string | null | undefined
  projectId?: string | null | undefined
  folderId?: string | null | undefined
}

type Updated = {
  id: string
  keywords: string[]
  handle: string | null
  title: string | null
  license: string | null
  projectId: string | null
  folderId: string | null
  updatedAt: number
}

export async function updateSheet(
  db: Database,
  { idOrHandle, accountId }: { idOrHandle: string; accountId: string },
  change: SheetChange,
): Promise<Updated> {
  return transaction(db, async (db) => {
    const move = await moveOf(db, accountId, change)
    const { rows } = await write(db, { idOrHandle, accountId }, change, move)
    const updated = rows[0]
    if (updated === undefined) throw notFound('sheet of yours')
    return updated
  }).catch((error: unknown) => {
    // The index decides, so that of two who want a handle at the same moment one gets it.
    if (isHandleTaken(error)) throw new ApiError('HANDLE_TAKEN', 'Another sheet has this handle')
    throw error
  })
}

type Move = { projectId?: string | null | undefined; folderId?: string | null | undefined }

/** Checks where a sheet is to go, and keeps the place. A folder brings its project with it. */
async function moveOf(
  db: Queryable,
  accountId: string,
  { projectId, folderId }: SheetChange,
): Promise<Move> {
  if (projectId === null && typeof folderId === 'string')
    throw new ApiError('INVALID_REQUEST', 'A folder lies in a project', {
      fields: [{ path: 'folderId', message: 'must be null or left out where projectId is null' }],
    })
  const place = { projectId: projectId ?? undefined, folderId: folderId ?? undefined }
  const placed = await keepPlace(db, accountId, place)
  return typeof folderId === 'string' ? placed : { projectId, folderId }
}

function write(
  db: Queryable,
  { idOrHandle, accountId }: { idOrHandle: string; accountId: string },
  change: SheetChange,
  move: Move,
) {
  return db.query<Updated>(
    `UPDATE sheets SET updated_at = now_ms(),
       keywords = coalesce($3, keywords),
       handle = CASE WHEN $4 THEN $5 ELSE handle END,
       title = CASE WHEN $6 THEN $7 ELSE title END,
       license = CASE WHEN $8 THEN $9 ELSE license END,
       project_id = CASE WHEN $10 THEN $11 ELSE project_id END,
       -- What leaves its project leaves its folder too.
       folder_id = CASE WHEN $12 THEN $13
         WHEN $10 AND project_id IS DISTINCT FROM $11 THEN NULL ELSE folder_id END
     WHERE account_id = $1 AND ${isNamed}
     RETURNING id, keywords, handle, title, license, project_id AS "projectId",
       folder_id AS "folderId", updated_at AS "updatedAt"`,
    [
      accountId,
      idOrHandle,
      change.keywords,
      change.handle !== undefined,
      change.handle,
      change.title !== undefined,
      change.title,
      change.license !== undefined,
      change.license,
      move.projectId !== undefined,
      move.projectId,
      move.folderId !== undefined,
      move.folderId,
    ],
  )
}

function isHandleTaken(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error) || !('constraint' in error)) return false
  return error.code === '23505' && error.constraint === 'sheets_handle_key'
}
