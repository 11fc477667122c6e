/** What light does to a picture's colours: too little of it, or a film that knows no colours at all. */
import { oklabToOklch, oklchToHex } from '../math/colour.ts'
import { clamp } from '../math/scalar.ts'
import type { Lab } from './cluster.ts'

/** The lightness that the brightest things of a picture have at least, and what they have in good light. */
const poorLight = 0.62
const goodLight = 0.8
/** Night keeps some of its darkness, and noise is not blown up to colours. */
const mostLift = 4
/** Chroma in OKLab that nobody would call a colour. */
const hardlySeen = 0.022

/** The same colours as if there had been light enough to see them. */
export function inGoodLight(colours: readonly Lab[]): readonly Lab[] {
  const byLightness = Float64Array.from(colours, ([l]) => l).sort()
  const lightest = byLightness[Math.floor(colours.length * 0.98)]
  if (lightest === undefined || lightest >= poorLight || lightest < 0.02) return colours
  // In OKLab more light is a larger number of all three, black staying black.
  const lift = Math.min(mostLift, goodLight / lightest)
  return colours.map(([l, a, b]): Lab => [Math.min(1, l * lift), a * lift, b * lift])
}

/** Black and white, or toned with one colour, as ink, pencil and old photographs are. */
export function isWithoutColours(colours: readonly Lab[]): boolean {
  return nearlyAll(colours, ([, a, b]) => Math.hypot(a, b) < hardlySeen) || isToned(colours)
}

/** A toned film has its colour in all that is neither black nor white; a brown coat has it alone. */
function isToned(colours: readonly Lab[]): boolean {
  const middling = colours.filter(([l]) => l > 0.3 && l < 0.85).map(([, a, b]) => [a, b] as const)
  const [sumA, sumB] = middling.reduce(([x, y], [a, b]) => [x + a, y + b], [0, 0])
  const tone = [sumA / middling.length, sumB / middling.length] as const
  const chroma = Math.hypot(...tone)
  const isOfTone = ([a, b]: readonly [number, number]) =>
    Math.hypot(a - tone[0], b - tone[1]) < Math.max(0.012, chroma * 0.4)
  return chroma > hardlySeen && nearlyAll(middling, isOfTone)
}

function nearlyAll<Each>(all: readonly Each[], is: (each: Each) => boolean): boolean {
  return all.filter(is).length > all.length * 0.985
}

/** Chroma of people's skin by lightness, from the deepest to the fairest. */
const skinChroma: readonly [l: number, c: number][] = [
  [0.28, 0.036],
  [0.4, 0.055],
  [0.5, 0.074],
  [0.65, 0.086],
  [0.75, 0.084],
  [0.84, 0.066],
  [0.93, 0.036],
]

/** Skin as it is without the colour of the light or the shade that it was seen in. */
export function asSkin(colour: Lab): string {
  const { l, c, h } = oklabToOklch(colour)
  const lightness = clamp(l, 0.3, 0.93)
  const at = skinChroma.findIndex(([edge]) => edge >= lightness)
  const [below, above] = [skinChroma[Math.max(0, at - 1)], skinChroma[Math.max(0, at)]]
  const part = above[0] > below[0] ? (lightness - below[0]) / (above[0] - below[0]) : 0
  const usual = below[1] + (above[1] - below[1]) * part
  return oklchToHex({
    l: lightness,
    c: clamp(c, usual * 0.8, usual * 1.25),
    h: clamp(h, 40, 66),
  })
}
