import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { connect, type Database } from '../../packages/server/src/platform/database/database.ts'
import { isAlive } from '../../packages/server/src/platform/database/embedded/postmaster.ts'
import { openEmbeddedPostgres } from '../../packages/server/src/platform/database/embedded.ts'
import { openLogger } from '../../packages/server/src/platform/logger.ts'
import {
  launchProcess,
  type Program,
  plainStart,
  until,
  untilReady,
} from '../../tests/journeys/support/process.ts'
import type { Round } from './round.ts'

export const apiKey = 'ncs_crash_test_of_the_program_0123456789'
export const startingCredits = 1_000_000
const databaseWithinMs = 60_000

/** Every so many starts one draws with the engine itself. */
const slowEvery = 10
let starts = 0

/** The program that is killed and its database, as one thing that is started again and again. */
export type Subject = {
  program: Program
  /** Whether it draws with the engine itself, which takes its time. */
  isSlow: boolean
}

type DataFolder = { dataFolder: string }
export type Place = DataFolder & { settings: Record<string, string> }

const quickStart = {
  ...plainStart,
  args: [
    '--import',
    fileURLToPath(new URL('./quick-drawings.ts', import.meta.url)),
    ...plainStart.args,
  ],
}

const running = new Set<Program>()

/** Ends whatever still runs, and its database, in good order. */
export async function stopAll(): Promise<void> {
  await Promise.all([...running].map((program) => program.stop()))
}

/** Begins a start; the program is not ready yet. */
async function launch({ dataFolder, settings }: Place, isSlow: boolean): Promise<Program> {
  const options = {
    dataFolder,
    command: isSlow ? plainStart : quickStart,
    env: {
      NCS_OWNER_KEY: apiKey,
      NCS_STARTING_CREDITS: String(startingCredits),
      NCS_LIMIT_WRITES: '0',
      NCS_LIMIT_GENERATIONS: '0',
      // All is one account's: what a killed program was drawing must not hold up the rest of it.
      NCS_LIMIT_RUNNING: '0',
      // A short line: what is ordered is drawn soon, and at the end little is left to wait for.
      NCS_LIMIT_QUEUED: '5',
      NCS_LOG_LEVEL: 'error',
      ...settings,
    },
  }
  const program = await launchProcess(options, (ended) => running.delete(ended))
  running.add(program)
  return program
}

export async function start(place: Place): Promise<Subject> {
  starts += 1
  const isSlow = starts % slowEvery === slowEvery / 2
  // It is there already, so no start draws it as a check: each round would begin with that.
  await writeFile(join(place.dataFolder, 'first-sheet.png'), '', { mode: 0o600 })
  const program = await launch(place, isSlow)
  await untilReady(program)
  return { program, isSlow }
}

/** Kills whom the round wants to, in the midst of whatever goes on. */
export async function killIn({ victim }: Round, { program }: Subject, place: Place): Promise<void> {
  if (victim === 'database' || victim === 'both') await killDatabase(place)
  if (victim !== 'database') await program.kill()
}

/** Starts what was killed again; a killed database is started by the program, which lives on. */
export async function startAgain(
  { victim, startedMs }: Round,
  { before, place }: { before: Subject; place: Place },
): Promise<Subject> {
  if (victim === 'database') {
    // Before it has noticed, the program may still call itself ready.
    const isThere = async () => {
      const id = await databaseProcess(place)
      return id !== undefined && isAlive(id)
    }
    await until(isThere, {
      withinMs: databaseWithinMs,
      what: () => `the database again:\n${before.program.output()}`,
    })
    await untilReady(before.program)
    return before
  }
  if (victim === 'start') {
    const program = await launch(place, before.isSlow)
    await sleep(startedMs)
    await program.kill()
  }
  return start(place)
}

/** Returns when it is dead. What it has left, a lock with its number among it, stays. */
async function killDatabase(place: Place): Promise<void> {
  const id = await databaseProcess(place)
  if (id === undefined) throw new Error('no database runs')
  process.kill(id, 'SIGKILL')
  await until(async () => !isAlive(id), { withinMs: databaseWithinMs, what: () => 'its end' })
}

/** The number of the database's process; undefined where there is none. */
async function databaseProcess({ dataFolder }: DataFolder): Promise<number | undefined> {
  const path = join(dataFolder, 'postgres', 'postmaster.pid')
  const text = await readFile(path, 'utf8').catch(() => undefined)
  return text === undefined ? undefined : Number(text.split('\n')[0])
}

/** Reads the books themselves, on the database the program is using. */
export async function withDatabase<Result>(
  { dataFolder }: DataFolder,
  look: (db: Database) => Promise<Result>,
): Promise<Result> {
  const logger = openLogger('silent')
  const server = await openEmbeddedPostgres({ dataFolder, logger })
  const db = connect(server.connection, logger)
  try {
    return await look(db)
  } finally {
    await db.close()
    await server.close()
  }
}
