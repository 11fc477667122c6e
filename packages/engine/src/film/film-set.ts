/** The set of a film: its setting in cels, and the cast laid between them, frame by frame. */
import { createCanvas } from '@napi-rs/canvas'
import type { Picture } from '../render/picture.ts'
import type { DrawnActor } from '../scene/cast/draw-actor.ts'
import { type ActorCutOut, cutOutActor } from '../scene/cast/lay-actor.ts'
import { partsOf, type SceneStage } from '../scene/compose-scene.ts'
import { openGrader } from '../scene/grade.ts'
import type { Paint } from '../scene/paint/paint.ts'
import type { ScenePart } from '../scene/parts/parts.ts'
import { scaleAt } from '../scene/view.ts'
import { paintCel } from './cel.ts'
import type { Seen } from './seen.ts'

export type FilmSet = {
  /** Cuts out a new drawing of the cast, which was drawn as `seen`. */
  enter: (cast: readonly DrawnActor[], seen: Seen) => void
  /** The frame that is seen at a moment, with the cast as it last entered. */
  show: (seen: Seen) => Picture
  close: () => void
}

type Entered = { z: number; seen: Seen; cutOut: ActorCutOut }

/** `path`: what the camera sees over the film. */
export function openFilmSet(stage: SceneStage, path: readonly Seen[]): FilmSet {
  const { width, height } = stage.view
  const cels = celsOf(partsOf(stage.design)).map((parts) => paintCel(stage, parts, path))
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const grader = openGrader(stage.view)
  let entered: Entered[] = []

  function leave(): void {
    for (const { cutOut } of entered) cutOut.close()
    entered = []
  }

  return {
    enter(cast, seen) {
      leave()
      const paint: Paint = { ...stage, view: seen.view, context }
      entered = cast.map((drawn) => ({
        ...{ z: drawn.z, seen },
        cutOut: cutOutActor(paint, drawn),
      }))
    },
    show(seen) {
      const paint: Paint = { ...stage, view: seen.view, context }
      const layers = [
        ...cels.map((cel) => ({ z: cel.z, lay: () => cel.lay(context, seen) })),
        ...entered.map((actor) => ({ z: actor.z, lay: () => layEntered(paint, actor, seen) })),
      ]
      for (const { lay } of layers.toSorted((a, b) => b.z - a.z)) lay()
      grader.grade(paint)
      const { data } = context.getImageData(0, 0, width, height)
      return { width, height, data }
    },
    close() {
      leave()
      grader.close()
      for (const cel of cels) cel.close()
      canvas.width = 1
    },
  }
}

/** Laid in as if the drawing were flat: from where the camera was then to where it is now. */
function layEntered(paint: Paint, { z, seen: then, cutOut }: Entered, now: Seen): void {
  const { context } = paint
  const [from, to] = [scaleAt(then.view, z), scaleAt(now.view, z)]
  const grown = to / from
  const middle = now.view.width / 2
  const across = (then.view.eye[0] - now.view.eye[0]) * to
  const down = (now.view.eye[1] - then.view.eye[1]) * to
  context.save()
  context.translate(
    middle + now.shift + across - middle * grown,
    now.view.horizon + down - then.view.horizon * grown,
  )
  context.scale(grown, grown)
  cutOut.lay(paint)
  context.restore()
}

/** So far away, nothing moves against what is before or behind it. */
const farAway = 120
/** Things no further apart than so move as one. */
const together = 1.7

/** Parts by the cel they go on, far ones first. The ground has one to itself. */
function celsOf(parts: readonly ScenePart[]): ScenePart[][] {
  const cels: ScenePart[][] = []
  for (const part of parts) {
    const last = cels.at(-1)
    const first = last?.[0]
    const isNear =
      first !== undefined &&
      first.part !== 'ground' &&
      part.part !== 'ground' &&
      (part.z > farAway || first.z / part.z < together)
    if (isNear) last?.push(part)
    else cels.push([part])
  }
  return cels
}
