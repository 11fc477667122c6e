import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * No upload takes this long, so an older file was left by a process that died. Younger ones may
 * belong to another process that is running in the same folder.
 */
const strayAfterMs = 60 * 60 * 1000

/** Clears a folder of passing files of what crashes have left in it. */
export async function removeStrayFiles(folder: string): Promise<void> {
  const oldest = Date.now() - strayAfterMs
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    // It may be gone by now: the process it belongs to has finished with it.
    const found = await stat(path).catch(() => undefined)
    if (found !== undefined && found.mtimeMs < oldest) await rm(path, { force: true })
  }
}
