/** Two threads that draw sheets together, as their owner sees them: gone for good once one of them has died. */
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import type { Order, Spent, Tidings } from './messages.ts'

/** A thread that ended, or had to be ended, while it was at work. The work itself may be sound. */
export class ThreadLost extends Error {
  override readonly name = 'ThreadLost'
}

/** What comes of an order. */
export type Drawn = Pick<Extract<Tidings, { kind: 'modelled' }>, 'brief' | 'design' | 'palette'> &
  Pick<Extract<Tidings, { kind: 'laid' }>, 'files' | 'panels'>

/** Told of each picture that is painted, and of how many in all, as far as is known. */
export type OnPainted = (id: string, count: number) => void

export type Team = {
  /** Resolves when it has loaded. */
  ready: () => Promise<void>
  draw: (order: Order, onPainted: OnPainted) => Promise<Drawn>
  /** Whether it could begin something now. */
  isFree: () => boolean
  /** Sheets it is at work on. */
  inWork: () => number
  isGone: () => boolean
  close: () => Promise<void>
}

export type TeamOptions = {
  /** What its threads run. Without a painter, the modeller does both. */
  scripts: { modeller: URL; painter: URL | undefined }
  /** What shows nothing new for so long hangs, in milliseconds. */
  jobMs: number
  /** Told what stages of sheets took, thread by thread. */
  onSpent: (spent: Spent[]) => void
  /** Told when the modeller has nothing to do, and when the team has died. */
  onFree: () => void
  /** A folder for compiled code, which halves the time to load; nobody else may write there. */
  compileCache: string | undefined
}

/** What threads are told at their start; the line is between the two. */
export type ModellerData = { compileCache: string | undefined; line: MessagePort | undefined }
export type PainterData = { compileCache: string | undefined; line: MessagePort }

/**
 * What threads may have of JavaScript's memory, in MB; more ends the thread and not the program. A sheet makes some 400 MB that hardly
 * anything is left of: with 8 for what is young, what is new was gone through 90 times a sheet, 36 ms in all.
 */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 48 }

/** While one sheet is laid on its page and encoded, the next is begun. */
const mostInWork = 2

type Pending = {
  order: Order
  onPainted: OnPainted
  count: number
  drawn: Partial<Drawn>
  timer: NodeJS.Timeout
  resolve: (drawn: Drawn) => void
  reject: (error: unknown) => void
}

export function startTeam({ scripts, jobMs, onSpent, onFree, compileCache }: TeamOptions): Team {
  const [modeller, ...others] = startThreads(scripts, compileCache)
  const workers = [modeller, ...others]
  const pending = new Map<number, Pending>()
  const loading = Promise.withResolvers<void>()
  // Whoever asks is told; nobody has to ask.
  loading.promise.catch(() => {})
  /** The order the modeller is at. */
  let modelling: number | undefined
  let isGone = false

  for (const worker of workers) {
    // Only work keeps the program running, not warm threads.
    worker.unref()
    worker.on('message', hear)
    worker.on('error', (cause) => giveUp('A drawing thread died', cause))
    worker.on('exit', () => giveUp('A drawing thread ended'))
  }

  function hear(tidings: Tidings): void {
    if (tidings.kind === 'ready') {
      loading.resolve()
      return
    }
    const { order, kind } = tidings
    const known = pending.get(order)
    if ('spent' in tidings) onSpent(tidings.spent)
    if (kind === 'modelled' || (kind === 'failed' && tidings.by === 'modeller'))
      modelling = undefined
    if (known !== undefined) note(known, tidings)
    onFree()
  }

  function giveUp(message: string, cause?: unknown): void {
    if (isGone) return
    isGone = true
    const lost = new ThreadLost(message, { cause })
    loading.reject(lost)
    for (const each of pending.values()) end(each).reject(lost)
    for (const worker of workers) void worker.terminate()
    onFree()
  }

  /** Takes an order off the list. */
  function end(known: Pending): Pending {
    clearTimeout(known.timer)
    pending.delete(known.order.number)
    if (pending.size === 0) for (const worker of workers) worker.unref()
    return known
  }

  function note(known: Pending, tidings: Exclude<Tidings, { kind: 'ready' }>): void {
    if (tidings.kind === 'counted') known.count = tidings.count
    else if (tidings.kind === 'painted') {
      known.timer.refresh()
      known.onPainted(tidings.id, known.count)
    } else if (tidings.kind === 'failed') end(known).reject(tidings.error)
    else {
      const { kind, order, spent, ...half } = tidings
      const { brief, design, palette, files, panels } = Object.assign(known.drawn, half)
      if (design && files && panels)
        end(known).resolve({ brief, design, files, panels, ...(palette && { palette }) })
    }
  }

  return {
    ready: () => loading.promise,
    draw(order, onPainted) {
      const { promise, resolve, reject } = Promise.withResolvers<Drawn>()
      const timer = setTimeout(() => giveUp('A drawing thread hung'), jobMs)
      const ways = { onPainted, timer, resolve, reject }
      pending.set(order.number, { order, count: 1, drawn: {}, ...ways })
      modelling = order.number
      for (const worker of workers) worker.ref()
      modeller.postMessage(order)
      return promise
    },
    isFree: () => !isGone && modelling === undefined && pending.size < mostInWork,
    inWork: () => pending.size,
    isGone: () => isGone,
    async close() {
      giveUp('The drawing threads were closed')
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}

function startThreads(
  scripts: TeamOptions['scripts'],
  compileCache: string | undefined,
): [modeller: Worker, ...painter: Worker[]] {
  if (scripts.painter === undefined) {
    const workerData: ModellerData = { compileCache, line: undefined }
    return [new Worker(scripts.modeller, { resourceLimits, workerData })]
  }
  const { port1, port2 } = new MessageChannel()
  const forModeller: ModellerData = { compileCache, line: port1 }
  const forPainter: PainterData = { compileCache, line: port2 }
  return [
    new Worker(scripts.modeller, {
      resourceLimits,
      workerData: forModeller,
      transferList: [port1],
    }),
    new Worker(scripts.painter, {
      resourceLimits,
      workerData: forPainter,
      transferList: [port2],
    }),
  ]
}
