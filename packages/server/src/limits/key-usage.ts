import type { Queryable } from '../platform/database/database.ts'

/** How much of a key's day nodes have taken: what is written here can be used only once. */

type LeaseOrder = { keyId: string; limit: number; block: number; waiting: number }

type Granted = { day: number; granted: number; leased: number; dayEndsInMs: number }

const dayMs = 86_400_000

/** An eighth of the rest at most, yet always enough for the calls that wait, while there is any. */
const grantOf = (leased: string) =>
  `least(greatest($2::bigint - ${leased}, 0),
     greatest($4::bigint, least($3::bigint, ($2::bigint - ${leased}) / 8)))`

/**
 * Takes a part of the key's day for this node; nothing when nothing is left. Undefined if there is
 * no such key.
 */
export async function lease(
  db: Queryable,
  { keyId, limit, block, waiting }: LeaseOrder,
): Promise<Granted | undefined> {
  const { rows } = await db.query<Granted>({
    name: 'lease quota',
    text: `INSERT INTO key_usage AS usage (key_id, day, leased, granted)
      SELECT id, now_ms() / ${dayMs}, ${grantOf('0')}, ${grantOf('0')} FROM api_keys WHERE id = $1
      ON CONFLICT (key_id, day) DO UPDATE SET granted = ${grantOf('usage.leased')},
        leased = usage.leased + ${grantOf('usage.leased')}
      RETURNING day, granted, leased, ${dayMs} - now_ms() % ${dayMs} AS "dayEndsInMs"`,
    values: [keyId, limit, block, waiting],
  })
  return rows[0]
}

/**
 * Puts back what was taken and not used. Rows are locked in one order: nodes that give back the same
 * keys at once would otherwise wait for each other.
 */
export async function giveBack(
  db: Queryable,
  unused: readonly { keyId: string; day: number; left: number }[],
): Promise<void> {
  await db.query(
    `WITH given AS (
       SELECT * FROM unnest($1::text[], $2::integer[], $3::bigint[]) AS given (key_id, day, back)
     ), locked AS (
       SELECT key_id, day FROM key_usage JOIN given USING (key_id, day)
       ORDER BY key_id, day FOR UPDATE OF key_usage
     )
     UPDATE key_usage SET leased = leased - given.back FROM locked JOIN given USING (key_id, day)
     WHERE key_usage.key_id = locked.key_id AND key_usage.day = locked.day`,
    [
      unused.map(({ keyId }) => keyId),
      unused.map(({ day }) => day),
      unused.map(({ left }) => left),
    ],
  )
}

/** Nobody asks for a day that has passed. Yesterday's stays, for what is still given back to it. */
export async function removeOldUsage(db: Queryable, today: number): Promise<void> {
  await db.query('DELETE FROM key_usage WHERE day < $1::integer - 1', [today])
}
