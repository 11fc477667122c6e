/** A horse without head and neck as one distance field: barrel, four legs, and above its shoulders a person's waist. */
import { curveThrough, type Keys } from '../../math/scalar.ts'
import { type Path, spline } from '../../math/spline.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Body } from '../body/body.ts'
import { cordSolid, melt, meltOn, type Solid, sectionField } from '../body/solid.ts'
import type { Field } from '../body/surface-nets.ts'
import type { BeastLimb, Joint } from '../creatures/beast-rig.ts'

/** Places are in body units, but heights in canon levels; z runs from the chest to the hindquarters. */
const top: Keys = [
  [-3.72, 3.02],
  [-3.62, 3.3],
  [-3.3, 3.56],
  [-2.7, 3.6],
  [-1.9, 3.44],
  [-1.1, 3.42],
  [-0.4, 3.62],
  [0.1, 3.7],
  [0.42, 3.45],
  [0.58, 2.95],
]
const bottom: Keys = [
  [-3.72, 2.98],
  [-3.6, 2.72],
  [-3.2, 2.42],
  [-2.6, 2.32],
  [-1.9, 2.12],
  [-1, 2.02],
  [-0.3, 2.1],
  [0.2, 2.3],
  [0.46, 2.6],
  [0.58, 2.91],
]
const width: Keys = [
  [-3.72, 0.05],
  [-3.6, 0.36],
  [-3.2, 0.66],
  [-2.6, 0.68],
  [-1.8, 0.76],
  [-1, 0.75],
  [-0.3, 0.66],
  [0.2, 0.58],
  [0.46, 0.36],
  [0.58, 0.05],
]

type LegShape = { path: Path; radius: Keys }

/** [outward, height, forward] from shoulder or hip to the coronet. */
export const legShapes: Readonly<Record<'fore' | 'hind', LegShape>> = {
  fore: {
    path: [
      [0.4, 3.05, 0.06],
      [0.44, 2.5, 0.12],
      [0.4, 2.1, 0.0],
      [0.37, 1.7, 0.02],
      [0.35, 1.2, 0.05],
      [0.35, 0.78, 0.02],
      [0.35, 0.42, 0.0],
      [0.35, 0.2, 0.1],
    ],
    radius: [
      [0, 0.3],
      [0.16, 0.33],
      [0.3, 0.24],
      [0.43, 0.18],
      [0.54, 0.125],
      [0.58, 0.135],
      [0.64, 0.1],
      [0.76, 0.082],
      [0.86, 0.112],
      [0.93, 0.085],
      [1, 0.105],
    ],
  },
  hind: {
    path: [
      [0.36, 3.2, -3.1],
      [0.44, 2.7, -2.98],
      [0.45, 2.3, -2.86],
      [0.4, 1.85, -3.12],
      [0.36, 1.4, -3.44],
      [0.35, 0.85, -3.36],
      [0.35, 0.44, -3.3],
      [0.35, 0.2, -3.18],
    ],
    radius: [
      [0, 0.42],
      [0.14, 0.46],
      [0.28, 0.36],
      [0.42, 0.22],
      [0.54, 0.125],
      [0.58, 0.14],
      [0.64, 0.11],
      [0.76, 0.092],
      [0.86, 0.122],
      [0.93, 0.09],
      [1, 0.11],
    ],
  },
}

/** The left half; |x| is taken. */
export function horseField(body: Body): Field {
  const { unit, level } = body
  const barrel = barrelField(body)
  const fore = legSolid(body, legShapes.fore)
  const hind = legSolid(body, legShapes.hind)
  const hips = level(3.62)
  const waist = sectionField(
    (y, angle) => body.torso(Math.max(y, hips), angle, 0.15),
    level(2.9),
    level(4.6),
  )
  const waistFoot = level(2)
  return (xx, y, z) => {
    const x = Math.abs(xx)
    let d = barrel(x, y, z)
    d = meltOn(d, hind, 0.3 * unit, x, y, z)
    d = meltOn(d, fore, 0.24 * unit, x, y, z)
    return y > waistFoot ? melt(d, waist(x, y, z), 0.7 * unit) : d
  }
}

export function legPath({ unit, level }: Body, { path }: LegShape): Vec3[] {
  const points = path.map(([x, y, z]): Vec3 => [x * unit, level(y), z * unit])
  return spline(points, 24)
}

/** A leg by its joints, for whoever bends it: heights are levels, `top` that of the belly; `stepped` says how far a place is before where it was laid, at a height. */
export function limbOf(
  body: Body,
  shape: LegShape,
  {
    joints,
    top,
    stepped,
  }: { joints: BeastLimb['joints']; top: number; stepped: (y: number) => number },
): BeastLimb {
  const { unit, level } = body
  const path = legPath(body, shape)
  const radiusAt = curveThrough(shape.radius)
  const line = path.map(([x, y, z], i) => {
    const radius = unit * radiusAt(i / (path.length - 1))
    return { x, y, z, wide: radius, deep: radius }
  })
  const cm = ([y, z]: Joint): Joint => [level(y), z * unit + stepped(level(y))]
  const [first, second, third, last] = joints
  const [, , tip] = path[path.length - 1]
  return {
    line,
    joints: [cm(first), cm(second), cm(third), cm(last)],
    toe: [0, tip + 0.23 * unit + stepped(0)],
    top: level(top),
    stride: stepped(0),
  }
}

function legSolid(body: Body, shape: LegShape): Solid {
  const keys = shape.radius.map(([t, radius]) => [t, radius * body.unit] as const)
  return cordSolid(legPath(body, shape), keys)
}

/** Upright ellipses along the spine. */
function barrelField({ unit, level }: Body): Field {
  const topAt = curveThrough(top.map(([z, y]) => [z * unit, level(y)] as const))
  const bottomAt = curveThrough(bottom.map(([z, y]) => [z * unit, level(y)] as const))
  const widthAt = curveThrough(width.map(([z, x]) => [z * unit, x * unit] as const))
  const [back, front] = [top[0][0] * unit, top[top.length - 1][0] * unit]
  return (x, y, z) => {
    const [high, low] = [topAt(z), bottomAt(z)]
    const tall = Math.max(0.04 * unit, (high - low) / 2)
    const wide = widthAt(z)
    const dy = (y - (high + low) / 2) / tall
    const dx = x / wide
    const out = (Math.sqrt(dx * dx + dy * dy) - 1) * Math.min(wide, tall)
    const beyond = Math.max(back - z, z - front, 0)
    return beyond === 0 ? out : Math.sqrt(Math.max(out, 0) ** 2 + beyond * beyond)
  }
}
