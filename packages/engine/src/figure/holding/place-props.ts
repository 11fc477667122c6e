/** Puts carried things where they belong: into hands, across the back, at the hips. */

import type { Carry, Design } from '../../design/design.ts'
import { boundsOf } from '../../math/bounds.ts'
import { clamp } from '../../math/scalar.ts'
import { mirror } from '../../math/surface.ts'
import { addScaled, cross, mix, normalize, type Vec3 } from '../../math/vector.ts'
import type { Body } from '../body/body.ts'
import { buildHand } from '../body/hand.ts'
import type { BodyHalves } from '../body/skin.ts'
import type { Material, Part, PropModel } from '../figure.ts'
import { isCape } from '../garments/cloth/tight-reach.ts'
import { mirrorAsked } from '../mirrored.ts'
import { beforeCloak, besideHip, needsStrap, onBack, onHip } from './carried.ts'
import { carryingBelt, carryingStrap, type StrapCut } from './carrying-gear.ts'
import { holdStyle } from './hold-styles.ts'
import { axes, mirrorPlacement, moveParts, type Placement } from './move-parts.ts'
import { shieldPlacement, shieldStraps } from './shield.ts'
import { allHeldIn, bowAxis, type Held, neckGrip } from './stances.ts'
import { underArm } from './under-arm.ts'
import { woundUp } from './wound-up.ts'

export type Placed = {
  parts: Part[]
  materials: Record<string, Material>
  landmarks: Record<string, Vec3>
}

/** By the id of what hangs on it. */
export type CarryingStraps = ReadonlyMap<string, Part>

/** The straps over a shoulder of what is carried on the back or is too wide for a belt. They lie on what a figure is `dressed` in, and hair falls over them. */
export function carryingStraps(
  design: Design,
  { left: body }: BodyHalves,
  dressed: readonly Part[],
): CarryingStraps {
  const strapped = (held: readonly Held[], cut: (index: number) => StrapCut) =>
    held.map((one, index) => [one.prop.id, carryingStrap(one, body, dressed, cut(index))] as const)
  const atHip = (carry: Carry) => allHeldIn(design, carry).filter(needsStrap)
  const onBack = allHeldIn(design, 'back').filter(({ prop }) => prop.kind !== 'key')
  return new Map([
    // The second lies across the first.
    ...strapped(onBack, (index) => ({ shoulder: index === 0 ? -1 : 1, hip: 4.3 })),
    ...strapped(atHip('left hip'), () => ({ shoulder: -1, hip: 3.95, isUnderCape: true })),
    ...strapped(atHip('right hip'), () => ({ shoulder: 1, hip: 3.95, isUnderCape: true })),
  ])
}

/** `worn` is everything already on the figure: what hangs on back and hips stays outside it. Belts lie on what it is `dressed` in. */
export function placeProps(
  design: Design,
  bodies: BodyHalves,
  worn: readonly Part[],
  dressed: readonly Part[] = worn,
  straps: CarryingStraps = carryingStraps(design, bodies, dressed),
): Placed {
  const placed: Placed = { parts: [], materials: {}, landmarks: {} }
  const add = (carry: Carry, build: (held: Held, index: number) => Part[]) => {
    for (const [index, held] of allHeldIn(design, carry).entries()) put(held, build(held, index))
  }
  const put = (held: Held, built: Part[], gear: readonly Part[] = []) => {
    const parts = offTheGround(built)
    const strap = straps.get(held.prop.id)
    placed.parts.push(...parts, ...gear, ...(strap ? [strap] : []))
    Object.assign(placed.materials, held.model.materials)
    placed.landmarks[held.prop.id] = middleOf(parts)
  }
  add('left hand', (held) => inHand(held, bodies.left, worn, 1))
  add('right hand', (held) => inHand(held, bodies.right, worn, -1))
  for (const [index, held] of allHeldIn(design, 'back').entries()) {
    if (held.prop.kind === 'key') {
      put(held, woundUp(held, bodies.left, worn))
      continue
    }
    // The second lies across the first.
    const side = index === 0 ? 1 : -1
    const below = index === 0 ? worn : [...worn, ...placed.parts]
    put(held, turned(onBack(held, bodies.left, below), side))
  }
  const hang = (carry: Carry, body: Body, side: 1 | -1) => {
    for (const held of allHeldIn(design, carry)) {
      const { built, gear } = hung(held, body, worn, dressed, side)
      put(held, turned(built, side), gear)
    }
  }
  hang('left hip', bodies.left, 1)
  hang('right hip', bodies.right, -1)
  return placed
}

/** Built for the left, on the side it belongs to. */
function turned(parts: Part[], side: 1 | -1): Part[] {
  return side === 1 ? parts : parts.map(mirrorKept)
}

