/**
 * Measures holding and settling credits beside plain statements that write the same, on a database
 * of its own in a temporary folder: npm run bench:ledger [-- --json]. It takes a few minutes.
 */
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '../packages/server/src/config.ts'
import { openBalance } from '../packages/server/src/credits/ledger.ts'
import { guardChecks, ledgerChecks } from '../packages/server/src/credits/ledger-checks.ts'
import { findFaults } from '../packages/server/src/credits/verify-books.ts'
import { openContext } from '../packages/server/src/open-context.ts'
import { type Database, openDatabase } from '../packages/server/src/platform/database/database.ts'
import { migrate } from '../packages/server/src/platform/database/migrate.ts'
import { openLogger } from '../packages/server/src/platform/logger.ts'
import { ourLedger, ourOrders } from './bench/ledger/ours.ts'
import { rawLedger, rawOrders } from './bench/ledger/raw.ts'
import { measureWay, type Way } from './bench/ledger/way.ts'

/** Two ways under one load, and how often as fast as the other one ours is to be. */
type Contest = {
  name: string
  ours: Way
  raw: Way
  clients: number
  accounts: readonly string[]
  bar: number
}

/** Pairs of hold and settle a second, and the ratio of the two: medians of all rounds. */
type Result = { name: string; ours: number; raw: number; ratio: number; bar: number }

const rounds = 15
const crowd = 64
const many = Array.from({ length: 256 }, (_, index) => `account-${index}`)
const hot = ['hot']

const say = (text: string) => process.stdout.write(`${text}\n`)
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
const folder = await mkdtemp(join(tmpdir(), 'ncs-bench-'))
const config = readConfig({ NCS_DATA: folder, NCS_LOG_LEVEL: 'silent' })
const logger = openLogger('silent')
const db = await openDatabase(config, logger)
await migrate(db, logger)
const { context, close } = await openContext(
  { config, db, logger },
  { pace: { mostQueued: 10_000, queuedPerAccount: 10_000 } },
)
try {
  await openAccounts(db)
  const orders = { ours: ourOrders(context), raw: rawOrders(db) }
  const ledger = { ours: ourLedger(context), raw: rawLedger(db) }
  const single = { clients: 1, accounts: many, bar: 0.8 }
  const contests: Contest[] = [
    { name: 'ledger alone, one client', ...ledger, ...single },
    { name: 'orders, one client', ...orders, ...single },
    { name: 'orders, 64 clients', ...orders, clients: crowd, accounts: many, bar: 3 },
    { name: 'orders, 64 clients, one account', ...orders, clients: crowd, accounts: hot, bar: 3 },
    {
      name: 'the same, raw without the orders',
      ...{ ours: orders.ours, raw: ledger.raw, clients: crowd, accounts: hot, bar: 3 },
    },
  ]
  // Warm, and with tables and statistics as they are where something has been going on.
  for (const contest of contests) await measureRound(contest)
  await db.query('VACUUM ANALYZE')
  const results: Result[] = []
  for (const contest of contests) results.push(await measureContest(contest))
  assert.deepEqual(await findFaults(db, [...ledgerChecks, ...guardChecks]), [])
  print(results)
  if (values.json) say(JSON.stringify(results))
} finally {
  await close()
  await db.close()
  await rm(folder, { recursive: true, force: true })
}

async function openAccounts(db: Database): Promise<void> {
  for (const accountId of [...many, ...hot]) {
    await db.query('INSERT INTO accounts (id) VALUES ($1)', [accountId])
    await openBalance(db, { accountId, startingCredits: 1_000_000_000 })
  }
}

async function measureContest(contest: Contest): Promise<Result> {
  const measured: { ours: number; raw: number }[] = []
  for (let round = 0; round < rounds; round += 1) measured.push(await measureRound(contest))
  return {
    name: contest.name,
    ours: Math.round(middle(measured.map(({ ours }) => ours))),
    raw: Math.round(middle(measured.map(({ raw }) => raw))),
    ratio: Math.round(100 * middle(measured.map(({ ours, raw }) => ours / raw))) / 100,
    bar: contest.bar,
  }
}

/** One after the other, so that whatever else the machine does is shared by both. */
async function measureRound({ ours, raw, clients, accounts }: Contest) {
  const load = { clients, accounts, count: clients === 1 ? 60 : 640 }
  return { ours: await measureWay(ours, load), raw: await measureWay(raw, load) }
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0
}

function print(results: readonly Result[]): void {
  say(line('Hold and settle, pairs a second', ['ours', 'raw', 'ratio', 'bar']))
  for (const { name, ours, raw, ratio, bar } of results)
    say(line(`  ${name}`, [`${ours}`, `${raw}`, `${ratio}`, `${bar}${ratio < bar ? ' ✗' : ''}`]))
  say(
    'Medians of fifteen rounds, in which both ways take turns. Every balance is right at the end.',
  )
}

function line(name: string, cells: readonly string[]): string {
  return `${name.padEnd(44)}${cells.map((cell) => cell.padStart(9)).join('')}`
}
