import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { openDrawer } from './draw-files.ts'
import { prompts } from './prompts.ts'

/** A process that draws one sheet: milliseconds from its start to the last file, and the most memory it had. */
export type FirstSheet = { wallMs: number; cpuMs: number; peakMb: number }

/** Starts a process that draws one sheet and measures itself. */
export async function measureFirstSheet(threads: number | undefined): Promise<FirstSheet> {
  const tool = fileURLToPath(new URL('../../bench-engine.ts', import.meta.url))
  const given = threads === undefined ? [] : ['--threads', String(threads)]
  const { stdout } = await promisify(execFile)(process.execPath, [tool, '--first-sheet', ...given])
  // It is this program that wrote it.
  return JSON.parse(stdout) as FirstSheet
}

/** What that process does. Its clock begins with it. */
export async function drawFirstSheet(threads: number | undefined): Promise<FirstSheet> {
  const drawer = openDrawer(threads)
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
