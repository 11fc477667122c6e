/** Blueprint: the lines of a drawing, light on the blue of the paper. */
import type { Picture } from '../picture.ts'
import { brightnessAt, type Colour, eachPixel, setMix } from './pixels.ts'

const paper: Colour = [29, 63, 114]
const line: Colour = [220, 235, 250]

export function finishBlueprint(picture: Picture): void {
  const { data } = picture
  eachPixel(picture, (k) => setMix(data, k, line, paper, brightnessAt(data, k)))
}
