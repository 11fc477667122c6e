import { setImmediate as turn } from 'node:timers/promises'
import { ApiError } from './api-error.ts'

/** What became of one item of a batch. */
export type Outcome<Result> = { result: Result } | { error: unknown }

/** Does all of it together. If it throws, nothing of it has been done, or it may be done again. */
type Run<Item, Result> = (items: readonly Item[]) => Promise<Outcome<Result>[]>

type Waiting<Item, Result> = {
  item: Item
  resolve: (result: Result) => void
  reject: (error: unknown) => void
}

type Limits = {
  /** How many go together at most. */
  most: number
  /** How many may wait for their turn; who comes after them is refused. */
  mostWaiting: number
}

/** How long the items of a batch that failed are tried one by one. */
const oneByOneMs = 15_000

/**
 * Gathers what many ask for at the same time. One batch is on its way at a time, and in it items
 * are in the order they came in. Whoever comes alone is served at once; those who come meanwhile go
 * together with the next batch. When a batch fails, its items are tried one by one, so that one that
 * cannot be done fails no other.
 */
export function openBatch<Item, Result>(
  run: Run<Item, Result>,
  { most, mostWaiting }: Limits,
): (item: Item) => Promise<Result> {
  const waiting: Waiting<Item, Result>[] = []
  let isServing = false

  async function serveAll(): Promise<void> {
    isServing = true
    while (waiting.length > 0) {
      // What has arrived together with the first goes with it; where nothing has, this takes no time.
      await turn()
      await serve(run, waiting.splice(0, most))
    }
    isServing = false
  }

  return (item) =>
    new Promise((resolve, reject) => {
      if (waiting.length >= mostWaiting) {
        reject(new ApiError('OVERLOADED', 'Too much is asked for at once', overloaded))
        return
      }
      waiting.push({ item, resolve, reject })
      if (!isServing) void serveAll()
    })
}

const overloaded = { retryAfterSeconds: 5 }

/**
 * The same in several lanes, of which each has a batch on its way: while one waits for the disk
 * another is at work. Items of one key go in one lane and so keep their order.
 */
export function openLanes<Item, Result>(
  run: Run<Item, Result>,
  { lanes, keyOf, ...limits }: Limits & { lanes: number; keyOf: (item: Item) => string },
): (item: Item) => Promise<Result> {
  const all = Array.from({ length: lanes }, () => openBatch(run, limits))
  return (item) => {
    const add = all[laneOf(keyOf(item), lanes)]
    if (add === undefined) throw new Error('a batch needs a lane')
    return add(item)
  }
}

function laneOf(key: string, lanes: number): number {
  let sum = 0
  for (let index = 0; index < key.length; index += 1)
    sum = (31 * sum + key.charCodeAt(index)) % 1_000_003
  return sum % lanes
}

/** Tells each what became of it. Never throws. */
async function serve<Item, Result>(
  run: Run<Item, Result>,
  batch: readonly Waiting<Item, Result>[],
): Promise<void> {
  try {
    const outcomes = await run(batch.map(({ item }) => item))
    for (const [index, { resolve, reject }] of batch.entries()) {
      const outcome = outcomes[index]
      if (outcome === undefined) reject(new Error('an item of a batch has no outcome'))
      else if ('error' in outcome) reject(outcome.error)
      else resolve(outcome.result)
    }
  } catch (error) {
    await serveOneByOne(run, batch, error)
  }
}

async function serveOneByOne<Item, Result>(
  run: Run<Item, Result>,
  batch: readonly Waiting<Item, Result>[],
  error: unknown,
): Promise<void> {
  const [alone] = batch
  if (alone !== undefined && batch.length === 1) {
    alone.reject(error)
    return
  }
  const giveUpAt = performance.now() + oneByOneMs
  for (const each of batch) {
    // A database that is away would keep all of them waiting, one after another.
    if (performance.now() < giveUpAt) await serve(run, [each])
    else each.reject(error)
  }
}
