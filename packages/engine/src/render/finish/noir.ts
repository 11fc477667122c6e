/** Noir: black and white with nothing between them, and red where red is. */
import { smoothstep } from '../../math/scalar.ts'
import type { Picture } from '../picture.ts'
import { brightnessAt, type Colour, eachPixel, setMix } from './pixels.ts'

const black: Colour = [10, 10, 13]
const white: Colour = [244, 243, 240]
const red: Colour = [196, 22, 34]
const darkRed: Colour = [92, 4, 14]

export function finishNoir(picture: Picture): void {
  const { width, data } = picture
  const below = 4 * width * reach
  eachPixel(picture, (k, column, row) => {
    const brightness = brightnessAt(data, k)
    if (isRed(data, k)) return setMix(data, k, darkRed, red, smoothstep(0.16, 0.24, brightness))
    // The rims of black lines are as dark; what lies further on tells them from an area. It is not painted yet.
    const isScratched =
      (column + row) % pitch < 2 &&
      isDim(brightness) &&
      isDim(brightnessAt(data, k + 4 * reach)) &&
      k + below < data.length &&
      isDim(brightnessAt(data, k + below))
    setMix(data, k, black, white, isScratched ? 1 : smoothstep(0.4, 0.48, brightness))
  })
}

/** Pixels between the white lines that are scratched into what is dark but not black: leather, hair, the light on dark cloth. */
const pitch = 7
/** How many pixels from a place it must be as dark. */
const reach = 3

function isDim(brightness: number): boolean {
  return brightness > 0.2 && brightness < 0.38
}

/** Strong red: skin and leather are not, nor are the dark brown lines and deep shades on them. */
function isRed(data: Picture['data'], k: number): boolean {
  const most = Math.max(data[k + 1], data[k + 2])
  return data[k] > 112 && data[k] > 2.1 * most
}
