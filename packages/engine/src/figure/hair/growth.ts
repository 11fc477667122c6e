/** Where masses grow: the whorl, the parting, the brow, the temples and the nape. Plans in head-local units, to be varied by the styles. */
import { curve, type Keys, lerp } from '../../math/scalar.ts'
import { addScaled, normalize, subtract, type Vec3 } from '../../math/vector.ts'
import type { HairContext } from './hair-context.ts'
import { hairline } from './hairline.ts'
import type { MassPlan } from './mass.ts'
import { directionOf } from './space.ts'

const radians = Math.PI / 180

/** Hair turns out of one point, at three quarters of the head's depth and a little off the middle. */
export function whorlOf({ parting }: HairContext): Vec3 {
  return directionOf(Math.PI + 0.3 * Math.sign(parting), 0.52)
}

/** Hair from the whorl towards azimuths `from` to `to`, in degrees; from 0 to 360 it is closed. */
export function fromWhorl(
  context: HairContext,
  from: number,
  to: number,
): Pick<MassPlan, 'root' | 'heading' | 'wrap' | 'count'> {
  const whorl = whorlOf(context)
  const headingAt = (u: number): Vec3 => {
    const angle = lerp(from, to, u) * radians
    return [Math.sin(angle), 0, Math.cos(angle)]
  }
  const wrap = to - from >= 360
  return {
    wrap,
    count: wrap ? 40 : Math.max(8, Math.round((to - from) / 8)),
    heading: headingAt,
    root: (u) => normalize(addScaled(whorl, headingAt(u), 0.06)),
  }
}

/** Hair from an arc on the scalp: azimuths `from` to `to` at a fall (both in degrees), setting out straight down. */
export function fromArc(
  from: number,
  to: number,
  fall: number | ((u: number) => number),
): Pick<MassPlan, 'root' | 'heading' | 'count' | 'wrap'> {
  const fallAt = typeof fall === 'number' ? () => fall : fall
  return {
    ...(to - from >= 360 && { wrap: true }),
    count: Math.max(6, Math.round(Math.abs(to - from) / 8)),
    root: (u) => directionOf(lerp(from, to, u) * radians, fallAt(u) * radians),
    heading: (u) => directionOf(lerp(from, to, u) * radians, 90 * radians),
  }
}

/** Hair from just inside the hairline, between two azimuths in degrees. */
export function fromHairline(
  { space, feminine }: HairContext,
  from: number,
  to: number,
  line = hairline(feminine),
): Pick<MassPlan, 'root'> {
  return {
    root: (u) => {
      const azimuth = lerp(from, to, u)
      const y = curve(line, Math.abs(azimuth)) + 0.035
      return normalize(subtract(space.skull.surface(azimuth * radians, y), space.centre))
    },
  }
}

/** Hair from the parting to one side (1 left): u runs up in azimuth, so the strand at the brow is the first on the left and the last on the right. */
export function fromParting(
  { parting }: HairContext,
  side: number,
  back: number,
): Pick<MassPlan, 'root' | 'heading' | 'count'> & { fromBrow: (u: number) => number } {
  const at = parting * 24 * radians
  const fromBrow = (u: number) => (side > 0 ? u : 1 - u)
  return {
    count: 16,
    fromBrow,
    root: (u) =>
      directionOf(at * (1 - 0.4 * fromBrow(u)), lerp(58, back, fromBrow(u) ** 0.8) * radians),
    heading: (u) => [side, 0.12 * (1 - fromBrow(u)), lerp(0.35, -0.1, fromBrow(u))],
  }
}

/** A hem that is the same on both sides, from keys by azimuth 0–180. */
export function evenHem(keys: Keys): Keys {
  const left = keys.filter(([at]) => at > 0)
  return [...left.map(([at, y]) => [-at, y] as const).reverse(), ...keys]
}
