/** The way back from a place on the face to the skull's angle. */
import type { Skull } from './skull.ts'

/** The angle, −π/2 … π/2, at which the skull reaches x at height y. */
export function frontAngle(skull: Skull, x: number, y: number): number {
  let low = 0
  let high = Math.PI / 2
  for (let step = 0; step < 14; step++) {
    const middle = (low + high) / 2
    if (skull.surface(middle, y)[0] < Math.abs(x)) low = middle
    else high = middle
  }
  return Math.sign(x) * low
}
