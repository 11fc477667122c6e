/** A picture as it is looked at, pixel by pixel from the upper left. */
import type { Lab } from './cluster.ts'

/** Clear pixels show nothing, whatever their colour. */
export type View = {
  width: number
  height: number
  colours: readonly Lab[]
  isClear: (pixel: number) => boolean
}

/** A mark on each pixel: 1 where it is meant. */
export type Mask = Uint8Array
