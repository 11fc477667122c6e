/** Ink and wash: one black, thinned with water to a few greys that dry darkest at their edges and bleed into the paper. */
import { clamp, smoothstep } from '../../math/scalar.ts'
import type { Picture } from '../picture.ts'
import { brightnessAt, type Colour, eachPixel, grainAt, setMix, softGrainAt } from './pixels.ts'

const paper: Colour = [252, 250, 244]
const ink: Colour = [22, 21, 27]

export function finishInk(picture: Picture): void {
  const { data } = picture
  eachPixel(picture, (k, column, row) => {
    const bleed = 0.035 * (softGrainAt(column, row, 26) - 0.5)
    const grain = 0.05 * (softGrainAt(column, row, 2) - 0.5) + 0.03 * (grainAt(column, row) - 0.5)
    const wash = washOf(brightnessAt(data, k) + bleed)
    // Thin washes show the paper's tooth, ink and bare paper do not.
    setMix(data, k, ink, paper, clamp(wash + grain * 4 * wash * (1.1 - wash)))
  })
}

/** Where one wash ends and the next begins, how soft that is, and how much lighter it is. */
const steps = [
  { at: 0.13, soft: 0.1, by: 0.26 },
  { at: 0.33, soft: 0.06, by: 0.26 },
  { at: 0.54, soft: 0.07, by: 0.22 },
  { at: 0.8, soft: 0.07, by: 0.22 },
]

/** What is bright is left white; the rest falls into washes, each darkest where it ends. */
function washOf(brightness: number): number {
  let light = 0.04
  for (const { at, soft, by } of steps) {
    const rim = clamp(1 - Math.abs(brightness - at + soft) / soft)
    light += by * smoothstep(at - soft, at + soft, brightness) - 0.07 * rim
  }
  return light
}
