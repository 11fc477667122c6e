/** How straps and cloths are laid on a creature's skin. */
import { grid, type Mesh, orientOutward } from '../../../math/surface.ts'
import { addScaled, cross, mix, normalize, type Vec3 } from '../../../math/vector.ts'
import type { Field } from '../../body/surface-nets.ts'
import type { StrapRing } from '../creature-form.ts'
import { leaveSkin } from '../place-on-skin.ts'

/** What is laid where: the skin, and centimetres for a hundredth of the height at the shoulder. */
export type Skin = { field: Field; unit: number }

const columns = 56

/** How far a strap follows the skin across it: all the way its edges would sink in here and there. */
const stiff = 0.6

/** A strap round a ring, `wide` and `thick` in hundredths; edges go into the skin. */
export function band(
  { field, unit }: Skin,
  { centre, normal }: StrapRing,
  wide: number,
  thick: number,
): Mesh {
  const along = normalize(normal)
  const front = normalize(cross([1, 0, 0], along))
  const middle: Vec3 = [centre[0] * unit, centre[1] * unit, centre[2] * unit]
  const profile = [
    [-0.5, -0.6],
    [-0.42, 0.5],
    [-0.2, 1],
    [0.2, 1],
    [0.42, 0.5],
    [0.5, -0.6],
  ] as const
  // The skin is looked for at each angle near both edges: where a belly rises, a strap rises with it.
  const edge = (across: number) => {
    const from = addScaled(middle, along, across * wide * unit)
    return Array.from({ length: columns }, (_, i) => {
      const way = around(front, (i / columns) * 2 * Math.PI)
      return leaveSkin(field, from, way, 60 * unit)
    })
  }
  const [low, high] = [edge(-0.25), edge(0.25)]
  return orientOutward(
    grid(
      columns,
      profile.length - 1,
      (u, v) => {
        const i = Math.round(u * columns) % columns
        const [across, out] = profile[Math.round(v * (profile.length - 1))]
        const way = around(front, (i / columns) * 2 * Math.PI)
        const level = addScaled(mix(low[i], high[i], 0.5), along, across * wide * unit)
        const close = mix(low[i], high[i], 2 * across + 0.5)
        return addScaled(mix(level, close, stiff), way, out * thick * unit)
      },
      { wrap: true },
    ),
  )
}

/** Across a ring: 0 is ahead of the throat's side, a quarter turn is left. */
function around([, y, z]: Vec3, angle: number): Vec3 {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
  return [sin, y * cos, z * cos]
}

/** A place on the throat's side of a ring, so far out of the skin. */
export function throat({ field, unit }: Skin, { centre, normal }: StrapRing, out: number): Vec3 {
  const way = throatWay(normal)
  const middle: Vec3 = [centre[0] * unit, centre[1] * unit, centre[2] * unit]
  return addScaled(leaveSkin(field, middle, way, 60 * unit), way, out * unit)
}

export function throatWay(normal: Vec3): Vec3 {
  const front = normalize(cross([1, 0, 0], normalize(normal)))
  return front[2] > 0 ? front : [-front[0], -front[1], -front[2]]
}

export type Cloth = {
  columns: number
  rows: number
  /** A line that leaves the skin where (u, v) is to lie. */
  line: (u: number, v: number) => { from: Vec3; way: Vec3 }
  /** How far out it lies, in hundredths. */
  out: (u: number, v: number) => number
}

/** A sheet over the skin whose edges turn in. */
export function cloth({ field, unit }: Skin, sheet: Cloth): Mesh {
  const at = (u: number, v: number): Vec3 => {
    const inner = (t: number, cells: number) =>
      Math.min(1, Math.max(0, (t * cells - 1) / (cells - 2)))
    const [su, sv] = [inner(u, sheet.columns), inner(v, sheet.rows)]
    const isEdge = u === 0 || v === 0 || u === 1 || v === 1
    const { from, way } = sheet.line(su, sv)
    const start: Vec3 = [from[0] * unit, from[1] * unit, from[2] * unit]
    const place = leaveSkin(field, start, normalize(way), 80 * unit)
    return addScaled(place, normalize(way), (isEdge ? -0.4 : sheet.out(su, sv)) * unit)
  }
  return grid(sheet.columns, sheet.rows, at)
}
