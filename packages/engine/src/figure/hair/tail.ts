/** What hangs from a knot: the path of a tail, the tail itself and its band. */
import { bell, clamp, curve, type Keys, lerp } from '../../math/scalar.ts'
import type { Path } from '../../math/spline.ts'
import { tube } from '../../math/surface.ts'
import {
  add,
  addScaled,
  cross,
  length,
  mix,
  normalize,
  scale,
  subtract,
  type Vec3,
} from '../../math/vector.ts'
import { vertexNormals } from '../../math/vertex-normals.ts'
import type { Part } from '../figure.ts'
import { drapeStrands } from './drape.ts'
import { fallenPath, waveOfLocks } from './fall.ts'
import type { HairContext } from './hair-context.ts'
import { type Cut, cutLocks } from './locks.ts'
import { lockPart } from './mass.ts'
import { type Sheet, smoothStrands } from './sheet.ts'
import { growStrand, step } from './strand.ts'

export type TailPlan = {
  name: string
  /** Direction from the head's centre, and where it sets out to. */
  knot: Vec3
  heading: Vec3
  gravity: number
  /** Length in head-local units. */
  length: number
  /** Half width along the tail, 0–1. */
  radius: Keys
  cut: Cut
  /** Depth by width: 1 round. */
  flat?: number
  /** It lies before the shoulders. */
  before?: boolean
}

/** The middle line of something that hangs from a knot, clear of head and body by `radius`. */
export function hangingPath(
  context: HairContext,
  {
    knot,
    heading,
    gravity,
    length: size,
    before = false,
  }: Pick<TailPlan, 'knot' | 'heading' | 'gravity' | 'length' | 'before'>,
  radius: number,
): Path {
  const { space, thickness } = context
  const strand = growStrand(space, {
    root: knot,
    heading: add(heading, scale(knot, 0.01)),
    gravity,
    thickness: (direction, along) => thickness(direction) * 0.7 + radius * clamp(along * 2.2),
    release: 9,
    hem: () => -99,
    longest: size,
  })
  const away = radius
  const side = before ? 1 : -1
  const relief = context.relief(side)
  const [draped] = drapeStrands([strand], (point) => relief(point) + away, side)
  const [smooth] = smoothStrands([draped], 3)
  return fallenPath(smooth.points.slice(0, smooth.usual + 1), context.hair)
}

export function buildTail(context: HairContext, plan: TailPlan): Part[] {
  const random = context.random(plan.name)
  const widest = Math.max(...plan.radius.map(([, r]) => r))
  const path = hangingPath(context, plan, widest * 0.8)
  const wave = waveOfLocks(context.hair)
  const sheet = tailSheet(path, plan)
  const locks = cutLocks(
    sheet,
    { ...plan.cut, ...(wave && { wave, count: 9, lift: 0.09 }) },
    random,
  )
  return [
    lockPart(context, plan.name, sheet, locks, 3, random, {
      ring: [0.14, 0.24],
    }),
    buildBand(context, `${plan.name} band`, path, curve(plan.radius, 0.03) * 1.16),
  ]
}

/** The skin of a tail: u goes round it, v along it. */
function tailSheet(path: Path, { radius, flat = 0.8 }: TailPlan): Sheet {
  const last = path.length - 1
  const total = last * step
  const frames = path.map((_, i) => {
    const tangent = normalize(subtract(path[Math.min(last, i + 1)], path[Math.max(0, i - 1)]))
    const side = normalize(cross([0, 0, -1], tangent))
    const across: Vec3 = length(side) > 0.1 ? side : [1, 0, 0]
    return { across, out: normalize(cross(tangent, across)) }
  })
  const point = (u: number, v: number): Vec3 => {
    const f = clamp(v / 1.3) * last
    const i = Math.min(last - 1, Math.floor(f))
    const centre = mix(path[i], path[i + 1], f - i)
    const across = mix(frames[i].across, frames[i + 1].across, f - i)
    const out = mix(frames[i].out, frames[i + 1].out, f - i)
    const angle = u * 2 * Math.PI
    const r = curve(radius, v / 1.3)
    return addScaled(
      addScaled(centre, across, Math.sin(angle) * r),
      out,
      Math.cos(angle) * r * flat,
    )
  }
  const normal = (u: number, v: number): Vec3 => {
    const along = subtract(point(u, v + 0.02), point(u, Math.max(0, v - 0.02)))
    return normalize(cross(along, subtract(point(u + 0.02, v), point(u - 0.02, v))))
  }
  return { point, normal, length: () => total / 1.3 }
}

/** A band round the start of a tail. */
export function buildBand(_context: HairContext, name: string, path: Path, radius: number): Part {
  const start = path[0]
  const along = normalize(subtract(path[3], path[0]))
  const length = 0.09
  const points = Array.from({ length: 5 }, (_, i) =>
    addScaled(start, along, lerp(-0.2, 1, i / 4) * length + 0.03),
  )
  const mesh = tube(points, (t) => radius * (0.9 + 0.14 * bell(t, 0.5, 0.35)), { sides: 14 })
  return { name, material: 'hair.tie', ...mesh, normals: vertexNormals(mesh) }
}
