/** Joins a figure from two halves: left of the middle from one build, right from another, in which the right arm stands its own way. */

import type { SurfacePoint } from '../math/surface-point.ts'
import type { Outfit } from './dress.ts'
import type { Part, Pattern } from './figure.ts'

/** Takes points with x ≥ 0 from `left` and the others from `right`. Both must come from the same builders, so that parts and points pair up. */
export function joinHalves(left: Outfit, right: Outfit): Outfit {
  const twins = new Map(right.parts.map((part) => [part.name, part]))
  const isRight = ([x]: readonly number[]) => (x ?? 0) < 0
  const rightMarks = Object.entries(right.landmarks).filter(([, point]) => isRight(point))
  return {
    ...left,
    parts: left.parts.map((part, i) => {
      const pair = right.parts[i]
      const twin = pair?.name === part.name ? pair : twins.get(part.name)
      return twin ? joinParts(part, twin) : part
    }),
    landmarks: { ...left.landmarks, ...Object.fromEntries(rightMarks) },
    markedOn: { ...right.markedOn, ...left.markedOn },
  }
}

function joinParts(left: Part, right: Part): Part {
  if (left.positions.length !== right.positions.length) return isOnRight(left) ? right : left
  const pattern = joinPatterns(left.pattern, right.pattern)
  const normals = left.normals && right.normals && takeHalves(left, left.normals, right.normals)
  return {
    ...left,
    positions: takeHalves(left, left.positions, right.positions),
    ...(pattern && { pattern }),
    ...(normals && { normals }),
  }
}

function isOnRight({ positions }: Part): boolean {
  let sum = 0
  for (let i = 0; i < positions.length; i += 3) sum += positions[i]
  return sum < 0
}

function takeHalves({ positions }: Part, left: Float32Array, right: Float32Array): Float32Array {
  const joined = left.slice()
  for (let i = 0; i < joined.length; i += 3) {
    if (positions[i] >= 0) continue
    joined[i] = right[i]
    joined[i + 1] = right[i + 1]
    joined[i + 2] = right[i + 2]
  }
  return joined
}

function joinPatterns(left?: Pattern, right?: Pattern): Pattern | undefined {
  if (!left || !right) return left
  const ask: Pattern = (point) => (point.x < 0 ? right : left)(point)
  /** The one who is asked all over a triangle; undefined where its corners lie on both sides. */
  const sideOf = ({ x }: SurfacePoint, reach: number) =>
    x > -reach && x < reach ? undefined : x < 0 ? right : left
  const around = (point: SurfacePoint, reach: number): Pattern => {
    const side = sideOf(point, reach)
    if (side === undefined) return ask
    return side.around ? side.around(point, reach) : side
  }
  const { isSilent: isLeftSilent } = left
  const { isSilent: isRightSilent } = right
  if (!isLeftSilent || !isRightSilent) return Object.assign(ask, { around })
  const isSilent = (middle: SurfacePoint, reach: number): boolean => {
    const side = sideOf(middle, reach)
    return (
      (side === right || isLeftSilent(middle, reach)) &&
      (side === left || isRightSilent(middle, reach))
    )
  }
  return Object.assign(ask, { around, isSilent })
}
