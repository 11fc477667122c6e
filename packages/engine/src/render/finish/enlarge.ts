/** Pixel art: a small picture without soft edges or half-seen pixels, in few colours, every pixel a square. */
import type { Picture } from '../picture.ts'

/** A picture has no more colours than this. */
const mostColours = 24

/** The picture `pixel` times as large, of which the middle `width` × `height` are kept. */
export function enlarge(small: Picture, pixel: number, width: number, height: number): Picture {
  const colours = withoutStrays(fewColours(small), small.width)
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

/** A pixel alone among four of one other colour takes that colour. */
function withoutStrays(colours: Uint32Array, width: number): Uint32Array {
  return colours.map((own, k) => {
    const left = colours[k - 1]
    const isAlone =
      left === colours[k + 1] && left === colours[k - width] && left === colours[k + width]
    return isAlone ? left : own
  })
}

type Rgb = readonly [red: number, green: number, blue: number]

/** Every pixel in the nearest of the picture's commonest colours, or empty where less than half of it is covered. */
function fewColours({ data }: Picture): Uint32Array {
  const counts = countColours(data)
  const chosen = chooseColours(counts)
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
    const worth = ({ count, gap }: (typeof left)[number]) => Math.sqrt(count) * gap
    const best = left.reduce((one, other) => (worth(other) > worth(one) ? other : one))
    if (best.gap === 0) break
    chosen.push(best.rgb)
    for (const each of left) each.gap = Math.min(each.gap, distance(each.rgb, best.rgb))
  }
  return chosen
}

function nearestTo(rgb: Rgb, colours: readonly Rgb[]): Rgb {
  return colours.reduce((one, other) => (distance(rgb, other) < distance(rgb, one) ? other : one))
}

/** Squared, weighted roughly as the eye does. */
function distance(a: Rgb, b: Rgb): number {
  return 2 * (a[0] - b[0]) ** 2 + 4 * (a[1] - b[1]) ** 2 + 3 * (a[2] - b[2]) ** 2
}

/** Four bytes, red lowest. */
function wordOf([red, green, blue]: Rgb): number {
  return (red | (green << 8) | (blue << 16) | (255 << 24)) >>> 0
}
