/** What every piece of furniture is told, and plain shapes they share. */
import type { Random } from '../../../math/random.ts'
import type { Paint } from '../../paint/paint.ts'
import { fillShape, type Point } from '../../paint/shapes.ts'

export type Furniture = {
  z: number
  kind:
    | 'shelves'
    | 'bottles'
    | 'table'
    | 'desk'
    | 'throne'
    | 'counter'
    | 'bed'
    | 'fireplace'
    | 'forge'
    | 'board'
    | 'screen'
    | 'console'
    | 'curtains'
    | 'crates'
    | 'glassware'
    | 'seats'
    | 'weapons'
    | 'picture'
    | 'rug'
    | 'chandelier'
    | 'altar'
    | 'lockers'
    | 'plant'
    | 'stall'
    | 'mirror'
  x: number
  width?: number
  height?: number
  colour: string
  second?: string
  y?: number
}

export type Look = Required<Furniture>
export type Put = (paint: Paint, look: Look, random: Random) => void

/** A flat shape in a plane across the picture, in metres from a corner. */
export function flat(
  paint: Paint,
  { x, y, z }: { x: number; y: number; z: number },
  points: readonly (readonly [number, number])[],
  colour: string,
  line = 0,
): void {
  fillShape(
    paint,
    points.map(([u, v]): Point => [x + u, y + v, z]),
    colour,
    line,
  )
}

export function square(u: number, v: number, w: number, h: number) {
  return [
    [u, v],
    [u + w, v],
    [u + w, v + h],
    [u, v + h],
  ] as const
}
