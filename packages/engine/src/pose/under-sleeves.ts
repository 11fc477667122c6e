/** Skin under sleeves is left out of who moves: seen from nowhere, it would come through the cloth at a raised arm. */
import type { Figure, Part } from '../figure/figure.ts'
import { distance, dot, scale, subtract, type Vec3 } from '../math/vector.ts'
import type { Side } from './anchors.ts'
import type { Skeleton } from './skeleton.ts'

/** Shares of an upper arm that a sleeve's end keeps on covering whatever the arm does. */
const kept = 0.25

export function withoutCoveredArms(figure: Figure, skeleton: Skeleton): Figure {
  const parts = figure.parts.map((part): Part => {
    const isArm = /^skin of the left upper arm(-right)?$/.test(part.name)
    return isArm ? uncovered(part, figure.parts, skeleton) : part
  })
  return { ...figure, parts }
}

function uncovered(skin: Part, parts: readonly Part[], skeleton: Skeleton): Part {
  const { region } = skin
  const side: Side = region?.startsWith('right') ? 'right' : 'left'
  const along = alongUpperArm(skeleton, side)
  const covers = parts
    .filter((part) => part.region === region && /^sleeve/.test(part.name))
    .map(({ positions }) => rangeOf(positions, along))
  if (covers.length === 0) return skin
  const { radius, offArm } = roundUpperArm(skeleton, side)
  const isCovered = (vertex: number) => {
    const at = along(skin.positions, 3 * vertex)
    // What reaches on to the side of the trunk is under whatever the sleeves are sewn to.
    const isOff = offArm(skin.positions, 3 * vertex) > 1.07 * radius
    return covers.some(([from, to]) => at > from && (isOff || at < to - kept))
  }
  const { indices } = skin
  const left: number[] = []
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [indices[t], indices[t + 1], indices[t + 2]]
    if (!corners.some(isCovered)) left.push(...corners)
  }
  return { ...skin, indices: new Uint32Array(left) }
}

type Along = (positions: Float32Array, k: number) => number

/** How far down the upper arm a place is: 0 at the shoulder, 1 at the elbow. */
function alongUpperArm({ bodies }: Skeleton, side: Side): Along {
  const { shoulder, elbow } = bodies[side].joints
  const mirror = side === 'left' ? 1 : -1
  const arm = subtract(elbow, shoulder)
  const square = distance(elbow, shoulder) ** 2
  return (positions, k) => {
    const at: Vec3 = [positions[k] * mirror, positions[k + 1], positions[k + 2]]
    return dot(subtract(at, shoulder), arm) / square
  }
}

function roundUpperArm({ bodies }: Skeleton, side: Side) {
  const { joints, arm, armDirection } = bodies[side]
  const mirror = side === 'left' ? 1 : -1
  /** How far towards the trunk from the bone; nothing on the outer side of it. */
  const offArm = (positions: Float32Array, k: number): number => {
    const at: Vec3 = [positions[k] * mirror, positions[k + 1], positions[k + 2]]
    const from = subtract(at, joints.shoulder)
    const off = subtract(from, scale(armDirection, dot(from, armDirection)))
    return off[0] < 0 ? Math.hypot(off[0], off[1], off[2]) : 0
  }
  return { radius: arm.radiusAt(0.25), offArm }
}

function rangeOf(positions: Float32Array, along: Along): [from: number, to: number] {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let k = 0; k < positions.length; k += 3) {
    const at = along(positions, k)
    from = Math.min(from, at)
    to = Math.max(to, at)
  }
  return [from, to]
}
