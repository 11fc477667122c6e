/** Where round strands hang: locs, small braids and ringlets, each followed from its own root. */
import { clamp, lerp, smoothstep } from '../../math/scalar.ts'
import type { Path } from '../../math/spline.ts'
import { addScaled, normalize, type Vec3 } from '../../math/vector.ts'
import { browLine } from './bangs.ts'
import { drapeStrands } from './drape.ts'
import type { HairContext } from './hair-context.ts'
import { openProfile } from './open-profile.ts'
import { shorten } from './rope.ts'
import { directionOf } from './space.ts'
import { growStrand, type Strand, step } from './strand.ts'

const radians = Math.PI / 180

export type HangingPlan = {
  name: string
  /** Roots in rings round the crown: degrees down from it, and how many. */
  rows: readonly (readonly [fall: number, count: number])[]
  /** Roots along a parting over the middle of the head, on each side. */
  parted?: number
  /** How far they stand over the usual height of hair. */
  layer: number
  /** Share of its length that the shortest lacks. */
  ragged: number
  /** How far one swings to its sides on its way, head-local. */
  wander: number
  /** Neighbours swing alike, and lie in one another's bends. */
  together?: boolean
  /** How much they spread below the jaw. */
  fan?: number
  /** Which roots there are. */
  keep?: (azimuth: number, fall: number) => boolean
}

/** `goal` is the azimuth it hangs at. */
type Root = { azimuth: number; fall: number; goal: number; heading: Vec3; lift: number }

/** Each strand falls from its own root, and no two alike. */
export function hangingPaths(context: HairContext, plan: HangingPlan): Path[] {
  const random = context.random(plan.name)
  const { space, hem } = context
  const { fan = 0, together = false } = plan
  // Under a crown none stands out: it would come through the ring.
  const flat = context.crowned ? 0.5 : 1
  const roots = [...ringRoots(plan, context), ...partingRoots(plan, context)]
  return roots.map(({ azimuth, fall, goal, heading, lift }) => {
    const front = Math.abs(goal)
    const aside = Math.sign(azimuth || 1) * clamp((75 - Math.abs(azimuth)) / 40)
    const side = front < 72 ? 1 : -1
    const over = (lift * plan.layer + random.between(0, 0.05)) * flat
    // The hem is an arc: lowest behind, and no two ends on one line.
    const lower = 0.16 * (1 - smoothstep(60, 180, front))
    const strand = growStrand(space, {
      root: directionOf(azimuth * radians, fall * radians),
      heading,
      gravity: 2.2,
      comb: (point, along) => {
        const [x, , z] = parted(goal, azimuth, point, along)
        return [
          x + 2.4 * aside * clamp(1.1 - along) + fan * point[0] * clamp(-0.5 - point[1]),
          0,
          z - 0.3 * Math.abs(aside) * clamp(1 - along),
        ]
      },
      thickness: (direction, along) =>
        context.thickness(direction) * flat * clamp(0.25 + along) +
        over * (1 - context.press(direction)) * clamp(along * 4),
      release: 0.1,
      hem: () => hem + lower,
      longest: 8,
    })
    const phase = together ? goal * 0.05 + random.between(0, 1.5) : random.between(0, 6.28)
    const swung = swing(strand, plan.wander * random.between(0.4, 1), phase)
    const [draped] = drapeStrands(openProfile([swung], space), context.relief(side), side)
    return shorten(draped.points, draped.usual * step * (1.05 - plan.ragged * random.next() ** 1.5))
  })
}

