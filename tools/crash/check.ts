import type { Database } from '../../packages/server/src/platform/database/database.ts'
import { until } from '../../tests/journeys/support/process.ts'
import type { Door } from './call.ts'
import { checkBooks, holdsForNothing, unbooked } from './check-books.ts'
import { checkFiles, checkLeftovers } from './check-files.ts'
import { checkSheets } from './check-sheets.ts'
import { askAgain, type Promises } from './promises.ts'
import type { Shop } from './shop.ts'
import { apiKey, type Place, type Subject, startingCredits, withDatabase } from './subject.ts'

type Known = { place: Place; promises: Promises; shop: Shop }

const settledWithinMs = 30_000
const endedWithinMs = 600_000
const oldSheetsEach = 10

/** Those that were looked at since they were answered. */
const checked = new Set<string>()

/** What is wrong after a start: at once, or when the program has had half a minute to put it right. */
export async function checkRound(known: Known, { program }: Subject): Promise<string[]> {
  const { place, promises } = known
  const door = { address: program.address, apiKey }
  return withDatabase(place, async (db) => {
    await until(async () => (await holdsForNothing(db)).length === 0, {
      withinMs: settledWithinMs,
      what: () => 'no credits held for nothing',
    })
    const old = [...checked].filter(() => Math.random() < oldSheetsEach / checked.size)
    const fresh = [...promises.sheets].filter((id) => !checked.has(id))
    for (const id of fresh) checked.add(id)
    return [
      ...(await checkSheets(door, [...fresh, ...old], promises)),
      ...(await checkBooks(db, { ...known, startingCredits })),
      ...(await checkLeftovers(place.dataFolder, program.child.pid ?? 0)),
    ]
  })
}

/** Waits until all work has come to its end, and says what is wrong then. */
export async function checkAtEnd(
  known: Known,
  { program }: Subject,
): Promise<{ summary: string; complaints: string[] }> {
  const { place, promises, shop } = known
  const door = { address: program.address, apiKey }
  return withDatabase(place, async (db) => {
    let left: string[] = []
    const isDone = async () => {
      left = await findUndone(db, known, door)
      return left.length === 0
    }
    await until(isDone, { withinMs: endedWithinMs, what: () => left.join('\n') })
    const jobs = await readJobs(db)
    const ready = [...promises.jobs].flatMap(([jobId, sheetId]) =>
      jobs.get(jobId)?.state === 'succeeded' ? [sheetId] : [],
    )
    const complaints = [
      ...checkJobs(jobs, promises),
      ...(await checkSheets(door, new Set([...promises.sheets, ...ready]), promises)),
      ...(await checkBooks(db, { ...known, startingCredits })),
      ...(await unbooked(db, shop)),
      ...(await checkFiles(db, place.dataFolder)),
    ]
    return { summary: summarize(jobs), complaints }
  })
}

/** What is still to be done, answered or booked. */
async function findUndone(db: Database, { promises, shop }: Known, door: Door): Promise<string[]> {
  const again = await askAgain(door, { promises, shop })
  const { rows } = await db.query<{ id: string; state: string }>(
    `SELECT id, state FROM generations WHERE state IN ('queued', 'running', 'waiting')`,
  )
  return [
    ...again,
    ...promises.unanswered.map(({ kind, ask }) => `a ${kind} is not answered: ${ask.key}`),
    ...rows.map(({ id, state }) => `${id} is ${state}`),
    ...(await unbooked(db, shop)),
  ]
}

type Jobs = ReadonlyMap<string, { state: string; errorCode: string | null }>

async function readJobs(db: Database): Promise<Jobs> {
  const { rows } = await db.query<{ id: string; state: string; errorCode: string | null }>(
    'SELECT id, state, error_code AS "errorCode" FROM generations',
  )
  return new Map(rows.map(({ id, ...job }) => [id, job]))
}

/** What became of work that was promised. */
function checkJobs(jobs: Jobs, { jobs: promised, cancels }: Promises): string[] {
  return [...promised.keys()].flatMap((id) => {
    const job = jobs.get(id)
    if (job === undefined) return [`job ${id} was answered and is not there`]
    const isWanted = job.state !== 'canceled' || cancels.has(id)
    return isWanted ? [] : [`job ${id} was cancelled by nobody`]
  })
}

function summarize(jobs: Jobs): string {
  const counts = new Map<string, number>()
  for (const { state, errorCode } of jobs.values()) {
    const name = errorCode === null ? state : `${state} (${errorCode})`
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const each = [...counts].sort().map(([name, count]) => `${count} ${name}`)
  return `${jobs.size} jobs: ${each.join(', ')}`
}
