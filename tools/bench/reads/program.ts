import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import {
  launchProcess,
  type Program,
  plainStart,
  untilReady,
} from '../../../tests/journeys/support/process.ts'
import type { Door } from '../../crash/call.ts'

const apiKey = 'ncs_reads_while_it_draws_0123456789'

/** The program with sheets in it, in a process of its own. */
export type Subject = Door & {
  processId: number
  close: () => Promise<void>
}

/** Starts the program as `npm start` does, on a data folder of its own that is gone afterwards. */
export async function openSubject({ sheets }: { sheets: number }): Promise<Subject> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'ncs-bench-'))
  // It is there already, so the start draws no sheet as a check.
  await writeFile(join(dataFolder, 'first-sheet.png'), '', { mode: 0o600 })
  const program = await launchProcess({ dataFolder, command: plainStart, env: settings })
  const close = async () => {
    await program.stop()
    await rm(dataFolder, { recursive: true, force: true })
  }
  try {
    await untilReady(program)
    await seed(dataFolder, sheets)
    return { address: program.address, apiKey, processId: processOf(program), close }
  } catch (error) {
    await close()
    throw error
  }
}

const settings = {
  NCS_OWNER_KEY: apiKey,
  NCS_STARTING_CREDITS: '1000000',
  NCS_LIMIT_WRITES: '0',
  NCS_LIMIT_GENERATIONS: '0',
  NCS_LOG_LEVEL: 'error',
}

/** With the tool people use, while the program runs. */
async function seed(dataFolder: string, sheets: number): Promise<void> {
  const tool = fileURLToPath(new URL('../../seed.ts', import.meta.url))
  await promisify(execFile)(process.execPath, [tool, '--sheets', String(sheets)], {
    env: { PATH: process.env.PATH, NCS_DATA: dataFolder },
  })
}

function processOf({ child }: Program): number {
  if (child.pid === undefined) throw new Error('the program has no process')
  return child.pid
}
