/** Coiled and plaited hair: afro, curls, locs, braids and cornrows. */
import { clamp, curve, lerp } from '../../../math/scalar.ts'
import type { Path } from '../../../math/spline.ts'
import { addScaled, normalize, subtract, type Vec3 } from '../../../math/vector.ts'
import type { Part } from '../../figure.ts'
import { buildCloud, curlMarks } from '../afro.ts'
import { buildDome } from '../dome.ts'
import { drapeStrands } from '../drape.ts'
import { evenHem, fromWhorl } from '../growth.ts'
import type { HairContext } from '../hair-context.ts'
import { hairline } from '../hairline.ts'
import { foreheadPaths, hangingPaths } from '../hanging.ts'
import { buildMass } from '../mass.ts'
import { openProfile } from '../open-profile.ts'
import { buildRopes, shorten } from '../rope.ts'
import { directionOf } from '../space.ts'
import { growStrand } from '../strand.ts'
import { backFall } from './long.ts'

const radians = Math.PI / 180

export function afro(context: HairContext): Part[] {
  const size =
    clamp((context.hair.length - 0.5) * 0.75, 0.14, 1.1) * lerp(0.8, 1.2, context.hair.volume)
  return [buildCloud(context, size)]
}

/** Hair behind the neck that fills the gaps between hanging strands; it ends before they do. */
export function innerFall(
  context: HairContext,
  material = 'hair.inside',
  layer = 0,
  { base = layer > 0 ? 0.9 : 0.4, from = 58 } = {},
): Part {
  const hem = lerp(-0.5, context.hem, 0.8)
  const fall = backFall(context, { hem, count: 5, flick: 0 })
  return {
    ...buildMass(context, {
      ...fall,
      ...fromWhorl(context, from, 360 - from),
      count: 34,
      hem: evenHem([
        [50, -0.3],
        [95, Math.max(hem, -0.6)],
        [125, hem],
        [180, hem],
      ]),
      // On the head it lies under the dome: what is seen between strands there is hair in the light.
      layer,
      base,
      rise: layer > 0 ? 0.5 : 1.5,
      strands: 0,
      roots: 0,
      cut: { ...fall.cut, belly: 0, free: 0.15, ragged: 0.04 },
      edit: (locks) => locks,
    }),
    material,
    backMaterial: 'hair.inside',
  }
}

export function locs(context: HairContext): Part[] {
  const paths = hangingPaths(context, {
    name: 'locs',
    rows: [
      [52, 15],
      [76, 15],
    ],
    parted: 9,
    layer: 0.04,
    ragged: 0.3,
    wander: 0.07,
  })
  return [
    buildDome(context, { height: 0.75 }),
    innerFall(context),
    buildRopes(context, 'locs', 'loc', paths, 0.072),
  ]
}

export function braids(context: HairContext): Part[] {
  const paths = hangingPaths(context, {
    name: 'braids',
    rows: [],
    parted: 6,
    layer: 0.03,
    ragged: 0.24,
    wander: 0.03,
    fan: 0.7,
  })
  // Hair goes down to the braids that frame the face: between the two would be a bald temple.
  const line = hairline(context.feminine).map(([degrees, y]): readonly [number, number] => [
    degrees,
    y - 0.2 * Math.max(0, 1 - ((degrees - 52) / 34) ** 2),
  ])
  return [
    buildDome(context, { height: 0.75, line }),
    // Lower on the head than under locs: it would come through the smooth hair that is seen between braids.
    innerFall(context, 'hair.inside', -0.1, { base: 0, from: 118 }),
    buildRopes(context, 'braids', 'braid', paths, 0.082),
  ]
}

/** A soft cloud on top and ringlets below it. Cut short, curls are all cloud, with some on the brow. */
export function curly(context: HairContext): Part[] {
  if (context.hair.length < 1.15) return shortCurls(context)
  const paths = hangingPaths(context, {
    name: 'curls',
    rows: [
      [20, 7],
      [46, 12],
      [70, 16],
      [88, 16],
    ],
    layer: context.crowned ? 0 : 0.12,
    ragged: 0.36,
    wander: 0.12,
    together: true,
  })
  if (context.hair.bangs !== 'none') paths.push(...foreheadPaths(context))
  const full = lerp(0.8, 1.2, context.hair.volume)
  const dome = buildDome(context, {
    height: context.crowned ? 0.8 : 1.5 * full,
    pattern: curlMarks(context, 70),
  })
  return [
    // Between curls lies hair as high and as light as they nearly are, and one with them: no holes.
    { ...dome, group: 'locks' },
    { ...innerFall(context, 'hair', context.crowned ? 0 : 0.09), group: 'locks' },
    buildRopes(context, 'curls', 'ringlet', paths, (context.crowned ? 0.135 : 0.17) * full),
  ]
}

