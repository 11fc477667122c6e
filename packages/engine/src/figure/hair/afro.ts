/** A round cloud of tight curls: soft bumps, marks like the letter C, no gloss. */
import { clamp, curve, lerp, smoothstep } from '../../math/scalar.ts'
import { grid } from '../../math/surface.ts'
import { addScaled, dot, normalize, subtract, type Vec3 } from '../../math/vector.ts'
import { vertexNormals } from '../../math/vertex-normals.ts'
import type { Part, Pattern } from '../figure.ts'
import type { HairContext } from './hair-context.ts'
import { hairline } from './hairline.ts'
import { directionOf } from './space.ts'

/** `size` is the height over the scalp, head-local; `narrow` keeps it so near to the middle of the head. */
export function buildCloud(context: HairContext, size: number, narrow?: number): Part {
  const { space } = context
  const line = hairline(context.feminine)
  const random = context.random('cloud')
  const bumps = Array.from({ length: 40 }, (_, i) => ({
    at: directionOf(
      i * 2.399963 + random.between(-0.2, 0.2),
      Math.acos(1 - (1.75 * (i + 0.5)) / 40),
    ),
    height: random.between(0.035, 0.06),
  }))
  const pressed = context.covered === 'none' ? 0 : 1
  const surface = (u: number, v: number): Vec3 => {
    const azimuth = u * 2 * Math.PI
    const degrees = Math.abs(azimuth > Math.PI ? azimuth - 2 * Math.PI : azimuth) * (180 / Math.PI)
    const edge = curve(line, degrees)
    const y = edge + (1 - edge) * Math.sin((1 - v) * (Math.PI / 2))
    const base = space.skull.surface(azimuth, y)
    const direction = normalize(subtract(base, space.centre))
    // Near the hairline the cloud curls back under itself, like the edge of a ball.
    const s = clamp((1 - v) / 0.42)
    const round = Math.sqrt(1 - (1 - s) ** 2)
    let bump = 0
    for (const { at, height } of bumps) bump += height * smoothstep(0.86, 1, dot(at, direction))
    const kept =
      narrow === undefined ? 1 : smoothstep(narrow, narrow * 0.55, Math.abs(direction[0]))
    const squeeze = kept * (1 - pressed * smoothstep(0.1, 0.4, y))
    const tall = (size * (0.9 + 0.16 * direction[1]) + bump) * round * squeeze
    const out = normalize([direction[0] * 1.04, direction[1] + 0.12 * (1 - s), direction[2]])
    const front = smoothstep(0.1, 0.9, direction[2]) * smoothstep(0.9, 0.4, direction[1])
    return addScaled(base, out, 0.015 + tall * (1 - 0.35 * front))
  }
  const mesh = grid(72, 40, surface, { wrap: true })
  return {
    name: 'hair cloud',
    material: 'hair',
    group: 'hair',
    creaseCosine: -1,
    ...mesh,
    normals: vertexNormals(mesh),
    pattern: curlMarks(context),
  }
}

/** Short open rings, scattered: dark ones everywhere, a few light ones towards the top. `centre` is the middle of what they lie on, and `size` how large they are there. */
export function curlMarks(
  context: HairContext,
  count = 150,
  centre: Vec3 = context.space.centre,
  size = 1,
): Pattern {
  const random = context.random('curl marks')
  const { skull } = context.space
  const marks = Array.from({ length: count }, (_, i) => ({
    at: directionOf(
      i * 2.399963 + random.between(-0.3, 0.3),
      Math.acos(clamp(1 - (1.8 * (i + 0.5)) / count, -1, 1)),
    ),
    radius: random.between(0.045, 0.075) * size,
    open: random.between(0, 6.283),
    light: random.bool(0.3),
  }))
  const cells = 16
  const buckets = bucketMarks(marks, cells, 0.12 * Math.max(1, size))
  return ({ x, y, z }) => {
    const [lx, ly, lz] = skull.toLocal([x, y, z])
    const d = normalize([lx - centre[0], ly - centre[1], lz - centre[2]])
    for (const mark of buckets[cellOf(d, cells)]) {
      const gap = Math.acos(clamp(dot(mark.at, d), -1, 1))
      if (gap > mark.radius + 0.02) continue
      const turn = Math.atan2(d[1] - mark.at[1], d[0] * mark.at[2] - d[2] * mark.at[0]) - mark.open
      const along = ((turn % 6.283) + 6.283) % 6.283
      const thick = 0.011 * size * Math.sin(clamp(along / 4) * Math.PI)
      if (along < 4 && Math.abs(gap - mark.radius) < thick) {
        return mark.light && d[1] > 0.25 ? 'hair.shine' : 'hair.line'
      }
    }
    return undefined
  }
}

type Mark = { at: Vec3; radius: number; open: number; light: boolean }

/** Marks by the cell of height they can touch, so that a pixel asks only a few. */
function bucketMarks(marks: readonly Mark[], cells: number, reach: number): Mark[][] {
  return Array.from({ length: cells }, (_, cell) => {
    const low = lerp(-1, 1, cell / cells) - reach
    const high = lerp(-1, 1, (cell + 1) / cells) + reach
    return marks.filter(({ at }) => at[1] > low && at[1] < high)
  })
}

function cellOf(d: Vec3, cells: number): number {
  return Math.min(cells - 1, Math.floor(((d[1] + 1) / 2) * cells))
}
