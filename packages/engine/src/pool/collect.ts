/** Lets a thread clear its memory between two orders, and not in the midst of the next. */
import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

type Collect = (how: { type: 'major' }) => void

/** An order leaves 15 to 20 MB that nobody needs. Where V8 has collected by itself a moment ago, there is less. */
const worthwhile = 6e6

let known: Collect | undefined
/** In use when this thread last collected, in bytes. */
let left = 0

/**
 * Collects what this thread no longer reaches, in some 40 ms, if there can be enough of it. Left alone, V8 marks while both
 * cores draw; by the time it is done the heap has grown by half, and keeps those pages.
 */
export function collect(): void {
  if (used() - left < worthwhile) return
  known ??= exposed()
  known({ type: 'major' })
  left = used()
}

function used(): number {
  return getHeapStatistics().used_heap_size
}

/** V8 hands its collector to contexts that are made after the flag is set. */
function exposed(): Collect {
  setFlagsFromString('--expose-gc')
  // Safe: this is what the flag names.
  return runInNewContext('gc') as Collect
}
