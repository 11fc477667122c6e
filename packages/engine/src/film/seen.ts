/** What the camera sees at one moment: its view, and how far the whole picture is shifted. */
import type { SceneDesign } from '../scene/scene-design.ts'
import { type View, viewOf } from '../scene/view.ts'
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
