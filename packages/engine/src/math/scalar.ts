/** Numbers: blending, limits and smooth curves through keys. */
import { remember } from './remember.ts'

export function lerp(a: number, b: number, t: number): number {
  return a + (b - a) * t
}

export function clamp(value: number, low = 0, high = 1): number {
  return value < low ? low : Math.min(value, high)
}

/** 0 below `low`, 1 above `high`, smooth between (3t² − 2t³). `low` may be the greater: then it falls. */
export function smoothstep(low: number, high: number, value: number): number {
  const t = clamp((value - low) / (high - low))
  return t * t * (3 - 2 * t)
}

/** A bell of height 1 at `centre`, falling to 1/e at `width` from it. */
export function bell(value: number, centre: number, width: number): number {
  const distance = (value - centre) / width
  return Math.exp(-distance * distance)
}

/** Points a curve goes through, in rising order of `at`; they stay as they are once a curve was asked for. */
export type Keys = readonly (readonly [at: number, value: number])[]

function slope(keys: Keys, index: number): number {
  const [a, va] = keys[index]
  const [b, vb] = keys[index + 1]
  return (vb - va) / (b - a)
}

function tangent(keys: Keys, index: number): number {
  const last = keys.length - 1
  if (index <= 0) return slope(keys, 0)
  if (index >= last) return slope(keys, last - 1)
  const before = slope(keys, index - 1)
  const after = slope(keys, index)
  return before * after <= 0 ? 0 : (2 * before * after) / (before + after)
}

/** A smooth curve: its height at any place. */
export type Curve = (at: number) => number

/** The smooth curve through `keys` at `at`, without overshoot (Fritsch–Butland monotone cubic); flat outside the keys. */
export function curve(keys: Keys, at: number): number {
  return curveThrough(keys)(at)
}

/** The whole of that curve, for those who ask often. */
export const curveThrough = remember(makeCurve)

function makeCurve(keys: Keys): Curve {
  const last = keys.length - 1
  if (last === 0) return () => keys[0][1]
  const places = Float64Array.from(keys, ([at]) => at)
  const values = Float64Array.from(keys, ([, value]) => value)
  const tangents = Float64Array.from(keys, (_, index) => tangent(keys, index))
  return (at) => {
    if (at <= places[0]) return values[0]
    if (at >= places[last]) return values[last]
    let index = 0
    while (at > places[index + 1]) index++
    const t0 = places[index]
    const span = places[index + 1] - t0
    const s = (at - t0) / span
    const s2 = s * s
    const s3 = s2 * s
    return (
      (2 * s3 - 3 * s2 + 1) * values[index] +
      (s3 - 2 * s2 + s) * span * tangents[index] +
      (-2 * s3 + 3 * s2) * values[index + 1] +
      (s3 - s2) * span * tangents[index + 1]
    )
  }
}
