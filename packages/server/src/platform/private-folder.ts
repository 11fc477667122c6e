import { chmod, mkdir } from 'node:fs/promises'
import { StartProblem } from './start-problem.ts'

/** Makes a folder only we may list, and the folders above it. */
export async function makePrivateFolder(path: string): Promise<void> {
  const made = await mkdir(path, { recursive: true, mode: 0o700 }).catch((cause: Error) => {
    throw new StartProblem(`The folder ${path} cannot be made: ${cause.message}`, { cause })
  })
  // The mode above also depends on the umask and holds for folders made now.
  if (made !== undefined) await chmod(path, 0o700)
}
