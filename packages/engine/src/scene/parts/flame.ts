/** Large fires. */
import type { Random } from '../../math/random.ts'
import { type Paint, withAlpha } from '../paint/paint.ts'
import { glow } from '../paint/shapes.ts'

/** A fire in pixels: three tongues within each other. */
export function flame(
  paint: Paint,
  random: Random,
  { x, foot, high }: { x: number; foot: number; high: number },
): void {
  const { context } = paint
  glow(paint, [x, foot - high * 0.4], high * 1.3, '#ff7a2e', 0.6)
  for (const [size, colour] of [
    [1, '#e23b1c'],
    [0.78, '#ff7d26'],
    [0.54, '#ffc04a'],
    [0.3, '#fff3b8'],
  ] as const) {
    context.fillStyle = withAlpha(colour, 0.9)
    context.beginPath()
    const wide = high * 0.3 * size
    context.moveTo(x - wide, foot)
    const tongues = 5
    for (let k = 0; k < tongues; k++) {
      const t = (k + 0.5) / tongues
      const peak = high * size * (0.45 + 0.55 * Math.sin(t * Math.PI)) * random.between(0.75, 1.1)
      const from = x - wide + (k / tongues) * 2 * wide
      const to = x - wide + ((k + 1) / tongues) * 2 * wide
      const lean = random.between(-0.12, 0.12) * high
      context.bezierCurveTo(
        from - wide * 0.25,
        foot - peak * 0.4,
        from + lean,
        foot - peak * 0.7,
        (from + to) / 2 + lean,
        foot - peak,
      )
      context.bezierCurveTo(
        to + lean * 0.4,
        foot - peak * 0.6,
        to + wide * 0.1,
        foot - peak * 0.4,
        to,
        foot - (k === tongues - 1 ? 0 : peak * 0.3),
      )
    }
    context.quadraticCurveTo(x, foot + wide * 0.5, x - wide, foot)
    context.fill()
  }
}
