/** Smoke. */
import type { Random } from '../../math/random.ts'
import { type Paint, withAlpha } from '../paint/paint.ts'

/** Smoke that rises and spreads, lit from below. */
export function smokeColumn(
  paint: Paint,
  random: Random,
  { x, y, high, colour }: { x: number; y: number; high: number; colour: string },
): void {
  const { context } = paint
  for (let k = 0; k < 60; k++) {
    const t = k / 60
    const r = high * (0.05 + 0.2 * t) * random.between(0.6, 1.2)
    const px = x + high * (0.35 * t ** 1.6) + random.between(-1, 1) * high * 0.16 * t
    context.fillStyle = withAlpha(random.bool(0.3) ? '#57404a' : colour, 0.34 * (1 - t * 0.7))
    context.beginPath()
    context.arc(px, y - t * high, r, 0, 6.283)
    context.fill()
  }
}
