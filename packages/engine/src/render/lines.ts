/** How wide lines are. */
import type { Look } from './look.ts'

/** Line widths grow with the square root of the picture's height. */
export function inkScale(look: Look, height: number): number {
  return look.inkScale ?? Math.sqrt(Math.max(160, height) / 1000)
}
