/** What the camera sees at one moment: its view, and how far the whole picture is shifted. */
import type { SceneDesign } from '../scene/scene-design.ts'
import { scaleAt, type View, viewOf } from '../scene/view.ts'
import { cameraAt } from './camera-path.ts'
import type { FilmDesign } from './film-design.ts'

export type Seen = {
  view: View
  /** Pixels to the right. */
  shift: number
  /** Degrees that everybody is seen further from their left. */
  around: number
}

/** `t` is 0 at the film's beginning and 1 at its end. */
export function seenAt(film: FilmDesign, t: number, width: number, height: number): Seen {
  const { camera, shift, around } = cameraAt(film, t)
  return { view: viewOf(camera, width, height), shift: shift * height, around }
}

/** The view of the scene as it was designed. */
export function seenAtRest({ camera }: SceneDesign, width: number, height: number): Seen {
  return { view: viewOf(camera, width, height), shift: 0, around: 0 }
}

/** How much larger what is at depth `z` is seen now than in `view`, and where the upper left corner of that lies now. */
export function movedFrom(
  view: View,
  { view: now, shift }: Seen,
  z: number,
): { grown: number; left: number; top: number } {
  const [from, to] = [scaleAt(view, z), scaleAt(now, z)]
  const grown = to / from
  return {
    grown,
    left: now.width / 2 + shift + (view.eye[0] - now.eye[0]) * to - (view.width / 2) * grown,
    top: now.horizon + (now.eye[1] - view.eye[1]) * to - view.horizon * grown,
  }
}
