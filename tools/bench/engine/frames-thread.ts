/** Runs in a worker thread: builds a character, bakes its patterns, draws some frames to get warm, and then its part of a film. */
import { parentPort, workerData } from 'node:worker_threads'
import { understand } from '../../../packages/engine/src/brief/understand.ts'
import { designCharacter } from '../../../packages/engine/src/design/design-character.ts'
import { buildFigure } from '../../../packages/engine/src/figure/build-figure.ts'
import { bakeScene } from '../../../packages/engine/src/render/bake.ts'
import { forFilm } from '../../../packages/engine/src/render/look.ts'
import type { Picture } from '../../../packages/engine/src/render/picture.ts'
import { renderScene } from '../../../packages/engine/src/render/render.ts'
import { prepareScene } from '../../../packages/engine/src/render/scene.ts'
import { openStudio } from '../../../packages/engine/src/sheet/studio.ts'

/** Every `parts`th frame is this thread's, from `part` on. */
export type FramesOrder = {
  prompt: string
  width: number
  height: number
  frames: number
  part: number
  parts: number
}

// Safe: film-frames.ts starts this thread with it.
const { prompt, width, height, frames, part, parts } = workerData as FramesOrder
const design = designCharacter(understand(prompt, undefined), 1, undefined)
const studio = openStudio(design.style, 1)
const look = forFilm(studio.look)
const { heightCm } = design.person
const pixelsPerCm = (0.9 * height) / heightCm
const scene = bakeScene(prepareScene(buildFigure(design)), pixelsPerCm * look.samples)
const target = [0, heightCm / 2, 0] as const

let picture: Picture | undefined

function drawFrame(number: number): void {
  const yaw = (360 * number) / (frames * parts)
  const camera = { yaw, pitch: 0, target, pixelsPerCm, width, height }
  picture = renderScene(scene, camera, look, studio.workspace, picture)
}

for (let i = 0; i < frames; i++) drawFrame(i * parts + part)
parentPort?.postMessage('ready')
parentPort?.on('message', () => {
  for (let i = 0; i < frames; i++) drawFrame(i * parts + part)
  parentPort?.postMessage('drawn')
})
