/**
 * Watercolour: pigment gathers where a wash ends, settles in the paper's grain and is thin where much water was (Bousseau
 * et al., "Interactive watercolor rendering with temporal coherence and abstraction", 2006). The paper shines through.
 */
import type { Picture } from '../picture.ts'
import { brightnessAt, grainAt, softGrainAt } from './pixels.ts'

/** Pixels that pigment runs to the edge of a wash, on a picture about 1000 px tall. */
const usualReach = 5

export function finishWatercolour(picture: Picture): void {
  const { width, height, data } = picture
  const reach = Math.max(2, Math.round(usualReach * Math.sqrt(height / 1000)))
  const own = brightnesses(picture)
  const around = blurred(own, width, height, reach)
  for (let row = 0, i = 0; row < height; row++) {
    for (let column = 0; column < width; column++, i++) {
      const k = 4 * i
      if (data[k + 3] === 0) continue
      const edge = Math.max(-0.3, Math.min(0.75, 3.2 * (around[i] - own[i])))
      const pool = 0.55 * (softGrainAt(column, row, 46) - 0.5)
      const tooth =
        0.34 * (softGrainAt(column, row, 2.6) - 0.5) + 0.12 * (grainAt(column, row) - 0.5)
      const density = edge + pool + tooth
      for (let channel = 0; channel < 3; channel++) {
        const light = data[k + channel] / 255
        data[k + channel] = 255 * (light - (light - light * light) * density)
      }
    }
  }
}

/** How bright every pixel is on white paper, 0–1. */
function brightnesses(picture: Picture): Float32Array {
  const { width, height, data } = picture
  const found = new Float32Array(width * height)
  for (let i = 0; i < found.length; i++) {
    const cover = data[4 * i + 3] / 255
    found[i] = cover === 0 ? 1 : 1 + (brightnessAt(data, 4 * i) - 1) * cover
  }
  return found
}

/** Means over squares, first along rows and then along columns. */
function blurred(from: Float32Array, width: number, height: number, reach: number): Float32Array {
  const across = new Float32Array(from.length)
  const to = new Float32Array(from.length)
  for (let row = 0; row < height; row++) blurLine(from, across, row * width, width, 1, reach)
  for (let column = 0; column < width; column++) blurLine(across, to, column, height, width, reach)
  return to
}

/** The mean of each of `count` places from `first` on, `step` apart, and its neighbours; beyond the ends the last goes on. */
function blurLine(
  from: Float32Array,
  to: Float32Array,
  first: number,
  count: number,
  step: number,
  reach: number,
): void {
  const last = first + (count - 1) * step
  const share = 1 / (2 * reach + 1)
  let sum = (reach + 1) * from[first]
  for (let i = 1; i <= reach; i++) sum += from[Math.min(last, first + i * step)]
  for (let i = 0; i < count; i++) {
    const at = first + i * step
    to[at] = sum * share
    sum += from[Math.min(last, at + (reach + 1) * step)] - from[Math.max(first, at - reach * step)]
  }
}
