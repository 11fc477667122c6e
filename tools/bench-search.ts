/**
 * Measures searching among 10,000 and among 1,000,000 made-up sheets, each in a database of its own
 * in a temporary folder: npm run bench:search [-- --sheets 10000,1000000] [--keep folder]. Filling
 * takes about a quarter of an hour and 5 GB; with --keep the databases stay in that folder, and
 * the next time there is nothing to fill.
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
import type { Timing } from './bench/measure.ts'
import { measureLookup, measureSearches, searchInProcess } from './bench/measure-search.ts'
import { vacuum } from './bench/vacuum.ts'
import { insertSheets } from './seed/insert-sheets.ts'

const accountId = 'bench'
const say = (text: string) => process.stdout.write(`${text}\n`)

type Result = {
  sheets: number
  inProcess: Timing[]
  byRoute: Timing[]
  anchor: Timing
  takenBackMs: number
}

const { values } = parseArgs({
  options: {
    sheets: { type: 'string', default: '10000,1000000' },
    keep: { type: 'string' },
  },
})
const folder = values.keep ?? (await mkdtemp(join(tmpdir(), 'ncs-bench-')))
try {
  const results: Result[] = []
  for (const sheets of values.sheets.split(',').map(Number))
    results.push(await measureAmong(sheets, join(folder, String(sheets))))
  print(results)
} finally {
  if (values.keep === undefined) await rm(folder, { recursive: true, force: true })
}

/** Opens the program on a data folder of its own, with so many sheets in it, and measures it. */
async function measureAmong(sheets: number, dataFolder: string): Promise<Result> {
  const config = readConfig({
    NCS_DATA: dataFolder,
    NCS_LOG_LEVEL: 'silent',
    NCS_LIMIT_READS: '0',
  })
  const logger = openLogger('silent')
  const db = await openDatabase(config, logger)
  await migrate(db, logger)
  const { context, close } = await openContext({ config, db, logger })
  const app = buildApp(context)
  try {
    await db.query('INSERT INTO accounts (id) VALUES ($1) ON CONFLICT DO NOTHING', [accountId])
    await fill(db, sheets)
    const onTiming = ({ name, p99 }: Timing) => say(`  ${name}: p99 ${p99.toFixed(2)} ms`)
    return {
      sheets,
      inProcess: await measureSearches(db, { sheets, search: searchInProcess(db), onTiming }),
      byRoute: await measureSearches(db, { sheets, search: searchByRoute(app), onTiming }),
      anchor: await measureLookup(db),
      takenBackMs: await takeBack(db),
    }
  } finally {
    await app.close()
    await close()
    await db.close()
  }
}

/** Up to so many sheets; each is listed as a sheet is that somebody publishes. */
async function fill(db: Database, to: number): Promise<void> {
  const from = await countSheets(db)
  while (await countWords(db));
  if (from >= to) return
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
  await vacuum(db)
  say(`${to} sheets after ${seconds()} s; measuring …`)
}

async function countSheets(db: Database): Promise<number> {
  const { rows } = await db.query<{ count: number }>('SELECT count(*) FROM sheets')
  return rows[0]?.count ?? 0
}

/** From the address to the text of the answer, a hundred sheets long. */
function searchByRoute(app: ReturnType<typeof buildApp>) {
  return async (q: string, cursor?: string) => {
    const query = new URLSearchParams(cursor === undefined ? { q } : { q, cursor })
    const answer = await app.inject(`/api/sheets/search?${query}`)
    assert.equal(answer.statusCode, 200, answer.body)
    return answer.json()
  }
}

/** How long a sheet made private can still be found, at most. Afterwards all are as before. */
async function takeBack(db: Database): Promise<number> {
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
    await db.query(`UPDATE sheets SET visibility = 'public' WHERE id = $1`, [id])
  }
  return Math.max(...times)
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
  say(
    line(
      'made private, not found (at most)',
      results.flatMap(({ takenBackMs }) => ['', ms(takenBackMs)]),
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
