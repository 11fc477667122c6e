/** Samples to pixels: ink over colour, averaged over each pixel. */

import { hexToRgb } from '../../math/colour.ts'
import type { Look } from '../look.ts'
import type { Picture } from '../picture.ts'
import { type Scene, toneStride } from '../scene.ts'
import type { Frame } from './frame.ts'
import type { Ink } from './ink.ts'

const deepTone = 9
const inkTone = 12

export function downsample(
  scene: Scene,
  frame: Frame,
  triangle: Uint32Array,
  colour: Uint8ClampedArray,
  ink: Ink,
  look: Look,
  picture: Picture,
): void {
  const inks = inkColours(scene, look)
  const opacity = look.inkOpacity / 255
  const whiteBelow = look.whiteInkBelow ?? 0
  const sum = new Float64Array(4)
  for (let row = 0; row < frame.rows; row++) {
    for (let column = 0; column < frame.columns; column++) {
      addPixel(frame, triangle, colour, ink, inks, opacity, whiteBelow, column, row, sum)
      if (sum[3] === 0) continue
      const k = ((row + frame.top) * picture.width + column + frame.left) * 4
      picture.data[k] = sum[0] / sum[3]
      picture.data[k + 1] = sum[1] / sum[3]
      picture.data[k + 2] = sum[2] / sum[3]
      picture.data[k + 3] = (sum[3] / (frame.samples * frame.samples)) * 255
    }
  }
}

const white = [244, 243, 240]

/** Of every material, and white. */
function inkColours(scene: Scene, look: Look): Float32Array {
  const count = scene.recipe.length
  const inks = new Float32Array(count * 3 + 3)
  inks.set(white, count * 3)
  const tone = look.inkColour === 'deep' ? deepTone : inkTone
  for (let m = 0; m < count; m++) {
    const first = m * toneStride + tone
    const own = scene.tones.subarray(first, first + 3)
    inks.set(look.inkColour.startsWith('#') ? hexToRgb(look.inkColour) : own, m * 3)
  }
  return inks
}

/** Adds up the samples of one pixel: colours weighted by how far each is covered, and the cover itself. */
function addPixel(
  frame: Frame,
  triangle: Uint32Array,
  colour: Uint8ClampedArray,
  ink: Ink,
  inks: Float32Array,
  opacity: number,
  whiteBelow: number,
  column: number,
  row: number,
  sum: Float64Array,
): void {
  const { samples, width } = frame
  let red = 0
  let green = 0
  let blue = 0
  let alpha = 0
  for (let dy = 0; dy < samples; dy++) {
    const start = (row * samples + dy) * width + column * samples
    for (let k = start; k < start + samples; k++) {
      const cover = Math.min(1, ink.cover[k] * opacity)
      const rest = triangle[k] === 0 ? 0 : 1 - cover
      if (cover > 0) {
        const isOnDark = brightness(triangle, colour, k) < whiteBelow
        const m = inkPlace(inks, ink.material[k], isOnDark)
        red += inks[m] * cover
        green += inks[m + 1] * cover
        blue += inks[m + 2] * cover
      }
      if (rest > 0) {
        red += colour[4 * k] * rest
        green += colour[4 * k + 1] * rest
        blue += colour[4 * k + 2] * rest
      }
      alpha += cover + rest
    }
  }
  sum[0] = red
  sum[1] = green
  sum[2] = blue
  sum[3] = alpha
}

function inkPlace(inks: Float32Array, material: number, isOnDark: boolean): number {
  return isOnDark ? inks.length - 3 : material * 3
}

/** Of what is seen, 0–255; paper is white. */
function brightness(triangle: Uint32Array, colour: Uint8ClampedArray, k: number): number {
  if (triangle[k] === 0) return 255
  return 0.299 * colour[4 * k] + 0.587 * colour[4 * k + 1] + 0.114 * colour[4 * k + 2]
}
