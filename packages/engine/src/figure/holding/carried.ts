/** Things worn across the back and at the hips, outside all clothes and hair. */

import { clamp } from '../../math/scalar.ts'
import { addScaled, distance, dot, normalize, subtract, type Vec3 } from '../../math/vector.ts'
import type { Body } from '../body/body.ts'
import type { Part } from '../figure.ts'
import { type CarryingBelt, hanger, loopRound, sliceOf } from './carrying-gear.ts'
import { holdStyle } from './hold-styles.ts'
import { holster } from './holster.ts'
import { axes, moveParts, type Placement } from './move-parts.ts'
import { scabbardFor } from './scabbard.ts'
import type { Held } from './stances.ts'

/** Across the back: long things slant from the right shoulder to the left hip, flat things and baskets hang upright. */
export function onBack(held: Held, body: Body, worn: readonly Part[]): Part[] {
  const { prop, model, scale } = held
  const { level, unit } = body
  const style = holdStyle(prop)
  const isFlat = /^(?:shield|palm|clasp|hang|gathered)$/.test(style)
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
export function backOf(
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

/** At the left hip, hung from a belt: blades slant back, other things hang upright, big ones from the shoulder. */
export function onHip(
  held: Held,
  body: Body,
  worn: readonly Part[],
  belt: CarryingBelt | undefined,
  { places, steepest }: HipWay,
): Part[] {
  const { model, scale } = held
  const { level, unit } = body
  const sheath = scabbardFor(held)
  const isPistol = holdStyle(held.prop) === 'pistol'
  const outward = belt ? freeOfArm(body, sheath ? hipwards : beforeHip, belt, places) : beforeThigh
  const beltY = belt?.at(Math.atan2(outward[0], outward[2]))[1] ?? level(4.02)
  const [wide, tall] = [0, 1].map((axis) => model.bounds.max[axis] - model.bounds.min[axis])
  const hookY = beltY - (sheath || isPistol ? 0 : 4 * scale)
  const turn = Math.atan2(outward[0], outward[2]) - Math.atan2(hipwards[0], hipwards[2])
  const slant = sheath
    ? slantedDown(hookY - 0.15 * unit, model.bounds.max[1] * scale + 3, { turn, steepest })
    : hangingUp(hookY - 0.15 * unit, (tall + 0.5 * wide) * scale)
  const top = isPistol || sheath ? 0 : model.bounds.max[1] * scale
  const thick = Math.max(1, Math.min(model.bounds.max[2], belt ? 8 : Infinity)) * scale
  const away = hipOf(worn, hookY - 0.25 * unit, 0.4 * unit, outward) + thick * 0.8
  const hook: Vec3 = [outward[0] * away, hookY, outward[2] * away]
  const at = addScaled(hook, slant, -top)
  const y: Vec3 = [0, 0.25, -0.97]
  const placement: Placement = isPistol
    ? { x: [0.1, -0.97, -0.25], y, z: outward, at, scale }
    : { ...axes(slant, outward), at, scale }
  const gear = belt ? gearOf(held, sheath?.hangers) : { parts: [], hooks: [] }
  return [
    ...moveParts([...model.parts, ...(sheath?.parts ?? []), ...gear.parts], placement),
    ...(belt
      ? gear.hooks.map((hook) => hanger(held, belt, placed(hook, placement), 2.6 * scale))
      : []),
  ]
}

/** Where blades, other things, and big ones hang. */
const hipwards: Vec3 = normalize([0.92, 0, 0.15])
const beforeHip: Vec3 = normalize([0.92, 0, 0.4])
const beforeThigh: Vec3 = normalize([0.32, 0, 0.95])

/** Turns from the usual place, in radians: a bent arm may lie before that. And a sine: how steeply blades hang at most. */
export type HipWay = { places: readonly number[]; steepest: number }

export const besideHip: HipWay = { places: [0, 0.5, 1.15, -0.5, -0.9], steepest: 0.81 }
/** A cloak falls behind the arms, and is not to be pierced. */
export const beforeCloak: HipWay = { places: [-0.35, -0.6, -0.9, -1.2], steepest: 0.97 }

/** Towards a place on a belt where no arm is in the way of what sticks up and hangs down there. */
function freeOfArm(body: Body, usual: Vec3, belt: CarryingBelt, places: readonly number[]): Vec3 {
  const { elbow, wrist, shoulder } = body.joints
  const reach = body.arm.radiusAt(0.6) + 0.16 * body.unit
  const angle = Math.atan2(usual[0], usual[2])
  const turned = places.map((turn): Vec3 => [Math.sin(angle + turn), 0, Math.cos(angle + turn)])
  const isFree = (outward: Vec3) => {
    const hook = addScaled(belt.at(Math.atan2(outward[0], outward[2])), outward, 0.1 * body.unit)
    return [-0.3, 0, 0.3].every((up) => {
      const point: Vec3 = [hook[0], hook[1] + up * body.unit, hook[2]]
      return awayFrom(point, elbow, wrist) > reach && awayFrom(point, shoulder, elbow) > reach
    })
  }
  return turned.find(isFree) ?? turned[0]
}

/** From a point to a bone. */
function awayFrom(point: Vec3, from: Vec3, to: Vec3): number {
  const bone = subtract(to, from)
  const t = clamp(dot(subtract(point, from), bone) / dot(bone, bone))
  return distance(point, addScaled(from, bone, t))
}

/** What holds a thing, in its own coordinates, and where that hangs from the belt. */
function gearOf(
  held: Held,
  hangers: readonly number[] = [],
): { parts: Part[]; hooks: readonly Vec3[] } {
  const { model } = held
  const { min, max } = model.bounds
  const style = holdStyle(held.prop)
  if (style === 'pistol')
    return { parts: [holster(held)], hooks: [[0.3 * max[0], max[1] * 0.7, 0]] }
  // A handle or a ring is hung up by itself.
  if (/^(?:hang|gathered)$/.test(style)) return { parts: [], hooks: [[0, max[1], 0]] }
  const tall = max[1] - min[1]
  const loops = hangers.length > 0 ? hangers : [0.1, 0.42].map((down) => max[1] - down * tall)
  const slices = loops.map((y) => sliceOf(model.parts, y, 0.05 * tall))
  return {
    parts: loops.map((y, i) => loopRound(held, slices[i], y, 1.8)),
    hooks: loops.map((y, i): Vec3 => [slices[i].x, y, slices[i].z - slices[i].d]),
  }
}

/** Too wide to hang at a belt: it takes a strap over the shoulder. */
export function needsStrap({ model, scale }: Held): boolean {
  const { min, max } = model.bounds
  return Math.min(max[0] - min[0], max[2] - min[2]) * scale > 14
}

function placed([x, y, z]: Vec3, { at, x: ex, y: ey, z: ez, scale }: Placement): Vec3 {
  return addScaled(addScaled(addScaled(at, ex, x * scale), ey, y * scale), ez, z * scale)
}

/** A blade's direction at a place turned round the hip: the longer it is the flatter it lies, so that its tip stays off the ground. Before a cloak it hangs steeply, not to pierce it. */
function slantedDown(
  room: number,
  length: number,
  { turn, steepest }: { turn: number; steepest: number },
): Vec3 {
  const fall = Math.min(steepest, room / length)
  const [out, back] = [0.14, -Math.sqrt(0.98 - fall * fall)]
  const [c, s] = [Math.cos(turn), Math.sin(turn)]
  return [out * c + back * s, -fall, back * c - out * s]
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
    if (
      region?.includes('arm') ||
      region?.includes('hand') ||
      /arm|sleeve|hand|glove|string/.test(name)
    )
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
