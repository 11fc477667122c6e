import { freeFiles, openDrawingPool } from '../../../packages/engine/src/index.ts'
import { type SheetTimes, type Stopwatch, startStopwatch } from './stopwatch.ts'

export const fullSize = 2048
/** A sheet that takes longer is a fault. */
const mostMs = 10 * 60_000

export type Drawer = {
  /** Draws a sheet and makes all its files: PNG, WebP and thumbnail. */
  draw: (order: { prompt: string; seed: number; style?: string }) => Promise<SheetTimes>
  close: () => Promise<void>
}

/** Draws as the program does, with so many threads; `compileCache` is a folder for their compiled code. */
export function openDrawer(threads: number | undefined, compileCache?: string): Drawer {
  let stopwatch: Stopwatch | undefined
  const pool = openDrawingPool({
    threads,
    onSpent: (spent) => stopwatch?.note(spent),
    compileCache,
  })
  return {
    async draw({ prompt, seed, style }) {
      const watch = startStopwatch()
      stopwatch = watch
      const order = { prompt, style, seed, size: fullSize, references: [] }
      const { files } = await pool.drawSheet(order, AbortSignal.timeout(mostMs))
      const times = watch.stop()
      freeFiles(files)
      return times
    },
    close: () => pool.close(),
  }
}
