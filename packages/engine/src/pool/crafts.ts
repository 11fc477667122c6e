/** A thread for what is made of characters beside sheets: lines they speak, and meshes. It does one thing at a time. */
import { Worker } from 'node:worker_threads'
import type { CraftOrder, CraftTidings, MadeOf } from './craft-orders.ts'

export type Crafts = {
  /**
   * Makes one thing after the other; `onShare` is told how much of it is done, 0–1. What is no longer wanted
   * when the signal comes is not gone on with.
   */
  make: <Kind extends CraftOrder>(
    order: Kind,
    signal: AbortSignal,
    onShare?: (share: number) => void,
  ) => Promise<MadeOf<Kind>>
  close: () => Promise<void>
}

export type CraftsOptions = {
  /** What takes longer hangs, in milliseconds. */
  jobMs?: number
  /** A folder of our own for compiled code: the thread starts faster the next time. */
  compileCache?: string | undefined
  /** What the thread runs; tests have their own. */
  script?: URL
}

/** What the thread is told at its start. */
export type CraftsData = { compileCache: string | undefined }

const ownScript = new URL('./crafts-thread.ts', import.meta.url)
/** Of JavaScript's memory, in MB; more ends the thread and not the program. */
const resourceLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 16 }

/** Opens it. The thread starts with the first order, stays warm, and is replaced when it dies. */
export function openCrafts(options: CraftsOptions = {}): Crafts {
  const { jobMs = 180_000, compileCache, script = ownScript } = options
  const closing = new AbortController()
  let thread: Worker | undefined
  let last: Promise<unknown> = Promise.resolve()

  function start(): Worker {
    const workerData: CraftsData = { compileCache }
    const started = new Worker(script, { workerData, resourceLimits })
    started.unref()
    started.once('exit', () => {
      if (thread === started) thread = undefined
    })
    // Whoever waits for it hears of it as well; without this it would end the program.
    started.on('error', () => {})
    return started
  }

  async function run(
    order: CraftOrder,
    signal: AbortSignal,
    onShare: (share: number) => void,
  ): Promise<unknown> {
    signal.throwIfAborted()
    thread ??= start()
    const worker = thread
    const { promise, resolve, reject } = Promise.withResolvers<unknown>()
    const give = () => {
      if (thread === worker) thread = undefined
      void worker.terminate()
      reject(signal.reason)
    }
    const hear = (tidings: CraftTidings) => {
      if (tidings.kind === 'share') onShare(tidings.share)
      else if (tidings.kind === 'made') resolve(tidings.made)
      else reject(tidings.error)
    }
    const die = (cause: unknown) => reject(new Error('The thread died', { cause }))
    worker.on('message', hear)
    worker.once('error', die)
    worker.once('exit', die)
    signal.addEventListener('abort', give)
    worker.ref()
    worker.postMessage(order)
    try {
      return await promise
    } finally {
      signal.removeEventListener('abort', give)
      worker.off('message', hear).off('error', die).off('exit', die)
      worker.unref()
    }
  }

  return {
    async make<Kind extends CraftOrder>(
      order: Kind,
      stop: AbortSignal,
      onShare: (share: number) => void = () => {},
    ) {
      const begin = () =>
        run(order, AbortSignal.any([stop, closing.signal, AbortSignal.timeout(jobMs)]), onShare)
      const made = last.then(begin, begin)
      last = made.catch(() => {})
      // Safe: a thread makes of an order what its kind says.
      return (await made) as MadeOf<Kind>
    },
    async close() {
      closing.abort(new Error('The thread was closed'))
      await thread?.terminate()
    },
  }
}
