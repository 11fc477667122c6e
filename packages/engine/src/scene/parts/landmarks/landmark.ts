/** What every landmark is told, and shapes they share. */
import type { Random } from '../../../math/random.ts'
import type { Paint } from '../../paint/paint.ts'
import type { Flat } from '../../paint/shapes.ts'

export type Landmark = {
  z: number
  kind:
    | 'castle'
    | 'volcano'
    | 'waterfall'
    | 'torii'
    | 'pyramid'
    | 'windmill'
    | 'tower'
    | 'island'
    | 'barn'
    | 'ship'
    | 'tent'
    | 'pagoda'
  x: number
  /** Metres. */
  height: number
  colour: string
  second?: string
  /** Metres above the ground. */
  above?: number
}

/** Where it stands, in pixels. */
export type Spot = { x: number; y: number; high: number; z: number }
export type Build = (paint: Paint, spot: Spot, look: Landmark, random: Random) => void

export function rectOf(x: number, y: number, width: number, height: number): Flat[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]
}
