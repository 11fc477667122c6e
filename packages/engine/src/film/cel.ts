/** A stretch of a setting's depth, painted once and moved as the camera moves: far things little, near things much. */
import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import type { SceneStage } from '../scene/compose-scene.ts'
import type { Paint } from '../scene/paint/paint.ts'
import { paintPart, type ScenePart } from '../scene/parts/parts.ts'
import type { View } from '../scene/view.ts'
import { depthAtRow, scaleAt } from '../scene/view.ts'
import type { Seen } from './seen.ts'

export type Cel = {
  /** Nothing of it is nearer, in metres. */
  z: number
  lay: (context: SKRSContext2D, seen: Seen) => void
  close: () => void
}

/** Paints parts that move as one; `seen` is all that the camera sees of them over the film. */
export function paintCel(
  stage: SceneStage,
  parts: readonly ScenePart[],
  seen: readonly Seen[],
): Cel {
  const z = Math.min(...parts.map((part) => part.z))
  const isGround = parts.length === 1 && parts[0]?.part === 'ground'
  const view = roomyView(stage.view, seen, isGround ? undefined : z)
  const canvas = createCanvas(view.width, view.height)
  const paint: Paint = { ...stage, view, context: canvas.getContext('2d') }
  for (const part of parts) paintPart(paint, part)
  const lay = isGround ? layGround : layFlat
  return {
    z,
    lay: (context, now) => lay(context, canvas, view, now, z),
    close() {
      canvas.width = 1
      canvas.height = 1
    },
  }
}

/** Things at one depth: larger and shifted. */
function layFlat(
  context: SKRSContext2D,
  canvas: Canvas,
  view: View,
  { view: now, shift }: Seen,
  z: number,
): void {
  const [from, to] = [scaleAt(view, z), scaleAt(now, z)]
  const grown = to / from
  const left = now.width / 2 + shift + ((view.eye[0] - now.eye[0]) * to - (view.width / 2) * grown)
  const top = now.horizon + (now.eye[1] - view.eye[1]) * to - view.horizon * grown
  context.drawImage(canvas, left, top, view.width * grown, view.height * grown)
}

/** Rows of the picture that are taken from the ground's cel in one. */
const rowsAtOnce = 2

/** The ground reaches from the horizon to the eye: each row is its own depth. */
function layGround(
  context: SKRSContext2D,
  canvas: Canvas,
  view: View,
  { view: now, shift }: Seen,
): void {
  const first = Math.max(0, Math.ceil(now.horizon))
  for (let row = first; row < now.height; row += rowsAtOnce) {
    const [upper, lower] = [depthAtRow(now, row + 0.01), depthAtRow(now, row + rowsAtOnce)]
    if (upper === undefined || lower === undefined) continue
    const [top, bottom] = [rowAt(view, upper), rowAt(view, lower)]
    const middle = depthAtRow(now, row + rowsAtOnce / 2) ?? lower
    const [from, to] = [scaleAt(view, middle), scaleAt(now, middle)]
    const grown = to / from
    const left = now.width / 2 + shift + (view.eye[0] - now.eye[0]) * to - (view.width / 2) * grown
    context.drawImage(
      canvas,
      ...([0, top, view.width, Math.max(0.5, bottom - top)] as const),
      ...([left, row, view.width * grown, rowsAtOnce] as const),
    )
  }
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
  const [margin, top, bottom] = [side, z === undefined ? 0 : above, below].map((px) =>
    Math.min(view.width, Math.ceil(px * scale)),
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