/** Rows of short curls over the whole head, each over the roots of the next. */
const shortRows: readonly (readonly [fall: number, count: number])[] = [
  [10, 6],
  [28, 12],
  [46, 17],
  [64, 20],
  [84, 17],
  [102, 16],
  [118, 14],
]

function shortCurls(context: HairContext): Part[] {
  const { space, feminine } = context
  const random = context.random('short curls')
  const full = lerp(0.8, 1.2, context.hair.volume)
  const line = hairline(feminine)
  const paths = shortRows.flatMap(([fall, count], row) =>
    Array.from({ length: count }, (_, i): Path[] => {
      const azimuth = ((i + (row % 2) / 2 + random.between(-0.2, 0.2)) / count) * 360 - 180
      const root = directionOf(azimuth * radians, fall * radians)
      const height = space.centre[1] + root[1] * space.reach(root)
      if (height < curve(line, Math.abs(azimuth)) + 0.02) return []
      const side = random.pick([-1, 1])
      const heading = directionOf((azimuth - 55 * side) * radians, 90 * radians)
      const across = directionOf((azimuth + 90 * side) * radians, 90 * radians)
      const strand = growStrand(space, {
        root,
        heading,
        gravity: 1.4,
        // It bends round like the letter C.
        comb: (_point, along) => scaleTo(across, 1.2 + 5 * along),
        thickness: (direction, along) =>
          context.thickness(direction) * 0.7 + (0.03 + 0.22 * along * (1 - along)) * full,
        release: -2,
        hem: () => -9,
        longest: 0.66 * random.between(0.8, 1.1),
      })
      const [open] = openProfile([strand], space)
      return [shorten(open.points, open.usual * 0.05)]
    }).flat(),
  )
  return [
    buildDome(context, { height: 0.9 * full }),
    buildRopes(context, 'curls', 'ringlet', paths, 0.13 * full),
  ]
}

/** Rows plaited flat to the head from brow to nape, with skin between, and loose plaits behind. */
export function cornrows(context: HairContext): Part[] {
  const { space, hem, hair } = context
  const count = 11
  const line = hairline(context.feminine)
  const paths = Array.from({ length: count }, (_, i): Path => {
    const t = (i / (count - 1)) * 2 - 1
    const azimuth = t * 78
    const y = curve(line, Math.abs(azimuth)) + 0.02
    const root = normalize(subtract(space.skull.surface(azimuth * radians, y), space.centre))
    const scalp: Vec3[] = []
    const target = directionOf((180 - t * 42) * radians, 106 * radians)
    const crown: Vec3 = normalize([t * 0.72, 1 - 0.55 * Math.abs(t), -0.15])
    for (let k = 0; k <= 44; k++) {
      const s = k / 44
      const a = normalize(addScaled(scaleTo(root, (1 - s) ** 2), crown, 2 * s * (1 - s)))
      const d = normalize(addScaled(scaleTo(a, 1 - s * s), target, s * s))
      scalp.push(addScaled(space.centre, d, space.reach(d) + 0.03))
    }
    return scalp
  })
  const resampled = paths.map((path) => evenSteps(path))
  const parts = [
    buildDome(context, { material: 'hair.shaved', height: 0.05 }),
    buildRopes(context, 'rows', 'braid', resampled, 0.062),
  ]
  if (hem > -0.75) return parts
  const tails = Array.from({ length: 8 }, (_, i): Path => {
    const t = (i / 7) * 2 - 1
    const strand = growStrand(space, {
      root: directionOf((180 - t * 40) * radians, 99 * radians),
      heading: [0, -1, -0.4],
      gravity: 2,
      thickness: (_direction, along) => 0.01 + 0.05 * clamp(along * 3),
      release: 0,
      hem: () => hem + 0.1 * Math.sin(i * 2.3),
      longest: hair.length * 2,
    })
    const [draped] = drapeStrands([strand], context.relief(-1), -1)
    return shorten(draped.points, draped.usual * 0.05)
  })
  return [...parts, buildRopes(context, 'row tails', 'braid', tails, 0.058)]
}

function scaleTo(v: Vec3, f: number): Vec3 {
  return [v[0] * f, v[1] * f, v[2] * f]
}

/** The same path with points one strand step apart. */
export function evenSteps(path: Path): Path {
  const result: Vec3[] = [path[0]]
  let rest = 0.05
  for (let i = 1; i < path.length; i++) {
    const gap = subtract(path[i], path[i - 1])
    const size = Math.sqrt(gap[0] ** 2 + gap[1] ** 2 + gap[2] ** 2)
    let at = rest
    while (at <= size) {
      result.push(addScaled(path[i - 1], gap, at / size))
      at += 0.05
    }
    rest = at - size
  }
  return result
}
