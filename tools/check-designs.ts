/**
 * Draws up random characters and looks for what is broken in them, on every core:
 * npm run check:designs [-- --count 1000] [--seed 1] or, for a few of them, [-- --seeds 18,101,705].
 */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { understand } from '../packages/engine/src/brief/understand.ts'
import { designCharacter } from '../packages/engine/src/design/design-character.ts'
import { faultsOf } from './check/faults.ts'
import { randomWish } from './check/random-wish.ts'

/** What was found in one character. */
type Found = { seed: number; wish: string; faults: string[] }

if (isMainThread) await lookAtAll()
else for (const seed of workerData as number[]) parentPort?.postMessage(lookAt(seed)) // What lookAtAll gives it.

function lookAt(seed: number): Found {
  const wish = randomWish(seed)
  return { seed, wish, faults: faultsOf(designCharacter(understand(wish), seed)) }
}

async function lookAtAll(): Promise<void> {
  const seeds = seedsAskedFor()
  const threads = Math.min(availableParallelism(), seeds.length)
  let done = 0
  let broken = 0
  const say = (text: string) => process.stdout.write(`${text}\n`)
  const hear = ({ seed, wish, faults }: Found) => {
    done++
    if (faults.length > 0) {
      broken++
      say(`seed ${seed}: “${wish}”`)
      for (const fault of faults) say(`  ${fault}`)
    }
    if (done % 100 === 0) say(`${done} of ${seeds.length} looked at, ${broken} with faults`)
  }
  await Promise.all(
    Array.from({ length: threads }, (_, i) => runThread(everyNth(seeds, threads, i), hear)),
  )
  say(`${done} characters, ${broken} with faults`)
  process.exitCode = broken > 0 ? 1 : 0
}

function seedsAskedFor(): number[] {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      seeds: { type: 'string' },
    },
  })
  if (values.seeds !== undefined) return values.seeds.split(',').map(Number)
  const first = Number(values.seed)
  return Array.from({ length: Number(values.count) }, (_, i) => first + i)
}

function everyNth(seeds: readonly number[], step: number, first: number): number[] {
  return seeds.filter((_, i) => i % step === first)
}

function runThread(seeds: number[], hear: (found: Found) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: seeds })
    worker.on('message', hear)
    worker.on('error', reject)
    worker.on('exit', () => resolve())
  })
}