/** A brick grid of roots over the scalp, none of them quite in its place. */
function ringRoots({ name, rows, keep = () => true }: HangingPlan, context: HairContext): Root[] {
  const random = context.random(`${name} roots`)
  return rows.flatMap(([down, count], row) =>
    Array.from({ length: count }, (_, i): Root => {
      const azimuth = ((i + (row % 2) / 2 + random.between(-0.3, 0.3)) / count) * 360 - 180
      const fall = down + random.between(-4, 4)
      const aside = Math.sign(azimuth || 1) * clamp((75 - Math.abs(azimuth)) / 40)
      const heading = directionOf((azimuth + 62 * aside) * radians, 90 * radians)
      return { azimuth, fall, goal: azimuth, heading, lift: 1 - row * 0.25 }
      // Nothing is rooted on the forehead's edge: those strands would hang before the eyes.
    }).filter(({ azimuth, fall }) => !(Math.abs(azimuth) < 40 && fall > 50) && keep(azimuth, fall)),
  )
}

/** Roots in a line over the middle of the head, from the brow to the whorl: they fall side by side, and none crosses another. */
function partingRoots({ name, parted = 0 }: HangingPlan, context: HairContext): Root[] {
  const random = context.random(`${name} parting`)
  return [1, -1].flatMap((side) =>
    Array.from({ length: parted }, (_, i): Root => {
      const t = (i + random.between(0.42, 0.58)) / parted
      const turn = lerp(57, -66, t) * radians
      const [x, y, z] = normalize([side * 0.02, Math.cos(turn), Math.sin(turn)])
      const goal = side * goalAt(t)
      return {
        azimuth: Math.atan2(x, z) / radians,
        fall: Math.acos(y) / radians,
        goal,
        heading: directionOf(goal * radians, 90 * radians),
        lift: 1,
      }
    }),
  )
}

/** Azimuth a strand of the parting hangs at: some before the ear, the others behind it, as far from one another as they are seen from there. */
function goalAt(t: number): number {
  const before = 0.3
  if (t < before) return lerp(62, 88, t / before)
  return 180 - Math.asin(lerp(1, 0.02, (t - before) / (1 - before))) / radians
}

/** Pulls a strand from a parting round the back of the head to where it hangs: under its weight alone all would hang in the middle. */
function parted(goal: number, azimuth: number, [x, , z]: Vec3, along: number): Vec3 {
  if (goal === azimuth) return [0, 0, 0]
  const size = Math.hypot(x, z) || 1
  const off = goal * radians - Math.atan2(x, z)
  const pull =
    9 *
    Math.atan2(Math.sin(off), Math.cos(off)) *
    smoothstep(70, 110, Math.abs(goal)) *
    clamp(1.8 - along)
  return [(pull * z) / size, 0, (-pull * x) / size]
}

/** A strand that swings to and fro round its way once it has left the scalp. */
function swing({ points, usual }: Strand, wide: number, phase: number): Strand {
  return {
    usual,
    points: points.map((point, i) => {
      const along = i * step
      const [x, , z] = point
      const far = Math.hypot(x, z) || 1
      const off = wide * smoothstep(0.3, 1.4, along) * Math.sin(along * 3.4 + phase)
      return addScaled(point, [z / far, 0, -x / far], off)
    }),
  }
}

/** Short strands that fall on the brow. */
export function foreheadPaths(context: HairContext): Path[] {
  const random = context.random('forehead')
  const brow = browLine(context)
  // A crown or a tiara lies behind their roots.
  const below = context.crowned ? 11 : 0
  // Under a hat only those at the temples keep clear of the brim.
  const azimuths =
    context.covered === 'none' ? [-46, -36, -26, -16, -6, 5, 15, 25, 35, 46] : [-46, 48]
  return azimuths.map((azimuth) => {
    const strand = growStrand(context.space, {
      root: directionOf(azimuth * radians, (random.between(34, 46) + below) * radians),
      heading: directionOf(azimuth * radians, 90 * radians),
      gravity: 2,
      thickness: (direction, along) => context.thickness(direction) * clamp(0.4 + along) + 0.06,
      release: 0.2,
      hem: () => brow + 0.12 - Math.abs(azimuth) * 0.006,
      longest: 2,
    })
    return shorten(strand.points, strand.usual * step * random.between(0.7, 1.12))
  })
}
