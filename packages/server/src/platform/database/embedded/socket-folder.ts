import { chown, lstat, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StartProblem } from '../../start-problem.ts'
import { socketPath } from './postmaster.ts'
import type { Account } from './run-as.ts'

/** A socket's path must fit a field of 104 bytes on macOS and 108 on Linux. */
const pathAtMostBytes = 100

/**
 * A folder for the server's socket that only we and the server can enter. It gets a new name that
 * nobody could have taken beforehand, or it is the one used before, if that is still ours alone. Call
 * it when no server runs.
 */
export async function makeSocketFolder(
  owner: Account | undefined,
  before: string | undefined,
): Promise<string> {
  if (before !== undefined && (await isOursAlone(before, owner))) {
    await clearSocket(before)
    return before
  }
  for (const base of new Set(['/tmp', tmpdir()])) {
    const start = join(base, 'ncs-')
    if (Buffer.byteLength(socketPath(`${start}XXXXXX`)) > pathAtMostBytes) continue
    const folder = await mkdtemp(start).catch(() => undefined)
    if (folder === undefined) continue
    if (owner) await chown(folder, owner.uid, owner.gid)
    return folder
  }
  throw new StartProblem(
    'PostgreSQL needs a folder with a short path for its socket, but neither /tmp nor TMPDIR can be written',
  )
}

/** A socket is locked by the number of its server, which may stay taken long after its end. */
async function clearSocket(folder: string): Promise<void> {
  for (const path of [socketPath(folder), `${socketPath(folder)}.lock`])
    await rm(path, { force: true })
}

/** Takes away the folder of a server that has stopped, and nothing else. */
export async function removeSocketFolder(folder: string): Promise<void> {
  if (/\/ncs-[^/]+$/.test(folder)) await rm(folder, { recursive: true, force: true })
}

async function isOursAlone(folder: string, owner: Account | undefined): Promise<boolean> {
  const found = await lstat(folder).catch(() => undefined)
  const isPrivate = found?.isDirectory() === true && (found.mode & 0o077) === 0
  return isPrivate && found.uid === (owner?.uid ?? process.getuid?.())
}
