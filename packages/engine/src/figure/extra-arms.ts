/** Arms beyond the first pair: whole arms with their sleeves, rooted behind and below the first, each raised its own way. */

import { extraHands } from '../brief/concepts.ts'
import type { Carry, Design } from '../design/design.ts'
import { mapPoints } from '../math/surface.ts'
import { add, addScaled, cross, normalize, type Vec3 } from '../math/vector.ts'
import { type Body, makeBody, type Stance } from './body/body.ts'
import { buildHand } from './body/hand.ts'
import { buildSkin } from './body/skin.ts'
import { dress } from './dress.ts'
import type { Material, Part, Region } from './figure.ts'
import { holdStyle } from './holding/hold-styles.ts'
import { axes, mirrorPlacement, moveParts, type Placement } from './holding/move-parts.ts'
import { allHeldIn, type Held } from './holding/stances.ts'
import { mirrorPart } from './mirrored.ts'

type Way = { upperArm: Vec3; forearm: Vec3; drop: number; back: number }

/** How the pairs are raised, by how many there are: the uppermost first. `drop` and `back` in units of the body. */
const ways: readonly (readonly Way[])[] = [
  [{ upperArm: [0.9, 0.26, -0.3], forearm: [0.42, 0.9, 0.12], drop: 0.24, back: 0.2 }],
  [
    { upperArm: [0.72, 0.62, -0.3], forearm: [0.3, 0.95, 0.05], drop: 0.16, back: 0.22 },
    { upperArm: [0.97, -0.06, -0.2], forearm: [0.78, 0.55, 0.3], drop: 0.42, back: 0.12 },
  ],
  [
    { upperArm: [0.55, 0.8, -0.3], forearm: [0.22, 0.97, 0.05], drop: 0.1, back: 0.26 },
    { upperArm: [0.9, 0.32, -0.26], forearm: [0.62, 0.78, 0.1], drop: 0.3, back: 0.2 },
    { upperArm: [0.97, -0.14, -0.2], forearm: [0.88, 0.36, 0.3], drop: 0.5, back: 0.1 },
  ],
]
const inward = 0.12

export type ExtraArms = {
  parts: Part[]
  materials: Record<string, Material>
  landmarks: Record<string, Vec3>
}

const none: ExtraArms = { parts: [], materials: {}, landmarks: {} }

/** All arms beyond the first pair and what their hands hold. */
export function buildExtraArms(design: Design): ExtraArms {
  const pairs = design.features.find(({ kind }) => kind === 'extra_arms')?.count ?? 0
  if (pairs === 0) return none
  const grown: ExtraArms = { parts: [], materials: {}, landmarks: {} }
  extraHands.slice(0, pairs).forEach(([right, left], i) => {
    const way = ways[pairs - 1][i]
    for (const [carry, side] of [
      [left, 1],
      [right, -1],
    ] as const) {
      const arm = armOf(design, way, carry, side, i)
      grown.parts.push(...arm.parts)
      Object.assign(grown.materials, arm.materials)
      Object.assign(grown.landmarks, arm.landmarks)
    }
  })
  return grown
}

const notArms: readonly Region[] = [
  ...(['scalp', 'neck', 'chest', 'belly', 'hips'] as const),
  ...(['left thigh', 'left shin', 'left foot', 'right thigh', 'right shin', 'right foot'] as const),
  ...(['right upper arm', 'right forearm', 'right hand'] as const),
]

