/** Plain boxes: steps, walls, railings. */
import type { Paint } from '../paint/paint.ts'
import { box } from '../paint/shapes.ts'

export type Blocks = {
  z: number
  /** Each: the middle of its front, its foot, its depth behind `z`, and its sizes, in metres. */
  boxes: readonly (readonly [
    x: number,
    y: number,
    z: number,
    width: number,
    height: number,
    depth: number,
    colour: string,
  ])[]
}

/** Plain boxes: steps, tables, crates, altars. What lies farther back comes first. */
export function paintBlocks(paint: Paint, { z, boxes }: Blocks): void {
  for (const [x, y, deeper, width, height, depth, colour] of boxes)
    box(paint, { x, y, z: z + deeper, width, height, depth, colour })
}
