/** What everything low is told, and the blade many are made of. */
import type { Random } from '../../../math/random.ts'
import type { Paint } from '../../paint/paint.ts'
import type { Flat } from '../../paint/shapes.ts'

export type Growth = {
  z: number
  kind:
    | 'bushes'
    | 'ferns'
    | 'reeds'
    | 'wheat'
    | 'flowers'
    | 'mushrooms'
    | 'corals'
    | 'seaweed'
    | 'cacti'
    | 'graves'
    | 'fence'
    | 'spears'
  count: number
  /** Metres. */
  size: number
  colour: string
  second?: string
  gap?: number
}

/** Where one stands, in pixels. */
export type Spot = { x: number; y: number; size: number; z: number }
export type Grow = (paint: Paint, spot: Spot, look: Growth, random: Random) => void

export function blade(paint: Paint, from: Flat, to: Flat, width: number, colour: string): void {
  const { context } = paint
  const bend: Flat = [from[0] + (to[0] - from[0]) * 0.25, from[1] + (to[1] - from[1]) * 0.75]
  context.fillStyle = colour
  context.beginPath()
  context.moveTo(from[0] - width, from[1])
  context.quadraticCurveTo(bend[0] - width * 0.6, bend[1], to[0], to[1])
  context.quadraticCurveTo(bend[0] + width * 0.6, bend[1], from[0] + width, from[1])
  context.fill()
}
