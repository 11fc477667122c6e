import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { understand } from '../../packages/engine/src/brief/understand.ts'
import { designCharacter } from '../../packages/engine/src/design/design-character.ts'
import { encodeFiles } from '../../packages/engine/src/encode/files.ts'

import type {
  DrawingPool,
  PooledRequest,
  PooledSheet,
} from '../../packages/engine/src/pool/pool.ts'
import { readReference } from '../../packages/engine/src/reference/read-reference.ts'

export { isDesign } from '../../packages/engine/src/design/is-design.ts'
export { openCrafts } from '../../packages/engine/src/pool/crafts.ts'
export { canSay, findHelpers } from '../../packages/engine/src/voice/outside/helpers.ts'
export { isVoiceName, voiceNames } from '../../packages/engine/src/voice/voice.ts'

/** Noise is not made smaller by encoding it: this gives 200 kB, which is more than one write. */
const side = 256
const mostPauseMs = 200

/** The engine's front door. */
export function openDrawingPool(): DrawingPool {
  const drawLayers = () => Promise.reject(new Error('this engine draws no layers'))
  const drawScene = () => Promise.reject(new Error('this engine draws no scenes'))
  const drawFilm = () => Promise.reject(new Error('this engine draws no films'))
  const drawPrint = () => Promise.reject(new Error('this engine prints nothing'))
  const others = { drawScene, drawFilm, drawLayers, drawPrint }
  return { drawSheet, ...others, check: async () => {}, close: async () => {} }
}

/** What the engine does, but for the drawing: its picture is noise, no two alike, and soon there. */
async function drawSheet({ prompt, style, seed }: PooledRequest): Promise<PooledSheet> {
  const brief = understand(prompt, style)
  const design = designCharacter(brief, seed, readReference([]))
  await sleep(Math.random() * mostPauseMs)
  const pixels = new Uint8ClampedArray(randomBytes(side * side * 4))
  const readRows = (first: number, count: number) =>
    pixels.subarray(4 * side * first, 4 * side * (first + count))
  return {
    files: await encodeFiles({ width: side, height: side, readRows, free: () => {} }),
    title: design.title,
    brief,
    design,
    panels: [],
    palette: design.palette.map(({ name, hex }) => ({ name, hex })),
  }
}