/** One arm, built as a left one. */
function armOf(design: Design, way: Way, carry: Carry, side: 1 | -1, number: number): ExtraArms {
  const held = allHeldIn(design, carry)[0]
  const body = makeBody(design.person, stanceOf(way, held))
  const { unit } = body
  const offset: Vec3 = [-inward * unit, -way.drop * unit, -way.back * unit]
  const bare = { ...design, features: design.features.filter(({ kind }) => kind === 'claws') }
  const outfit = dress(bare, body)
  const skin = buildSkin(
    bare,
    { left: body, right: body },
    new Set([...notArms, ...[...outfit.hidden].filter((region) => /^left .*arm$/.test(region))]),
  )
  const isArm = ({ region, name }: Part) =>
    /^left (?:upper arm|forearm|hand)/.test(region ?? '') && !/pauldron|shoulder/.test(name)
  const own = [...skin.parts, ...outfit.parts].filter(isArm).map((part) => named(part, number))
  const parts = own.map((part) => ({
    ...part,
    rest: part.rest ?? part.positions,
    ...mapPoints(part, (point) => add(point, offset)),
  }))
  const things = held ? thingIn(held, body, offset, side) : undefined
  return {
    parts: [...(side === 1 ? parts : parts.map(mirrorPart)), ...(things?.parts ?? [])],
    materials: { ...outfit.materials, ...skin.materials, ...held?.model.materials },
    landmarks: things && held ? { [held.prop.id]: things.at } : {},
  }
}

/** Without a region: it is none of the first arms, and goes with the chest. */
function named(part: Part, number: number): Part {
  const { region: _region, ...rest } = part
  return { ...rest, name: `extra arm ${number + 1} ${part.name}` }
}

function stanceOf({ upperArm, forearm }: Way, held: Held | undefined): Stance {
  const plain = { upperArm: normalize(upperArm), forearm: normalize(forearm) }
  if (held === undefined)
    return {
      ...plain,
      hand: 'relaxed',
      handAlong: normalize([forearm[0] + 0.25, forearm[1], forearm[2]]),
      thumb: [-0.4, 0.3, 1],
    }
  const style = holdStyle(held.prop)
  if (style === 'palm' || style === 'clasp')
    return {
      ...plain,
      hand: style === 'palm' ? 'palm' : 'grip',
      handAlong: [0.7, 0.1, 0.7],
      thumb: [1, 0, -0.6],
      ...(style === 'clasp' && { gripRadius: gripOf(held) }),
    }
  return {
    ...plain,
    hand: 'grip',
    gripRadius: gripOf(held),
    handAlong: normalize([forearm[0] * 0.8 + 0.1, 0.28, 0.85]),
    thumb: normalize([0.18, 1, -0.5]),
  }
}

function gripOf({ model, scale }: Held): number {
  return Math.max(0.5, model.gripRadius) * scale
}

/** A thing in such a hand: upright in the fist, on the palm, or hanging from it. */
function thingIn(held: Held, body: Body, offset: Vec3, side: 1 | -1): { parts: Part[]; at: Vec3 } {
  const { frame, shape } = body.hand
  const grip = add(buildHand(frame, shape).grip, offset)
  const placement = placementOf(held, body, grip)
  const isFaced = /^(?:palm|clasp|edge)$/.test(holdStyle(held.prop))
  const parts =
    side === 1
      ? moveParts(held.model.parts, placement)
      : isFaced
        ? moveParts(held.model.parts, mirrorPlacement(placement))
        : moveParts(held.model.parts, placement).map((part) => mirrorThing(part))
  return { parts, at: [grip[0] * side, grip[1], grip[2]] }
}

function placementOf({ prop, model, scale }: Held, { hand }: Body, grip: Vec3): Placement {
  const { frame } = hand
  const up: Vec3 = [0, 1, 0]
  switch (holdStyle(prop)) {
    case 'palm':
      return { ...axes(up, [0.25, 0, 1]), at: grip, scale }
    case 'clasp':
      return {
        ...axes(up, [0.25, 0, 1]),
        at: addScaled(grip, up, (-model.gripRadius - model.bounds.min[1]) * scale),
        scale,
      }
    case 'pole':
    case 'bow':
      return { ...axes([0.12, 1, -0.06], [0.3, 0, 1]), at: grip, scale }
    case 'hang':
    case 'gathered':
    case 'neck':
      return { ...axes(up, [0.4, 0, 1]), at: addScaled(grip, up, -0.6 * scale), scale }
    case 'pistol':
      return {
        x: frame.along,
        y: frame.thumb,
        z: cross(frame.along, frame.thumb),
        at: grip,
        scale,
      }
    default:
      return { ...axes(frame.thumb, [0.3, 0, 1]), at: grip, scale }
  }
}

function mirrorThing(part: Part): Part {
  const { name, ...rest } = mirrorPart(part)
  return { ...rest, name }
}
