/** Where another body begins on a person's waist: lower in front, higher at the sides, its edge cut in points. */
import type { Design } from '../../design/design.ts'
import { lerp, smoothstep } from '../../math/scalar.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Body } from '../body/body.ts'

/** Just above the navel's foot, so that no gap of skin is left below. */
const front = 4.08
const side = 4.26
const behind = 4.16
/** Rings of a loft over which the rim levels out. */
const levelling = 12

/** Moves the first rings of a loft that begins at the waist onto the skin there, with `points` round its edge, and keeps all others off the ground. */
export function waistRim(body: Body, points: number) {
  const { level, unit } = body
  return (point: Vec3, u: number, row: number): Vec3 => {
    const angle = (u - 0.5) * 2 * Math.PI
    const rise = Math.abs(Math.sin(angle))
    const canon = lerp(Math.cos(angle) > 0 ? front : behind, side, rise ** 1.5)
    const scallop = Math.abs(Math.cos(u * points * Math.PI)) * 0.05 * unit
    const lift = lerp(0.3, 0.12, smoothstep(levelling, 0, row))
    return ontoSkin(body, point, row, { angle, rim: level(canon) - scallop, lift })
  }
}

/** The same for a body of one stuff with the skin, which takes the place of the belly: under the ribs it comes out from below the skin without an edge. Under clothes it keeps within the skin. */
export function meltingRim(body: Body, { wear }: Design) {
  const isCovered = wear.some(
    ({ slot, kind }) => slot === 'full' || (slot === 'torso' && !/bandeau|bikini/.test(kind)),
  )
  const above = isCovered ? -0.7 : 0.35
  const { level } = body
  const rim = level(4.86)
  const [under, over] = [level(4.8), level(4.67)]
  return (point: Vec3, u: number, row: number): Vec3 => {
    const height = lerp(point[1], rim, smoothstep(levelling, 0, row))
    const lift = lerp(above, -1, smoothstep(over, under, height))
    return ontoSkin(body, point, row, { angle: (u - 0.5) * 2 * Math.PI, rim, lift })
  }
}

type OnSkin = { angle: number; rim: number; lift: number }

function ontoSkin(body: Body, [x, y, z]: Vec3, row: number, { angle, rim, lift }: OnSkin): Vec3 {
  const height = Math.max(0.15, lerp(y, rim, smoothstep(levelling, 0, row)))
  // Down to the hips it lies as close as skin, so that clothes lie over it as they do over skin.
  const close = smoothstep(body.level(3.4), body.level(3.75), height)
  if (close === 0) return [x, height, z]
  const onSkin = body.torso(height, angle, lift)
  return [lerp(x, onSkin[0], close), height, lerp(z, onSkin[2], close)]
}
