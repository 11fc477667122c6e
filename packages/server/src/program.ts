import { setTimeout as sleep } from 'node:timers/promises'
import { StartProblem } from './platform/start-problem.ts'

/** What has been opened and must be closed, the last first. */
export type Closers = {
  add(name: string, close: () => Promise<void>, options?: { withinMs: number }): void
}

type Closer = { name: string; close: () => Promise<void>; withinMs: number }

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const usuallyWithinMs = 5_000
const startEndsWithinMs = 20_000

/** npm passes Ctrl-C on to a program the terminal has told already: that is not a second wish. */
const sameWishMs = 1_000
const parentCheckMs = 500

/**
 * Runs the program from its start until a signal ends it in good order. A second signal ends it on
 * the spot; nothing is lost by that, for the next start clears up as after a crash.
 */
export async function runProgram(
  start: (closers: Closers, stopping: AbortSignal) => Promise<void>,
  { endsWithParent }: { endsWithParent: boolean },
): Promise<void> {
  const opened: Closer[] = []
  const stopping = new AbortController()
  const closers: Closers = {
    add(name, close, { withinMs } = { withinMs: usuallyWithinMs }) {
      opened.push({ name, close, withinMs })
    },
  }
  let stoppedAt: number | undefined
  const started = start(closers, stopping.signal)

  async function stop(exitCode: number): Promise<void> {
    stoppedAt = Date.now()
    process.exitCode = exitCode
    stopping.abort(new Error('the program is stopping'))
    // What is just being opened can only be closed when it is open.
    await Promise.race([started.catch(() => undefined), sleep(startEndsWithinMs)])
    for (const closer of opened.reverse()) await closeInTime(closer)
    process.exit()
  }

  for (const signal of signals)
    process.on(signal, () => {
      if (stoppedAt === undefined) void stop(0)
      else if (Date.now() - stoppedAt > sameWishMs) process.exit(130)
    })
  if (endsWithParent) onParentEnd(() => stoppedAt ?? void stop(0))

  try {
    await started
  } catch (error) {
    if (stopping.signal.aborted) return
    say(`newcharactersheet cannot start. ${reasonOf(error)}`)
    await stop(1)
  }
}

/** npm killed outright cannot pass that on, and whoever killed it means us. */
function onParentEnd(end: () => void): void {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    end()
  }, parentCheckMs).unref()
}

async function closeInTime({ name, close, withinMs }: Closer): Promise<void> {
  const tooLate = sleep(withinMs, 'too late' as const, { ref: false })
  try {
    const outcome = await Promise.race([close(), tooLate])
    if (outcome === 'too late') say(`Closing ${name} takes too long; going on without.`)
  } catch (error) {
    say(`Closing ${name} failed. ${reasonOf(error)}`)
  }
}

/** One line for what a person can put right; the whole story of a fault of ours. */
function reasonOf(error: unknown): string {
  if (error instanceof StartProblem) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function say(text: string): void {
  process.stderr.write(`${text}\n`)
}
