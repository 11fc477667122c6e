import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { World } from '../world.ts'

/** Everything a call could leave behind, in a program in which nothing else goes on. */
export async function allTraces({ db, context }: World): Promise<unknown> {
  const { rows } = await db.query(
    `SELECT (SELECT count(*) FROM sheets) AS sheets, (SELECT count(*) FROM sheet_files) AS files,
       (SELECT count(*) FROM stored_content) AS contents,
       (SELECT count(*) FROM generations) AS generations,
       (SELECT count(*) FROM projects) AS projects,
       (SELECT count(*) FROM credit_entries) AS entries, (SELECT count(*) FROM pgboss.job) AS jobs,
       (SELECT sum(topup + subscription) FROM credit_balances) AS credits`,
  )
  const stored = await readdir(join(context.config.dataFolder, 'files'), { recursive: true })
  return { ...rows[0], uploads: await readdir(context.uploads), stored: stored.length }
}
