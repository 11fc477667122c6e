/** Every choice about one film, once, as plain JSON that is stored with it: it can be drawn again from it. */
import type { SceneDesign } from '../scene/scene-design.ts'
import type { ActName, MoveName } from './words.ts'

export type FilmDesign = {
  version: 1
  kind: 'film'
  title: string
  seed: number
  /** Where it plays, and who is in it. */
  scene: SceneDesign
  seconds: number
  framesPerSecond: number
  move: MoveName
  /** How far the camera goes, as a share of what is usual. */
  reach: number
  /** What each of the cast does, in their order. */
  acts: ActName[]
  /** The first of the cast speaks, so many seconds after the beginning; the sound itself is kept in the film alone. */
  speech?: {
    from: number
    seconds: number
    visemes: readonly { at: number; viseme: string }[]
  }
  /** Given pictures are all there is to see: the scene is only where the camera's way comes from. */
  isOfStills: boolean
  /** Its end goes over into its beginning. */
  loops: boolean
}
