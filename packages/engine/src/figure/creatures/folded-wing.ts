/** A bird's folded wings: one smooth shell over back and flank each, on which rows of feathers are drawn. */
import type { Coat } from '../../design/creature.ts'
import { hexToOklch, shiftHex } from '../../math/colour.ts'
import { curveThrough, type Keys, lerp, smoothstep } from '../../math/scalar.ts'
import { grid } from '../../math/surface.ts'
import { addScaled, type Vec3 } from '../../math/vector.ts'
import type { Field } from '../body/surface-nets.ts'
import type { Material, Part, Pattern } from '../figure.ts'
import { mirrorPart } from '../mirrored.ts'
import { coatMaterial } from './coat.ts'
import { skinNormal } from './place-on-skin.ts'

/** Where the line inside both wings passes from the nape to their tips, and how far they reach aside and up from it. */
export type FoldedWing = readonly (readonly [y: number, z: number, side: number, over: number])[]

const line = 'coat.feather line'

export function featherMaterials({ main, surface, zones }: Coat): Record<string, Material> {
  const base = zones.wings ?? main
  const isDark = hexToOklch(base).l < 0.4
  return { [line]: { base: shiftHex(base, isDark ? 0.14 : -0.2), surface, noInk: true } }
}

export function foldedWings(
  wing: FoldedWing | undefined,
  coat: Coat,
  field: Field,
  unit: number,
): Part[] {
  if (!wing) return []
  const left: Part = {
    name: 'folded wing',
    material: coatMaterial('wings'),
    backMaterial: coatMaterial('wings'),
    group: 'folded wing',
    creaseCosine: -1,
    pattern: feathers(coat.figure !== undefined),
    ...grid(36, 48, shellOf(wing, field, unit)),
  }
  return [left, mirrorPart(left)]
}

/** How far round the body a wing reaches, in half circles from the spine. */
const reach: Keys = [
  [0, 0.34],
  [0.16, 0.66],
  [0.4, 0.7],
  [0.75, 0.64],
  [1, 0.5],
]

/** u runs from the spine over the flank to the wing's lower edge, v from the nape to the tips. */
function shellOf(wing: FoldedWing, field: Field, unit: number) {
  const last = wing.length - 1
  const along = (index: 0 | 1 | 2 | 3) =>
    curveThrough(wing.map((ring, i) => [i / last, ring[index]] as const))
  const [yAt, zAt, sideAt, overAt] = [along(0), along(1), along(2), along(3)]
  const reachAt = curveThrough(reach)
  return (u: number, v: number): Vec3 => {
    const t = v * endAt(u)
    const angle = u * reachAt(t) * Math.PI
    const [dy, dz] = [yAt(t + 0.02) - yAt(t - 0.02), zAt(t + 0.02) - zAt(t - 0.02)]
    const size = Math.hypot(dy, dz)
    const over = overAt(t) * Math.cos(angle)
    const point: Vec3 = [
      sideAt(t) * Math.sin(angle) * unit,
      (yAt(t) - (over * dz) / size) * unit,
      (zAt(t) + (over * dy) / size) * unit,
    ]
    const lift = unit * lerp(-1.5, 1.3, smoothstep(0, 0.12, v) * smoothstep(1, 0.9, u))
    const depth = field(...point)
    return depth < lift
      ? addScaled(point, skinNormal(field, point, 0.6 * unit), lift - depth)
      : point
  }
}

const primaries = 7

/** The longest feathers end near the spine; each has a rounded tip. */
function endAt(u: number): number {
  const place = u * primaries
  const off = 2 * (place - Math.floor(place)) - 1
  return 1 - 0.42 * u ** 1.5 - 0.05 * off * off
}

/** Where rows of feathers end along the wing: short coverts first, long primaries last. */
const rowEnds: Keys = [
  [0, 0],
  [0.14, 1],
  [0.27, 2],
  [0.41, 3],
  [0.6, 4],
  [1, 5],
]

/** Feathers like tiles with a line round each, and a bar across their tips on a figured coat. */
function feathers(hasBars: boolean): Pattern {
  const rowAt = curveThrough(rowEnds)
  return ({ u, v }) => {
    const row = rowAt(v)
    const first = Math.floor(row)
    const place = u * primaries + (first % 2) * 0.5
    const dx = place - Math.floor(place) - 0.5
    const dy = (row - first) * 0.5
    const out = Math.sqrt(dx * dx + dy * dy) - 0.5
    if (out > -0.026 && out < 0.02) return line
    const isBar = hasBars && out < -0.1 && out > -0.17 && Math.abs(dx) < 0.24 && dy > 0.2
    return isBar ? 'coat.figure' : undefined
  }
}
