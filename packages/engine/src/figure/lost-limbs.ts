/** Limbs that are lost: skin, sleeves and trousers end round on what is left, and a long sleeve is folded up and pinned. */
import type { Design, Feature, Garment } from '../design/design.ts'
import { clamp, lerp } from '../math/scalar.ts'
import { frameAt } from '../math/spline.ts'
import { grid, merge, tube } from '../math/surface.ts'
import { add, dot, scale, subtract, type Vec3 } from '../math/vector.ts'
import { vertexNormals } from '../math/vertex-normals.ts'
import type { Body } from './body/body.ts'
import type { Limb } from './body/limb.ts'
import type { BodyHalves } from './body/skin.ts'
import type { Material, Part } from './figure.ts'
import { mirrorPart } from './mirrored.ts'

/** Where along the limb it ends. */
const ends: Readonly<Record<string, number>> = {
  shoulder: 0.2,
  'above the elbow': 0.34,
  'below the elbow': 0.62,
  wrist: 0.88,
  'above the knee': 0.34,
  'below the knee': 0.6,
  ankle: 0.88,
}
/** How much of the limb beyond its end goes into the round of it. */
const rounding = 0.1

type Lost = {
  /** 1 left, −1 right: everything is measured as on a left side. */
  side: 1 | -1
  body: Body
  limb: Limb
  end: number
  isArm: boolean
  /** Whether a sleeve is folded up over it. */
  isPinned: boolean
}

/** Every lost limb of a design, one for each side. */
export function lostLimbs({ features }: Pick<Design, 'features'>, bodies: BodyHalves): Lost[] {
  return features
    .filter(({ kind }) => kind === 'missing_arm' || kind === 'missing_leg')
    .flatMap((feature) =>
      sidesOf(feature).map((side) => {
        const body = side === 1 ? bodies.left : bodies.right
        const isArm = feature.kind === 'missing_arm'
        const end = ends[feature.place ?? ''] ?? 0.34
        const isPinned = feature.figured === true
        return { side, body, limb: isArm ? body.arm : body.leg, end, isArm, isPinned }
      }),
    )
}

function sidesOf({ side }: Feature): (1 | -1)[] {
  if (side === 'both') return [1, -1]
  return [side === 'left' ? 1 : -1]
}

/** The parts without what was on the lost limbs; what covered them ends where they do. */
export function endedLimbs(
  parts: readonly Part[],
  lost: readonly Lost[],
  wear: readonly Garment[] = [],
): Part[] {
  const gloves = wear.filter(({ slot }) => slot === 'hands').map(({ id }) => `${id}.`)
  const isGlove = ({ material, positions }: Part, { side, isArm }: Lost) =>
    isArm && middleOf(positions)[0] * side > 0 && gloves.some((id) => material.startsWith(id))
  const left = (part: Part, limb: Lost) => {
    if (isGlove(part, limb)) return []
    return isOn(part, limb) ? ended(part, limb) : [part]
  }
  return lost.reduce<Part[]>((kept, limb) => kept.flatMap((part) => left(part, limb)), [...parts])
}

/** Marks of what is not there are those of the other side. */
export function markedOnOther(
  landmarks: Record<string, Vec3>,
  lost: readonly Lost[],
): Record<string, Vec3> {
  const placed = Object.entries(landmarks).map(([name, point]) => {
    const isGone = lost.some((one) => isBeyond(point, one))
    const [x, y, z] = point
    return [name, isGone && lost.length === 1 ? ([-x, y, z] as Vec3) : point] as const
  })
  return Object.fromEntries(placed)
}

const ofArm = /upper arm|forearm|hand/
const ofLeg = /thigh|shin|foot/

function isOn(part: Part, lost: Lost): boolean {
  const { side, isArm } = lost
  const { region } = part
  if (region !== undefined)
    return region.startsWith(side === 1 ? 'left' : 'right') && (isArm ? ofArm : ofLeg).test(region)
  const { positions } = part
  // What hangs on a limb without a region of its own: rings and bangles.
  return positions.length > 0 && isBeyond(middleOf(positions), lost)
}

function middleOf(positions: Float32Array): Vec3 {
  const sum: [number, number, number] = [0, 0, 0]
  for (let k = 0; k < positions.length; k++) sum[k % 3] += positions[k]
  return scale(sum, 3 / positions.length)
}

