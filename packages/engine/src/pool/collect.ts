/** Lets a thread clear its memory between two orders, and not in the midst of the next. */
import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

type Collect = (how: { type: 'major' }) => void

/**
 * An order leaves 15 to 20 MB that nobody needs. Where one follows the other, every third is collected after, beside its encoders: what is
 * compiled dies when it is collected and has to be compiled again, so more often takes a tenth more of the processor, and more seldom more memory.
 */
const pressing = 40e6
/** When there is nothing to do, less is worthwhile. */
const worthwhile = 12e6
/** Nothing to do for so long is idle, in milliseconds. */
const idleMs = 400

export type Collector = {
  /** What is left of an order is encoding: its thread has nothing to do for now. */
  rest: () => void
  /** An order begins. */
  wake: () => void
}

/** JavaScript's memory of a thread. */
export type Heap = {
  /** Bytes in use. */
  used: () => number
  /** Gives back what nothing reaches. */
  collect: () => void
}

/**
 * Collects what this thread no longer reaches, if there can be enough of it. Left alone, V8 marks while both
 * cores draw; by the time it is done the heap has grown by half, and keeps those pages.
 */
export function openCollector(heap: Heap = ownHeap()): Collector {
  /** In use when this thread last collected. */
  let left = 0
  let timer: NodeJS.Timeout | undefined

  function collect(enough: number): void {
    if (heap.used() - left < enough) return
    heap.collect()
    left = heap.used()
  }

  return {
    rest() {
      clearTimeout(timer)
      collect(pressing)
      timer = setTimeout(collect, idleMs, worthwhile)
      timer.unref()
    },
    wake: () => clearTimeout(timer),
  }
}

export function ownHeap(): Heap {
  let known: Collect | undefined
  return {
    used: () => getHeapStatistics().used_heap_size,
    collect() {
      known ??= exposed()
      known({ type: 'major' })
    },
  }
}

/** V8 hands its collector to contexts that are made after the flag is set. */
function exposed(): Collect {
  setFlagsFromString('--expose-gc')
  // Safe: this is what the flag names.
  return runInNewContext('gc') as Collect
}