/** At one hip, in the coordinates of the left one, and what it hangs from, where that is. */
function hung(
  held: Held,
  body: Body,
  worn: readonly Part[],
  dressed: readonly Part[],
  side: 1 | -1,
): { built: Part[]; gear: readonly Part[] } {
  const below = worn.filter((part) => !isCape(part))
  const way = below.length < worn.length ? beforeCloak : besideHip
  if (needsStrap(held)) return { built: onHip(held, body, below, undefined, way), gear: [] }
  const belt = carryingBelt(held, body, dressed, side)
  return { built: onHip(held, body, below, belt, way), gear: belt.parts }
}

/** The mirror image in space, with the pattern still read in the prop's own coordinates. */
function mirrorKept(part: Part): Part {
  const { pattern } = part
  return {
    ...part,
    ...mirror(part),
    ...(pattern && { pattern: mirrorAsked(pattern) }),
  }
}

/** Lifts what would sink into the ground. */
function offTheGround(parts: Part[]): Part[] {
  const sunk = 0.2 - boundsOf(parts).min[1]
  if (sunk <= 0) return parts
  return moveParts(parts, { at: [0, sunk, 0], x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1], scale: 1 })
}

function middleOf(parts: readonly Part[]): Vec3 {
  const { min, max } = boundsOf(parts)
  return mix(min, max, 0.5)
}

/** In the left hand of a body that stands for it; `side` −1 when it is the right half's. */
function inHand(held: Held, body: Body, worn: readonly Part[], side: 1 | -1): Part[] {
  const style = holdStyle(held.prop)
  if (style === 'shield') return onForearm(held, body, worn, side)
  const placement = handPlacement(held, body, worn, side)
  if (side === 1) return moveParts(held.model.parts, placement)
  // Things that show a face are turned to the other side, not mirrored: their emblem stays as it is.
  return /^(?:palm|clasp|edge)$/.test(style)
    ? moveParts(held.model.parts, mirrorPlacement(placement))
    : moveParts(held.model.parts, placement).map(mirrorKept)
}

/** A shield, its straps round the arm; on the right arm it is turned, not mirrored: its emblem stays as it is. */
function onForearm(held: Held, body: Body, worn: readonly Part[], side: 1 | -1): Part[] {
  const placement = shieldPlacement(held, body, worn, side)
  const straps = shieldStraps(held, body, worn, side, placement)
  return side === 1
    ? [...moveParts(held.model.parts, placement), ...straps]
    : [...moveParts(held.model.parts, mirrorPlacement(placement)), ...straps.map(mirrorKept)]
}

/** The slope at which a stick from the hand to the ground stays outside the skirts beside it. */
function leanAround(worn: readonly Part[], side: 1 | -1, [gx, gy, gz]: Vec3): number {
  let lean = 0
  for (const { positions } of worn) {
    for (let i = 0; i < positions.length; i += 3) {
      const fall = gy - positions[i + 1]
      if (fall < 0.25 * gy || Math.abs(positions[i + 2] - gz) > 4) continue
      lean = Math.max(lean, (positions[i] * side + 1.5 - gx) / fall)
    }
  }
  return Math.min(0.4, lean)
}

/** How far up the haft the hand slides, so that the head stays below the shoulder and the foot off the ground. */
function choke(model: PropModel, size: number, hand: number, steep: number, body: Body): number {
  const { min, max } = model.bounds
  const over = (hand + max[1] * size * steep - body.level(5.2)) / steep
  const head = headStart(model) * size - 0.4 * body.unit
  const ground = (hand + min[1] * size * steep - 0.02 * body.heightCm) / steep
  return Math.max(0, Math.min(over, head, ground))
}

/** Where a hafted thing grows broad. */
function headStart({ parts, bounds, gripRadius }: PropModel): number {
  // A hand closes round the haft, not round what it swells to.
  const broad = Math.min(0.5 * Math.max(bounds.max[0], -bounds.min[0]), 1.6 * gripRadius)
  let start = bounds.max[1]
  for (const { positions } of parts) {
    for (let i = 0; i < positions.length; i += 3) {
      const isHead = positions[i + 1] > 0 && Math.abs(positions[i]) > broad
      if (isHead) start = Math.min(start, positions[i + 1])
    }
  }
  return start
}

/** How far before its middle the upper edge of a thing lies. */
function rimOf({ parts, bounds }: PropModel): number {
  let [sum, count] = [0, 0]
  for (const { positions } of parts) {
    for (let i = 0; i < positions.length; i += 3) {
      if (positions[i + 1] < bounds.max[1] - 1.5) continue
      sum += positions[i + 2]
      count++
    }
  }
  return sum / Math.max(1, count)
}

