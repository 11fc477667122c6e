/** Lets a thread clear its memory between two orders, and not in the midst of the next. */
import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

type Collect = (how: { type: 'major' }) => void

/**
 * An order leaves 15 to 20 MB that nobody needs: every other one is collected after. What is compiled dies when it is
 * collected and has to be compiled again, so more often takes a tenth more of the processor, and more seldom more memory.
 */
const worthwhile = 24e6

let known: Collect | undefined
/** In use when this thread last collected, in bytes. */
let left = 0

/**
 * Collects what this thread no longer reaches, if there can be enough of it. Left alone, V8 marks while both
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
