/** Pixel art: a small picture without soft edges or half-seen pixels, in few colours, every pixel a square. */
import type { Picture } from '../picture.ts'
import type { Enlarged } from '../sketch.ts'
import { distance, fewColours, lightOf, type Rgb, rgbOfWord } from './few-colours.ts'
import { withoutStrangeGlints } from './glints.ts'

/** The picture `pixel` times as large, of which `width` × `height` are kept. */
export function enlarge(
  small: Picture,
  { pixel, width, height, left, top, ground }: Enlarged,
): Picture {
  const clean = withoutStrays(fewColours(small), small.width)
  const sorted = withoutMistaken(withoutMixes(clean, small), small)
  const colours = withoutStrangeGlints(sorted, small)
  fillHoles(colours, small.width)
  dropCorners(colours, small.width)
  dropNubs(colours, small.width)
  dropIslands(colours, small.width)
  if (ground === undefined) dropToe(colours, small.width)
  else colours.fill(0, ground * small.width)
  const words = new Uint32Array(width * height)
  for (let row = 0; row < height; row++) {
    const first = Math.floor((row + top) / pixel) * small.width
    for (let column = 0; column < width; column++)
      words[row * width + column] = colours[first + Math.floor((column + left) / pixel)]
  }
  return { width, height, data: new Uint8ClampedArray(words.buffer) }
}

/** A pixel that touches none of its own colour takes that which most of the four beside it have; the mix of two, the nearer one. */
function withoutStrays(colours: Uint32Array, width: number): Uint32Array {
  const around = stepsAround(width)
  const beside = around.slice(0, 4)
  return colours.map((own, k) => {
    if (own === 0 || countLike(colours, k, around) > 0) return own
    const pair = beside.find((step, i) =>
      beside.slice(i + 1).some((other) => colours[k + other] === colours[k + step]),
    )
    return pair === undefined ? unmixed(own, colours, k, beside) : (colours[k + pair] ?? own)
  })
}

/** What is neither lighter nor darker than all beside it is no light and no line: a mix of them. */
function unmixed(own: number, colours: Uint32Array, k: number, beside: readonly number[]): number {
  const rgb = rgbOfWord(own)
  const near = beside.map((step) => colours[k + step]).filter((word) => word)
  const lights = near.map((word) => lightOf(rgbOfWord(word)))
  const light = lightOf(rgb)
  if (near.length < 2 || light <= Math.min(...lights) || light >= Math.max(...lights)) return own
  const gap = (word: number) => distance(rgb, rgbOfWord(word))
  return near.reduce((one, other) => (gap(other) < gap(one) ? other : one))
}

/** Steps to the eight pixels around one. */
function stepsAround(width: number): readonly number[] {
  return [-1, 1, -width, width, -width - 1, 1 - width, width - 1, width + 1]
}

/** The edge of one thing on another is a mix of both: where the nearest of the few colours is a third one, skin in steel, it takes that of the two which is nearer. */
function withoutMixes(colours: Uint32Array, { width, data }: Picture): Uint32Array {
  const steps = stepsAround(width)
  return colours.map((own, k) => {
    if (own === 0 || countLike(colours, k, steps) > 2) return own
    const near = new Set(steps.map((step) => colours[k + step] ?? 0))
    near.delete(own)
    near.delete(0)
    if (near.size < 2) return own
    const drawn: Rgb = [data[4 * k], data[4 * k + 1], data[4 * k + 2]]
    return mixedOf(drawn, own, [...near]) ?? own
  })
}

/** How many of the pixels around one have its colour. */
function countLike(colours: Uint32Array, k: number, steps: readonly number[]): number {
  let count = 0
  for (let i = 0; i < steps.length; i++) if (colours[k + steps[i]] === colours[k]) count++
  return count
}

/** The nearer of two colours, other in hue than what is drawn is taken for, that it lies between; undefined where it is no mix. */
function mixedOf(drawn: Rgb, own: number, near: readonly number[]): number | undefined {
  for (const one of near) {
    for (const other of near) {
      const [a, b] = [rgbOfWord(one), rgbOfWord(other)]
      if (one === other || hueGap(rgbOfWord(own), a) < otherHue) continue
      if (hueGap(rgbOfWord(own), b) < otherHue || offLine(drawn, a, b) > farthestOff) continue
      return distance(drawn, a) < distance(drawn, b) ? one : other
    }
  }
  return undefined
}

/** A few pixels for whose hue there is no colour: a sheen on black hair must not turn to steel. They take the colour beside them that has it. */
function withoutMistaken(colours: Uint32Array, { width, data }: Picture): Uint32Array {
  const steps = stepsAround(width)
  return colours.map((own, k) => {
    if (own === 0 || countLike(colours, k, steps) > 2) return own
    const drawn: Rgb = [data[4 * k], data[4 * k + 1], data[4 * k + 2]]
    const gap = hueGap(drawn, rgbOfWord(own))
    if (gap < mistaken || !isPatch(colours, width, k)) return own
    const fits = (step: number) =>
      Boolean(colours[k + step]) && 2 * hueGap(drawn, rgbOfWord(colours[k + step])) < gap
    const found = steps.find(fits)
    return found === undefined ? own : colours[k + found]
  })
}

const mistaken = 18

const otherHue = 20
/** In steps of 255, squared. */
const farthestOff = 22 ** 2

