import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { limits } from '@newcharactersheet/contract'
import { ApiError } from '../api-error.ts'
import type { CleanFile, Opening } from './opening-process.ts'

/** Opens pictures one at a time, in a process that is there while there is something to open. */
export type Opener = {
  /** Puts the same picture, encoded anew, in the place of a picture. */
  open(path: string): Promise<CleanFile>
  close(): void
}

export type OpenerBounds = {
  /** How much memory the process may have, in bytes. */
  mostBytes: number
  /** How long one picture may take. */
  withinMs: number
  /** How long the process waits for another picture before it ends. */
  idleMs: number
}

const processPath = fileURLToPath(new URL('./opening-process.ts', import.meta.url))

/**
 * None of our secrets is in it. What the library gives back goes back to the system at once, where
 * the C library is told so: otherwise 300 MB come together within ten pictures.
 */
const environment = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: '65536',
  MALLOC_TRIM_THRESHOLD_: '65536',
}

export function openOpener({ mostBytes, withinMs, idleMs }: OpenerBounds): Opener {
  let child: ChildProcess | undefined
  let idleTimer: NodeJS.Timeout | undefined
  let isClosed = false

  function end(): void {
    clearTimeout(idleTimer)
    child?.kill('SIGKILL')
    child = undefined
  }

  function begin(): ChildProcess {
    const begun = fork(processPath, [mostBytes, limits.imagePixels].map(String), {
      env: environment,
      execArgv: ['--max-old-space-size=64'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const forget = () => {
      if (child === begun) child = undefined
    }
    begun.once('exit', forget).once('error', forget)
    return begun
  }

  return {
    async open(path) {
      if (isClosed) throw stopping()
      clearTimeout(idleTimer)
      child ??= begin()
      const opening = await ask(child, path, withinMs)
      if ('endedBy' in opening) child = undefined
      idleTimer = setTimeout(end, idleMs).unref()
      if ('picture' in opening) return opening.picture
      if (isClosed) throw stopping()
      if ('problem' in opening && opening.code !== undefined) throw failure(opening)
      throw refusal(opening)
    },
    close() {
      isClosed = true
      end()
    },
  }
}

/** What comes of a picture, or that the process ended over it. */
type Outcome = Opening | { endedBy: 'time' | NodeJS.Signals | 'itself' }

/** Only work keeps the program running, not a process that waits for it. */
async function ask(child: ChildProcess, path: string, withinMs: number): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>()
  const hear = (message: unknown) => {
    // Safe: it is our own process, and says nothing else.
    resolve(message as Opening)
  }
  const notice = (_code: number | null, signal: NodeJS.Signals | null) =>
    resolve({ endedBy: signal ?? 'itself' })
  // So it is when no process can be begun.
  const fail = ({ message }: Error) => resolve({ problem: message, code: 'no process' })
  const timer = setTimeout(() => {
    resolve({ endedBy: 'time' })
    child.kill('SIGKILL')
  }, withinMs)
  child.once('message', hear).once('exit', notice).once('error', fail).ref()
  child.channel?.ref()
  try {
    // One that has just ended hears nothing; its end is noticed.
    child.send(path, () => undefined)
    return await promise
  } finally {
    clearTimeout(timer)
    child.off('message', hear).off('exit', notice).off('error', fail).unref()
    child.channel?.unref()
  }
}

function refusal(outcome: Exclude<Outcome, { picture: CleanFile }>): ApiError {
  if ('problem' in outcome)
    return new ApiError('UNSUPPORTED_MEDIA_TYPE', 'An image is damaged and cannot be opened', {
      cause: outcome.problem,
    })
  const { endedBy } = outcome
  if (endedBy === 'time')
    return new ApiError('PAYLOAD_TOO_LARGE', 'An image takes too long to open; send it smaller')
  // So it ends itself, and so the system ends it, when its memory is full.
  if (endedBy === 'SIGKILL')
    return new ApiError('PAYLOAD_TOO_LARGE', 'An image takes too much memory; send it smaller')
  return new ApiError('UNSUPPORTED_MEDIA_TYPE', 'An image is damaged and cannot be opened', {
    cause: `its process was ended by ${endedBy}`,
  })
}

/** The system has refused something, such as room on the disk: that is no fault of the picture. */
function failure({ problem, code }: { problem: string; code?: string | undefined }): Error {
  return Object.assign(new Error(problem), { code })
}

function stopping(): ApiError {
  return new ApiError('OVERLOADED', 'The server is stopping', { retryAfterSeconds: 10 })
}
