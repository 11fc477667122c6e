/** Rings of cloth over shoulders and arms: mantles, ponchos, shawls. */
import { clamp, curve, lerp, smoothstep } from '../../../math/scalar.ts'
import type { Vec3 } from '../../../math/vector.ts'
import type { Body } from '../../body/body.ts'
import { easeAt, easeOver, neckTop, overArms } from './cape.ts'
import { type Guide, guidedSheet } from './guided.ts'
import { hemCut } from './hem-cuts.ts'
import type { Kit } from './kit.ts'
import { liftedOver } from './lift.ts'
import { neckAxis, ringPoint, risesToNeck } from './neck-ring.ts'
import { type Pipe, piped, pipeFolds } from './pipes.ts'
import { relaxed, settled } from './settle.ts'
import type { Sheet } from './sheet.ts'
import { throatOf } from './throat.ts'
import { unfolded } from './unfold.ts'

export type ShoulderCapeCut = {
  /** Half the gap in front in radians; 0 = closed. */
  gap: number
  /** Canon levels of the hem in front, over the arms and behind. */
  front: number
  side: number
  back: number
  /** How far it reaches out over the arms, in units of the body beyond the shoulder. */
  reach: number
  folds: number
  foldHeight: number
  /** Soft cloth: below the bust it falls in again, and its corners are rounded. */
  isSoft?: boolean
  /** Its neck stands over the collars of what is worn below, of which else only scraps would show. */
  isHigh?: boolean
}

/** `asCut`: before it was laid over arms, where one part of it is pushed together and another stretched. */
export type LaidCape = { sheet: Sheet; pipes: Pipe[]; asCut: Sheet }

/** A ring of cloth over shoulders and arms: mantles, ponchos, shawls. */
export function shoulderCape(kit: Kit, cut: ShoulderCapeCut): LaidCape {
  const { body, cm } = kit
  const { unit, joints } = body
  const isClosed = cut.gap === 0
  const reach = easeOver(kit, body.level(5.2))
  const angleAt = (u: number) =>
    isClosed ? (u - 0.5) * 2 * Math.PI : lerp(cut.gap, 2 * Math.PI - cut.gap, u)
  const hemRing = hemCut(kit, 150 * cm)
  const neckOf = shoulderNeck(kit, cut)
  const ring = (v: number, share: number): Guide => ({
    v,
    at: (u) => {
      const angle = angleAt(u)
      const [sine, cosine] = [Math.sin(angle), Math.cos(angle)]
      const sideways = Math.abs(sine) ** 1.7
      const hemLevel = lerp(cosine > 0 ? cut.front : cut.back, cut.side, sideways)
      const top = lerp(
        body.level(5.5),
        joints.shoulder[1] + body.arm.radiusAt(0.1) * 0.9 + reach,
        sideways,
      )
      const corner = cut.isSoft
        ? 0.3 * smoothstep(0.9, cut.gap, Math.min(angle, 2 * Math.PI - angle))
        : 0
      const y = lerp(
        top - slipAt(kit, cut, angle),
        body.level(hemLevel + corner) + (share === 1 ? hemRing(angle) : 0),
        share,
      )
      const fallen = cut.isSoft ? 0.25 * unit * smoothstep(0.3, 1, share) : 0
      return [
        sine * (joints.shoulder[0] + lerp(0.02 * unit, cut.reach * unit, share)),
        y,
        Math.sign(cosine) *
          Math.abs(cosine) ** 0.85 *
          (depthAt(body, cosine > 0, share) + reach - fallen) +
          (cut.isSoft ? share * sideways * backAt(body, y) : 0),
      ]
    },
  })
  const neck: Guide = { v: 0, at: (u) => neckOf(angleAt(u)) }
  const pipes = pipeFolds(kit.random('cape folds'), {
    count: cut.folds,
    start: 0.4,
    height: cut.foldHeight * cm * Math.max(0.5, kit.softness),
  })
  const sheet = guidedSheet(kit, {
    columns: 92,
    rows: 30,
    closed: isClosed,
    guides: [neck, ring(0.32, 0), ring(0.6, 0.42), ring(1, 1)],
    ease: (y, x) => easeAt(kit, y, x),
  })
  // The valleys of its folds may reach bare arms.
  const laid = clear(kit, piped(sheet, pipes), 0.8 * cm)
  // What was lifted over sleeves spans from one to the next, and its hem runs on without a bend.
  const even = relaxed(laid, 9)
  even.positions.set(laid.positions.subarray(0, 3 * (laid.columns + 1)))
  const smooth = relaxed(clear(kit, even, 0.8 * cm), 2)
  // Smoothed once more, it lets the creases of a bent elbow through.
  const over = { body, below: kit.context.below ?? [], lowest: body.level(4.2), overElbows: true }
  const lifted = liftedOver(smooth, { ...over, gap: 0.7 * cm, most: 2.2 * cm })
  const flat = unfolded(lifted)
  const laidFlat =
    flat === lifted ? flat : liftedOver(flat, { ...over, gap: 0.6 * cm, most: 4 * cm })
  return { sheet: laidFlat, pipes, asCut: sheet }
}

