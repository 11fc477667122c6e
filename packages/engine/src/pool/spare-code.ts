/** Lets compiled code of drawing threads live from one sheet to the next. */
import { setFlagsFromString } from 'node:v8'

let isSet = false

/**
 * Every design is built by small functions made for it. When they are collected, what they were compiled
 * to goes with them, and the next design is compiled again. Left alone, V8 collects everything whenever 64 MB of arrays were
 * made, five times a sheet; told to weigh arrays with the rest of the heap, it does so once, and a sheet
 * takes a fifth less time. Told to let the heap grow by 60 %, which no sheet does, it leaves the time for that to `collect`.
 * Flags are those of the whole process.
 */
export function spareCode(): void {
  if (isSet) return
  setFlagsFromString('--external-memory-accounted-in-global-limit')
  setFlagsFromString('--heap-growing-percent=60')
  isSet = true
}
