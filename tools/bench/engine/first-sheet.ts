import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { openDrawer } from './draw-files.ts'
import { prompts } from './prompts.ts'

/** A process that draws one sheet: milliseconds from its start to the last file, and the most memory it had. */
export type FirstSheet = { wallMs: number; cpuMs: number; peakMb: number }

/** The first start after packages were installed, which finds compiled code, and one where there is none. */
export type FirstSheets = { installed: FirstSheet; bare: FirstSheet }

/** Starts a process that draws one sheet and measures itself, and then another. */
export async function measureFirstSheets(threads: number | undefined): Promise<FirstSheets> {
  const folder = await mkdtemp(join(tmpdir(), 'ncs-bench-'))
  try {
    const compiled = join(folder, 'compiled')
    const env = { ...process.env, NODE_COMPILE_CACHE: compiled }
    const compile = fileURLToPath(new URL('../../compile.ts', import.meta.url))
    await promisify(execFile)(process.execPath, [compile], { env })
    const installed = await runFirstSheet(threads, compiled)
    return { installed, bare: await runFirstSheet(threads, join(folder, 'bare')) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function runFirstSheet(threads: number | undefined, compiled: string): Promise<FirstSheet> {
  const tool = fileURLToPath(new URL('../../bench-engine.ts', import.meta.url))
  const given = threads === undefined ? [] : ['--threads', String(threads)]
  const order = [tool, '--first-sheet', compiled, ...given]
  // As with npm start, where everything that is compiled is kept in one place.
  const env = { ...process.env, NODE_COMPILE_CACHE: compiled }
  const { stdout } = await promisify(execFile)(process.execPath, order, { env })
  // It is this program that wrote it.
  return JSON.parse(stdout) as FirstSheet
}

/** What that process does. Its clock begins with it. */
export async function drawFirstSheet(
  threads: number | undefined,
  compileCache: string,
): Promise<FirstSheet> {
  const drawer = openDrawer(threads, compileCache)
  await drawer.draw({ prompt: prompts[0] ?? '', seed: 1 })
  const wallMs = performance.now()
  const { user, system } = process.cpuUsage()
  await drawer.close()
  return { wallMs, cpuMs: (user + system) / 1_000, peakMb: peakMb() }
}

/** The most memory this process ever had, in MB. */
export function peakMb(): number {
  return process.resourceUsage().maxRSS / 1_024
}
