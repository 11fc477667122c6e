/** Gear laid over the back: saddle, blanket, barding. */
import { clamp, lerp, smoothstep } from '../../../math/scalar.ts'
import { spline } from '../../../math/spline.ts'
import { cord, type Mesh, merge, mirror, tube } from '../../../math/surface.ts'
import { normalize, type Vec3 } from '../../../math/vector.ts'
import type { Pattern } from '../../figure.ts'
import type { CreatureForm } from '../creature-form.ts'
import { leaveSkin } from '../place-on-skin.ts'
import { band, cloth, type Skin, throatWay } from './drape.ts'
import type { GearBuilder } from './gear.ts'

type Sheet = {
  from: number
  to: number
  /** How far down each flank, in turns of a half circle from the spine. */
  low: (v: number) => number
  out: (u: number, v: number) => number
}

/** A cloth over the back between two depths. u runs from the right flank over the spine to the left one, v backward. */
function overBack(skin: Skin, { fit }: CreatureForm, { from, to, low, out }: Sheet): Mesh {
  const height = fit.girth.centre[1]
  return cloth(skin, {
    columns: 40,
    rows: 22,
    line: (u, v) => {
      const angle = (u - 0.5) * 2 * low(v) * Math.PI
      return { from: [0, height, lerp(to, from, v)], way: [Math.sin(angle), Math.cos(angle), 0] }
    },
    out,
  })
}

export const saddle: GearBuilder = (skin, form) => {
  const { size, girth, saddle: place } = form.fit
  const { field, unit } = skin
  const flap = overBack(skin, form, {
    ...place,
    // The flap is cut in a curve, forward over the shoulder.
    low: (v) => 0.3 + 0.3 * Math.sin(Math.PI * clamp(0.14 + v * 0.9)) ** 0.8,
    out: () => 1.1 * size,
  })
  const seat = overBack(skin, form, {
    from: place.from + 1.5 * size,
    to: place.to - 1.5 * size,
    low: (v) => 0.15 + 0.1 * Math.sin(Math.PI * v),
    out: (u, v) => {
      const across = 1 - Math.abs(u - 0.5) * 1.2
      // Pommel and cantle rise in a sweep, and are rounded off at their ends.
      const rise = 6.4 * (1 - smoothstep(0, 0.42, v)) + 7.6 * smoothstep(0.46, 0.96, v)
      const end = Math.sqrt(Math.max(0, 1 - (2 * v - 1) ** 10))
      return size * (2.2 + rise * across ** 1.6 * (0.35 + 0.65 * end))
    },
  })
  const pad = overBack(skin, form, {
    from: place.from - 5 * size,
    to: place.to + 1.5 * size,
    low: (v) => 0.34 + 0.14 * Math.sin(Math.PI * clamp(0.08 + 0.84 * v)) ** 0.7,
    out: () => 0.5 * size,
  })
  const [, y, z] = girth.centre
  const stirrups = stirrup(field, unit, size, [0, y + 12, z + 2])
  return {
    parts: [
      { name: 'girth', material: 'saddle.dark', ...band(skin, girth, 4 * size, 0.8 * size) },
      {
        name: 'saddle pad',
        material: 'saddle.main',
        creaseCosine: -1,
        pattern: bordered('saddle.dark', 0.04),
        ...pad,
      },
      { name: 'saddle flaps', material: 'saddle.main', creaseCosine: -1, ...flap },
      { name: 'saddle seat', material: 'saddle.dark', creaseCosine: -1, pattern: rim, ...seat },
      { name: 'stirrup leathers', material: 'saddle.dark', ...stirrups.leather },
      { name: 'stirrups', material: 'saddle.trim', ...stirrups.iron },
    ],
    place: leaveSkin(field, [0, y * unit, z * unit], normalize([1, 1, 0]), 60 * unit),
  }
}

/** Pommel and cantle are edged with lighter leather. */
const rim = bordered('saddle.main', 0.07)

