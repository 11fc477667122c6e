/** Ink and wash: one black, thinned with water to a few greys that bleed into the paper. */
import { clamp, smoothstep } from '../../math/scalar.ts'
import type { Picture } from '../picture.ts'
import { brightnessAt, type Colour, eachPixel, setMix, softGrainAt } from './pixels.ts'

const paper: Colour = [252, 250, 244]
const ink: Colour = [22, 21, 27]

export function finishInk(picture: Picture): void {
  const { data } = picture
  eachPixel(picture, (k, column, row) => {
    const bleed = 0.09 * (softGrainAt(column, row, 26) - 0.5)
    const grain = 0.03 * (softGrainAt(column, row, 2) - 0.5)
    setMix(data, k, ink, paper, clamp(washOf(brightnessAt(data, k) + bleed) + grain))
  })
}

/** What is bright is left white; the rest falls into three washes with soft borders. */
function washOf(brightness: number): number {
  const light = smoothstep(0.52, 0.66, brightness)
  const middle = smoothstep(0.3, 0.38, brightness)
  const dark = smoothstep(0.08, 0.18, brightness)
  return 0.06 + 0.3 * dark + 0.36 * middle + 0.28 * light
}
