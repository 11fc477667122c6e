import { readdir } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import type { Logger } from '../logger.ts'
import { StartProblem } from '../start-problem.ts'
import type { Database } from './database.ts'

export const migrationsFolder = fileURLToPath(new URL('migrations', import.meta.url))

const table = 'migrations'

/** Brings the tables up to date. Several nodes may do it at once: they wait for each other. */
export async function migrate(db: Database, logger: Logger): Promise<void> {
  if (await isUpToDate(db)) return
  // Loaded only when there is something to do: it takes longer than the rest of the start.
  const { runner } = await import('node-pg-migrate')
  // One of its own would still be closing when all is done, and end the program if it broke meanwhile.
  const client = new pg.Client(db.connection)
  client.on('error', (error) => logger.debug({ err: error }, 'the connection of migrations broke'))
  await client.connect().catch(fail)
  const run = runner({
    dbClient: client,
    dir: migrationsFolder,
    migrationsTable: table,
    direction: 'up',
    advisoryLockMode: 'wait',
    logger: {
      info: (text) => logger.debug(text),
      warn: (text) => logger.warn(text),
      // What went wrong is told once, in the line that ends the start.
      error: (text) => logger.debug(text),
    },
  })
  await run.catch(fail).finally(() => client.end())
}

function fail(cause: Error): never {
  throw new StartProblem(`The tables cannot be brought up to date: ${cause.message}`, { cause })
}

async function isUpToDate(db: Database): Promise<boolean> {
  const { rows } = await db.query<{ exists: boolean }>(
    'SELECT to_regclass($1) IS NOT NULL AS exists',
    [table],
  )
  if (rows[0]?.exists !== true) return false
  const done = await db.query<{ name: string }>(`SELECT name FROM ${table}`)
  const names = new Set(done.rows.map(({ name }) => name))
  const files = await readdir(migrationsFolder)
  return files.every((file) => names.has(basename(file, '.sql')))
}
