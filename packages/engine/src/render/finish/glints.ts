/** A glint on gold or steel is so pale that another thing's colour may be the nearest to it: it takes a tone of what it lies on. */
import type { Picture } from '../picture.ts'
import { lightOf, type Rgb, rgbOfWord } from './few-colours.ts'

/** So many pixels of one colour side by side are a thing of their own. */
const largestGlint = 9

/** Cosines between hues: further apart than the first they are two things, nearer than the second tones of one. */
const otherThing = 0.95
const sameThing = 0.985

/** Colour, in steps of 255: of a spark at most, of another thing's tone that it must not take at least, of steel at most. */
const ofSpark = 22
const ofThing = 26
const ofSteel = 18

/** A tone darker or lighter by more is no tone of a glint; of steel by so much, for an iris lies beside the white of an eye. */
const farthestTone = 110
const farthestSteel = 64

/** Small patches whose hue is not what is drawn there, but that of a colour beside them is, take that colour. */
export function withoutStrangeGlints(colours: Uint32Array, { width, data }: Picture): Uint32Array {
  const mended = Uint32Array.from(colours)
  const isDone = new Uint8Array(colours.length)
  for (let first = 0; first < colours.length; first++) {
    if (colours[first] === 0 || isDone[first] === 1) continue
    const patch = patchFrom(colours, width, first)
    if (patch === undefined) continue
    for (const k of patch.pixels) isDone[k] = 1
    const found = tonesBeside(meanOf(data, patch.pixels), colours[first], patch.beside)
    if (found.length === 0) continue
    const tone = found.reduce((one, other) => (lightOfWord(other) > lightOfWord(one) ? other : one))
    for (const k of patch.pixels) mended[k] = tone
  }
  return mended
}

/** The colours beside a patch that fit what is drawn where its own does not: of its hue, or as grey as a white spark. */
function tonesBeside(drawn: Rgb, own: number, beside: ReadonlySet<number>): number[] {
  const [hue, other] = [hueOf(drawn), hueOf(rgbOfWord(own))]
  const within = (word: number, far: number) => Math.abs(lightOfWord(word) - lightOf(drawn)) < far
  if (Math.hypot(...hue) < ofSpark) {
    if (Math.hypot(...other) < ofThing) return []
    return [...beside].filter((word) => isGrey(word) && within(word, farthestSteel))
  }
  if (likeness(hue, other) > otherThing) return []
  const isTone = (word: number) => likeness(hue, hueOf(rgbOfWord(word))) > sameThing
  return [...beside].filter((word) => isTone(word) && within(word, farthestTone))
}

function isGrey(word: number): boolean {
  return Math.hypot(...hueOf(rgbOfWord(word))) < ofSteel
}

type Hue = readonly [u: number, v: number]
type Patch = { pixels: number[]; beside: Set<number> }

/** The pixels of one colour that touch each other, and the colours round them; undefined where they are too many. */
function patchFrom(colours: Uint32Array, width: number, first: number): Patch | undefined {
  const pixels = [first]
  const beside = new Set<number>()
  for (let i = 0; i < pixels.length; i++) {
    for (let n = 0; n < 9; n++) {
      const next = pixels[i] + (n % 3) - 1 + (Math.floor(n / 3) - 1) * width
      const word = colours[next]
      if (!word) continue
      if (word !== colours[first]) beside.add(word)
      else if (!pixels.includes(next)) pixels.push(next)
    }
    if (pixels.length > largestGlint) return undefined
  }
  return { pixels, beside }
}

function meanOf(data: Picture['data'], pixels: readonly number[]): Rgb {
  const sum = [0, 0, 0]
  for (const k of pixels) for (let i = 0; i < 3; i++) sum[i] += data[4 * k + i] / pixels.length
  return [sum[0], sum[1], sum[2]]
}

/** A colour without its brightness. */
function hueOf([red, green, blue]: Rgb): Hue {
  return [red - green, green - blue]
}

/** Cosine between two hues: −1 … 1; 0 for a grey. */
function likeness([u, v]: Hue, [x, y]: Hue): number {
  const long = Math.hypot(u, v) * Math.hypot(x, y)
  return long === 0 ? 0 : (u * x + v * y) / long
}

function lightOfWord(word: number): number {
  return lightOf(rgbOfWord(word))
}
