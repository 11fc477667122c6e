/** Chains and strings of beads: round the back of the neck, and down over whatever is worn in front. */
import { clamp, lerp, smoothstep } from '../../../math/scalar.ts'
import { distance, mix, type Vec3 } from '../../../math/vector.ts'
import type { Body } from '../../body/body.ts'
import type { Kit } from './kit.ts'
import { neckAxis, ringPoint } from './neck-ring.ts'
import { throatOf } from './throat.ts'

/** Points of a finished chain. */
const count = 42
/** Steps it is laid in: from its lowest point to the side of the neck, and from there to the nape. */
const steps = { front: 30, back: 12 }

/** Of the room in front, what is left behind the neck. */
const tautShare = 0.15

/** Distance from the middle of the neck at a height and an angle from the front. */
type Reach = (y: number, angle: number) => number

/**
 * Evenly spaced points of a closed chain that hangs down to the height `low` in front, `off` cm above what it lies on.
 * The first is its lowest; they run to the left. Behind it lies on the neck itself, inside collars, or `over` them.
 */
export function neckChain(kit: Kit, low: number, off: number, over = false): Vec3[] {
  const throat = throatOf(kit)
  const skin: Reach = (y, angle) => {
    // Its weight draws it tight behind.
    const room = off * lerp(1, over ? 1 : tautShare, smoothstep(0.8, 1.5, angle))
    const [x, , z] = ringPoint(kit.trunk, y, angle, room)
    return Math.hypot(x, z - neckAxis(kit.trunk, y)[2])
  }
  const worn: Reach = (y, angle) => Math.max(skin(y, angle), throat(y, angle) + 0.7 * off)
  const side = besideNeck(kit, kit.body.level(5.72), Math.PI / 2, worn)
  const behind = over ? worn : skin
  const nape = besideNeck(kit, kit.body.level(over ? 5.76 : 6), Math.PI, behind)
  const bent = [...frontHalf(kit, low, side, worn), ...backHalf(kit, side, nape, behind, over)]
  const left = [1, 2, 3, 4, 5, 6].reduce(rounded, bent)
  const right = left.slice(1, -1).map(([x, y, z]): Vec3 => [-x, y, z])
  return spaced([...left, ...right.reverse()])
}

/** A place on the neck: how far it is from its middle, and how high. */
type Place = { reach: number; y: number }

/** What lies farther from the middle of the neck lies on the shoulders. */
const onNeck = ({ neck, unit }: Body) => neck.radiusAt(0.6) + 0.1 * unit

/** The lowest place above a height that lies on the neck rather than out on the shoulder. */
function besideNeck({ body, cm }: Kit, from: number, angle: number, reachOf: Reach): Place {
  const limit = onNeck(body)
  let y = from
  let reach = reachOf(y, angle)
  while (reach > limit && y < from + 9 * cm) {
    y += 0.7 * cm
    reach = reachOf(y, angle)
  }
  return { reach: Math.min(limit, reach), y }
}

/** Seen from the front it hangs in this curve: shares of the drop by shares of the way to the side, and back. */
const dropAt = (share: number) => (1 - clamp(share) ** 1.7) ** 0.72
const shareAt = (drop: number) => (1 - clamp(drop) ** (1 / 0.72)) ** (1 / 1.7)

/** From the lowest point to the side of the neck: at each angle where the curve meets what it lies on. */
function frontHalf({ trunk }: Kit, low: number, side: Place, reach: Reach): Vec3[] {
  const fall = side.y - low
  const points = Array.from({ length: steps.front + 1 }, (_, i): Vec3 => {
    const angle = ((i / steps.front) * Math.PI) / 2
    const sine = Math.sin(angle)
    let [below, above] = [low, side.y]
    for (let pass = 0; pass < 7; pass++) {
      const y = (below + above) / 2
      const isUnder = side.y - fall * dropAt((reach(y, angle) * sine) / side.reach) > y
      if (isUnder) below = y
      else above = y
    }
    const y = (below + above) / 2
    // On the edge of a collar it is the curve that tells how far out it lies.
    const onCurve = (side.reach * shareAt((side.y - y) / fall)) / Math.max(0.1, sine)
    const size = lerp(reach(y, angle), onCurve, smoothstep(0.15, 0.4, sine))
    return [sine * size, y, neckAxis(trunk, y)[2] + Math.cos(angle) * size]
  })
  return evenedOutward(evenedOutward(points))
}

/** Over hollows and edges of cloth it runs smoothly, never in what it lies on. */
function evenedOutward(points: readonly Vec3[]): Vec3[] {
  return points.map((point, i) => {
    const before = points[Math.max(0, i - 1)][2]
    const after = points[Math.min(points.length - 1, i + 1)][2]
    return [point[0], point[1], Math.max(point[2] - 0.1, (before + 2 * point[2] + after) / 4)]
  })
}

/** Without the corner beside the neck. */
function rounded(points: Vec3[]): Vec3[] {
  return points.map((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]]
    return before && after ? mix(mix(before, after, 0.5), point, 0.4) : point
  })
}

/** From beside the neck to the nape. */
function backHalf(
  { trunk, body }: Kit,
  side: Place,
  nape: Place,
  behind: Reach,
  over: boolean,
): Vec3[] {
  const limit = onNeck(body)
  return Array.from({ length: steps.back }, (_, i): Vec3 => {
    const share = (i + 1) / steps.back
    const angle = ((1 + share) * Math.PI) / 2
    // It climbs to the neck as it leaves the shoulder: level, it would stand out beside it with a corner.
    const y = lerp(side.y, nape.y, over ? share : share ** 0.6)
    const lies = Math.min(limit, behind(y, angle))
    const reach = over
      ? Math.max(lerp(side.reach, nape.reach, share), lies)
      : lerp(side.reach, lies, smoothstep(0, 0.5, share))
    return [Math.sin(angle) * reach, y, neckAxis(trunk, y)[2] + Math.cos(angle) * reach]
  })
}

/** Points at even distances along a closed line. */
function spaced(line: readonly Vec3[]): Vec3[] {
  const walked = [0]
  for (let i = 0; i < line.length; i++)
    walked.push(walked[i] + distance(line[i], line[(i + 1) % line.length]))
  const whole = walked[line.length]
  let i = 0
  return Array.from({ length: count }, (_, k): Vec3 => {
    const at = (k / count) * whole
    while (i < line.length - 1 && walked[i + 1] < at) i++
    const share = (at - walked[i]) / (walked[i + 1] - walked[i] || 1)
    return mix(line[i], line[(i + 1) % line.length], share)
  })
}
