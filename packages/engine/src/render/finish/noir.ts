/** Noir: black and white with nothing between them but what is painted on, which is brought to them, and red where red is. */
import { smoothstep } from '../../math/scalar.ts'
import type { Picture } from '../picture.ts'
import { brightnessAt, type Colour, eachPixel, setMix } from './pixels.ts'

const black: Colour = [10, 10, 13]
const white: Colour = [244, 243, 240]
const red: Colour = [196, 22, 34]
const darkRed: Colour = [92, 4, 14]

export function finishNoir(picture: Picture): void {
  const { data } = picture
  eachPixel(picture, (k) => {
    const brightness = brightnessAt(data, k)
    if (isRed(data, k)) setMix(data, k, darkRed, red, smoothstep(0.16, 0.24, brightness))
    else if (isFlesh(data, k)) setMix(data, k, black, white, smoothstep(0.2, 0.3, brightness))
    else setMix(data, k, black, white, smoothstep(0.38, 0.51, brightness))
  })
}

/** Brown as what is painted on skin in its own shade: below a nose a block of black would be a moustache. */
function isFlesh(data: Picture['data'], k: number): boolean {
  return data[k] > 1.15 * data[k + 1] && data[k + 1] > data[k + 2] && data[k] > data[k + 2] + 24
}

/** Strong red: skin and leather are not, nor are the dark brown lines and deep shades on them. */
function isRed(data: Picture['data'], k: number): boolean {
  const most = Math.max(data[k + 1], data[k + 2])
  return data[k] > 112 && data[k] > 2.1 * most
}
