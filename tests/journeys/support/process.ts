import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** The program in a process of its own, told and asked only what a person could. */
export type Program = {
  child: ChildProcess
  address: string
  /** All it has written so far. */
  output(): string
  /** Ends it in good order and returns how it ended. */
  stop(): Promise<number | null>
  /** Ends it as a power cut would. */
  kill(): Promise<void>
}

export type LaunchOptions = {
  dataFolder: string
  env?: Record<string, string>
  /** What to type; without it, the command that `npm start` runs. */
  command?: { file: string; args: string[] }
}

const root = fileURLToPath(new URL('../../..', import.meta.url))
const readyWithinMs = 60_000
const pollMs = 50

export const npmStart = { file: 'npm', args: ['--prefix', root, 'start'] }
export const plainStart = {
  file: process.execPath,
  args: [join(root, 'packages/server/src/main.ts')],
}

/** Begins to start the program; it is not ready yet. `onEnd` is called when it has ended. */
export async function launchProcess(
  { dataFolder, env, command = plainStart }: LaunchOptions,
  onEnd: (program: Program) => void = () => undefined,
): Promise<Program> {
  const port = await findFreePort()
  const { PATH = '' } = process.env
  const child = spawn(command.file, command.args, {
    cwd: root,
    // Nothing of whoever runs this leaks in. Before it comes what the caller's Node is in.
    env: {
      PATH: [dirname(process.execPath), PATH].join(delimiter),
      HOME: dataFolder,
      PORT: String(port),
      NCS_DATA: dataFolder,
      // Tests ask more often than people.
      NCS_LIMIT_READS: '0',
      NCS_KEY_DAILY_QUOTA: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text) => {
      output += text
    })
  const ended = once(child, 'exit')

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    await ended
    onEnd(program)
    return child.exitCode
  }
  const program: Program = {
    child,
    address: `http://127.0.0.1:${port}`,
    output: () => output,
    stop: () => end('SIGTERM'),
    async kill() {
      await end('SIGKILL')
    },
  }
  return program
}

/** Waits until the program says that it is ready. */
export async function untilReady(program: Program): Promise<void> {
  await until(
    async () => {
      assert.equal(program.child.exitCode, null, `it ended early:\n${program.output()}`)
      const answer = await fetch(`${program.address}/readyz`).catch(() => undefined)
      return answer?.status === 200
    },
    { withinMs: readyWithinMs, what: () => `ready:\n${program.output()}` },
  )
}

/** Looks again and again until it is so. */
export async function until(
  isSo: () => Promise<boolean>,
  { withinMs, what }: { withinMs: number; what: () => string },
): Promise<void> {
  const deadline = Date.now() + withinMs
  while (!(await isSo())) {
    assert.ok(Date.now() < deadline, `not within ${withinMs} ms: ${what()}`)
    await sleep(pollMs)
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  assert.ok(address !== null && typeof address === 'object')
  server.close()
  return address.port
}
