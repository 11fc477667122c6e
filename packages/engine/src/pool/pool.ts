/** A fixed number of threads that draw sheets together. The thread that asks them draws nothing. */
import { availableParallelism } from 'node:os'
import { openCrew } from './crew.ts'
import {
  type Desk,
  drawInThreads,
  type PooledRequest,
  type PooledSheet,
} from './draw-in-threads.ts'
import { type Errand, nextErrand, type Task, takeTask } from './errands.ts'
import type { Given, Job, JobKind, Spent } from './jobs.ts'
import { spareCode } from './spare-code.ts'
import { openWake } from './wake.ts'

export type DrawingPool = {
  /** Draws a sheet and makes its files. What has not begun when the signal comes never does. */
  drawSheet: (request: PooledRequest, signal: AbortSignal) => Promise<PooledSheet>
  /**
   * Resolves when a thread is there, or all are at work. The first time, it goes on to draw a small
   * frame: the first picture is the slowest.
   */
  check: (signal: AbortSignal) => Promise<void>
  close: () => Promise<void>
}

export type PoolOptions = {
  /** By default one for each core, and four at most. See thread.ts for the memory each takes. */
  threads?: number | undefined
  /** What takes longer hangs, in milliseconds. */
  jobMs?: number
  /** Told what stages of sheets took, job by job. */
  onSpent?: (spent: Spent[]) => void
  /** A folder of our own for compiled code: threads start twice as fast the next time. */
  compileCache?: string | undefined
}

const mostThreads = 4
const script = new URL('./drawing-thread.ts', import.meta.url)

/** Opens a pool. Its threads start when there is work for them. */
export function openDrawingPool(options: PoolOptions = {}): DrawingPool {
  const { threads = Math.min(mostThreads, availableParallelism()) } = options
  const { jobMs = 60_000, onSpent = () => {}, compileCache } = options
  spareCode()
  const crew = openCrew(threads, { script, jobMs, onSpent, compileCache })
  const closing = new AbortController()
  const wake = openWake(crew, deal)
  const errands: Errand[] = []
  let served = 0
  let isFirst = true

  /**
   * How many threads could begin something now. A lone first sheet has one: others would load and compile beside it, and
   * hold it up more than they help.
   */
  function room(): number {
    return crew.free() - (isFirst && errands.length < 2 ? threads - 1 : 0)
  }

  /** Gives every free thread something to do. */
  function deal(): void {
    while (room() > 0) {
      const errand = nextErrand(errands)
      const task = errand && takeTask(errand)
      if (errand === undefined || task === undefined) {
        dealSpares()
        return
      }
      void serve(errand, task)
    }
  }

  function dealSpares(): void {
    for (const errand of errands) {
      const { spare } = errand
      errand.spare = undefined
      for (let free = spare ? room() : 0; spare && free > 0; free--)
        void serve(errand, { job: spare, size: 0, buffers: [], ...nobodyWaits })
    }
  }

  async function serve(errand: Errand, { job, buffers, resolve, reject }: Task): Promise<void> {
    served += 1
    errand.servedAt = served
    errand.hands += 1
    await crew.work(job, buffers).then(resolve, reject)
    errand.hands -= 1
    deal()
  }

  /** Where one sheet gets its work done. */
  function deskFor(errand: Errand): Desk {
    return {
      work: (kind, asked, { size = Number.POSITIVE_INFINITY, buffers = [] } = {}) => {
        // Safe: the job is of this kind, and so is what it gives.
        type Wanted = Given<typeof kind>
        const job = { kind, ...asked } as unknown as Job
        const { promise, resolve, reject } = Promise.withResolvers<Wanted>()
        const give = (given: Given<JobKind>) => resolve(given as Wanted)
        errand.tasks.push({ job, size, buffers, resolve: give, reject })
        deal()
        return promise
      },
      offer: (job) => {
        errand.spare = job
        deal()
      },
    }
  }

  return {
    async drawSheet(request, stop) {
      const signal = AbortSignal.any([stop, closing.signal])
      signal.throwIfAborted()
      const errand: Errand = { tasks: [], spare: undefined, hands: 0, servedAt: 0 }
      errands.push(errand)
      try {
        return await orStopped(drawInThreads(request, deskFor(errand)), signal)
      } finally {
        errands.splice(errands.indexOf(errand), 1)
        isFirst = false
        deal()
      }
    },
    async check(stop) {
      const signal = AbortSignal.any([stop, closing.signal])
      signal.throwIfAborted()
      await orStopped(wake(), signal)
    },
    async close() {
      closing.abort(new Error('The drawing threads were closed'))
      await crew.close()
    },
  }
}

const nobodyWaits = { resolve: () => {}, reject: () => {} }

/** The result, unless the signal comes first. */
async function orStopped<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>()
  const stop = () => reject(signal.reason)
  signal.addEventListener('abort', stop)
  try {
    return await Promise.race([work, promise])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
