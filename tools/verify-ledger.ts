/**
 * Recomputes all balances from the entries of the ledger and says what differs:
 * npm run ledger:verify [-- --json]. It looks at the database the program's own settings name
 * (NCS_DATA, DATABASE_URL), as it is at one moment, and changes nothing; the program may go on
 * meanwhile. Ends with 0 if all is right, 1 if anything differs, 2 if it could not look.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '../packages/server/src/config.ts'
import {
  cycleChecks,
  guardChecks,
  ledgerChecks,
} from '../packages/server/src/credits/ledger-checks.ts'
import { type Finding, findFaults } from '../packages/server/src/credits/verify-books.ts'
import { holdChecks } from '../packages/server/src/generations/hold-checks.ts'
import {
  openDatabase,
  type Queryable,
  transaction,
} from '../packages/server/src/platform/database/database.ts'
import { openLogger } from '../packages/server/src/platform/logger.ts'

type Report = { accounts: number; entries: number; findings: Finding[] }

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
const say = (text: string) => process.stdout.write(`${text}\n`)

try {
  const report = await look()
  if (values.json) say(JSON.stringify(report, null, 2))
  else print(report)
  process.exitCode = report.findings.length === 0 ? 0 : 1
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 2
}

async function look(): Promise<Report> {
  const config = readConfig()
  const { databaseUrl, dataFolder } = config
  // Opening would make one.
  if (databaseUrl === undefined && !existsSync(join(dataFolder, 'postgres')))
    throw new Error(`There is no database in ${dataFolder}: set NCS_DATA or DATABASE_URL`)
  const database = await openDatabase(config, openLogger('silent'))
  try {
    return await transaction(database, check)
  } finally {
    await database.close()
  }
}

/** All checks speak of the moment of the first question. */
async function check(db: Queryable): Promise<Report> {
  await db.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY')
  // Adding up millions may take longer than anything the program does.
  await db.query('SET LOCAL statement_timeout = 0')
  const { rows } = await db.query<{ accounts: number; entries: number }>(
    `SELECT (SELECT count(*) FROM credit_balances) AS accounts,
       (SELECT count(*) FROM credit_entries) AS entries`,
  )
  const counts = rows[0] ?? { accounts: 0, entries: 0 }
  const all = [...ledgerChecks, ...cycleChecks, ...holdChecks, ...guardChecks]
  return { ...counts, findings: await findFaults(db, all) }
}

function print({ accounts, entries, findings }: Report): void {
  for (const { fault, count, examples } of findings) {
    say(`${fault}: ${count.toLocaleString('en')}`)
    for (const { account, subject, expected, found } of examples)
      say(`  account ${account ?? '-'}, ${subject}: expected ${expected}, found ${found}`)
    if (examples.length < count) say('  …')
  }
  const size = `${entries.toLocaleString('en')} entries of ${accounts.toLocaleString('en')} accounts`
  say(findings.length === 0 ? `${size}: all is right` : `${size}: the above is wrong`)
}