function stirrup(field: Skin['field'], unit: number, size: number, from: Vec3) {
  const [, y, z] = from
  const drop = 30 * size
  const rows = Array.from({ length: 9 }, (_, i): Vec3 => {
    const height = (y - (i / 8) * drop) * unit
    const [x] = leaveSkin(
      field,
      [0, Math.max(height, (y - 18) * unit), z * unit],
      [1, 0, 0],
      60 * unit,
    )
    return [x + 1.8 * size * unit, height, z * unit]
  })
  // It hangs straight from where the flank is widest.
  const widest = Math.max(...rows.map(([x]) => x))
  const hung = rows.map(([x, py, pz], i): Vec3 => [i > 3 ? widest : x, py, pz])
  const leather = tube(spline(hung, 16), () => [1.2 * size * unit, 0.4 * size * unit], {
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

/** A border of its own colour along all edges. */
function bordered(name: string, width: number): Pattern {
  return ({ u, v }) => {
    const edge = Math.min(u, 1 - u, (v - 0.02) * 0.8, (0.98 - v) * 0.8)
    return edge > width * 0.6 && edge < width * 1.6 ? name : undefined
  }
}

export const blanket: GearBuilder = (skin, form) => {
  const { size, girth, saddle: place } = form.fit
  const sheet = overBack(skin, form, {
    from: place.from - 9 * size,
    to: place.to + 3 * size,
    low: () => 0.62,
    out: (u, v) => (0.5 + 0.12 * Math.sin(v * 17 + u * 4)) * size,
  })
  const [, y, z] = girth.centre
  return {
    parts: [
      {
        name: 'blanket',
        material: 'blanket.main',
        creaseCosine: -1,
        pattern: bordered('blanket.trim', 0.045),
        ...sheet,
      },
    ],
    place: leaveSkin(
      skin.field,
      [0, y * skin.unit, (z - 14) * skin.unit],
      [1, 0.2, 0],
      60 * skin.unit,
    ),
  }
}

/** Plates over back and flanks, on the chest, and down the face. */
export const barding: GearBuilder = (skin, form) => {
  const { size, girth, chest, saddle: place, face } = form.fit
  const back = overBack(skin, form, {
    from: place.from - 22 * size,
    to: place.to + 2 * size,
    low: (v) => 0.6 + 0.03 * Math.cos(v * 6 * Math.PI),
    out: () => 1.5 * size,
  })
  const way = throatWay(chest.normal)
  const [, cy, cz] = chest.centre
  const breast = cloth(skin, {
    columns: 24,
    rows: 14,
    line: (u, v) => ({
      from: [0, cy + lerp(7, -16, v) * size, cz - 6],
      way: [(u - 0.5) * 3.4, way[1] * 0.2, way[2]],
    }),
    out: () => 1.6 * size,
  })
  const front = cloth(skin, {
    columns: 14,
    rows: 16,
    line: (u, v) => {
      const [top, end] = [face.top, face.end]
      return {
        from: [0, lerp(top[1], end[1], v), lerp(top[2], end[2], v)],
        way: [(u - 0.5) * 2 * lerp(1.1, 0.8, v), face.way[1], face.way[2]],
      }
    },
    out: () => 0.9 * size,
  })
  const plate = { material: 'barding.main', creaseCosine: -1 }
  const [, y, z] = girth.centre
  return {
    parts: [
      { name: 'back plates', ...plate, pattern: plated, ...back },
      { name: 'chest plate', ...plate, pattern: bordered('barding.trim', 0.05), ...breast },
      { name: 'face plate', ...plate, pattern: bordered('barding.trim', 0.07), ...front },
    ],
    place: leaveSkin(skin.field, [0, y * skin.unit, z * skin.unit], [1, 0.3, 0], 60 * skin.unit),
  }
}

const edged = bordered('barding.trim', 0.035)

/** Lames with a dark line between two, and a golden border. */
const plated: Pattern = (point) => {
  const share = (point.v * 7) % 1
  return edged(point) ?? (share < 0.07 ? 'barding.dark' : undefined)
}
