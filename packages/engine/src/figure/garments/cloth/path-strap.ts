/** Straps that follow the body: a few rough points, laid on the skin and what is worn over it. */
import { type Path, spline } from '../../../math/spline.ts'
import {
  addScaled,
  cross,
  length,
  mix,
  normalize,
  subtract,
  type Vec3,
} from '../../../math/vector.ts'
import type { Kit } from './kit.ts'
import { liftedOver } from './lift.ts'
import { type Sheet, sheetOf } from './sheet.ts'

export type PathStrapCut = {
  /** Rough points, near the body. */
  through: Path
  /** Width in cm along the strap. */
  width: (t: number) => number
  room: number
}

/** A strap along a path. u runs along it, v across. */
export function pathStrap(kit: Kit, { through, width, room }: PathStrapCut): Sheet {
  const count = 44
  const smooth = tautPath(kit, spline(through, count), room)
  const strap = sheetOf(count, 3, false, (u, v) => {
    const i = Math.round(u * count)
    const along = normalize(subtract(smooth[Math.min(count, i + 1)], smooth[Math.max(0, i - 1)]))
    const outward = outwardAt(kit, smooth[i])
    const side = normalize(cross(along, outward))
    const flat = addScaled(smooth[i], side, (v - 0.5) * width(u))
    return addScaled(flat, outward, 0.15 * kit.cm * Math.sin(v * Math.PI))
  })
  // On the shoulders sleeves and collars stand higher than any measure of the trunk tells.
  const { body, context, cm } = kit
  const lowest = body.level(5)
  const below = context.below ?? []
  return liftedOver(strap, { body, below, gap: 0.4 * room, most: 4 * cm, lowest, isLoose: true })
}

/** Times a path is drawn taut and laid out again. */
const pulls = 4

/** A rough path drawn over the body. What lay in it comes out before a shoulder or behind it: only points that are spread evenly again go over between the two. */
function tautPath(kit: Kit, rough: Path, room: number): Vec3[] {
  let points = rough.map((point) => laidOut(kit, point, room))
  for (let pull = 0; pull < pulls; pull++)
    points = smoothed(evenlySpaced(points)).map((point) => laidOut(kit, point, room))
  return points
}

/** Each point halfway to the middle of its neighbours; the ends stay. */
function smoothed(path: Path): Vec3[] {
  const last = path.length - 1
  return path.map((point, i): Vec3 => {
    const before = path[Math.max(0, i - 1)]
    const after = path[Math.min(last, i + 1)]
    if (before === point || after === point) return [...point]
    const axis = (n: 0 | 1 | 2) => point[n] * 0.5 + (before[n] + after[n]) * 0.25
    return [axis(0), axis(1), axis(2)]
  })
}

/** As many points on the same path, equally far apart. */
function evenlySpaced(path: Path): Vec3[] {
  const walked = [0]
  for (let i = 1; i < path.length; i++)
    walked.push(walked[i - 1] + length(subtract(path[i], path[i - 1])))
  const last = path.length - 1
  let i = 0
  return path.map((_, n) => {
    const distance = (walked[last] * n) / last
    while (i < last - 1 && walked[i + 1] < distance) i++
    return mix(path[i], path[i + 1], (distance - walked[i]) / (walked[i + 1] - walked[i] || 1))
  })
}

/** The nearest point that keeps its distance from skin and clothes. */
function laidOut(kit: Kit, start: Vec3, room: number): Vec3 {
  const { trunk, cover, body } = kit
  const shoulder = body.level(5.35)
  let point = start
  for (let step = 0; step < 8; step++) {
    const [x, y, z] = point
    const under = y > body.level(5) ? kit.underAt(Math.max(y, shoulder)) : 0
    const missing = under + room - trunk.field(x, y, z)
    if (Math.abs(missing) < 0.02) break
    point = addScaled(point, outwardAt(kit, point), missing * 0.9)
  }
  const [x, y, z] = point
  const need = cover(y, Math.atan2(x, z))
  const size = Math.hypot(x, z)
  if (need === 0 || size > need + room) return point
  const factor = (need + room) / size
  return [x * factor, y, z * factor]
}

/** Away from the skin. */
export function outwardAt({ trunk }: Kit, [x, y, z]: Vec3): Vec3 {
  const e = 0.6
  return normalize([
    trunk.field(x + e, y, z) - trunk.field(x - e, y, z),
    trunk.field(x, y + e, z) - trunk.field(x, y - e, z),
    trunk.field(x, y, z + e) - trunk.field(x, y, z - e),
  ])
}
