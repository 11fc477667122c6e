import type { Queryable } from '../platform/database/database.ts'
import type { LineResult } from './make-line.ts'
import type { MeshResult } from './make-mesh.ts'

type Results = { audio: LineResult; mesh: MeshResult }

type Craft<Kind extends keyof Results> = {
  sheetId: string
  visibility: 'public' | 'private'
  result: Results[Kind]
}

/** What came of a line or mesh that is finished, for whoever ordered it. */
export async function findCraft<Kind extends keyof Results>(
  db: Queryable,
  { id, accountId, kind }: { id: string; accountId: string; kind: Kind },
): Promise<Craft<Kind> | undefined> {
  const { rows } = await db.query<Craft<Kind>>(
    `SELECT sheet_id AS "sheetId", visibility, result
     FROM generations JOIN sheets ON sheets.id = sheet_id
     WHERE generations.id = $1 AND generations.account_id = $2 AND kind = $3 AND result IS NOT NULL`,
    [id, accountId, kind],
  )
  return rows[0]
}