/** Outside the arms, be they bare or sleeved. */
function clear(kit: Kit, sheet: Sheet, gap: number): Sheet {
  const options = { ease: () => 0.75 * gap, passes: 2 }
  return settled(overArms(kit, sheet, gap, 'elbows too'), kit.trunk, options)
}

/** How far soft cloth slips down in front: laid level, it would stand round the throat with square corners. */
function slipAt({ body }: Kit, { isSoft, gap }: ShoulderCapeCut, angle: number): number {
  const turn = Math.abs(Math.atan2(Math.sin(angle), Math.cos(angle)))
  return isSoft ? 0.24 * body.unit * smoothstep(0.95, gap, turn) : 0
}

/** How far out it is drawn before or behind the chest, at a share of its height; below the shoulder blades it falls in with the back. */
function depthAt({ unit, level, torsoSection }: Body, isBefore: boolean, share: number): number {
  const { front, back } = torsoSection(level(5))
  const bust = isBefore ? front + 0.11 * unit : back
  const hollow = isBefore ? 0 : 0.26 * unit * smoothstep(0.35, 1, share)
  return bust * lerp(0.86, 1.05, share) + share * 0.06 * unit - hollow
}

/** How far back the upper arm is at a height: from an elbow drawn back soft cloth hangs down there. */
function backAt({ joints: { shoulder, elbow } }: Body, y: number): number {
  const along = clamp((shoulder[1] - y) / Math.max(1, shoulder[1] - elbow[1]))
  return Math.min(0, lerp(shoulder[2], elbow[2], along))
}

/** The neck of a ring of cloth, by the angle from the front. */
function shoulderNeck(kit: Kit, cut: ShoulderCapeCut): (angle: number) => Vec3 {
  const { body, cm, context, trunk } = kit
  const { unit } = body
  const off = context.under('neck') + 0.9 * cm
  const collars = cut.isHigh ? collarsBelow(kit) : undefined
  // Farther from the neck, bare skin would show beside it in two notches.
  const rise = risesToNeck(trunk, (turn) => body.level(curve(neckTop, turn)), off, 0.01)
  return (angle) => {
    const turn = Math.abs(Math.atan2(Math.sin(angle), Math.cos(angle)))
    const low = body.level(curve(neckTop, turn)) + rise(angle) - slipAt(kit, cut, angle)
    if (!collars) return ringPoint(trunk, low, angle, off)
    const y = low + lerp(0.18, 0.14, turn / Math.PI) * unit
    const [x, , z] = ringPoint(trunk, y, angle, off)
    const [, , axis] = neckAxis(trunk, y)
    const size = Math.hypot(x, z - axis)
    const wide = Math.max(1, collars(angle) / size)
    return [x * wide, y, axis + (z - axis) * wide]
  }
}

/** How far from the neck the collars reach that are worn below, evened round it; undefined where there are none. */
function collarsBelow(kit: Kit): ((angle: number) => number) | undefined {
  const { body, cm } = kit
  const throat = throatOf(kit)
  const y = body.level(5.76)
  if (throat(y, Math.PI / 2) === 0) return undefined
  const farthest = body.neck.radiusAt(0.6) + 0.32 * body.unit
  const [front, side, back] = [0, Math.PI / 2, Math.PI].map((angle) =>
    Math.min(farthest, throat(y + 0.14 * body.unit, angle) + 0.4 * cm),
  )
  return (angle) => lerp(Math.cos(angle) > 0 ? front : back, side, Math.sin(angle) ** 2)
}
