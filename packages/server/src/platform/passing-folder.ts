import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'

/**
 * Nothing passes for this long, so an older file was left by a process that died. Younger ones may
 * belong to another machine's process that is running in the same folder.
 */
const strayAfterMs = 60 * 60 * 1000

/** Tells this process from those that had its number before. */
const instance = randomBytes(6).toString('hex')

/**
 * Makes a folder for files of this process that are there only in passing, and clears away those of
 * processes that died: of this machine at once, of others that share the folder when they are too
 * old to be in use. Returns the path of our own, which is the same however often it is opened.
 */
export async function openPassingFolder(folder: string): Promise<string> {
  const own = `${hostname()}-${process.pid}-${instance}`
  await mkdir(join(folder, own), { recursive: true, mode: 0o700 })
  for (const name of await readdir(folder)) {
    if (name === own) continue
    if (isOfDeadProcess(name)) await rm(join(folder, name), { recursive: true, force: true })
    else await clearStrayFiles(join(folder, name))
  }
  return join(folder, own)
}

/** Whether a folder belongs to a process of this machine that is no more. */
function isOfDeadProcess(name: string): boolean {
  const [host, id] = /^(.*)-(\d+)-[\da-f]+$/.exec(name)?.slice(1) ?? []
  if (host !== hostname()) return false
  // Another process of our number has ended: or it would not be ours.
  return Number(id) === process.pid || !isAlive(Number(id))
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    // A process of somebody else is there as well.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}

/** Clears what is old: a file, or the files of a folder. */
async function clearStrayFiles(path: string): Promise<void> {
  // It may be gone by now: the process it belongs to has finished with it.
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) {
    for (const name of await namesIn(path)) await clearStrayFiles(join(path, name))
  } else if (found !== undefined && found.mtimeMs < Date.now() - strayAfterMs)
    await rm(path, { force: true })
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    // Another process may take the folder away at the same moment.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
