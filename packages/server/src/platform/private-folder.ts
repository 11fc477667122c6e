import { chmod, mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { StartProblem } from './start-problem.ts'

/** Makes a folder only we may list, and the folders above it. */
export async function makePrivateFolder(path: string): Promise<void> {
  const isNew = await makeFolders(path).catch((cause: Error) => {
    throw new StartProblem(`The folder ${path} cannot be made: ${cause.message}`, { cause })
  })
  // The mode given at the making also depends on the umask and holds for folders made now.
  if (isNew) await chmod(path, 0o700)
}

/**
 * Whether the last folder had to be made. One by one from the top: Node's recursive mkdir never
 * comes back where a folder exists that takes none, such as /proc.
 */
async function makeFolders(path: string): Promise<boolean> {
  if (await isFolder(path)) return false
  const above = dirname(path)
  if (above !== path) await makeFolders(above)
  try {
    await mkdir(path, { mode: 0o700 })
    return true
  } catch (error) {
    // Another process may have made it at the same moment.
    if (await isFolder(path)) return false
    throw error
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}