/** How far apart two colours are but for their brightness. */
function hueGap(a: Rgb, b: Rgb): number {
  const light = lightOf([a[0] - b[0], a[1] - b[1], a[2] - b[2]])
  return Math.hypot(a[0] - b[0] - light, a[2] - b[2] - light)
}

/** Squared distance of a colour from the line between two others; endless beyond either of them. */
function offLine(own: Rgb, a: Rgb, b: Rgb): number {
  const line = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
  const from = [own[0] - a[0], own[1] - a[1], own[2] - a[2]]
  const along = line[0] * from[0] + line[1] * from[1] + line[2] * from[2]
  const t = along / (line[0] ** 2 + line[1] ** 2 + line[2] ** 2 || 1)
  if (t < 0.08 || t > 0.92) return Infinity
  return from.reduce((sum, value, i) => sum + (value - t * line[i]) ** 2, 0)
}

/** An empty pixel with all four beside it seen is a hole in what is drawn. */
function fillHoles(colours: Uint32Array, width: number): void {
  for (let k = width; k < colours.length - width; k++) {
    if (colours[k] !== 0) continue
    const isHole =
      colours[k - 1] !== 0 &&
      colours[k + 1] !== 0 &&
      colours[k - width] !== 0 &&
      colours[k + width] !== 0
    if (isHole) colours[k] = colours[k - 1]
  }
}

/** Empties what hangs on all else by a single corner: it looks loose. */
function dropCorners(colours: Uint32Array, width: number): void {
  const steps = stepsAround(width)
  const loose: number[] = []
  for (let k = width; k < colours.length - width; k++) {
    if (colours[k] === 0 || steps.slice(0, 4).some((step) => colours[k + step])) continue
    if (steps.filter((step) => colours[k + step]).length === 1) loose.push(k)
  }
  for (const k of loose) colours[k] = 0
}

/** Empties what stands up or out by a pixel or two, one wide, on a straight edge, or on another thing: of what lies behind so little is a tick. */
function dropNubs(colours: Uint32Array, width: number): void {
  for (let k = 2 * width; k < colours.length - 2 * width; k++) {
    if (!colours[k] || !isTip(colours, width, k)) continue
    for (const inward of [1, -1, width, -width]) dropNub(colours, width, k, inward)
  }
}

/** With at least three of the four beside it empty. */
function isTip(colours: Uint32Array, width: number, k: number): boolean {
  const beside = [k - 1, k + 1, k - width, k + width]
  return beside.reduce((count, near) => count + Number(!colours[near]), 0) >= 3
}

function dropNub(colours: Uint32Array, width: number, k: number, inward: number): void {
  const across = Math.abs(inward) === 1 ? width : 1
  const isThin = (at: number) => !colours[at - across] && !colours[at + across]
  if (colours[k - inward] || !isThin(k)) return
  const foot = isThin(k + inward) ? k + 2 * inward : k + inward
  if (!colours[foot] || isThin(foot)) return
  const isWide = colours[foot - across] && colours[foot + across]
  if (!isWide && !isPatch(colours, width, k)) return
  for (let at = k; at !== foot; at += inward) colours[at] = 0
}

/** Whether so few pixels of one colour lie together that they are no outline. */
function isPatch(colours: Uint32Array, width: number, first: number): boolean {
  const steps = stepsAround(width)
  const found = [first]
  for (let i = 0; i < found.length && found.length <= largestPatch; i++) {
    for (const step of steps) {
      const next = found[i] + step
      if (colours[next] === colours[first] && !found.includes(next)) found.push(next)
    }
  }
  return found.length <= largestPatch
}

const largestPatch = 4

/** So few pixels that touch nothing else are dirt: the tip of a thin blade, a spark. */
const fewest = 6

/** Empties what touches nothing else, not even at a corner. */
function dropIslands(colours: Uint32Array, width: number): void {
  const isSeen = new Uint8Array(colours.length)
  const found: number[] = []
  for (let first = 0; first < colours.length; first++) {
    if (colours[first] === 0 || isSeen[first] === 1) continue
    found.length = 0
    found.push(first)
    isSeen[first] = 1
    for (let i = 0; i < found.length; i++) findAround(colours, width, found[i], isSeen, found)
    if (found.length <= fewest) for (const k of found) colours[k] = 0
  }
}

/** Adds the pixels around one that are not empty and not yet found. */
function findAround(
  colours: Uint32Array,
  width: number,
  k: number,
  isSeen: Uint8Array,
  found: number[],
): void {
  for (let n = 0; n < 9; n++) {
    const next = k + (n % 3) - 1 + (Math.floor(n / 3) - 1) * width
    if (!colours[next] || isSeen[next] === 1) continue
    isSeen[next] = 1
    found.push(next)
  }
}

/** Empties the lowest row where it is but a pixel or two under a broad one: a sole stands level, and no toe of it below the ground. */
function dropToe(colours: Uint32Array, width: number): void {
  let end = colours.length
  while (end > width && colours[end - 1] === 0) end--
  const low = width * Math.floor((end - 1) / width)
  const seen = (from: number) =>
    colours.subarray(from, from + width).reduce((count, word) => count + Number(word !== 0), 0)
  if (low >= width && 5 * seen(low) <= seen(low - width)) colours.fill(0, low, low + width)
}
