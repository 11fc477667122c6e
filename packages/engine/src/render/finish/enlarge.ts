/** Pixel art: a small picture without soft edges or half-seen pixels, in few colours, every pixel a square. */
import type { Picture } from '../picture.ts'

/** A picture has no more colours than this. */
const mostColours = 24

/** The picture `pixel` times as large, of which the middle `width` × `height` are kept. */
export function enlarge(small: Picture, pixel: number, width: number, height: number): Picture {
  const clean = withoutStrays(fewColours(crisped(small)), small.width)
  const colours = withoutMixes(clean, small)
  fillHoles(colours, small.width)
  dropCorners(colours, small.width)
  dropIslands(colours, small.width)
  dropToe(colours, small.width)
  const words = new Uint32Array(width * height)
  const left = (small.width * pixel - width) >> 1
  const top = (small.height * pixel - height) >> 1
  for (let row = 0; row < height; row++) {
    const first = Math.floor((row + top) / pixel) * small.width
    for (let column = 0; column < width; column++)
      words[row * width + column] = colours[first + Math.floor((column + left) / pixel)]
  }
  return { width, height, data: new Uint8ClampedArray(words.buffer) }
}

/** Every pixel farther from those beside it than it was: eyes and mouths of two pixels stay what they are. */
function crisped({ width, height, data }: Picture): Picture {
  const crisp = new Uint8ClampedArray(data)
  for (let k = 4 * width; k < data.length - 4 * width; k += 4) {
    const [left, right, above, below] = [k - 4, k + 4, k - 4 * width, k + 4 * width]
    const isInside =
      Math.min(data[left + 3], data[right + 3], data[above + 3], data[below + 3]) > 200
    if (!isInside) continue
    for (let i = k; i < k + 3; i++) {
      const [west, east] = [data[i - 4], data[i + 4]]
      const [north, south] = [data[i - 4 * width], data[i + 4 * width]]
      const apart = data[i] + crispness * (data[i] - (west + east + north + south) / 4)
      // Not lighter than all of them: beside an outline skin would turn white.
      crisp[i] = Math.min(apart, Math.max(data[i], west, east, north, south))
    }
  }
  return { width, height, data: crisp }
}

const crispness = 0.4

/** A pixel that touches none of its own colour takes that which most of the four beside it have; the mix of two, the nearer one. */
function withoutStrays(colours: Uint32Array, width: number): Uint32Array {
  const around = stepsAround(width)
  const beside = around.slice(0, 4)
  return colours.map((own, k) => {
    if (own === 0 || around.some((step) => colours[k + step] === own)) return own
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
    if (own === 0) return own
    const near = new Set(steps.map((step) => colours[k + step] ?? 0))
    const alike = steps.filter((step) => colours[k + step] === own).length
    near.delete(own)
    near.delete(0)
    if (alike > 2 || near.size < 2) return own
    const drawn: Rgb = [data[4 * k], data[4 * k + 1], data[4 * k + 2]]
    return mixedOf(drawn, own, [...near]) ?? own
  })
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

type Rgb = readonly [red: number, green: number, blue: number]

/** Every pixel in the nearest of the picture's commonest colours, or empty where less than half of it is covered. */
function fewColours({ data }: Picture): Uint32Array {
  const counts = countColours(data)
  const chosen = settled(settled(chooseColours(counts), counts), counts)
  const nearest = new Map(
    [...counts.keys()].map((key) => [key, wordOf(nearestTo(rgbOf(key), chosen))]),
  )
  return Uint32Array.from(
    { length: data.length / 4 },
    (_, i) => nearest.get(keyAt(data, 4 * i)) ?? 0,
  )
}

/** Colours of five bits a channel; −1 for what is empty. */
function keyAt(data: Picture['data'], k: number): number {
  if (data[k + 3] < 128) return -1
  return ((data[k] >> 3) << 10) | ((data[k + 1] >> 3) << 5) | (data[k + 2] >> 3)
}

function rgbOf(key: number): Rgb {
  const channel = (bits: number) => Math.round((((key >> bits) & 31) * 255) / 31)
  return [channel(10), channel(5), channel(0)]
}

function countColours(data: Picture['data']): Map<number, number> {
  const counts = new Map<number, number>()
  for (let k = 0; k < data.length; k += 4) {
    const key = keyAt(data, k)
    if (key >= 0) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** The commonest first, and then always the one that counts most by how often it is seen and how far it is from all others. */
function chooseColours(counts: ReadonlyMap<number, number>): Rgb[] {
  const left = [...counts].map(([key, count]) => ({ rgb: rgbOf(key), count, gap: 1e9 }))
  const chosen: Rgb[] = []
  while (chosen.length < mostColours && left.length > 0) {
    const worth = ({ count, gap }: (typeof left)[number]) => Math.sqrt(count * gap)
    const best = left.reduce((one, other) => (worth(other) > worth(one) ? other : one))
    if (best.gap === 0) break
    chosen.push(best.rgb)
    for (const each of left) each.gap = Math.min(each.gap, distance(each.rgb, best.rgb))
  }
  return chosen
}

/** Each colour becomes the mean of those that are nearest to it, so that a thing has the same colours in every picture (Lloyd, 1982). */
function settled(colours: readonly Rgb[], counts: ReadonlyMap<number, number>): Rgb[] {
  const sums = new Map(colours.map((colour) => [colour, [0, 0, 0, 0]]))
  for (const [key, count] of counts) {
    const rgb = rgbOf(key)
    const sum = sums.get(nearestTo(rgb, colours)) ?? []
    for (let i = 0; i < 3; i++) sum[i] += count * rgb[i]
    sum[3] += count
  }
  return [...sums].map(([colour, [red, green, blue, count]]) =>
    count === 0
      ? colour
      : [Math.round(red / count), Math.round(green / count), Math.round(blue / count)],
  )
}

function nearestTo(rgb: Rgb, colours: readonly Rgb[]): Rgb {
  return colours.reduce((one, other) => (distance(rgb, other) < distance(rgb, one) ? other : one))
}

/**
 * Squared. Another hue is farther than another brightness: a grey must not turn to skin. Among dark colours it is farther
 * still: in so few steps black hair would turn to the shade of steel.
 */
function distance(a: Rgb, b: Rgb): number {
  const red = a[0] - b[0]
  const green = a[1] - b[1]
  const blue = a[2] - b[2]
  const light = lightOf([red, green, blue])
  const dark = 1 - Math.min(1, (lightOf(a) + lightOf(b)) / 160)
  return 4 * light ** 2 + (6 + 18 * dark) * ((red - light) ** 2 + (blue - light) ** 2)
}

function lightOf([red, green, blue]: Rgb): number {
  return 0.3 * red + 0.59 * green + 0.11 * blue
}

function rgbOfWord(word: number): Rgb {
  return [word & 255, (word >> 8) & 255, (word >> 16) & 255]
}

/** Four bytes, red lowest. */
function wordOf([red, green, blue]: Rgb): number {
  return (red | (green << 8) | (blue << 16) | (255 << 24)) >>> 0
}
