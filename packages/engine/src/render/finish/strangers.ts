/** Pixel art has few colours: a glint of gold must not be drawn in the colour of skin only because that is the nearest. */
import type { Picture } from '../picture.ts'
import { distance, lightOf, type Rgb, rgbOfWord } from './few-colours.ts'

/** Pixels of one colour that lie together, up to so many, may be strangers. */
const largest = 8
/** Their colour is that of another thing, which has so many times as many pixels elsewhere. */
const elsewhere = 4
/** Two colours are of one hue, in steps of 255. */
const otherHue = 20
/** How far what was drawn may be from the colour it takes instead: farther is an eye, or a tooth. */
const farthest = 20000
/** A glint is about as light as what is beside it, or lighter: what is darker is a line, or a mouth. */
const darker = 8
/** What is hardly coloured is a light, and has its place anywhere. */
const leastColour = 18

/** A few pixels in the colour of another thing, amid colours of another hue, take the nearest of these. */
export function withoutStrangers(colours: Uint32Array, { width, data }: Picture): Uint32Array {
  const counts = new Map<number, number>()
  for (let k = 0; k < colours.length; k++) counts.set(colours[k], (counts.get(colours[k]) ?? 0) + 1)
  const calm = new Uint32Array(colours)
  const isSeen = new Uint8Array(colours.length)
  for (let first = width; first < colours.length - width; first++) {
    const own = colours[first]
    if (own === 0 || isSeen[first] === 1 || hueOf(rgbOfWord(own)) < leastColour) continue
    const patch = patchFrom(colours, width, first, isSeen)
    if (patch.length > largest || (counts.get(own) ?? 0) < elsewhere * patch.length) continue
    const near = around(colours, width, patch)
    if ([...near].some((word) => isAkin(rgbOfWord(own), rgbOfWord(word)))) continue
    for (const k of patch)
      calm[k] = nearestOf([data[4 * k], data[4 * k + 1], data[4 * k + 2]], near) ?? own
  }
  return calm
}

/** Of one hue, or so much lighter that the other is no glint beside it. */
function isAkin(own: Rgb, other: Rgb): boolean {
  return hueGap(own, other) < otherHue || lightOf(other) > lightOf(own) + darker
}

/** The pixels of one colour that hang together, even by corners: all of them are marked, as many as tell are returned. */
function patchFrom(
  colours: Uint32Array,
  width: number,
  first: number,
  isSeen: Uint8Array,
): number[] {
  const found = [first]
  isSeen[first] = 1
  for (let i = 0; i < found.length; i++) {
    for (let n = 0; n < 9; n++) {
      const next = found[i] + (n % 3) - 1 + (Math.floor(n / 3) - 1) * width
      if (colours[next] !== colours[first] || isSeen[next] === 1) continue
      isSeen[next] = 1
      found.push(next)
    }
  }
  return found
}

/** The colours beside a patch. */
function around(colours: Uint32Array, width: number, patch: readonly number[]): Set<number> {
  const near = new Set<number>()
  for (const k of patch)
    for (const step of [-1, 1, -width, width]) {
      const word = colours[k + step]
      if (word && word !== colours[k]) near.add(word)
    }
  return near
}

function nearestOf(drawn: Rgb, words: ReadonlySet<number>): number | undefined {
  let best = farthest
  let found: number | undefined
  for (const word of words) {
    const gap = distance(drawn, rgbOfWord(word))
    if (gap >= best) continue
    best = gap
    found = word
  }
  return found
}

/** How far a colour is from grey. */
function hueOf([red, green, blue]: Rgb): number {
  return Math.max(red, green, blue) - Math.min(red, green, blue)
}

/** How far apart two colours are but for their brightness. */
export function hueGap(a: Rgb, b: Rgb): number {
  const light = lightOf([a[0] - b[0], a[1] - b[1], a[2] - b[2]])
  return Math.hypot(a[0] - b[0] - light, a[2] - b[2] - light)
}
