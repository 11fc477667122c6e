/** Things worn across the back and at the hips, outside all clothes and hair. */
import { addScaled, normalize, type Vec3 } from '../../math/vector.ts'
import type { Body } from '../body/body.ts'
import type { Part } from '../figure.ts'
import { holdStyle } from './hold-styles.ts'
import { axes, moveParts } from './move-parts.ts'
import { scabbardFor } from './scabbard.ts'
import type { Held } from './stances.ts'

/** Across the back: long things slant from the right shoulder to the left hip, flat things hang upright. */
export function onBack(held: Held, body: Body, worn: readonly Part[]): Part[] {
  const { prop, model, scale } = held
  const { level, unit } = body
  const style = holdStyle(prop.kind)
  const isFlat = style === 'shield' || style === 'palm'
  const sheath = scabbardFor(held)
  // A sheathed blade points down, so that its hilt stands above the shoulder; a pole's head points up.
  const direction: Vec3 = isFlat ? [0, 1, 0] : sheath ? [0.56, -0.83, 0] : [-0.5, 0.87, 0]
  const middle = (model.bounds.min[1] + model.bounds.max[1]) / 2
  const centre: Vec3 = [0, level(isFlat ? 4.6 : 4.85) + (sheath ? 0.1 * unit : 0), 0]
  const reach = ((model.bounds.max[1] - model.bounds.min[1]) / 2) * scale
  const half = Math.min(reach, 0.9 * unit)
  const back = (height: number) => backOf(worn, centre[1] + height, 0.35 * unit, direction, height)
  const thick = Math.max(1, -model.bounds.min[2]) * scale
  const upper = back(half * 0.7 * Math.abs(direction[1]))
  const lower = back(-half * 0.7 * Math.abs(direction[1]))
  const slope = (upper - lower) / (1.4 * half * Math.abs(direction[1]))
  const y = normalize([direction[0], direction[1], direction[1] * slope])
  // What is longer than the body is worn higher, clear of the ground.
  const sunk = Math.max(0, 0.05 * body.heightCm + reach * Math.abs(y[1]) - centre[1])
  const raised: Vec3 = [0, centre[1] + sunk, (upper + lower) / 2 - thick - 0.3]
  const at = addScaled(raised, y, -middle * scale)
  return moveParts([...model.parts, ...(sheath?.parts ?? [])], {
    ...axes(y, [0, 0, -1]),
    at,
    scale,
  })
}

/** The hindmost point of what is worn near a height, close to the slanting line. */
function backOf(
  worn: readonly Part[],
  y: number,
  radius: number,
  direction: Vec3,
  height: number,
): number {
  const x = (direction[0] / (direction[1] || 1)) * height
  let z = 0
  for (const { positions } of worn) {
    for (let i = 0; i < positions.length; i += 3) {
      if (
        positions[i + 2] < z &&
        Math.abs(positions[i + 1] - y) < radius &&
        Math.abs(positions[i] - x) < radius
      ) {
        z = positions[i + 2]
      }
    }
  }
  return z
}

/** At the left hip, on the belt line: blades slant back, other things hang upright. */
export function onHip(held: Held, body: Body, worn: readonly Part[]): Part[] {
  const { model, scale } = held
  const { level, unit } = body
  const sheath = scabbardFor(held)
  const style = holdStyle(held.prop.kind)
  const beltY = level(4.02)
  const outward = normalize([0.92, 0, sheath ? 0.15 : 0.4])
  const [wide, tall] = [0, 1].map((axis) => model.bounds.max[axis] - model.bounds.min[axis])
  const slant = sheath
    ? slantedDown(beltY - 0.15 * unit, model.bounds.max[1] * scale + 3)
    : hangingUp(beltY - 0.15 * unit, (tall + 0.5 * wide) * scale)
  const top = style === 'pistol' || sheath ? 0 : model.bounds.max[1] * scale
  const thick = Math.max(1, Math.min(model.bounds.max[2], 8)) * scale
  const away = hipOf(worn, beltY - 0.25 * unit, 0.4 * unit, outward) + thick * 0.8
  const hook: Vec3 = [outward[0] * away, beltY, outward[2] * away]
  const at = addScaled(hook, slant, -top)
  if (style === 'pistol') {
    const y: Vec3 = [0, 0.25, -0.97]
    return moveParts(model.parts, { x: [0.1, -0.97, -0.25], y, z: outward, at, scale })
  }
  return moveParts([...model.parts, ...(sheath?.parts ?? [])], {
    ...axes(slant, outward),
    at,
    scale,
  })
}

/** A blade's direction at the hip: the longer it is the flatter it lies, so that its tip stays off the ground. */
function slantedDown(room: number, length: number): Vec3 {
  const fall = Math.min(0.81, room / length)
  return [0.14, -fall, -Math.sqrt(0.98 - fall * fall)]
}

/** Upright; what is too long leans, its foot to the back. */
function hangingUp(room: number, length: number): Vec3 {
  const rise = Math.min(1, room / length)
  return [0, rise, Math.sqrt(1 - rise * rise)]
}

/** How far out the clothes reach at the hip in a direction, arms and hands left out. */
function hipOf(worn: readonly Part[], y: number, radius: number, outward: Vec3): number {
  let reach = 0
  for (const { positions, region, name } of worn) {
    if (region?.includes('arm') || region?.includes('hand') || /arm|sleeve|hand|glove/.test(name))
      continue
    for (let i = 0; i < positions.length; i += 3) {
      if (Math.abs(positions[i + 1] - y) > radius) continue
      const along = positions[i] * outward[0] + positions[i + 2] * outward[2]
      const aside = Math.abs(positions[i] * outward[2] - positions[i + 2] * outward[0])
      if (aside < radius && along > reach) reach = along
    }
  }
  return reach
}
