import { openCrafts } from '../../../packages/engine/src/pool/crafts.ts'
import { prompts } from './prompts.ts'
import type { Spent } from './stopwatch.ts'

/** What a GLB takes by a thread that has made others: the middle of many, each of another character. */
export type MeshTimes = Spent & { meshes: number; medianBytes: number; mostMs: number }

/** The thread goes on compiling for some of them. */
const warmUps = 8
const times = 12

/** No mesh should take longer, by the clock. */
const mostMs = 1_000

export async function measureMeshes(): Promise<MeshTimes> {
  const crafts = openCrafts()
  const make = async (i: number) => {
    const who = { design: undefined, prompt: prompts[i % prompts.length], seed: i }
    const [start, before] = [performance.now(), process.cpuUsage()]
    const order = { kind: 'mesh', who, format: 'glb' } as const
    const { bytes } = await crafts.make(order, AbortSignal.timeout(60_000))
    const { user, system } = process.cpuUsage(before)
    const wallMs = performance.now() - start
    return { wallMs, cpuMs: (user + system) / 1_000, bytes: bytes.length }
  }
  for (let i = 0; i < warmUps; i++) await make(i)
  const made: Awaited<ReturnType<typeof make>>[] = []
  for (let i = 0; i < times; i++) made.push(await make(warmUps + i))
  await crafts.close()
  const median = (of: (one: (typeof made)[number]) => number) =>
    made.map(of).toSorted((one, other) => one - other)[times >> 1]
  return {
    meshes: times,
    wallMs: median(({ wallMs }) => wallMs),
    cpuMs: median(({ cpuMs }) => cpuMs),
    medianBytes: median(({ bytes }) => bytes),
    mostMs,
  }
}
