/** Paints circuit lines: straight runs with knees and lit nodes, from temple and jaw towards the eye. */
import type { Feature } from '../../../design/design.ts'
import { mixHex } from '../../../math/colour.ts'
import type { Random } from '../../../math/random.ts'
import { sidesOf } from '../mark-places.ts'
import { fill } from './canvas.ts'
import { ellipse, type Point, stroke } from './outline.ts'
import { glow, type Painter } from './painter.ts'

export function paintCircuits(painter: Painter, feature: Feature, _random: Random): void {
  const { look, canvas } = painter
  const { eye, shape } = look
  const y = shape.eyeY - eye.height * 0.5
  const hex = feature.colour
  const core = mixHex(hex, '#ffffff', 0.35)
  const runs: Point[][] = [
    [
      [eye.x - 0.05, y - 0.06],
      [eye.x - 0.05, y - 0.2],
      [eye.x + 0.1, y - 0.33],
      [eye.x + 0.1, y - 0.56],
    ],
    [
      [eye.x + 0.07, y - 0.05],
      [eye.x + 0.07, y - 0.14],
      [eye.x + 0.24, y - 0.28],
      [eye.x + 0.6, y - 0.28],
    ],
    [
      [eye.x + eye.width * 0.5 + 0.1, shape.eyeY + 0.02],
      [eye.x + eye.width * 0.5 + 0.22, shape.eyeY + 0.12],
      [eye.x + eye.width * 0.5 + 0.22, shape.eyeY + 0.46],
    ],
  ]
  for (const side of sidesOf(feature)) {
    for (const run of runs) {
      const points = run.map(([px, py]) => [side * px, py] as const)
      fill(canvas, [stroke(points, 0.034)], look.tones.deep, 0.55)
      fill(canvas, [stroke(points, 0.019)], core, 1)
      const [nx, ny] = points[points.length - 1]
      glow(painter, [nx, ny], [0.075, 0.075], hex, 0.8)
      fill(canvas, [ellipse(nx, ny, 0.03, 0.03)], core)
    }
  }
}
