import type { Queryable } from '../platform/database/database.ts'

/**
 * Makes sure that sheets stay until the transaction ends, and says whose they are. Those that are
 * gone are missing. They are locked in the order in which those who delete sheets lock them.
 */
export async function keepSheets(
  db: Queryable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await db.query<{ id: string; accountId: string }>(
    `SELECT id, account_id AS "accountId" FROM sheets WHERE id = ANY($1) ORDER BY id FOR KEY SHARE`,
    [ids],
  )
  return new Map(rows.map(({ id, accountId }) => [id, accountId]))
}
