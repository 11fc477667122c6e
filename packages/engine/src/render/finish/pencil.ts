/** Pencil: graphite on paper. Tones are hatched, the darker the closer, and the paper's tooth shows in every stroke. */
import { clamp, smoothstep } from '../../math/scalar.ts'
import type { Picture } from '../picture.ts'
import { brightnessAt, type Colour, eachPixel, grainAt, setMix, softGrainAt } from './pixels.ts'

const paper: Colour = [250, 248, 243]
const graphite: Colour = [52, 52, 58]

/** Pixels between strokes. */
const pitch = 5

/** Sheaves of strokes: from which darkness on there are any, up to which they grow, and where they run. */
const sheaves = [
  { from: 0.2, to: 0.62, x: Math.SQRT1_2, y: Math.SQRT1_2 },
  { from: 0.5, to: 0.85, x: -Math.SQRT1_2, y: Math.SQRT1_2 },
  { from: 0.74, to: 1, x: 0.26, y: 0.966 },
]

export function finishPencil(picture: Picture): void {
  const { data } = picture
  eachPixel(picture, (k, column, row) => {
    const dark = 1 - brightnessAt(data, k)
    const wobble = 5 * softGrainAt(column, row, 34)
    // The side of the lead lays a tone first.
    let bare = 1 - 0.08 * dark - 0.4 * dark * dark
    for (const { from, to, x, y } of sheaves) {
      const weight = clamp((dark - from) / (to - from))
      if (weight === 0) break
      bare *= 1 - strokeAt(column * x + row * y + wobble, weight)
    }
    // What is all but black is a line.
    const line = smoothstep(0.84, 0.95, dark)
    const tooth = 0.7 + 0.3 * grainAt(column, row)
    setMix(data, k, paper, graphite, clamp(Math.max(1 - bare, line) * tooth))
  })
}

/** How much graphite lies at a distance across the strokes; heavier strokes are broader and darker. */
function strokeAt(across: number, weight: number): number {
  const turn = across / pitch
  const away = 2 * Math.abs(turn - Math.floor(turn) - 0.5)
  const half = 0.22 + 0.2 * weight
  return (1 - smoothstep(half - 0.22, half + 0.22, away)) * (0.3 + 0.35 * weight)
}
