/**
 * Loads the program, kills it or its database or both at random moments, starts it again, and checks
 * that nothing was lost and nothing paid for nothing: npm run crash [-- --rounds 200] [--seed 7].
 * Ends with 1 at the first round that leaves anything wrong, and says which and how to repeat it.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { connect, type Database } from '../packages/server/src/platform/database/database.ts'
import { openEmbeddedPostgres } from '../packages/server/src/platform/database/embedded.ts'
import { openLogger } from '../packages/server/src/platform/logger.ts'
import {
  launchProcess,
  type Program,
  until,
  untilReady,
} from '../tests/journeys/support/process.ts'
import { openChance } from './crash/chance.ts'
import { checkBooks, checkFiles, checkSheets, holdsForNothing } from './crash/check.ts'
import { call, load, openPromises, type Promises } from './crash/load.ts'

const key = 'ncs_crash_test_of_the_program_0123456789'
const clients = 6
const settledWithinMs = 30_000
const endedWithinMs = 600_000
const victims = ['program', 'program', 'database', 'both'] as const

const say = (text: string) => process.stdout.write(`${text}\n`)

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const rounds = Number(values.rounds)
const chance = openChance(Number(values.seed))
const dataFolder = await mkdtemp('/tmp/ncs-crash-')
const promises = openPromises()
const checked = new Set<string>()
say(`Seed ${values.seed}, ${rounds} rounds in ${dataFolder}`)

const isRight = await run().catch((error: unknown) => {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return false
})
if (isRight) await rm(dataFolder, { recursive: true, force: true })
else say(`Left as it is: ${dataFolder}. Again: npm run crash -- --seed ${values.seed}`)
process.exitCode = isRight ? 0 : 1

async function run(): Promise<boolean> {
  let program = await start()
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const uid = await ownerOf(program)
      const victim = await loadAndKill(program, uid)
      if (victim === 'database') await untilReady(program)
      else program = await start()
      const complaints = await checkRound(program)
      if (round % 10 === 0 || complaints.length > 0) report(round, promises)
      if (complaints.length === 0) continue
      say(`Round ${round}, after the ${victim} was killed:\n  ${complaints.join('\n  ')}`)
      return false
    }
    return await checkEnd(program)
  } finally {
    await program.stop()
  }
}

async function start(): Promise<Program> {
  const program = await launchProcess({
    dataFolder,
    env: {
      NCS_OWNER_KEY: key,
      NCS_STARTING_CREDITS: '1000000',
      NCS_LIMIT_WRITES: '0',
      NCS_LIMIT_GENERATIONS: '0',
      NCS_LOG_LEVEL: 'error',
    },
  })
  await untilReady(program)
  return program
}

async function ownerOf({ address }: Program): Promise<string> {
  const answer = await call({ address, key }, 'GET', '/api/account')
  // Safe: the contract promises it.
  return ((await answer.json()) as { uid: string }).uid
}

/** Somewhere between the first call and some seconds after it somebody dies. */
async function loadAndKill(program: Program, uid: string): Promise<(typeof victims)[number]> {
  const stopped = new AbortController()
  const client = { address: program.address, key, uid, promises, chance }
  const loaded = load(client, clients, stopped.signal)
  await sleep(chance.between(20, 4_000))
  const victim = chance.one(victims)
  if (victim !== 'program') process.kill(await databaseProcess(), 'SIGKILL')
  if (victim !== 'database') await program.kill()
  stopped.abort()
  await loaded
  return victim
}

async function databaseProcess(): Promise<number> {
  const text = await readFile(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8')
  return Number(text.split('\n')[0])
}

/** What is wrong after a start: at once, or when the program has had time to put it right. */
async function checkRound(program: Program): Promise<string[]> {
  return withDatabase(async (db) => {
    await until(async () => (await holdsForNothing(db)).length === 0, {
      withinMs: settledWithinMs,
      what: () => 'no credits held for nothing',
    })
    const fresh = [...promises.sheets].filter((id) => !checked.has(id) || chance.next() < 0.02)
    const complaints = await checkSheets({ address: program.address, key }, fresh, promises)
    for (const id of fresh) checked.add(id)
    return [...(await checkBooks(db, promises)), ...complaints]
  })
}

/** All work comes to its end, and then every sheet, credit and file is looked at. */
async function checkEnd(program: Program): Promise<boolean> {
  return withDatabase(async (db) => {
    await until(async () => (await countUnfinished(db)) === 0, {
      withinMs: endedWithinMs,
      what: () => 'all work ended',
    })
    const ended = await statesOfJobs(db)
    const ready = [...promises.jobs].flatMap(([jobId, sheetId]) =>
      ended.get(jobId) === 'succeeded' ? [sheetId] : [],
    )
    const lost = [...promises.jobs.keys()].filter((jobId) => !ended.has(jobId))
    const complaints = [
      ...lost.map((jobId) => `job ${jobId} was answered and is not there`),
      ...[...promises.jobs.keys()]
        .filter((jobId) => ended.get(jobId) === 'canceled' && !promises.cancels.has(jobId))
        .map((jobId) => `job ${jobId} was cancelled by nobody`),
      ...(await checkSheets(
        { address: program.address, key },
        [...promises.sheets, ...ready],
        promises,
      )),
      ...(await checkBooks(db, promises)),
      ...(await checkFiles(db, dataFolder)),
    ]
    report(rounds, promises)
    const failed = [...ended.values()].filter((state) => state === 'failed').length
    say(`${ended.size} jobs, ${failed} of them given up after too many crashes, and refunded`)
    say(complaints.length === 0 ? 'All is right.' : complaints.join('\n'))
    return complaints.length === 0
  })
}

async function countUnfinished(db: Database): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `SELECT count(*) FROM generations WHERE state IN ('queued', 'running', 'waiting')`,
  )
  return rows[0]?.count ?? 0
}

async function statesOfJobs(db: Database): Promise<Map<string, string>> {
  const { rows } = await db.query<{ id: string; state: string }>(
    'SELECT id, state FROM generations',
  )
  return new Map(rows.map(({ id, state }) => [id, state]))
}

/** Reads the books themselves, on the database the program is using. */
async function withDatabase<Result>(read: (db: Database) => Promise<Result>): Promise<Result> {
  const logger = openLogger('silent')
  const server = await openEmbeddedPostgres({ dataFolder, logger })
  const db = connect(server.connection, logger)
  try {
    return await read(db)
  } finally {
    await db.close()
    await server.close()
  }
}

function report(round: number, { sheets, jobs, answers }: Promises): void {
  const counts = [...answers].sort().map(([name, count]) => `${name}: ${count}`)
  say(`Round ${round}: ${sheets.size} sheets answered, ${jobs.size} jobs; ${counts.join(', ')}`)
}
