import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { FramesOrder } from './frames-thread.ts'

/** Frames of one character that turns once round, as a film has them. */
export type FilmFrames = { width: number; height: number; threads: number; perSecond: number }

const size = { width: 1280, height: 720 }
const mostThreads = 2
const framesEach = 48

/** Draws frames in so many threads at once, each of which has built the figure and drawn some before. */
export async function measureFilmFrames(prompt: string, threads?: number): Promise<FilmFrames> {
  const count = threads ?? Math.min(mostThreads, availableParallelism())
  const crew = Array.from({ length: count }, (_, part) =>
    startDrawing({ prompt, ...size, part, parts: count, frames: framesEach }),
  )
  await Promise.all(crew.map(({ ready }) => ready))
  const start = performance.now()
  await Promise.all(crew.map(({ draw }) => draw()))
  const seconds = (performance.now() - start) / 1_000
  await Promise.all(crew.map(({ close }) => close()))
  return { ...size, threads: count, perSecond: (count * framesEach) / seconds }
}

function startDrawing(order: FramesOrder) {
  const worker = new Worker(new URL('./frames-thread.ts', import.meta.url), { workerData: order })
  const next = () =>
    new Promise<void>((resolve, reject) => {
      worker.once('message', () => resolve())
      worker.once('error', reject)
    })
  return {
    ready: next(),
    draw: () => {
      const drawn = next()
      worker.postMessage('draw')
      return drawn
    },
    close: () => worker.terminate(),
  }
}
