/** Pixel art has no soft edges: a pixel that is a mix of those on both sides of it takes the colour of the nearer one, before any is picked. */
import type { Picture } from '../picture.ts'

/** Two colours are two things, and not two tones of one, where one is so much lighter, of 255, or of so different a hue. */
const apart = 46
/** A mix is so near the line between the two, in steps of 255. */
const off = 20

/** The picture with every edge on one side or the other; what is darker or lighter than both sides of it is a line, and stays. */
export function unmix({ width, height, data }: Picture): Picture {
  const sharp = new Uint8ClampedArray(data)
  const words = new Uint32Array(data.buffer, data.byteOffset, width * height)
  const steps = [1, width, width + 1, width - 1]
  for (let row = 1; row < height - 1; row++) {
    for (let at = row * width + 1; at < (row + 1) * width - 1; at++) {
      if (data[4 * at + 3] < seen) continue
      const from = nearerEnd(data, words, at, steps)
      for (let i = 0; i < 3; i++) sharp[4 * at + i] = data[4 * from + i]
    }
  }
  return { width, height, data: sharp }
}

/** What is less covered has the colour of what is not there. */
const seen = 200

/** Of the pairs on both sides of a pixel that it is a mix of, the nearer end of the one farthest apart; itself where it is none. */
function nearerEnd(
  data: Picture['data'],
  words: Uint32Array,
  at: number,
  steps: readonly number[],
): number {
  let farthest = apart
  let found = at
  for (const step of steps) {
    const [one, other] = [at - step, at + step]
    // What is like either end is no mix.
    if (words[at] === words[one] || words[at] === words[other]) continue
    const [k, a, b] = [4 * at, 4 * one, 4 * other]
    if (data[a + 3] < seen || data[b + 3] < seen) continue
    const gap = gapOf(data, a, b)
    if (gap <= farthest) continue
    const t = shareBetween(data, k, a, b)
    if (t < 0) continue
    farthest = gap
    found = t < 0.5 ? one : other
  }
  return found
}

function gapOf(data: Picture['data'], a: number, b: number): number {
  const red = data[a] - data[b]
  const green = data[a + 1] - data[b + 1]
  const blue = data[a + 2] - data[b + 2]
  const light = 0.3 * red + 0.59 * green + 0.11 * blue
  const hue = Math.sqrt((red - light) ** 2 + (blue - light) ** 2)
  return Math.max(Math.abs(light), hue)
}

/** How far along the line from one to the other a pixel lies; −1 off it, or at an end. */
function shareBetween(data: Picture['data'], k: number, a: number, b: number): number {
  let along = 0
  let square = 0
  for (let i = 0; i < 3; i++) {
    const line = data[b + i] - data[a + i]
    along += (data[k + i] - data[a + i]) * line
    square += line * line
  }
  const t = along / square
  if (t < 0.1 || t > 0.9) return -1
  let rest = 0
  for (let i = 0; i < 3; i++)
    rest += (data[k + i] - data[a + i] - t * (data[b + i] - data[a + i])) ** 2
  return rest > off * off ? -1 : t
}
