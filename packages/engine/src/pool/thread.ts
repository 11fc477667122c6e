import { Worker } from 'node:worker_threads'
import type { Answer, Given, Job, JobKind, Spent } from './jobs.ts'

/** A thread that ended, or had to be ended, while it was at work. The work itself may be sound. */
export class ThreadLost extends Error {
  override readonly name = 'ThreadLost'
}

/** A worker thread as its owner sees it: one job at a time, and gone for good once it has died. */
export type Thread = {
  work: (job: Job, buffers: readonly ArrayBuffer[]) => Promise<Given<JobKind>>
  isGone: () => boolean
  close: () => Promise<void>
}

type Waiting = { resolve: (given: Given<JobKind>) => void; reject: (error: unknown) => void }

/**
 * What one thread may have of JavaScript's memory, in MB; more ends the thread and not the program.
 * Much for what is young would only be filled with what nobody needs. Beside it are the engine's code
 * (100 MB as it is loaded), two figures of up to 30 MB, arrays that are not collected yet (100 MB, see
 * spare-code.ts), the kernels' memory for the largest picture (85 MB for a sheet of 2048 pixels) and, in one
 * thread at a time for each sheet, the page with its pictures (80 MB).
 */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 }

export type ThreadOptions = {
  /** What the thread runs. */
  script: URL
  /** What takes longer hangs, in milliseconds. */
  jobMs: number
  /** Told what stages of sheets took, job by job. */
  onSpent: (spent: Spent[]) => void
  /** A folder for compiled code, which halves the time to load; nobody else may write there. */
  compileCache?: string | undefined
}

/** What a thread is told at its start. */
export type ThreadData = Pick<ThreadOptions, 'compileCache'>

/** Starts a thread. A job that hangs is ended with its thread. */
export function startThread({ script, jobMs, onSpent, compileCache }: ThreadOptions): Thread {
  const workerData: ThreadData = { compileCache }
  const worker = new Worker(script, { resourceLimits, workerData })
  let waiting: Waiting | undefined
  let isGone = false
  // Only work keeps the program running, not a warm thread.
  worker.unref()
  worker.on('message', (answer: Answer) => {
    onSpent(answer.spent)
    if ('error' in answer) waiting?.reject(answer.error)
    else waiting?.resolve(answer.given)
  })
  worker.on('error', (cause) => giveUp('A drawing thread died', cause))
  worker.on('exit', () => giveUp('A drawing thread ended'))

  function giveUp(message: string, cause?: unknown): void {
    isGone = true
    waiting?.reject(new ThreadLost(message, { cause }))
  }

  async function work(job: Job, buffers: readonly ArrayBuffer[]): Promise<Given<JobKind>> {
    const { promise, resolve, reject } = Promise.withResolvers<Given<JobKind>>()
    waiting = { resolve, reject }
    const timer = setTimeout(() => {
      giveUp(`A drawing thread hung at: ${job.kind}`)
      void worker.terminate()
    }, jobMs)
    worker.ref()
    worker.postMessage(job, buffers)
    try {
      return await promise
    } finally {
      clearTimeout(timer)
      worker.unref()
      waiting = undefined
    }
  }

  return {
    work,
    isGone: () => isGone,
    async close() {
      giveUp('The drawing threads were closed')
      await worker.terminate()
    },
  }
}
