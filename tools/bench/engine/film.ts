import { openDrawingPool } from '../../../packages/engine/src/index.ts'
import type { Spent } from './stopwatch.ts'

/** A whole film by threads that have drawn another before. */
export type Film = Spent & { width: number; height: number; seconds: number }

const prompt = 'Camera slowly pushes in on a fire mage with flowing red robes in a forest at dusk'
const size = { width: 1280, height: 720 }
const seconds = 5
const warmUps = 2
/** A film that takes longer is a fault. */
const mostMs = 5 * 60_000

export async function measureFilm(threads?: number): Promise<Film> {
  const pool = openDrawingPool({ threads })
  const order = { prompt, style: undefined, ...size, seconds, cast: [], scenes: [] }
  const draw = (seed: number) => pool.drawFilm({ ...order, seed }, AbortSignal.timeout(mostMs))
  for (let i = 0; i < warmUps; i++) await draw(1)
  const start = performance.now()
  const before = process.cpuUsage()
  await draw(1)
  const { user, system } = process.cpuUsage(before)
  const wallMs = performance.now() - start
  await pool.close()
  return { ...size, seconds, wallMs, cpuMs: (user + system) / 1_000 }
}