/** A board stood on its end before the foot, the hand on its upper edge; what is a little too short to reach from the ground to the hand is so much larger. */
function underRim(model: PropModel, size: number, grip: Vec3): Placement {
  const placed = axes([0, 1, rimLean], [0.12, 0, 1])
  const { min, max } = boundsOf(moveParts(model.parts, { ...placed, at: [0, 0, 0], scale: 1 }))
  const room = grip[1] + 0.6 * size - 0.4
  const high = max[1] - min[1]
  const fits = clamp(room / high, size, 1.1 * size)
  const low = Math.max(0.4, room + 0.4 - high * fits) - min[1] * fits
  const onTop = addScaled(grip, placed.z, -rimOf(model) * fits)
  const at = addScaled(onTop, placed.y, (low - grip[1] - 0.6 * size) / placed.y[1])
  return { ...placed, at: [at[0], low, at[2]], scale: fits }
}

/** How far back a board leans on its way up, so that its foot is clear of the toes. */
const rimLean = -0.1

/** From the armpit down and outward. */
const crutchLean = 0.17

const down: Vec3 = [0, -1, 0]
const up: Vec3 = [0, 1, 0]

/** Styles that close round the grip or rest on the palm. */
function handPlacement(
  { prop, model, scale: size }: Held,
  body: Body,
  worn: readonly Part[],
  side: 1 | -1,
): Placement {
  const { frame, shape } = body.hand
  const { grip } = buildHand(frame, shape)
  const foot = -model.bounds.min[1] * size
  switch (holdStyle(prop)) {
    case 'pole': {
      // The hand takes the shaft a little off the middle rather than lift it off the ground.
      const slide = foot - grip[1]
      // A head that reaches inward, such as a scythe's, is turned away from the face.
      const isTurned = -model.bounds.min[0] > 2 * model.bounds.max[0] + 10
      const front: Vec3 = isTurned ? [0.3, 0, -1] : [0.35, 0, 1]
      // A short one, all below the hand, leans outward round a wide skirt.
      const isShort = model.bounds.max[1] * size + slide < 0.15 * body.heightCm
      const lean = prop.kind === 'crutch' ? crutchLean : isShort ? leanAround(worn, side, grip) : 0
      const axis: Vec3 = [-lean, 1, 0]
      return { ...axes(axis, front), at: addScaled(grip, normalize(axis), slide), scale: size }
    }
    case 'upright': {
      // A broken end tells nothing when it is seen edge on: its flat is turned to where the three-quarter view is from, half-way between all.
      const front: Vec3 = [prop.isBroken ? 0.8 * side : 0.3, 0, 1]
      return { ...axes(frame.thumb, front), at: grip, scale: size }
    }
    case 'bow':
      return { ...axes(bowAxis, [-0.4, 0, 1]), at: grip, scale: size }
    case 'hafted':
      // The flat of a head is turned to where the views from before and half-way to the side are, and is not edge on from the side.
      return {
        ...axes(frame.thumb, [0.45 * side, 0, 1]),
        at: addScaled(grip, frame.thumb, -choke(model, size, grip[1], frame.thumb[1], body)),
        scale: size,
      }
    case 'edge': {
      const { min, max } = model.bounds
      const placed = axes([0, 1, -0.18], [0.2, 0, 1])
      const inward = addScaled(grip, placed.x, -max[0] * size)
      const at = addScaled(inward, placed.y, (-(min[1] + max[1]) / 2) * size)
      return { ...placed, at, scale: size }
    }
    case 'underarm': {
      // Pipes over the shoulder lean away from a big head.
      const axis: Vec3 = [0.4 * shape.mitten, 1, 0]
      return { ...axes(axis, [0, 0, 1]), at: grip, scale: size }
    }
    case 'armpit':
      return underArm(model, size, body, grip)
    case 'tucked': {
      const placed = axes(up, frame.along)
      const [x, y, z] = addScaled(grip, placed.z, -10 * size)
      // A broad brim reaches outward, not into the hip.
      const out = Math.max(0, model.bounds.max[0] - 13) * size
      return { ...placed, at: [x + out, y - 3 * size, z], scale: size }
    }
    case 'clasp':
      return {
        ...axes(up, [0.25, 0, 1]),
        at: addScaled(grip, up, (-model.gripRadius - model.bounds.min[1]) * size),
        scale: size,
      }
    case 'palm':
    case 'shield':
      return { ...axes(up, [0.25, 0, 1]), at: grip, scale: size }
    case 'hang':
      return { ...axes(up, [0.4, 0, 1]), at: addScaled(grip, down, 0.6 * size), scale: size }
    case 'gathered':
      return { ...axes(up, [0.4, 0, 1]), at: grip, scale: size }
    case 'neck': {
      const length = model.bounds.max[1] * size - neckGrip * body.heightCm
      const low = Math.max(0.4 - model.bounds.min[1] * size, grip[1] - length)
      return { ...axes(up, [0.7, 0, 1]), at: [grip[0], low, grip[2]], scale: size }
    }
    case 'rim': {
      return underRim(model, size, grip)
    }
    case 'pistol':
      // The barrel lies along the prop's x.
      return {
        x: frame.along,
        y: frame.thumb,
        z: cross(frame.along, frame.thumb),
        at: grip,
        scale: size,
      }
  }
}