function isBeyond([x, y, z]: Vec3, { side, limb, end, body }: Lost): boolean {
  const { t, distance } = placeOn(limb, [x * side, y, z])
  // The hand or the foot lies behind the limb's last point.
  const reach = t > 0.99 ? 0.8 * body.unit : 2.2 * limb.radiusAt(t)
  return t > end + rounding * 0.9 && distance < reach
}

/** The part closed round the end of the limb; nothing where all of it lay beyond. */
function ended(part: Part, { side, limb, end, body }: Lost): Part[] {
  const { positions } = part
  const count = positions.length / 3
  const beyond = new Float32Array(count)
  const moved = positions.slice()
  const base = limb.frame(end)
  for (let k = 0; k < count; k++) {
    const point: Vec3 = [positions[3 * k] * side, positions[3 * k + 1], positions[3 * k + 2]]
    const { t } = placeOn(limb, point)
    if (t <= end) continue
    beyond[k] = Math.min(1, (t - end) / rounding)
    const own = limb.frame(t)
    const from = subtract(point, own.centre)
    const turn = (beyond[k] * Math.PI) / 2
    const room = Math.cos(turn)
    const out = add(
      scale(base.normal, dot(from, own.normal) * room),
      scale(base.binormal, dot(from, own.binormal) * room),
    )
    const along = Math.sin(turn) * Math.min(limb.radiusAt(end) * 0.85, 0.3 * body.unit)
    const [x, y, z] = add(add(base.centre, scale(base.tangent, along)), out)
    moved[3 * k] = x * side
    moved[3 * k + 1] = y
    moved[3 * k + 2] = z
  }
  if (beyond.every((share) => share > 0)) return []
  const indices = kept(part.indices, beyond)
  const closed = { ...part, rest: part.rest ?? positions, positions: moved, indices }
  return [{ ...closed, ...(part.normals && { normals: normalsAt(closed, part.normals, beyond) }) }]
}

/** Without the triangles that have shrunk to nothing. */
function kept(indices: Uint32Array, beyond: Float32Array): Uint32Array {
  const list: number[] = []
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [indices[t], indices[t + 1], indices[t + 2]]
    if (corners.some((corner) => beyond[corner] < 1)) list.push(...corners)
  }
  return Uint32Array.from(list)
}

/** Its own normals, but for what was moved. */
function normalsAt(part: Part, own: Float32Array, beyond: Float32Array): Float32Array {
  const fresh = vertexNormals(part)
  return own.map((value, i) => (beyond[Math.floor(i / 3)] > 0 ? fresh[i] : value))
}

/** Where along a limb a point lies, and how far from its axis. */
function placeOn({ path }: Limb, point: Vec3): { t: number; distance: number } {
  let best = { t: 0, distance: Number.POSITIVE_INFINITY }
  for (let i = 0; i < path.length - 1; i++) {
    const bone = subtract(path[i + 1], path[i])
    const from = subtract(point, path[i])
    const share = dot(from, bone) / dot(bone, bone)
    const at = clamp(share)
    const away = subtract(from, scale(bone, at))
    const distance = Math.sqrt(dot(away, away))
    if (distance < best.distance) best = { t: (i + at) / (path.length - 1), distance }
  }
  return best
}

/** The rest of a long sleeve, folded up over what is left of an arm, and its pin. */
export function pinnedSleeves(
  { wear }: Pick<Design, 'wear'>,
  parts: readonly Part[],
  lost: readonly Lost[],
): { parts: Part[]; materials: Record<string, Material> } {
  const pinned = lost
    .filter(({ isPinned }) => isPinned)
    .flatMap((limb) => {
      const outer = wear.findLast(
        (garment) => /long|wide/.test(garment.sleeve) && hasSleeve(garment, parts, limb),
      )
      return outer === undefined ? [] : foldedUp(outer, parts, limb)
    })
  if (pinned.length === 0) return { parts: [], materials: {} }
  return { parts: pinned, materials: { 'sleeve pin': { base: '#d9b45a', surface: 'metal' } } }
}

