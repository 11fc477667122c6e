/**
 * Measures what a call pays at the door: checking its key, the limits of its address and its key's
 * day. On a database of its own in a temporary folder: npm run bench:keys. It takes half a minute.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../packages/server/src/config.ts'
import { openContext } from '../packages/server/src/open-context.ts'
import { openDatabase } from '../packages/server/src/platform/database/database.ts'
import { migrate } from '../packages/server/src/platform/database/migrate.ts'
import { openLogger } from '../packages/server/src/platform/logger.ts'
import type { Timing } from './bench/measure.ts'
import { measureAnchors, measureKeys, measureLimits, measureQuota } from './bench/measure-keys.ts'
import { vacuum } from './bench/vacuum.ts'

const say = (text: string) => process.stdout.write(`${text}\n`)

const folder = await mkdtemp(join(tmpdir(), 'ncs-bench-'))
const config = readConfig({ NCS_DATA: folder, NCS_LOG_LEVEL: 'silent' })
const logger = openLogger('silent')
const db = await openDatabase(config, logger)
await migrate(db, logger)
const { context, close } = await openContext({ config, db, logger })
try {
  await db.query(`INSERT INTO accounts (id) VALUES ('bench')`)
  await vacuum(db)
  say(line('Microseconds', ['p50', 'p99', 'mean']))
  print('What it may be compared with', await measureAnchors(db))
  const keys = await measureKeys(context)
  print('Checking a key', keys)
  print('The limits of an address', await measureLimits(context))
  print('A key’s day', await measureQuota(context))
  say('')
  say('Medians of five rounds, one client. The mean is what a call pays over many.')
  const [half, nearlyAll] = [keys.map(({ median }) => median), keys.map(({ p99 }) => p99)]
  say(
    `Whatever is to be looked up, half of all checks take ${micro(Math.max(...half))} µs at most ` +
      `and 99 of 100 take ${micro(Math.max(...nearlyAll))} µs at most.`,
  )
} finally {
  await close()
  await db.close()
  await rm(folder, { recursive: true, force: true })
}

function print(title: string, timings: readonly Timing[]): void {
  say('')
  say(title)
  for (const { name, median, p99, mean } of timings)
    say(line(`  ${name}`, [median, p99, mean].map(micro)))
}

function line(name: string, cells: readonly string[]): string {
  return `${name.padEnd(52)}${cells.map((cell) => cell.padStart(9)).join('')}`
}

function micro(milliseconds: number): string {
  return (milliseconds * 1_000).toFixed(1)
}
