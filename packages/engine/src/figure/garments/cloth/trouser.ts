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
import { moved, type Sheet, sheetOf } from './sheet.ts'

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
  /** Both legs are seen apart, unless their pleats close over the middle. */
  isDivided?: boolean
}

/** Past the middle line, where both halves overlap, in radians. */
const overlap = 0.12
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
  const smooth = relaxed(settled(base, trunk, { ease, isUnderArms: true }), 2)
  const again = settled(smooth, trunk, { ease, passes: 1, isUnderArms: true })
  const settledOnce = notLower(again, base, crotch)
  // Over a shirt or a kimono: outside it down to the crotch.
  const clear =
    cut.isOver === true ? cleared(settledOnce, kit.cover, 0.5 * kit.cm, crotch) : settledOnce
  const loose = rumpled(clear, cut.rumples ?? [], kit.cm)
  const bent = piped(folded(loose, cut.folds ?? []), cut.pipes ?? [])
  return cut.isDivided === false ? bent : ownSide(kit, bent)
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

/** Below the crotch each leg keeps to its side of the middle: wide ones would run into each other and look like one tube. */
function ownSide({ body, trunk, cm }: Kit, sheet: Sheet): Sheet {
  const [seat, crotch, apart] = [body.level(3.6), body.level(3.42), body.level(3.1)]
  const { leg } = body
  const soft = 0.5 * cm
  return moved(sheet, (point) => {
    const [x, y, z] = point
    if (y > seat || x > 3 * cm) return point
    const skin = leg.surface(trunk.legAt(y), -Math.PI / 2)[0]
    const gap = clamp(skin - 0.15 * cm, 0.05 * cm, 0.9 * cm) * smoothstep(crotch, apart, y)
    const limit = gap - 2.4 * cm * smoothstep(crotch, seat, y)
    // Nothing is cut off flat: what lies near the middle is pressed towards the leg.
    const over = x - limit - soft
    return over > 0 ? point : [limit + soft * Math.exp(over / soft), y, z]
  })
}

function seatPoint(kit: Kit, u: number, y: number, ease: number): Vec3 {
  const room = kit.underAt(y) + ease
  const { trunk } = kit
  const torso = (angle: number) => kit.body.torso(Math.max(y, kit.body.level(3.5)), angle, room)
  const level = ([x, , z]: Vec3): Vec3 => [x, y, z]
  if (u > innerFrom && u < innerTo) {
    const t = (u - innerFrom) / (innerTo - innerFrom)
    return mix(level(torso(Math.PI + overlap)), level(torso(-overlap)), t)
  }
  const outer = (u >= innerTo ? u - innerTo : u + 1 - innerTo) / (1 - innerTo + innerFrom)
  const angle = lerp(-overlap, Math.PI + overlap, outer)
  return y > kit.body.level(3.5)
    ? torso(angle)
    : level(trunk.body.torso(kit.body.level(3.5), angle, room))
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
