/** A line that goes down, such as that of a leg, with half a width and half a depth everywhere. */
import { clamp } from './scalar.ts'

export type LinePoint = { x: number; y: number; z: number; wide: number; deep: number }

/** Where it passes a height; above and below its ends, as there. Points from top to bottom, two at least. */
export function pointAtHeight(line: readonly LinePoint[], y: number): LinePoint {
  let i = 1
  while (i < line.length - 1 && line[i].y > y) i++
  const [above, below] = [line[i - 1], line[i]]
  const share = clamp((above.y - y) / Math.max(1e-3, above.y - below.y))
  const mix = (from: number, to: number) => from + (to - from) * share
  return {
    ...{ x: mix(above.x, below.x), y, z: mix(above.z, below.z) },
    ...{ wide: mix(above.wide, below.wide), deep: mix(above.deep, below.deep) },
  }
}
