/** Gear laid over the back: blanket, barding, and what a saddle is made of. */
import { lerp } from '../../../math/scalar.ts'
import type { Mesh } from '../../../math/surface.ts'
import type { Pattern } from '../../figure.ts'
import type { CreatureForm } from '../creature-form.ts'
import { leaveSkin } from '../place-on-skin.ts'
import { cloth, type Skin, throatWay } from './drape.ts'
import type { GearBuilder } from './gear.ts'

type Sheet = {
  from: number
  to: number
  /** How far down each flank, in turns of a half circle from the spine. */
  low: (v: number) => number
  out: (u: number, v: number) => number
  /** How much shorter it is over the spine, before and behind: so its edges bend as a cut cloth's do. */
  hollow?: number
  rows?: number
}

/** A cloth over the back between two depths. u runs from the right flank over the spine to the left one, v backward. */
export function overBack(
  skin: Skin,
  { fit }: CreatureForm,
  { from, to, low, out, hollow = 0, rows = 22 }: Sheet,
): Mesh {
  const height = fit.girth.centre[1]
  return cloth(skin, {
    columns: 40,
    rows,
    line: (u, v) => {
      const angle = (u - 0.5) * 2 * low(v) * Math.PI
      const short = hollow * (1 - Math.abs(2 * u - 1)) ** 2
      return {
        from: [0, height, lerp(to - short, from + short, v)],
        way: [Math.sin(angle), Math.cos(angle), 0],
      }
    },
    out,
  })
}

/** A border of its own colour along all edges. */
export function bordered(name: string, width: number): Pattern {
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
