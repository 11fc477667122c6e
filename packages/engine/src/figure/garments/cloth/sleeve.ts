/** Sleeves: a rounded head in the armhole, a tube along the arm, folds at the elbow and wrist. */
import { clamp, curve, type Keys, lerp, smoothstep } from '../../../math/scalar.ts'
import { add, dot, mix, scale, subtract, type Vec3 } from '../../../math/vector.ts'
import type { Limb } from '../../body/limb.ts'
import { type Fold, folded } from './folds.ts'
import type { Kit } from './kit.ts'
import { type Rumple, rumpled } from './rumple.ts'
import { relaxed, settled } from './settle.ts'
import { moved, type Sheet, sheetOf } from './sheet.ts'

export type SleeveCut = {
  /** Where it ends along the arm: .3 short, .52 at the elbow, .97 at the wrist, more over the hand. */
  to: number
  /** Centimetres of room along the arm, 0 shoulder – 1 wrist. */
  room: Keys
  /** How far the lower side hangs, in cm, along the arm: wide sleeves. */
  hang?: Keys
  folds?: readonly Fold[]
  rumples?: readonly Rumple[]
  /** Hangs as a bag with a straight lower edge, as kimono sleeves do. */
  isSquare?: boolean
  /** Stands off from the shoulder at once. */
  isPuffed?: boolean
  columns: number
  rows: number
}

/** Where the round head of the sleeve begins to be the arm itself, and the share of its rows above that. */
const headEnd = 0.09
const headRows = 0.2

/** v on a sleeve that ends at `to` of the place t along the arm. */
export function sleeveRow(t: number, to: number): number {
  return headRows + ((1 - headRows) * (t - headEnd)) / (to - headEnd)
}

/** The left sleeve. u = .5 faces front, .75 outside; v runs from inside the shoulder to the end. */
export function makeSleeve(kit: Kit, cut: SleeveCut): Sheet {
  const { arm } = kit.body
  const under = kit.context.under('left upper arm')
  const underFore = kit.context.under('left forearm')
  const roomAt = (t: number) => curve(cut.room, t) + lerp(under, underFore, smoothstep(0.4, 0.6, t))
  const radius = arm.radiusAt(headEnd) + roomAt(headEnd)
  const [shoulder, wrist] = [arm.path[0], arm.path[arm.path.length - 1]]
  const armLength = Math.hypot(
    wrist[0] - shoulder[0],
    wrist[1] - shoulder[1],
    wrist[2] - shoulder[2],
  )
  const base = sheetOf(cut.columns, cut.rows, true, (u, v) => {
    const angle = (u - 0.5) * 2 * Math.PI
    if (v < headRows) {
      const back = radius * Math.cos(((v / headRows) * Math.PI) / 2)
      return headPoint(kit, angle, back, roomAt(headEnd))
    }
    const t = lerp(headEnd, cut.to, (v - headRows) / (1 - headRows))
    const point = armPoint(kit, Math.min(t, 1), angle, roomAt(t))
    const beyond = Math.max(0, t - 1) * armLength
    const end = add(point, scale(kit.body.forearmDirection, beyond))
    return cut.hang ? hanging(end, arm.path, t, curve(cut.hang, t), cut.isSquare ?? false) : end
  })
  const shoulderX = shoulder[0]
  const lowest = kit.body.level(3.9)
  const armpit = kit.body.level(5.05)
  // Cells of a giant's sleeve are larger, and smoothing draws it in deeper.
  const size = Math.max(1, kit.body.heightCm / (175 * kit.cm))
  // Inside the shoulder line the sleeve dives under the bodice.
  const easeOf = (least: number) => (y: number, x: number) =>
    y < lowest
      ? -99
      : lerp(-2.5, least + 1.4 * (size - 1), smoothstep(-0.95, -0.1, (x - shoulderX) / radius)) *
          kit.cm +
        under
  const clear = settled(base, kit.trunk, {
    ease: easeOf(0.6),
    // The arms of stout people lie against their sides.
    leavesInside: true,
    cling: (x, y) =>
      y < armpit ? 0 : 0.9 * smoothstep(cut.isPuffed ? 0.5 : 1.5, 0.1, (x - shoulderX) / radius),
  })
  // In the bend of an arm the rows of a wide sleeve crowd together and crinkle; smoothed, they are drawn into the elbow.
  const smooth = cut.hang ? clearOfArm(relaxed(clear, 14), arm, 0.5 * kit.cm) : relaxed(clear, 2)
  // Smoothing draws it in, on thick shoulders below the skin.
  const clearAgain = settled(smooth, kit.trunk, {
    ease: easeOf(0.4),
    passes: 1,
    leavesInside: true,
  })
  const loose = rumpled(sunkHead(clearAgain, 0.4 * kit.cm), cut.rumples ?? [], kit.cm)
  return folded(loose, cut.folds ?? [])
}

