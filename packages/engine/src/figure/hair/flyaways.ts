/** Loose hair of a messy head: thin locks that have come out of what was combed, knotted or brushed. */
import { lerp } from '../../math/scalar.ts'
import { spline } from '../../math/spline.ts'
import { type Mesh, merge, tube } from '../../math/surface.ts'
import { add, addScaled, cross, normalize, scale, type Vec3 } from '../../math/vector.ts'
import { vertexNormals } from '../../math/vertex-normals.ts'
import type { Part } from '../figure.ts'
import type { HairContext } from './hair-context.ts'
import { directionOf } from './space.ts'

const radians = Math.PI / 180

/** Where locks come out: so many within azimuths and falls, in degrees; how long and broad, and how they rise off the head. */
type Field = {
  count: number
  around: readonly [from: number, to: number]
  down: readonly [from: number, to: number]
  size: number
  width: number
  rise: number
  /** How it turns to the ground: 0 it lies along the head – 1 it hangs. */
  hang: number
}

/** Strands that stand off a combed head: over the crown, behind the ears and at the nape. */
const loosened: readonly Field[] = [
  { count: 5, around: [-110, 110], down: [12, 40], size: 0.36, width: 0.02, rise: 0.4, hang: 0.1 },
  { count: 3, around: [62, 112], down: [60, 84], size: 0.5, width: 0.026, rise: 0.3, hang: 1 },
  { count: 3, around: [-112, -62], down: [60, 84], size: 0.5, width: 0.026, rise: 0.3, hang: 1 },
  { count: 6, around: [138, 222], down: [98, 112], size: 0.42, width: 0.03, rise: 0.3, hang: 1 },
]
/** Tufts of hair that nobody brushed: they stand up on the crown and out at the sides. */
const tufts: readonly Field[] = [
  { count: 11, around: [-170, 190], down: [8, 40], size: 0.46, width: 0.1, rise: 0.8, hang: 0 },
  { count: 5, around: [58, 130], down: [44, 84], size: 0.4, width: 0.1, rise: 0.55, hang: 0.5 },
  { count: 5, around: [-130, -58], down: [44, 84], size: 0.4, width: 0.1, rise: 0.55, hang: 0.5 },
  { count: 6, around: [135, 225], down: [52, 96], size: 0.4, width: 0.1, rise: 0.5, hang: 0.5 },
]

/** What stands off a messy head; none under headgear. */
export function flyaways(context: HairContext): Part[] {
  if (!context.hair.isMessy || !/none|veil/.test(context.covered)) return []
  const isShort = context.hair.style === 'messy' || context.hair.length < 0.9
  const isTied = context.hair.style !== 'messy' && !isShort
  const fields = context.hair.style === 'messy' ? tufts : loosened
  return [locksOn(context, isTied ? 'flyaways' : 'tousle tufts', fields)]
}

function locksOn(context: HairContext, name: string, fields: readonly Field[]): Part {
  const { space, thickness } = context
  const random = context.random(name)
  const meshes = fields.flatMap((field) =>
    Array.from({ length: field.count }, (_, i): Mesh => {
      const place = (i + random.between(0.15, 0.85)) / field.count
      const azimuth = lerp(field.around[0], field.around[1], place) * radians
      const d = directionOf(azimuth, random.between(field.down[0], field.down[1]) * radians)
      const foot = addScaled(space.centre, d, space.reach(d) + thickness(d) * 0.8 - 0.03)
      const way = normalize([
        d[0] + random.between(-0.7, 0.7),
        random.between(-0.5, 0.3) - 1.6 * field.hang,
        d[2] + random.between(-0.7, 0.7),
      ])
      const shape = {
        rise: field.rise * random.between(0.7, 1.15),
        bend: random.between(-0.6, 0.6),
      }
      return looseLock(foot, d, way, field.size * random.between(0.7, 1.25), field.width, shape)
    }),
  )
  return strandsPart(name, meshes)
}

/** Ends and loops that have slipped out of a knot at `centre`, as large as `size`. */
export function looseEnds(
  context: HairContext,
  name: string,
  knot: { centre: Vec3; out: Vec3; size: number },
): Part {
  const random = context.random(`${name} ends`)
  const { centre, out, size } = knot
  const side = normalize(cross(Math.abs(out[1]) > 0.95 ? [0, 0, 1] : [0, 1, 0], out))
  const up = cross(out, side)
  const count = 11
  const meshes = Array.from({ length: count }, (_, i): Mesh => {
    const angle = ((i + random.between(0.1, 0.9)) / count) * 2 * Math.PI
    const ring = add(scale(side, Math.sin(angle)), scale(up, Math.cos(angle)))
    const d = normalize(addScaled(ring, out, random.between(-0.2, 0.7)))
    const foot = addScaled(centre, d, size * 0.72)
    const turn = normalize(add(cross(out, ring), scale(ring, random.between(0.2, 0.9))))
    const shape = { rise: random.between(0.5, 1), bend: random.between(-0.7, 0.7) }
    return looseLock(foot, d, turn, size * random.between(0.7, 1.35), size * 0.13, shape)
  })
  return strandsPart(`${name} ends`, meshes)
}

function strandsPart(name: string, meshes: readonly Mesh[]): Part {
  const mesh = merge(meshes)
  return {
    name,
    material: 'hair',
    group: 'hair',
    creaseCosine: -1,
    ...mesh,
    normals: vertexNormals(mesh),
  }
}

/** It sets out along `normal`, turns to `way` and falls over at its tip. */
function looseLock(
  foot: Vec3,
  normal: Vec3,
  way: Vec3,
  size: number,
  width: number,
  { rise, bend }: { rise: number; bend: number },
): Mesh {
  const aside = normalize(cross(normal, way))
  const at = (out: number, along: number, across: number): Vec3 =>
    addScaled(
      addScaled(addScaled(foot, normal, out * size), way, along * size),
      aside,
      across * size,
    )
  const path = spline(
    [
      foot,
      at(0.3 * rise, 0.22, 0.12 * bend),
      at(0.55 * rise, 0.55, 0.05 * bend),
      at(0.5 * rise, 0.95, -0.28 * bend),
    ],
    9,
  )
  return tube(path, (t) => [width * (1 - t ** 1.5) + 0.004, 0.5 * width * (1 - t ** 1.5) + 0.004], {
    sides: 6,
    up: normal,
  })
}
