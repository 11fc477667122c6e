/** Blueprint: the lines of a drawing, light on the blue of the paper; shade and dark things are hatched. */
import { clamp, smoothstep } from '../../math/scalar.ts'
import type { Picture } from '../picture.ts'
import { brightnessAt, type Colour, eachPixel, setMix } from './pixels.ts'

/** A little lighter than the page, so that figures stand out as a whole. */
const paper: Colour = [38, 80, 138]
const line: Colour = [224, 238, 251]

/** Pixels between strokes. */
const pitch = 12

export function finishBlueprint(picture: Picture): void {
  const { data } = picture
  eachPixel(picture, (k, column, row) => {
    const dark = 1 - brightnessAt(data, k)
    const rising = 0.5 * smoothstep(0.1, 0.18, dark) * strokeAt(column + row)
    const falling = 0.5 * smoothstep(0.3, 0.38, dark) * strokeAt(column - row)
    const drawn = smoothstep(0.42, 0.95, dark)
    setMix(data, k, paper, line, clamp(Math.max(drawn, rising, falling) + 0.1 * dark))
  })
}

/** How much of a stroke lies at a place across the strokes. */
function strokeAt(across: number): number {
  const turn = across / pitch
  return 1 - smoothstep(0.03, 0.13, Math.abs(turn - Math.round(turn)))
}