/** A sleeve that lies so far above the skin of the arm, wherever it had come nearer. */
function clearOfArm(sheet: Sheet, arm: Limb, ease: number): Sheet {
  const { path } = arm
  const last = path.length - 1
  return moved(sheet, (point, _u, v) => {
    if (v < headRows) return point
    const t = nearestOn(path, point) / last
    const { centre, normal, binormal } = arm.frame(t)
    const away = subtract(point, centre)
    const distance = Math.hypot(...away)
    // No muscle lifts the skin by more than a quarter.
    if (distance > 1.25 * arm.radiusAt(t) + ease) return point
    const angle = Math.atan2(-dot(away, binormal), dot(away, normal))
    const least = arm.reach(t, angle) + ease
    return distance >= least ? point : add(centre, scale(away, least / distance))
  })
}

/** The corner of a path that is nearest to a point. */
function nearestOn(path: readonly Vec3[], [x, y, z]: Vec3): number {
  let nearest = 0
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < path.length; i++) {
    const [px, py, pz] = path[i]
    const square = (x - px) ** 2 + (y - py) ** 2 + (z - pz) ** 2
    if (square < least) {
      least = square
      nearest = i
    }
  }
  return nearest
}

/** Closes the head inside the shoulder: its first ring is one point below the second. */
function sunkHead(sheet: Sheet, depth: number): Sheet {
  const { columns, positions } = sheet
  const centre = [0, 0, 0]
  for (let column = 0; column < columns; column++) {
    for (let axis = 0; axis < 3; axis++) {
      centre[axis] += positions[(columns + 1 + column) * 3 + axis] / columns
    }
  }
  const [x, y, z] = centre
  return moved(sheet, (point, _u, v) => (v === 0 ? [x, y - depth, z] : point))
}

function armPoint(kit: Kit, t: number, angle: number, room: number): Vec3 {
  return kit.body.arm.surface(t, angle, room)
}

/** A half ball over the shoulder joint. */
function headPoint(kit: Kit, angle: number, back: number, room: number): Vec3 {
  const { arm, armDirection } = kit.body
  const radius = arm.radiusAt(headEnd) + room
  const shrink = Math.sqrt(clamp(1 - (back / radius) ** 2, 0.001, 1))
  const rim = arm.surface(headEnd, angle, room)
  const front = arm.surface(headEnd, 0, room)
  const behind = arm.surface(headEnd, Math.PI, room)
  const at = (i: 0 | 1 | 2) => {
    const centre = (front[i] + behind[i]) / 2
    return centre + (rim[i] - centre) * shrink - armDirection[i] * back
  }
  return [at(0), at(1), at(2)]
}

/** Lets the underside of a wide sleeve fall: the ring is drawn out downward from the arm. */
function hanging(
  point: Vec3,
  path: readonly Vec3[],
  t: number,
  drop: number,
  isSquare: boolean,
): Vec3 {
  const along = clamp(t) * (path.length - 1)
  const before = Math.min(path.length - 2, Math.floor(along))
  const centre = mix(path[before], path[before + 1], along - before)
  const below = clamp((centre[1] - point[1]) / 5)
  const share = isSquare ? below ** 0.7 : below * below * (3 - 2 * below)
  // What hangs is flat: front and back come together.
  const flat = 1 - 0.45 * share * Math.min(1, drop / 10)
  return [point[0], point[1] - drop * share, centre[2] + (point[2] - centre[2]) * flat]
}
