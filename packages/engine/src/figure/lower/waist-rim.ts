/** Where another body begins on a person's waist: lower in front, higher at the sides, its edge cut in points. */
import { lerp, smoothstep } from '../../math/scalar.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Body } from '../body/body.ts'

/** Just above the navel's foot, so that no gap of skin is left below. */
const front = 4.08
const side = 4.26
const behind = 4.16
/** Rings of a loft over which the rim levels out. */
const levelling = 9

/**
 * Moves the first rings of a loft that begins at the waist onto the skin there, and keeps all others off the ground.
 * `points` round its edge; it lies `lift` cm above the skin, or under it where the two are to melt together.
 */
export function waistRim(body: Body, points: number, lift = 0.12) {
  const { level, unit } = body
  return (point: Vec3, u: number, row: number): Vec3 => {
    if (row >= levelling) return [point[0], Math.max(0.15, point[1]), point[2]]
    const angle = (u - 0.5) * 2 * Math.PI
    const rise = Math.abs(Math.sin(angle))
    const canon = lerp(Math.cos(angle) > 0 ? front : behind, side, rise ** 1.5)
    const scallop = Math.abs(Math.cos(u * points * Math.PI)) * 0.05 * unit
    const share = smoothstep(levelling, 0, row)
    const y = lerp(point[1], level(canon) - scallop, share)
    const onSkin = body.torso(y, angle, lerp(0.3, lift, share))
    return [lerp(point[0], onSkin[0], share), y, lerp(point[2], onSkin[2], share)]
  }
}
