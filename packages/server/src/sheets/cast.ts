import type { CastMember } from '@newcharactersheet/providers'
import { ApiError } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'
import type { Storage } from '../platform/storage/storage.ts'
import { readFile } from './read-file.ts'
import { pictureName } from './sheet-files.ts'

/** A sheet that a scene or a film may show. */
export type CastSheet = {
  id: string
  accountId: string
  title: string | null
  prompt: string
  design: Record<string, unknown> | null
}

type Row = CastSheet & { visibility: 'public' | 'private'; status: string; hasPicture: boolean }

/** The sheets with these ids, in their order: the account's own or public ones, and finished. */
export async function findCast(
  db: Queryable,
  ids: readonly string[],
  accountId: string,
): Promise<CastSheet[]> {
  if (ids.length === 0) return []
  const { rows } = await db.query<Row>(
    `SELECT id, account_id AS "accountId", visibility, status, title, prompt, design,
       EXISTS (SELECT FROM sheet_files WHERE sheet_id = id AND name = $2) AS "hasPicture"
     FROM sheets WHERE id = ANY($1)`,
    [ids, pictureName],
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  return [...new Set(ids)].map((id) => {
    const sheet = byId.get(id)
    const isOwn = sheet?.accountId === accountId
    const isReady = sheet?.status === 'ready' && sheet.hasPicture
    if (sheet === undefined || !(isOwn || (sheet.visibility === 'public' && isReady)))
      throw new ApiError('NOT_FOUND', `There is no sheet ${id}`)
    if (!isReady) throw new ApiError('WRONG_STATE', `The sheet ${id} has no picture to go by`)
    return sheet
  })
}

/** The same as a provider gets them. */
export async function openCast(
  { db, storage }: { db: Queryable; storage: Storage },
  ids: readonly string[],
  accountId: string,
): Promise<CastMember[]> {
  const sheets = await findCast(db, ids, accountId)
  return sheets.map(({ id, title, prompt, design }) => ({
    id,
    title: title ?? undefined,
    prompt,
    design: design ?? undefined,
    readPicture: async () => {
      const { bytes } = await readFile({ db, storage }, { sheetId: id, name: pictureName })
      return bytes
    },
  }))
}

/** Notes who is in a scene. The caller keeps their sheets from being deleted meanwhile. */
export async function linkCast(
  db: Queryable,
  sceneId: string,
  sheetIds: readonly string[],
): Promise<void> {
  if (sheetIds.length === 0) return
  await db.query(
    `INSERT INTO sheet_cast (scene_id, position, sheet_id)
     SELECT $1, position, id FROM unnest($2::text[]) WITH ORDINALITY AS named (id, position)`,
    [sceneId, sheetIds],
  )
}
