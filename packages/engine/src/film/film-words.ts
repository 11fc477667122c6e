/** What a film is asked for with. */

import type { SceneDesign } from '../scene/scene-design.ts'
import type { CastOrder } from '../scene/scene-words.ts'

export type FilmWords = {
  /** Empty where only pictures and sheets were named. */
  prompt: string
  style: string | undefined
  seed: number
  /** Pixels, even. */
  width: number
  height: number
  seconds: number
  cast: readonly CastOrder[]
  /** Scenes it plays in, as they were designed; the first is the place, all bring their cast. */
  scenes: readonly SceneDesign[]
  /** Encoded pictures that it begins and ends with, to the pixel. */
  firstFrame?: Uint8Array | undefined
  lastFrame?: Uint8Array | undefined
  /** What the first of the cast says: Opus in Ogg, how long it takes, and the shapes of the mouth by their times. */
  speech?: Speech | undefined
}

export type Speech = {
  bytes: Uint8Array
  seconds: number
  visemes: readonly { at: number; viseme: string }[]
}
