/** A saddle: pad, flaps, girth and stirrups, and a seat that dips between a low pommel and a domed cantle. */
import { clamp, curveThrough, lerp } from '../../../math/scalar.ts'
import { spline } from '../../../math/spline.ts'
import { cord, merge, mirror, tube } from '../../../math/surface.ts'
import { addScaled, normalize, type Vec3 } from '../../../math/vector.ts'
import type { Pattern } from '../../figure.ts'
import { leaveSkin } from '../place-on-skin.ts'
import { bordered, overBack } from './back.ts'
import { band, type Skin } from './drape.ts'
import type { GearBuilder } from './gear.ts'

export const saddle: GearBuilder = (skin, form) => {
  const { size, girth, saddle: place } = form.fit
  const { field, unit } = skin
  // As tall as it is long: on a short back it is low.
  const tall = (place.to - place.from) / 37.5
  const pad = overBack(skin, form, {
    from: place.from - 5 * size,
    to: place.to + 3.4 * size,
    low: padLow,
    out: (_u, v) => 1.3 * size * thinning(v, 0.1),
    hollow: 2.6 * size,
    rows: 40,
  })
  const flap = overBack(skin, form, {
    from: place.from,
    to: place.to,
    low: flapLow,
    // It stands off where it ends.
    out: (u, v) => (2.2 + 1.4 * (2 * u - 1) ** 2) * size * thinning(v, 0.62),
    hollow: 1.6 * size,
    rows: 40,
  })
  const skirt = overBack(skin, form, {
    from: place.from - 0.2 * size,
    to: place.to - 2.4 * size,
    low: (v) => 0.13 + 0.14 * Math.sin(Math.PI * clamp(0.06 + 0.88 * v)) ** 0.6,
    out: () => 3.6 * size,
  })
  const seat = overBack(skin, form, {
    from: place.from - 0.6 * size,
    to: place.to - 2 * size,
    low: seatWide,
    out: (u, v) => 3.8 * size + tall * seatHigh(v) * (1 - Math.abs(2 * u - 1) ** 2.2) ** 0.8,
    rows: 40,
  })
  const [, y, z] = girth.centre
  const stirrups = stirrup(field, unit, size, [0, y + 20, z + 2])
  return {
    parts: [
      { name: 'girth', material: 'saddle.dark', ...band(skin, girth, 4 * size, 0.4 * size) },
      {
        name: 'saddle pad',
        material: 'saddle.dark',
        creaseCosine: -1,
        pattern: bordered('saddle.main', 0.04),
        ...pad,
      },
      {
        name: 'saddle flaps',
        material: 'saddle.main',
        creaseCosine: -1,
        pattern: bordered('saddle.dark', 0.018),
        ...flap,
      },
      { name: 'saddle skirt', material: 'saddle.main', creaseCosine: -1, ...skirt },
      { name: 'saddle seat', material: 'saddle.main', creaseCosine: -1, pattern: piped, ...seat },
      { name: 'stirrup leathers', material: 'saddle.dark', ...stirrups.leather },
      { name: 'stirrups', material: 'saddle.trim', ...stirrups.iron },
    ],
    place: addScaled(
      leaveSkin(field, [0, y * unit, z * unit], flank, 60 * unit),
      flank,
      3 * size * unit,
    ),
  }
}

/** The way out of the flank to a flap. */
const flank = normalize([1, 0.5, 0])

/** How far down each side a sheet reaches from front to back: its corners are round, and a flap's front is the fuller. */
const padLow = curveThrough([
  [0, 0.2],
  [0.04, 0.33],
  [0.12, 0.42],
  [0.3, 0.47],
  [0.7, 0.48],
  [0.88, 0.44],
  [0.96, 0.36],
  [1, 0.22],
])
const flapLow = curveThrough([
  [0, 0.2],
  [0.05, 0.34],
  [0.14, 0.46],
  [0.32, 0.57],
  [0.48, 0.6],
  [0.7, 0.5],
  [0.88, 0.35],
  [1, 0.2],
])

/** Towards its front and back edge a sheet thins out to a share of itself: as thick as in its middle it would end in a post. */
function thinning(v: number, least: number): number {
  return lerp(least, 1, clamp(Math.min(v, 1 - v) / 0.14) ** 0.6)
}

/** How high the middle of the seat is from pommel to cantle, and how far down each side it reaches. */
const seatHigh = curveThrough([
  [0, 0.8],
  [0.07, 3.1],
  [0.16, 3.4],
  [0.34, 1.6],
  [0.5, 1.1],
  [0.66, 2.7],
  [0.8, 6.4],
  [0.88, 8],
  [0.94, 7],
  [1, 2.2],
])
const seatWide = curveThrough([
  [0, 0.1],
  [0.2, 0.12],
  [0.42, 0.135],
  [0.8, 0.2],
  [1, 0.16],
])

/** A line where the seat meets pommel and cantle. */
const piped: Pattern = ({ u, v }) => {
  const across = Math.abs(2 * u - 1)
  const cantle = 0.84 - 0.1 * across ** 2
  const isPiped = Math.abs(v - cantle) < 0.014 || Math.abs(v - 0.17 - 0.05 * across) < 0.012
  // The cantle's back, all that is seen of it from behind, has its seam.
  const isSeam = Math.abs(v - 0.935) < 0.007 && across < 0.8
  return (isPiped && across < 0.95) || isSeam ? 'saddle.dark' : undefined
}

function stirrup(field: Skin['field'], unit: number, size: number, from: Vec3) {
  const [, y, z] = from
  const drop = 40 * size
  const rows = Array.from({ length: 9 }, (_, i): Vec3 => {
    const height = (y - (i / 8) * drop) * unit
    const [x] = leaveSkin(
      field,
      [0, Math.max(height, (y - 26) * unit), z * unit],
      [1, 0, 0],
      60 * unit,
    )
    // Its upper end comes out from under the skirt.
    return [x + Math.min(4, 1 + 1.2 * i) * size * unit, height, z * unit]
  })
  // It hangs straight from where the flank is widest.
  const widest = Math.max(...rows.map(([x]) => x))
  const hung = rows.map(([x, py, pz], i): Vec3 => [i > 4 ? widest : x, py, pz])
  const leather = tube(spline(hung, 16), () => [1.1 * size * unit, 0.4 * size * unit], {
    sides: 8,
    up: [1, 0, 0],
  })
  const [ex, ey, ez] = hung[8]
  const loop = [
    [0, 0.6],
    [-2.6, -2],
    [-4, -8.4],
    [4, -8.4],
    [2.6, -2],
  ].map(([along, dy]): Vec3 => {
    // Half turned, it shows from the front, from the side, and widest from between them.
    const aside = 0.7 * along * size * unit
    return [ex + aside, ey + dy * size * unit, ez - aside]
  })
  const iron = cord(loop, 0.8 * size * unit, true)
  return { leather: merge([leather, mirror(leather)]), iron: merge([iron, mirror(iron)]) }
}
