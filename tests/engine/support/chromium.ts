/** Opens pages of ours in Chromium, without a window. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveEngine } from './serve-engine.ts'
import type { Served } from './serve-page.ts'

/** Machines know it by different names. */
const commands = ['chromium', 'chromium-browser', 'google-chrome']
const longestMs = 120_000

const flags = [
  '--headless',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  // It is to talk to nobody but us.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // With its sandbox it refuses to run as root. It opens nothing but a page of ours.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** What the function `name` of the engine's `file` gives in Chromium; undefined where there is none. */
export async function runInChromium(file: string, name: string): Promise<unknown> {
  return askChromium(await serveEngine(file, name))
}

/** What a page answers once Chromium has opened it; undefined where there is none. */
export async function askChromium({ address, answer, close }: Served): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'ncs-chromium-'))
  const browser = await startBrowser([...flags, `--user-data-dir=${folder}`, address])
  try {
    if (browser === undefined) return undefined
    const ended = once(browser, 'exit').then(() => {
      throw new Error('Chromium ended before it answered')
    })
    return await Promise.race([answer, ended])
  } finally {
    if (browser !== undefined) await end(browser)
    close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function startBrowser(args: string[]): Promise<ChildProcess | undefined> {
  for (const command of commands) {
    const child = spawn(command, args, { stdio: 'ignore', signal: AbortSignal.timeout(longestMs) })
    const isThere = await once(child, 'spawn').then(
      () => true,
      () => false,
    )
    if (isThere) return child
  }
  return undefined
}

async function end(browser: ChildProcess): Promise<void> {
  if (browser.exitCode !== null || browser.signalCode !== null) return
  const ended = once(browser, 'exit')
  browser.kill()
  await ended
}
