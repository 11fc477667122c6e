import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { after } from 'node:test'
import { type LaunchOptions, launchProcess, type Program, untilReady } from './process.ts'

export { npmStart, type Program, plainStart, until } from './process.ts'

/** Programs of this file that still run; a test that fails leaves them behind. */
const running = new Set<Program>()
after(() => Promise.all([...running].map((program) => program.stop())))

/** A folder for one journey's data. Its name is short and it is made where anybody may go. */
export async function makeDataFolder(): Promise<string> {
  return mkdtemp('/tmp/ncs-journey-')
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 })
}

/** Begins to start the program; it is not ready yet. */
export async function launch(options: LaunchOptions): Promise<Program> {
  const program = await launchProcess(options, (ended) => running.delete(ended))
  running.add(program)
  return program
}

/** Starts the program and waits until it says that it is ready. */
export async function start(options: LaunchOptions): Promise<Program> {
  const program = await launch(options)
  await untilReady(program)
  return program
}

/** Whether a database server has files of this data folder open. */
export async function isDatabaseRunning(dataFolder: string): Promise<boolean> {
  const text = await readFile(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8').catch(
    () => undefined,
  )
  return text !== undefined
}
