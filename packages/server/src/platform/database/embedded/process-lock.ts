import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartProblem } from '../../start-problem.ts'

/**
 * Locks between processes. An SQLite file carries them because SQLite asks the kernel for its locks,
 * and the kernel frees them when a process ends, however it ends. Nothing is ever written into it.
 */

const retryMs = 20
const mutexWithinMs = 60_000
const sqliteBusy = 5

/** Runs `work` while no other process runs under the same lock file. */
export async function withMutex<Result>(
  path: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const file = openLockFile(path)
  try {
    const deadline = Date.now() + mutexWithinMs
    while (!tryExclusive(file)) {
      if (Date.now() > deadline)
        throw new StartProblem(`Another start or stop has held ${path} for over a minute`)
      await sleep(retryMs)
    }
    return await work()
  } finally {
    file.close()
  }
}

/** A process among those that use something together. */
export type Membership = {
  /** Whether others are in. Exact only while joining and leaving are under one mutex. */
  hasOthers(): boolean
  leave(): void
}

/** Joins the processes that use something together, until `leave` or the end of the process. */
export function joinUsers(path: string): Membership {
  const file = openLockFile(path)
  share(file)
  return {
    hasOthers() {
      file.exec('COMMIT')
      const isAlone = tryExclusive(file)
      if (isAlone) file.exec('COMMIT')
      share(file)
      return !isAlone
    },
    leave() {
      file.close()
    },
  }
}

function openLockFile(path: string): DatabaseSync {
  try {
    return new DatabaseSync(path)
  } catch (cause) {
    throw new StartProblem(`${path} cannot be opened: does the folder belong to you?`, { cause })
  }
}

function share(file: DatabaseSync): void {
  file.exec('BEGIN')
  // The shared lock is taken by the first read and kept until the transaction ends.
  file.prepare('SELECT count(*) FROM sqlite_schema').get()
}

function tryExclusive(file: DatabaseSync): boolean {
  try {
    file.exec('BEGIN EXCLUSIVE')
    return true
  } catch (error) {
    if (isBusy(error)) return false
    throw new StartProblem(`${file.location()} cannot be locked: does it belong to you?`, {
      cause: error,
    })
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy
}
