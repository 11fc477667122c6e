/** The set of a film: its setting in cels, and the cast laid between them, frame by frame. */
import { createCanvas } from '@napi-rs/canvas'
import type { Picture } from '../render/picture.ts'
import type { DrawnActor } from '../scene/cast/draw-actor.ts'
import { type ActorCutOut, cutOutActor } from '../scene/cast/lay-actor.ts'
import type { SceneStage } from '../scene/compose-scene.ts'
import { paintEffects } from '../scene/effects/effects.ts'
import { styledPicture } from '../scene/grade.ts'
import type { Paint } from '../scene/paint/paint.ts'
import { scaleAt } from '../scene/view.ts'
import { paintCel } from './cel.ts'
import { openFrameGrader } from './grade-frame.ts'
import { planCels } from './plan-cels.ts'
import type { Seen } from './seen.ts'

export type FilmSet = {
  /** Cuts out a new drawing of the cast, which was drawn as `seen`. */
  enter: (cast: readonly DrawnActor[], seen: Seen) => void
  /** The frame that is seen at a moment, in seconds, with the cast as it last entered; good until the next. */
  show: (seen: Seen, seconds: number) => Picture
  close: () => void
}

type Entered = { z: number; seen: Seen; cutOut: ActorCutOut }

/** `path`: what the camera sees over the film. */
export function openFilmSet(stage: SceneStage, path: readonly Seen[]): FilmSet {
  const { width, height } = stage.view
  const cels = planCels(stage.design).map((plan) => paintCel(stage, plan, path))
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const grader = openFrameGrader(stage)
  // Just behind whoever is farthest away.
  const farthest = Math.max(0, ...stage.design.cast.map(({ place }) => place[1])) + 0.001
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
    show(seen, seconds) {
      const paint: Paint = { ...stage, view: seen.view, context }
      const layers = [
        ...cels.map((cel) => ({ z: cel.order, lay: () => cel.lay(context, seen) })),
        { z: farthest, lay: () => paintEffects(paint, 'behind', seconds) },
        ...entered.map((actor) => ({ z: actor.z, lay: () => layEntered(paint, actor, seen) })),
      ]
      for (const { lay } of layers.toSorted((a, b) => b.z - a.z)) lay()
      paintEffects(paint, 'before', seconds)
      const picture = grader.grade(context)
      styledPicture(paint, picture)
      return picture
    },
    close() {
      leave()
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
