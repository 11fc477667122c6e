import { readdir } from 'node:fs/promises'
import type { World } from './world.ts'

/** What is counted beside a call, whether or not it is refused, or written some time after. */
const beside = ['key_usage', 'sheet_search', 'sheet_words', 'sheet_word_changes']

/** How much a program has: the rows of each table, the credits of all, and its files. */
export type Footprint = Record<string, number>

/** Looks at all that a refused call must leave as it was. */
export async function openFootprint({ db, context }: World): Promise<() => Promise<Footprint>> {
  const { rows } = await db.query<{ name: string }>(
    `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
     WHERE table_schema IN ('public', 'auth') AND table_type = 'BASE TABLE'
       AND table_name <> ALL ($1)`,
    [beside],
  )
  const counts = rows.map(
    ({ name }) => `SELECT '${name}' AS what, count(*)::int AS count FROM ${name}`,
  )
  const credits = `SELECT 'credits', coalesce(sum(subscription + topup), 0)::int FROM credit_balances`
  return async () => {
    const found = await db.query<{ what: string; count: number }>(
      [...counts, credits].join(' UNION ALL '),
    )
    return {
      ...Object.fromEntries(found.rows.map(({ what, count }) => [what, count])),
      files: (await readdir(context.config.dataFolder, { recursive: true })).length,
    }
  }
}