function hasSleeve({ id }: Garment, parts: readonly Part[], { side }: Lost): boolean {
  return parts.some(
    ({ name, material, region }) =>
      /^sleeve/.test(name) &&
      material.startsWith(`${id}.`) &&
      region?.startsWith(side === 1 ? 'left' : 'right'),
  )
}

/** Half the width of the fold round the arm, as an angle, and where its middle lies: outward and a little to the front. */
const foldWidth = 0.78
const foldMiddle = 1.05

function foldedUp(garment: Garment, parts: readonly Part[], lost: Lost): Part[] {
  const { limb, end, body, side } = lost
  const { unit } = body
  const [top, low] = [Math.max(0.1, end - 0.22), end + 0.035]
  const away = reachOf(parts, lost)
  const thick = 0.035 * unit
  const at = (t: number, turn: number, lift: number): Vec3 => {
    const angle = foldMiddle + turn
    const over = clamp((t - end) / 0.035)
    const size = away(Math.min(t, end)) * lerp(1, 0.82, over * over) + lift
    const { centre, normal, binormal } = frameAt(limb.path, t)
    return add(
      centre,
      add(scale(binormal, -Math.sin(angle) * size), scale(normal, Math.cos(angle) * size)),
    )
  }
  const flap = grid(12, 12, (u, v) => {
    const round = Math.sin(Math.PI * Math.min(1, Math.min(v * 8, (1 - v) * 8) / 2 + 0.08))
    const sideways = Math.min(1, Math.min(u, 1 - u) * 7)
    const slack = 0.12 * Math.sin(u * 9 + v * 2) * thick
    return at(
      lerp(top, low, v) + 0.012 * Math.sin(u * Math.PI),
      (u * 2 - 1) * foldWidth * lerp(0.86, 1, v),
      thick * lerp(-0.5, 1, Math.min(round, sideways)) + slack,
    )
  })
  const pinAt = (turn: number, lift: number) => at(lerp(top, end, 0.3), turn, thick + lift * unit)
  const pin = tube(
    [pinAt(-0.4, 0), pinAt(-0.2, 0.03), pinAt(0.2, 0.03), pinAt(0.4, 0)],
    () => 0.016 * unit,
    { sides: 8 },
  )
  const clasp = tube([pinAt(0.3, 0.02), pinAt(0.46, 0.01)], () => 0.034 * unit, { sides: 8 })
  const region = 'left upper arm' as const
  const built: Part[] = [
    {
      name: 'sleeve folded up',
      material: `${garment.id}.main`,
      backMaterial: `${garment.id}.lining`,
      region,
      ...flap,
      pattern: ({ v }) => (v > 0.1 && v < 0.14 ? `${garment.id}.trim` : undefined),
    },
    { name: 'sleeve pin', material: 'sleeve pin', region, ...merge([pin, clasp]) },
  ]
  return side === 1 ? built : built.map(mirrorPart)
}

/** How far from the axis what is worn lies on the outside of the arm. */
function reachOf(parts: readonly Part[], lost: Lost): (t: number) => number {
  const { limb, side } = lost
  const bins = new Float32Array(12)
  for (const part of parts) {
    if (part.region === undefined || !isOn(part, lost)) continue
    for (let k = 0; k < part.positions.length; k += 3) {
      const point: Vec3 = [part.positions[k] * side, part.positions[k + 1], part.positions[k + 2]]
      const { t } = placeOn(limb, point)
      const { centre, normal, binormal } = limb.frame(t)
      const from = subtract(point, centre)
      const angle = Math.atan2(-dot(from, binormal), dot(from, normal))
      if (Math.abs(angle - foldMiddle) > foldWidth) continue
      const bin = Math.min(11, Math.floor(t * 24))
      bins[bin] = Math.max(bins[bin], Math.hypot(dot(from, normal), dot(from, binormal)))
    }
  }
  return (t) => {
    const at = clamp(t * 24 - 0.5, 0, 10.99)
    const i = Math.floor(at)
    const least = limb.radiusAt(t)
    // Folds between the places that were measured stay below.
    const near = (bin: number) =>
      Math.max(least, bins[Math.max(0, bin - 1)], bins[bin] ?? 0, bins[Math.min(11, bin + 1)])
    return lerp(near(i), near(Math.min(11, i + 1)), at - i)
  }
}
