/** What stands on the ground darkens it: under its foot, and away from the light. */
import { pointAt } from '../view.ts'
import { type Paint, withAlpha } from './paint.ts'

export type Stander = {
  x: number
  z: number
  /** Metres across and up. */
  wide: number
  high: number
  /** Metres from front to back; as wide when missing. */
  deep?: number
}

/** A low sun does not reach farther than this many heights. */
const longest = 1.8

/** Lays the shadow of something that stands; it is to be painted over it. */
export function layShadow(paint: Paint, stander: Stander, share = 1): void {
  const { light } = paint
  const { x, z, wide, high, deep = wide } = stander
  const [right, up, near] = light.toLight
  const slope = Math.hypot(right, near) / Math.max(0.2, up)
  const long = high * Math.min(longest, slope)
  const level = Math.hypot(right, near) || 1
  // Seen from low down what falls straight away is hidden: as painters do, it is drawn to the side.
  const aside = (-right / level) * 1.15
  const way = { x: aside * long, z: (near / level) * 0.3 * long }
  const strength = share * light.shadow.strength
  const half = Math.min(wide, deep) / 2
  const fallen = {
    along: { x: way.x / 2 + Math.sign(way.x) * half, z: way.z / 2 },
    across: { x: 0, z: half },
  }
  // What is thin throws a shadow that its soft edges swallow; under a veiled sky and in rooms there is hardly one.
  const hard = Math.max(0, 1.15 - 1.5 * light.shadow.softness)
  const own = strength * hard * Math.min(1, wide / 0.8)
  layDisc(paint, { x: x + way.x / 2, z: z + way.z / 2, ...fallen }, own)
  const under = { along: { x: 0.6 * wide, z: 0 }, across: { x: 0, z: 0.6 * deep } }
  layDisc(paint, { x, z: z - 0.15 * deep, ...under }, strength)
}

/** Half its length and half its width, as ways on the ground. */
type Disc = { x: number; z: number; along: Way; across: Way }
type Way = { x: number; z: number }

/** A soft disc that lies on the ground. */
function layDisc(paint: Paint, { x, z, along, across }: Disc, strength: number): void {
  const { context, view, light } = paint
  const nearest = view.eye[2] + 0.6
  const at = (by: Way) => pointAt(view, x + by.x, 0, Math.max(nearest, z + by.z))
  const [cx, cy] = at({ x: 0, z: 0 })
  const [ax, ay] = at(along)
  const [bx, by] = at(across)
  context.save()
  context.globalCompositeOperation = 'multiply'
  context.transform(ax - cx, ay - cy, bx - cx, by - cy, cx, cy)
  const gradient = context.createRadialGradient(0, 0, 0, 0, 0, 1)
  gradient.addColorStop(0, withAlpha(light.shadow.colour, strength))
  gradient.addColorStop(0.55, withAlpha(light.shadow.colour, 0.75 * strength))
  gradient.addColorStop(1, withAlpha(light.shadow.colour, 0))
  context.fillStyle = gradient
  context.fillRect(-1, -1, 2, 2)
  context.restore()
}
