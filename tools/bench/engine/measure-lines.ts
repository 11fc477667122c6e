import { openCrafts } from '../../../packages/engine/src/pool/crafts.ts'

/** What a spoken line takes, in milliseconds: the first of a thread, and the middle of many. */
export type LineTimes = { seconds: number; firstMs: number; waveMs: number; oggMs: number }

const who = { design: undefined, prompt: 'a medieval knight with golden armor', seed: 3 }
const text = 'Well, hello there, traveller. I am Marick the Golden Knight!'
const times = 15

export async function measureLines(): Promise<LineTimes> {
  const crafts = openCrafts()
  const say = async (format: 'wav' | 'ogg') => {
    const order = { kind: 'line', who, text, voice: undefined, format } as const
    const start = performance.now()
    const { seconds } = await crafts.make(order, AbortSignal.timeout(60_000))
    return { seconds, ms: performance.now() - start }
  }
  const median = async (format: 'wav' | 'ogg') => {
    await say(format)
    const taken: number[] = []
    for (let i = 0; i < times; i++) taken.push((await say(format)).ms)
    return taken.toSorted((one, other) => one - other)[times >> 1]
  }
  const { seconds, ms: firstMs } = await say('wav')
  const [waveMs, oggMs] = [await median('wav'), await median('ogg')]
  await crafts.close()
  return { seconds, firstMs, waveMs, oggMs }
}
