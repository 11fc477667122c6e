/** Which few colours a picture is drawn in, and which of them every pixel takes. */
import type { Picture } from '../picture.ts'

/** A picture has no more colours than this. */
const mostColours = 24

export type Rgb = readonly [red: number, green: number, blue: number]

/** Every pixel in the nearest of the picture's commonest colours, or empty where less than half of it is covered. */
export function fewColours({ data }: Picture): Uint32Array {
  const counts = countColours(data)
  const first = settled(chooseColours(counts), counts)
  const chosen = settled(chooseColours(counts, withoutTwins(first)), counts)
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
function chooseColours(counts: ReadonlyMap<number, number>, before: readonly Rgb[] = []): Rgb[] {
  const gapTo = (rgb: Rgb) =>
    before.reduce((least, each) => Math.min(least, distance(rgb, each)), 1e9)
  const left = [...counts].map(([key, count]) => {
    const rgb = rgbOf(key)
    return { rgb, count, gap: gapTo(rgb) }
  })
  const chosen = [...before]
  while (chosen.length < mostColours && left.length > 0) {
    const worth = ({ count, gap }: (typeof left)[number]) => count * gap * Math.sqrt(gap)
    const best = left.reduce((one, other) => (worth(other) > worth(one) ? other : one))
    if (best.gap === 0) break
    chosen.push(best.rgb)
    for (const each of left) each.gap = Math.min(each.gap, distance(each.rgb, best.rgb))
  }
  return chosen
}

/** Without those so near an earlier one that nobody tells them apart: there is room for others. */
function withoutTwins(colours: readonly Rgb[]): Rgb[] {
  return colours.filter((own, i) =>
    colours.slice(0, i).every((other) => distance(own, other) > twins),
  )
}

const twins = 600

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
  let best = Infinity
  let nearest = colours[0]
  for (const colour of colours) {
    const far = distance(rgb, colour)
    if (far >= best) continue
    best = far
    nearest = colour
  }
  return nearest
}

/**
 * Squared. Another hue is farther than another brightness: a grey must not turn to skin. Among dark greys it is farther
 * still: in so few steps black hair would turn to the shade of steel. And yellow is not red: a glint of gold must not turn to skin.
 */
export function distance(a: Rgb, b: Rgb): number {
  const red = a[0] - b[0]
  const blue = a[2] - b[2]
  const light = 0.3 * red + 0.59 * (a[1] - b[1]) + 0.11 * blue
  const hue = (red - light) * (red - light) + (blue - light) * (blue - light)
  const bright = lightOf(a) + lightOf(b)
  const dark = bright < 160 ? (1 - bright / 160) * Math.max(greyness(a), greyness(b)) : 0
  return 4 * light * light + (6 + 40 * dark) * hue + turned * turnBetween(a, b) ** 2
}

const turned = 110
/** Tones of one thing differ by no more. */
const leastTurn = 8

/** How far the less coloured of two colours lies beside the hue of the other: 0 for greys, and for tones of one thing. */
function turnBetween(a: Rgb, b: Rgb): number {
  const [u, v] = [a[0] - a[1], a[1] - a[2]]
  const [x, y] = [b[0] - b[1], b[1] - b[2]]
  const most = Math.sqrt(Math.max(u * u + v * v, x * x + y * y))
  return most === 0 ? 0 : Math.max(0, Math.abs(u * y - v * x) / most - leastTurn)
}

/** 0 of a full hue – 1. */
function greyness(rgb: Rgb): number {
  const most = Math.max(rgb[0], rgb[1], rgb[2])
  return most === 0 ? 1 : Math.min(rgb[0], rgb[1], rgb[2]) / most
}

export function lightOf(rgb: Rgb): number {
  return 0.3 * rgb[0] + 0.59 * rgb[1] + 0.11 * rgb[2]
}

export function rgbOfWord(word: number): Rgb {
  return [word & 255, (word >> 8) & 255, (word >> 16) & 255]
}

/** Four bytes, red lowest. */
function wordOf([red, green, blue]: Rgb): number {
  return (red | (green << 8) | (blue << 16) | (255 << 24)) >>> 0
}
