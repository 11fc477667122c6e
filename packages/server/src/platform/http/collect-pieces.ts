import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Every piece of a body is a buffer of its own, outside of the heap. V8 sees little of them and lets
 * some 70 MB come together before it collects them; what is young and dead costs a millisecond to
 * collect, so that is done while large bodies come in.
 */
const collectEveryBytes = 4 * 1024 * 1024

let collect: (() => void) | undefined
let uncollectedBytes = 0

/** Notes that so much of a body has been read and dealt with. */
export function collectPieces(bytes: number): void {
  uncollectedBytes += bytes
  if (uncollectedBytes < collectEveryBytes) return
  uncollectedBytes = 0
  collect ??= openCollector()
  collect()
}

/** V8 gives its collector only to those who ask for it by a flag, and only in a new context. */
function openCollector(): () => void {
  setFlagsFromString('--expose-gc')
  const gc: (options: { type: 'minor' }) => void = runInNewContext('gc')
  setFlagsFromString('--no-expose-gc')
  return () => gc({ type: 'minor' })
}
