import { openDrawingPool } from '../../../packages/engine/src/index.ts'

export type SceneTimes = {
  scenes: number
  width: number
  height: number
  medianMs: number
  p90Ms: number
}

const size = { width: 1280, height: 720 }
const warmUps = 3

/** Three characters each, in places of all sorts. */
const prompts = [
  'a knight in golden armor, a fire mage with a staff and an elf ranger with a bow in a forest at dusk',
  'a pirate captain, a sailor and a parrot keeper on the deck of a ship at sunset',
  'a queen, a knight and a jester in the throne room',
  'a detective, a street samurai and a hacker in a neon city in the rain',
  'a witch, a vampire and a skeleton king in a graveyard at night, fog',
  'a farmer, a milkmaid and a shepherd in a flower field on a summer day',
]

/** Scenes one after another with all their files, in threads that are warm. */
export async function measureScenes(threads: number | undefined): Promise<SceneTimes> {
  const pool = openDrawingPool({ threads })
  const draw = async (i: number): Promise<number> => {
    const start = performance.now()
    const words = { prompt: prompts[i % prompts.length], style: undefined, seed: i, ...size }
    const order = { ...words, cast: [], outputMode: 'picture' as const }
    await pool.drawScene(order, AbortSignal.timeout(60_000))
    return performance.now() - start
  }
  for (let i = 0; i < warmUps; i++) await draw(i)
  const times: number[] = []
  for (let i = 0; i < 2 * prompts.length; i++) times.push(await draw(warmUps + i))
  await pool.close()
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0
  return { scenes: times.length, ...size, medianMs: at(0.5), p90Ms: at(0.9) }
}
