/** How far a drawing of one of the cast is off that is held while the camera and whoever was drawn move on. */
import type { Part } from '../figure/figure.ts'
import { cameraBasis } from '../render/camera.ts'
import type { Standing } from '../scene/cast/build-actors.ts'
import type { Actor } from '../scene/scene-design.ts'
import { nearest } from '../scene/view.ts'
import { movedFrom, type Seen } from './seen.ts'

/** One of the cast as it stands at a moment, and what the camera sees then. */
export type Stood = { actor: Actor; standing: Standing; seen: Seen }

/** So many points of a figure tell as much as all. */
const everyNth = 9

/**
 * The greatest distance, in pixels, between where a point of somebody is seen now and where a drawing that was made
 * before, laid in as if it were flat, shows it. Infinity where it shows what is not to be seen any more, or lacks what is.
 */
export function offBy(drawn: Stood, now: Stood): number {
  const { parts } = now.standing.figure
  const before = drawn.standing.figure.parts
  if (parts.length !== before.length) return Infinity
  const measure = measureBetween(drawn, now)
  let worst = 0
  for (let i = 0; i < parts.length && worst < Infinity; i++) {
    const off = isSame(before[i], parts[i]) ? measure(before[i], parts[i]) : Infinity
    worst = Math.max(worst, off)
  }
  return worst
}

/** The same thing, bent: not another face or other hands. */
function isSame(one: Part, other: Part): boolean {
  return one.indices === other.indices && one.decal?.data === other.decal?.data
}

function measureBetween(drawn: Stood, now: Stood): (before: Part, part: Part) => number {
  const { grown, left, top } = movedFrom(drawn.seen.view, now.seen, now.actor.place[1])
  const [from, to] = [lensOf(drawn), lensOf(now)]
  const [then, own] = [new Float64Array(2), new Float64Array(2)]
  const { shift, view } = now.seen
  const { width, height } = view
  return (before, part) => {
    let worst = 0
    for (let k = 0; k < part.positions.length; k += 3 * everyNth) {
      place(from, before.positions, k, then)
      place(to, part.positions, k, own)
      // What lay beyond the sides of the picture was not drawn.
      if (isInside(own, width, height) && !isInside(then, width, height)) return Infinity
      const x = left + then[0] * grown - shift - own[0]
      const y = top + then[1] * grown - own[1]
      worst = Math.max(worst, x * x + y * y)
    }
    return Math.sqrt(worst)
  }
}

function isInside(at: Float64Array, width: number, height: number): boolean {
  return at[0] >= 0 && at[0] <= width && at[1] >= 0 && at[1] <= height
}

/** Ten numbers by which a point of somebody, in cm, is seen: plain ones, since many points are asked about. */
function lensOf({ actor, seen: { view, around } }: Stood): Float64Array {
  const { right, toward } = cameraBasis(actor.turn + around, 0)
  const [x, z] = actor.place
  const { eye, focal, width, horizon } = view
  return Float64Array.of(
    ...[right[0] / 100, right[2] / 100, toward[0] / 100, toward[2] / 100],
    ...[x - eye[0], z - eye[2], eye[1] - actor.above, width / 2, horizon],
    focal,
  )
}

/** As frameOf in scene/cast/figure-camera.ts sees the corners of a box. */
function place(lens: Float64Array, positions: Float32Array, k: number, out: Float64Array): void {
  const x = positions[k]
  const z = positions[k + 2]
  const scale = lens[9] / Math.max(nearest, lens[5] - lens[2] * x - lens[3] * z)
  out[0] = lens[7] + (lens[4] + lens[0] * x + lens[1] * z) * scale
  out[1] = lens[8] + (lens[6] - positions[k + 1] / 100) * scale
}
