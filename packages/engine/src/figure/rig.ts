/** What a person's figure was built on, for whoever bends it. */
import type { Design, Prop } from '../design/design.ts'
import { normalize, type Vec3 } from '../math/vector.ts'
import type { Body } from './body/body.ts'
import { buildHand } from './body/hand.ts'
import { handPoses } from './body/hand-poses.ts'
import type { BodyHalves } from './body/skin.ts'
import type { HeldThing, Part, Rig } from './figure.ts'
import { type HoldStyle, holdStyle } from './holding/hold-styles.ts'
import { shieldFace } from './holding/shield.ts'
import { bowAxis } from './holding/stances.ts'

export function rigOf(
  design: Design,
  bodies: BodyHalves,
  makeFace: (expression: string) => readonly Part[],
): Rig {
  const faces = new Map<string, ReadonlyMap<string, Part>>()
  return {
    bodies,
    held: heldThings(design, bodies),
    handVertices(side, name) {
      const { frame, shape } = bodies[side].hand
      const { gripRadius: _gripRadius, ...free } = shape
      const chosen = name ? { ...free, pose: handPoses[name] } : shape
      return buildHand(frame, chosen).mesh.positions
    },
    faceIn(expression) {
      const known = faces.get(expression)
      if (known) return known
      const face = new Map(makeFace(expression).map((part) => [part.name, part]))
      faces.set(expression, face)
      return face
    },
  }
}

function heldThings({ hold }: Design, { left, right }: BodyHalves): Rig['held'] {
  const held: Rig['held'] = {}
  for (const prop of hold) {
    const { id, carry, kind } = prop
    if (carry !== 'left hand' && carry !== 'right hand') continue
    const side = carry === 'left hand' ? 'left' : 'right'
    const style = holdStyle(prop)
    const [x, y, z] = axisInHand(style, side === 'left' ? left : right)
    const axis = normalize([side === 'left' ? x : -x, y, z])
    const way = isVessel(kind) ? 'hangs' : wayOf(style)
    held[side] = { axis, way, id, ...(style === 'hafted' && { isHafted: true }) }
  }
  return held
}

/** Nobody spills what is in it. */
function isVessel(kind: Prop['kind']): boolean {
  return (
    /^potion$|glass$|goblet|mug|cup|tankard|chalice/.test(kind) && !/magnifying|hour|spy/.test(kind)
  )
}

function wayOf(style: HoldStyle): HeldThing['way'] {
  if (style === 'shield') return 'shield'
  return /pole|palm|clasp|hang|gathered|neck/.test(style) ? 'hangs' : 'stiff'
}

/** In a left hand. */
function axisInHand(style: HoldStyle, { hand }: Body): Vec3 {
  if (style === 'bow') return bowAxis
  if (style === 'shield') return shieldFace
  return /upright|hafted|pistol/.test(style) ? hand.frame.thumb : [0, 1, 0]
}
