/** Empty hands take other shapes: their vertices are moved before the bones bend them. */
import type { Part } from '../figure/figure.ts'
import { type HandShapeName, limbOf, type Pose } from './pose.ts'
import type { Puppet } from './pose-figure.ts'

const sides = ['left', 'right'] as const

/** Of one figure and side: how far each vertex of the hand moves for a shape, in cm. */
const moves = new WeakMap<Part, Map<HandShapeName, Float32Array>>()

/** New rest places of the vertices of parts whose hands change, by the part's place in the figure. */
export function reshapeHands(puppet: Puppet, pose: Pose): Map<number, Float32Array> {
  const { figure, skeleton } = puppet
  const changed = new Map<number, Float32Array>()
  for (const side of sides) {
    const arm = limbOf(pose.arms, side)
    const shape = arm?.hand ?? (puppet.freed.includes(side) ? 'relaxed' : undefined)
    if (!shape || skeleton.held[side]) continue
    figure.parts.forEach((part, i) => {
      if (part.region !== `${side} hand`) return
      const places = reshaped(puppet, part, side, shape)
      if (places) changed.set(i, places)
    })
  }
  return changed
}

function reshaped(
  { skeleton, rig }: Puppet,
  part: Part,
  side: 'left' | 'right',
  name: HandShapeName,
): Float32Array | undefined {
  const known = moves.get(part)?.get(name)
  if (known) return known
  const now = rig.handVertices(side)
  if (now.length !== part.positions.length) return undefined
  const next = rig.handVertices(side, name === 'point' ? 'fist' : name)
  const { mitten } = skeleton.bodies[side].hand.shape
  if (name === 'point' && mitten <= 0.5) straightenIndex(next, rig.handVertices(side, 'flat'))
  const mirror = side === 'left' ? 1 : -1
  const places = part.positions.map(
    (value, k) => value + (next[k] - now[k]) * (k % 3 === 0 ? mirror : 1),
  )
  const byShape = moves.get(part) ?? new Map<HandShapeName, Float32Array>()
  byShape.set(name, places)
  moves.set(part, byShape)
  return places
}

/** Vertices of the palm come first, then those of each finger, the thumb last. */
const palmVertices = 16 * 12

function straightenIndex(hand: Float32Array, flat: Float32Array): void {
  const fingers = 5
  const each = (hand.length / 3 - palmVertices) / fingers
  const from = 3 * palmVertices
  hand.set(flat.subarray(from, from + 3 * each), from)
}
