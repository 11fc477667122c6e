/** Design → Figure: body, head, hair, features, garments and held props, assembled. */

import type { Design } from '../design/design.ts'
import { boundsOf } from '../math/bounds.ts'
import { remember } from '../math/remember.ts'
import { mapPoints } from '../math/surface.ts'
import type { Vec3 } from '../math/vector.ts'
import { buildSkin } from './body/skin.ts'
import { coverOf } from './cover.ts'
import { buildCreature, creatureWithExpression } from './creatures/build-creature.ts'
import { dressHalves } from './dress.ts'
import { buildExtraArms } from './extra-arms.ts'
import { buildFeatures, type Features } from './features/build-features.ts'
import { eyeletsOf } from './features/eyelets.ts'
import { hatSlitsOf } from './features/hat-slits.ts'
import type { Figure, Part } from './figure.ts'
import { buildFacialHair, buildHair } from './hair/hair.ts'
import { withCalmHands } from './hand-shadows.ts'
import { actorOf, type Head } from './head/build-head.ts'
import { dropJaw, type Skull } from './head/skull.ts'
import { neckOf, tiltHead } from './head/tilt-head.ts'
import { carryingStraps, placeProps } from './holding/place-props.ts'
import { standingBodies } from './holding/stances.ts'
import { landmarksOf } from './landmarks.ts'
import { endedLimbs, lostLimbs, markedOnOther, pinnedSleeves } from './lost-limbs.ts'
import { buildLowerBody, wornOver } from './lower/build-lower-body.ts'
import { rigOf } from './rig.ts'
import { isTwoHeaded, onBothHeads, onHead } from './second-head.ts'

export type FigureOptions = {
  /** Name from head/expressions.ts; 'neutral' by default. */
  expression?: string
}

/** What a figure and all its portraits are built on. */
const castOf = remember((design: Design) => {
  const bodies = standingBodies(design)
  const act = actorOf(design, bodies.left)
  return { bodies, act, calm: act('neutral') }
})

/** The whole figure in one expression, its arms as what they hold needs them. Pure. */
export function buildFigure(design: Design, { expression }: FigureOptions = {}): Figure {
  if (design.creature) return buildCreature(design.creature, expression)
  const { bodies } = castOf(design)
  const head = headOf(design, expression)
  const lower = buildLowerBody(design, bodies)
  const lost = lostLimbs(design, bodies)
  const whole = dressHalves(design, bodies, lower.legs)
  const clothes = endedLimbs(whole.parts, lost, design.wear)
  const pinned = pinnedSleeves(design, clothes, lost)
  const outfit = {
    ...whole,
    parts: [...clothes, ...pinned.parts],
    materials: { ...whole.materials, ...pinned.materials },
  }
  const features = buildFeatures(design, bodies, head.skull)
  const garments = wornOver(lower, design.wear, outfit.parts)
  const bare = buildSkin(
    design,
    bodies,
    new Set([...outfit.hidden, ...features.hidden, ...lower.hidden]),
  )
  const skin = { ...bare, parts: endedLimbs(bare.parts, lost) }
  const dressed = [...skin.parts, ...garments]
  const straps = carryingStraps(design, bodies, dressed)
  const hair = buildHair(design, bodies.left, head.skull, coverOf(design), [
    ...dressed,
    ...straps.values(),
    // Hair falls over leaf-thin wings, not through them.
    ...features.parts.filter(({ name }) => /wings (upper|lower)/.test(name)),
  ])
  const holes = holesFor(design, features, garments, outfit.materials)
  const grown = [...features.parts, ...holes]
  const worn = [...skin.parts, ...lower.parts, ...garments, ...hair.parts, ...grown]
  const more = buildExtraArms(design)
  const props = placeProps(design, bodies, worn, dressed, straps)
  const calm = withCalmHands({ worn, garments, things: props.parts }, design)
  const parts = onBothHeads(design, bodies.left, [
    ...head.parts,
    ...withJaw(calm.worn, head.skull),
    ...more.parts,
    ...calm.things,
  ])
  const isTwo = isTwoHeaded(design)
  const eyeOn = (side: 1 | -1): Vec3 => {
    const [x, y, z] = head.eye
    return isTwo ? onHead(bodies.left, side, [x * side, y, z]) : [x * side, y, z]
  }
  return {
    parts,
    materials: {
      ...head.materials,
      ...skin.materials,
      ...lower.materials,
      ...hair.materials,
      ...features.materials,
      ...outfit.materials,
      ...more.materials,
      ...props.materials,
    },
    heightCm: design.person.heightCm,
    bounds: boundsOf(parts),
    // Portraits of two heads are wide enough for both.
    head: { centre: head.centre, radius: head.radius * (isTwo ? 1.35 : 1) },
    landmarks: {
      ...markedOnOther({ ...landmarksOf(bodies), ...outfit.landmarks }, lost),
      'left eye': eyeOn(1),
      'right eye': eyeOn(-1),
      ...lower.landmarks,
      ...props.landmarks,
      ...more.landmarks,
    },
    markedOn: outfit.markedOn,
    rig: {
      ...rigOf(design, bodies, (name) => faceOf(design, headOf(design, name))),
      ...(lower.limbs && { limbs: lower.limbs }),
    },
  }
}

/** Bound ones, where tails, wings, ears and horns come through clothes and hats. */
function holesFor(
  design: Design,
  features: Features,
  garments: readonly Part[],
  materials: Figure['materials'],
): Part[] {
  // Slits are cut for ears at rest.
  const { calm } = castOf(design)
  return [
    ...eyeletsOf(features.stems, garments, materials),
    ...hatSlitsOf(design, [...calm.parts, ...features.parts], garments, materials, calm),
  ]
}

function headOf(design: Design, expression = 'neutral'): Head {
  const { act, calm } = castOf(design)
  return expression === 'neutral' ? calm : act(expression)
}

/** A head and its beard. */
function faceOf(design: Design, head: Head): Part[] {
  const { left } = castOf(design).bodies
  return onBothHeads(design, left, [
    ...head.parts,
    ...buildFacialHair(design, left, head.skull, head.mouth),
  ])
}

const neckUnder = remember(({ head }: Figure) => neckOf(head.centre, head.radius))

/** The same figure, at rest until now, with another face, for portraits: head and beard are made anew, held things are left out. */
export function withExpression(design: Design, figure: Figure, expression: string): Figure {
  if (design.creature) return creatureWithExpression(design.creature, expression)
  const head = headOf(design, expression)
  const face = faceOf(design, head)
  // An open mouth at rest has a tongue, which must not stay in one that is shut.
  const { calm, bodies } = castOf(design)
  const still = onBothHeads(design, bodies.left, calm.parts)
  const fresh = new Set([...face, ...still].map(({ name }) => name))
  const isHeld = ({ name, material }: Part) =>
    !name.startsWith('carrying ') && design.hold.some(({ id }) => material.startsWith(`${id}.`))
  const kept = withJaw(
    figure.parts.filter((part) => !fresh.has(part.name) && !isHeld(part)),
    head.skull,
  )
  return { ...figure, parts: tiltHead([...face, ...kept], neckUnder(figure), head.pose) }
}

/** What is tied below a chin goes down with it. */
function withJaw(parts: readonly Part[], { shape, jawDrop, place, toLocal }: Skull): Part[] {
  const lowered = (part: Part): Part => ({
    ...part,
    rest: part.rest ?? part.positions,
    ...mapPoints(part, (point) => place(dropJaw(shape, toLocal(point), jawDrop))),
  })
  return parts.map((part) => (part.underChin && jawDrop !== 0 ? lowered(part) : part))
}
