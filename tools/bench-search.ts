/**
 * Measures searching among 10,000 and then 1,000,000 made-up sheets, in a database of its own that
 * lies in a temporary folder: npm run bench:search [-- --sheets 10000,1000000]. It takes about a
 * quarter of an hour and 5 GB.
 */
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildApp } from '../packages/server/src/app.ts'
import { readConfig } from '../packages/server/src/config.ts'
import { openContext } from '../packages/server/src/open-context.ts'
import { type Database, openDatabase } from '../packages/server/src/platform/database/database.ts'
import { migrate } from '../packages/server/src/platform/database/migrate.ts'
import { openLogger } from '../packages/server/src/platform/logger.ts'
import { countWords } from '../packages/server/src/sheets/search/count-words.ts'
import {
  measureLookup,
  measureSearches,
  searchInProcess,
  type Timing,
} from './bench/measure-search.ts'
import { insertSheets } from './seed/insert-sheets.ts'

const accountId = 'bench'
const say = (text: string) => process.stdout.write(`${text}\n`)

type Result = { sheets: number; inProcess: Timing[]; byRoute: Timing[]; anchor: Timing }

const { values } = parseArgs({ options: { sheets: { type: 'string', default: '10000,1000000' } } })
const sizes = values.sheets.split(',').map(Number)
const folder = await mkdtemp(join(tmpdir(), 'ncs-bench-'))
const config = readConfig({
  NCS_DATA: folder,
  NCS_LOG_LEVEL: 'silent',
  NCS_LIMIT_READS: '0',
})
const logger = openLogger('silent')
const db = await openDatabase(config, logger)
await migrate(db, logger)
const { context, close } = await openContext({ config, db, logger })
const app = buildApp(context)
try {
  await db.query('INSERT INTO accounts (id) VALUES ($1)', [accountId])
  const results: Result[] = []
  for (const sheets of sizes) {
    await fill(db, results.at(-1)?.sheets ?? 0, sheets)
    results.push({
      sheets,
      inProcess: await measureSearches(db, { sheets, search: searchInProcess(db) }),
      byRoute: await measureSearches(db, { sheets, search: searchByRoute }),
      anchor: await measureLookup(db),
    })
  }
  print(results)
  await takeBack(db)
} finally {
  await app.close()
  await close()
  await db.close()
  await rm(folder, { recursive: true, force: true })
}

/** From so many sheets to so many; each is listed as a sheet is that somebody publishes. */
async function fill(db: Database, from: number, to: number): Promise<void> {
  const start = performance.now()
  const seconds = () => Math.round((performance.now() - start) / 1_000)
  let saidAt = 0
  await insertSheets(db, {
    accountId,
    from,
    count: to - from,
    onProgress: (done) => {
      if (seconds() < saidAt + 30) return
      saidAt = seconds()
      say(`  ${from + done} sheets, ${Math.round(done / saidAt)} a second`)
    },
  })
  while (await countWords(db));
  await db.query('VACUUM ANALYZE')
  say(`${to} sheets after ${seconds()} s; measuring …`)
}

/** From the address to the text of the answer, a hundred sheets long. */
async function searchByRoute(q: string, cursor?: string) {
  const query = new URLSearchParams(cursor === undefined ? { q } : { q, cursor })
  const answer = await app.inject(`/api/sheets/search?${query}`)
  assert.equal(answer.statusCode, 200, answer.body)
  return answer.json()
}

/** How long a sheet made private can be found, on the connection that did it and on another. */
async function takeBack(db: Database): Promise<void> {
  const search = searchInProcess(db)
  const { rows } = await db.query<{ id: string; handle: string }>(
    'SELECT id, handle FROM sheets WHERE handle IS NOT NULL LIMIT 20',
  )
  const times: number[] = []
  for (const { id, handle } of rows) {
    assert.equal((await search(`"${handle}"`)).count, 1)
    const start = performance.now()
    await db.query(`UPDATE sheets SET visibility = 'private' WHERE id = $1`, [id])
    assert.equal((await search(`"${handle}"`)).count, 0)
    times.push(performance.now() - start)
  }
  say(`Made private: not found by the next search, at most ${ms(Math.max(...times))} ms later`)
}

function print(results: readonly Result[]): void {
  const [smallest] = results
  if (smallest === undefined) return
  for (const way of ['inProcess', 'byRoute'] as const) {
    say('')
    say(way === 'inProcess' ? 'In process, 100 sheets a page, ms' : 'Through the route, ms')
    say(
      line(
        '',
        results.flatMap(({ sheets }) => [`p50 ${short(sheets)}`, `p99 ${short(sheets)}`]),
      ),
    )
    for (const [index, { name }] of smallest[way].entries())
      say(
        line(
          name,
          results.flatMap((result) => {
            const timing = result[way][index]
            return timing === undefined ? [] : [ms(timing.median), ms(timing.p99)]
          }),
        ),
      )
  }
  say('')
  say(
    line(
      smallest.anchor.name,
      results.flatMap(({ anchor }) => [ms(anchor.median), ms(anchor.p99)]),
    ),
  )
  say('Medians of five rounds of 200, one client, warm.')
}

function line(name: string, cells: readonly string[]): string {
  return `${name.padEnd(36)}${cells.map((cell) => cell.padStart(10)).join('')}`
}

function ms(time: number): string {
  return time.toFixed(2)
}

function short(count: number): string {
  return count.toLocaleString('en')
}
