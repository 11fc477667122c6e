/** What a scene is asked for with. */
import type { Design } from '../design/design.ts'

/** Somebody who is to be in the scene: by the design stored with its sheet, or by words. */
export type CastOrder = {
  id?: string | undefined
  design?: Design | undefined
  title?: string | undefined
  prompt?: string | undefined
}

export type SceneWords = {
  prompt: string
  style: string | undefined
  seed: number
  /** Pixels. */
  width: number
  height: number
  cast: readonly CastOrder[]
  mode: 'picture' | 'lineup'
}
