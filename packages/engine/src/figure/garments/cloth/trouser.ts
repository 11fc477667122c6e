/** Trouser legs: one sheet a side from the waist to the hem. Above the crotch it is half the seat, below it a tube round the leg. */
import { clamp, lerp, smoothstep } from '../../../math/scalar.ts'
import { frameAt } from '../../../math/spline.ts'
import { add, mix, scale, type Vec3 } from '../../../math/vector.ts'
import { cleared } from './cover.ts'
import { type Fold, folded } from './folds.ts'
import type { Kit } from './kit.ts'
import { type Pipe, piped } from './pipes.ts'
import { type Rumple, rumpled } from './rumple.ts'
import { relaxed, settled } from './settle.ts'
import { type Sheet, sheetOf } from './sheet.ts'

export type TrouserCut = {
  /** Canon levels of the waist and the hem. */
  waist: number
  hem: number
  /** Least room in cm everywhere. */
  ease: number
  /** Radius in cm that the leg hangs with, at place t of the leg. */
  radius: (t: number) => number
  folds?: readonly Fold[]
  pipes?: readonly Pipe[]
  rumples?: readonly Rumple[]
  hemShape?: (angle: number) => number
  columns?: number
  /** Worn over what is already on the hips. */
  isOver?: boolean
}

/** Past the middle line, where both halves overlap, in radians. */
const overlap = 0.12
/** How far that is at most, in cm. */
const pastMiddle = 1.6
/** The share of the row that lies on the hidden inside, above the crotch. */
const innerFrom = 0.2
const innerTo = 0.3

export function trouserRow(
  kit: Kit,
  cut: Pick<TrouserCut, 'waist' | 'hem'>,
): (t: number) => number {
  const { body } = kit
  const [top, bottom] = [body.level(cut.waist), body.level(cut.hem)]
  return (t) =>
    (top - body.leg.path[Math.round(clamp(t) * (body.leg.path.length - 1))][1]) / (top - bottom)
}

/** The left leg: u = .5 in front of the leg, .75 outside, .25 inside. */
export function makeTrouser(kit: Kit, cut: TrouserCut): Sheet {
  const { body, trunk } = kit
  const crotch = body.level(3.42)
  const [top, bottom] = [body.level(cut.waist), body.level(cut.hem)]
  const underLeg = kit.context.under('left thigh')
  const base = sheetOf(cut.columns ?? 36, 60, true, (u, v) => {
    const angle = (u - 0.5) * 2 * Math.PI
    const end = bottom + (cut.hemShape?.(angle) ?? 0)
    const y = lerp(top, end, v)
    const share = smoothstep(crotch + 0.06 * body.unit, crotch - 0.3 * body.unit, y)
    const seat = share < 1 ? seatPoint(kit, u, y, cut.ease) : undefined
    if (seat !== undefined && share === 0) return seat
    const leg = legPoint(kit, y, angle, cut, underLeg)
    return seat === undefined ? leg : mix(seat, leg, share)
  })
  const ease = (y: number) => kit.underAt(y) + cut.ease * 0.9
  const most = pastMiddle * kit.cm
  const first = ownHalf(settled(base, trunk, { ease, isUnderArms: true }), base, most)
  const again = settled(relaxed(first, 2), trunk, { ease, passes: 1, isUnderArms: true })
  const settledOnce = notLower(ownHalf(again, base, most), base, crotch)
  // Over a shirt or a kimono: outside it down to the crotch.
  const clear =
    cut.isOver === true ? cleared(settledOnce, kit.cover, 0.5 * kit.cm, crotch) : settledOnce
  const loose = rumpled(clear, cut.rumples ?? [], kit.cm)
  const creased = calmMiddle(folded(loose, cut.folds ?? []), loose, 3 * kit.cm)
  return piped(creased, cut.pipes ?? [])
}

/** Folds end before the middle, where they would make the line between the legs wave. */
function calmMiddle(sheet: Sheet, plain: Sheet, width: number): Sheet {
  const positions = sheet.positions.slice()
  for (let k = 0; k < positions.length; k += 3) {
    const share = smoothstep(0.1, 1, plain.positions[k] / width)
    if (share === 1) continue
    for (let axis = k; axis < k + 3; axis++)
      positions[axis] = lerp(plain.positions[axis], positions[axis], share)
  }
  return { ...sheet, positions }
}

/** The hidden side between the legs would be pushed out through the other leg: no point goes past the middle that was not laid there. */
function ownHalf(sheet: Sheet, laid: Sheet, most: number): Sheet {
  const positions = sheet.positions.slice()
  for (let k = 0; k < positions.length; k += 3)
    positions[k] = Math.max(positions[k], Math.min(-most, laid.positions[k] - most))
  return { ...sheet, positions }
}

/** Between close thighs cloth is pushed out downward, and would hang in a strand: no point that was laid below them goes lower than there. */
function notLower(sheet: Sheet, laid: Sheet, crotch: number): Sheet {
  const positions = sheet.positions.slice()
  for (let k = 1; k < positions.length; k += 3) {
    const least = laid.positions[k]
    if (least < crotch) positions[k] = Math.max(positions[k], least)
  }
  return { ...sheet, positions }
}

/** Below this canon level the trunk narrows to a point between the legs: the seat hangs on from here as it is. */
const seatFloor = 3.62

function seatPoint(kit: Kit, u: number, y: number, ease: number): Vec3 {
  const room = kit.underAt(y) + ease
  const seat = Math.max(y, kit.body.level(seatFloor))
  const at = (angle: number): Vec3 => {
    const [x, , z] = kit.body.torso(seat, angle, room)
    return [x, y, z]
  }
  if (u > innerFrom && u < innerTo) {
    const t = (u - innerFrom) / (innerTo - innerFrom)
    return mix(at(Math.PI + overlap), at(-overlap), t)
  }
  const outer = (u >= innerTo ? u - innerTo : u + 1 - innerTo) / (1 - innerTo + innerFrom)
  return at(lerp(-overlap, Math.PI + overlap, outer))
}

function legPoint(kit: Kit, y: number, angle: number, cut: TrouserCut, under: number): Vec3 {
  const { leg } = kit.body
  const t = kit.trunk.legAt(y)
  const { centre, normal, binormal } = frameAt(leg.path, t)
  const size = Math.max(leg.reach(t, angle) + cut.ease + under, cut.radius(t) + under)
  const point = add(
    centre,
    add(scale(binormal, -Math.sin(angle) * size), scale(normal, Math.cos(angle) * size)),
  )
  // Below the ankle the leg has ended: the cloth hangs on.
  const last = leg.path[leg.path.length - 1][1]
  return y < last ? [point[0], point[1] - (last - y), point[2]] : point
}
