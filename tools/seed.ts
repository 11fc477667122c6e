/**
 * Fills the program's database with made-up public sheets without pictures, to see how it behaves
 * with many: npm run seed -- --sheets 10000 [--account <uid>]; npm run seed -- --remove takes them
 * out again. Settings are those of npm start: NCS_DATA or DATABASE_URL say which database.
 */
import { parseArgs } from 'node:util'
import { readConfig } from '../packages/server/src/config.ts'
import { type Database, openDatabase } from '../packages/server/src/platform/database/database.ts'
import { migrate } from '../packages/server/src/platform/database/migrate.ts'
import { openLogger } from '../packages/server/src/platform/logger.ts'
import { countWords } from '../packages/server/src/sheets/search/count-words.ts'
import { vacuum } from './bench/vacuum.ts'
import { insertSheets, seededModel } from './seed/insert-sheets.ts'

const usage = 'npm run seed -- --sheets n [--account uid]   or   npm run seed -- --remove'
const mostSheets = 100_000_000
const removeAtOnce = 5_000
const reportEveryMs = 2_000

const say = (text: string) => process.stdout.write(`${text}\n`)

try {
  await seed()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n${usage}\n`)
  process.exitCode = 1
}

async function seed(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sheets: { type: 'string' },
      account: { type: 'string' },
      remove: { type: 'boolean', default: false },
    },
  })
  const count = Number(values.sheets ?? 0)
  if (!Number.isInteger(count) || count < 0 || count > mostSheets)
    throw new Error(`--sheets must be a whole number up to ${mostSheets}`)
  if (count > 0 === values.remove) throw new Error('Either --sheets or --remove, please')

  const config = readConfig()
  const logger = openLogger('warn')
  const place = config.databaseUrl === undefined ? config.dataFolder : 'DATABASE_URL'
  const db = await openDatabase(config, logger)
  try {
    await migrate(db, logger)
    if (values.remove) await removeSheets(db, place)
    else await addSheets(db, { count, accountId: values.account, place })
  } finally {
    await db.close()
  }
}

async function addSheets(
  db: Database,
  options: { count: number; accountId: string | undefined; place: string },
): Promise<void> {
  const { count, place } = options
  const accountId = await findAccount(db, options.accountId)
  // Going on where the last seeding ended, so that no sheet is made twice.
  const from = await countSeeded(db)
  say(`Adding ${count} made-up public sheets of account ${accountId} to ${place}`)
  const report = startReport(count)
  await insertSheets(db, { accountId, from, count, onProgress: report })
  say('Counting their words …')
  while (await countWords(db));
  await vacuum(db)
  say(`Done: ${from + count} made-up sheets are there. --remove takes them out again.`)
}

async function removeSheets(db: Database, place: string): Promise<void> {
  const count = await countSeeded(db)
  say(`Removing ${count} made-up sheets from ${place}`)
  const report = startReport(count)
  let done = 0
  while (done < count) {
    const { rowCount } = await db.query(
      'DELETE FROM sheets WHERE id IN (SELECT id FROM sheets WHERE model = $1 LIMIT $2)',
      [seededModel, removeAtOnce],
    )
    if (rowCount === 0) break
    done += rowCount ?? 0
    report(done)
  }
  while (await countWords(db));
  say('Done.')
}

async function countSeeded(db: Database): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    'SELECT count(*) FROM sheets WHERE model = $1',
    [seededModel],
  )
  return rows[0]?.count ?? 0
}

async function findAccount(db: Database, asked: string | undefined): Promise<string> {
  const { rows } = await db.query<{ id: string }>(
    'SELECT id FROM accounts WHERE CASE WHEN $1::text IS NULL THEN is_owner ELSE id = $1 END',
    [asked],
  )
  const account = rows[0]
  if (account !== undefined) return account.id
  throw new Error(
    asked === undefined
      ? 'There is no account yet: start the program once, or name another data folder by NCS_DATA'
      : `There is no account ${asked}`,
  )
}

/** Says now and then how far it is, and how fast. */
function startReport(count: number): (done: number) => void {
  const start = performance.now()
  let saidAt = start
  return (done) => {
    const now = performance.now()
    if (now - saidAt < reportEveryMs && done < count) return
    saidAt = now
    const rate = Math.round((done * 1_000) / (now - start))
    say(`  ${done} of ${count} (${Math.round((done * 100) / count)} %), ${rate} a second`)
  }
}
