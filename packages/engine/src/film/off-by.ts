/** How far a drawing of one of the cast is off that is held while the camera and whoever was drawn move on. */
import type { Part } from '../figure/figure.ts'
import { cameraBasis } from '../render/camera.ts'
import type { Standing } from '../scene/cast/build-actors.ts'
import type { Actor } from '../scene/scene-design.ts'
import { scaleAt } from '../scene/view.ts'
import { movedFrom, type Seen } from './seen.ts'

/** One of the cast as it stands at a moment, and what the camera sees then. */
export type Stood = { actor: Actor; standing: Standing; seen: Seen }

/** So many points of a figure tell as much as all. */
const everyNth = 5

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
  const [from, to] = [placeIn(drawn), placeIn(now)]
  const { shift } = now.seen
  return (before, part) => {
    let worst = 0
    for (let k = 0; k < part.positions.length; k += 3 * everyNth) {
      const then = from(before.positions, k)
      const own = to(part.positions, k)
      // What lay beyond the sides of the picture was not drawn.
      if (!then.isInside && own.isInside) return Infinity
      const x = left + then.x * grown - shift - own.x
      const y = top + then.y * grown - own.y
      worst = Math.max(worst, x * x + y * y)
    }
    return Math.sqrt(worst)
  }
}

type Place = { x: number; y: number; isInside: boolean }

/** Where a point of a figure, in cm, is seen; each answer is good until the next. */
function placeIn({ actor, seen }: Stood): (positions: Float32Array, k: number) => Place {
  const { view, around } = seen
  const { right, toward } = cameraBasis(actor.turn + around, 0)
  const [x, z] = actor.place
  const place: Place = { x: 0, y: 0, isInside: false }
  return (positions, k) => {
    const [px, py, pz] = [positions[k] / 100, positions[k + 1] / 100, positions[k + 2] / 100]
    const scale = scaleAt(view, z - (toward[0] * px + toward[2] * pz))
    place.x = view.width / 2 + (x + right[0] * px + right[2] * pz - view.eye[0]) * scale
    place.y = view.horizon + (view.eye[1] - actor.above - py) * scale
    place.isInside = place.x >= 0 && place.x <= view.width && place.y >= 0 && place.y <= view.height
    return place
  }
}
