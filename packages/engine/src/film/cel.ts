/** A stretch of a setting's depth, painted once and moved as the camera moves: far things little, near things much. */
import { createCanvas } from '@napi-rs/canvas'
import type { SceneStage } from '../scene/compose-scene.ts'
import type { Paint } from '../scene/paint/paint.ts'
import { paintPart, type ScenePart } from '../scene/parts/parts.ts'
import type { View } from '../scene/view.ts'
import { depthAtRow, scaleAt } from '../scene/view.ts'
import {
  type FrameMemory,
  type Layer,
  type Laying,
  type Places,
  placeUpright,
} from './frame-memory.ts'
import { movedFrom, type Seen } from './seen.ts'

/** Parts that move as one: upright things at one depth, or a level plane that reaches from far away to the eye. */
export type CelPlan = {
  parts: readonly ScenePart[]
  kind: 'upright' | 'level'
  /** How far away it is, in metres: what is nearer moves more. */
  depth: number
  /** Where it comes in the order of painting: far things first. */
  order: number
}

/** What a cel is painted as: with margins, so that what the camera sees of it lies in it at every moment. */
export type CelView = {
  /** Where its rows and columns lie in space. */
  view: View
  /** By which it is painted. */
  own: View
}

export type Cel = { order: number; lay: (seen: Seen) => Laying }

/** `seen` is all that the camera sees over the film. */
export function viewCel({ view }: SceneStage, plan: CelPlan, seen: readonly Seen[]): CelView {
  const below = belowOf(plan)
  const raised = { ...view, eye: lifted(view.eye, below) }
  const reached = seen.map((each) => ({
    ...each,
    view: { ...each.view, eye: lifted(each.view.eye, below) },
  }))
  const roomy = roomyView(raised, reached, plan.kind === 'level' ? undefined : plan.depth)
  return { view: roomy, own: { ...roomy, eye: view.eye } }
}

/** How far below the ground a level plane lies, in metres. */
function belowOf({ parts, kind }: CelPlan): number {
  return kind === 'level' ? (parts[0]?.below ?? 0) : 0
}

/** Paints a cel and reads it in. */
export function paintCel(
  memory: FrameMemory,
  stage: SceneStage,
  { parts }: CelPlan,
  { own }: CelView,
): Layer {
  const canvas = createCanvas(own.width, own.height)
  const paint: Paint = { ...stage, view: own, context: canvas.getContext('2d') }
  for (const part of parts) paintPart(paint, part)
  const layer = memory.read(canvas)
  canvas.width = 1
  canvas.height = 1
  return layer
}

export function celOf(plan: CelPlan, { view, own }: CelView, layer: Layer): Cel {
  const { kind, depth, order } = plan
  const below = belowOf(plan)
  return {
    order,
    lay(now) {
      const eye = lifted(now.view.eye, below)
      const from = { ...now, view: { ...now.view, eye } }
      return {
        ...{ layer, how: 'over' },
        place: (places) =>
          kind === 'level' ? placeLevel(places, view, from) : placeAtDepth(places, own, now, depth),
      }
    },
  }
}

function lifted([x, y, z]: View['eye'], by: number): View['eye'] {
  return [x, y + by, z]
}

/** Things at one depth: larger and shifted. */
function placeAtDepth(places: Places, view: View, now: Seen, depth: number): void {
  const { grown, left, top } = movedFrom(view, now, depth)
  placeUpright(places, { left, top, across: grown, down: grown })
}

/** A plane reaches from the horizon to the eye: each row is its own depth. */
function placeLevel(places: Places, view: View, { view: now, shift }: Seen): void {
  places.fill(0)
  const first = Math.max(0, Math.ceil(now.horizon))
  for (let row = first; row < now.height; row++) {
    const depth = depthAtRow(now, row + 0.5)
    if (depth === undefined) continue
    const [from, to] = [scaleAt(view, depth), scaleAt(now, depth)]
    const grown = to / from
    const left = now.width / 2 + shift + (view.eye[0] - now.eye[0]) * to - (view.width / 2) * grown
    places[3 * row] = rowAt(view, depth) - 0.5
    const [from0, step] = withinCel((0.5 - left) / grown - 0.5, 1 / grown, view.width, now.width)
    places[3 * row + 1] = from0
    places[3 * row + 2] = step
  }
}

/** A row that would begin or end beyond its cel is drawn out instead: close to the eye a camera that runs outruns what is painted. */
function withinCel(
  first: number,
  step: number,
  celWidth: number,
  width: number,
): readonly [first: number, step: number] {
  const [begin, end] = [Math.max(0, first), Math.min(celWidth - 1, first + step * width)]
  if (begin === first && end === first + step * width) return [first, step]
  const least = 0.04 * step * width
  const long = Math.max(least, end - begin)
  return [Math.min(begin, celWidth - 1 - long), long / width]
}

function rowAt(view: View, z: number): number {
  return view.horizon + view.eye[1] * scaleAt(view, z)
}

/** Cels are painted no larger than so, as a share of how large they are seen at most. */
const mostGrown = 1.25

/** The scene's own view with margins: what the camera sees of depth `z`, or of the ground, lies in it at every moment. */
function roomyView(view: View, seen: readonly Seen[], z: number | undefined): View {
  let [side, above, below, grown] = [0, 0, 0, 1]
  for (const { view: now, shift } of seen) {
    for (const depth of z === undefined ? depthsOfGround(now) : [z]) {
      const [from, to] = [scaleAt(view, depth), scaleAt(now, depth)]
      const across = (px: number) =>
        view.width / 2 +
        (now.eye[0] - view.eye[0]) * from +
        ((px - now.width / 2 - shift) / to) * from
      const down = (py: number) =>
        view.horizon + (view.eye[1] - now.eye[1] + (py - now.horizon) / to) * from
      side = Math.max(side, -across(0), across(now.width) - view.width)
      above = Math.max(above, -down(0))
      below = Math.max(below, down(now.height) - view.height)
      grown = Math.max(grown, to / from)
    }
  }
  const scale = Math.min(mostGrown, grown)
  // The ground near the eye goes by faster than anything that stands.
  const most = (z === undefined ? 1.85 : 1) * view.width
  const [margin, top, bottom] = [side, z === undefined ? 0 : above, below].map((px) =>
    Math.min(most, Math.ceil(px * scale)),
  )
  return {
    width: Math.round(view.width * scale) + 2 * margin,
    height: Math.round(view.height * scale) + top + bottom,
    eye: view.eye,
    focal: view.focal * scale,
    horizon: view.horizon * scale + top,
  }
}

function depthsOfGround(now: View): number[] {
  const nearest = depthAtRow(now, now.height)
  return nearest === undefined ? [] : [nearest, nearest * 2]
}
