/** What burns and shines: fireplaces, forges, chandeliers, screens. */
import { colourAt, withAlpha } from '../../paint/paint.ts'
import { box, column, fillShape, glow, type Point } from '../../paint/shapes.ts'
import { pointAt, scaleAt } from '../../view.ts'
import { fire } from '../columns.ts'
import { type Furniture, flat, type Put, square } from './piece.ts'

export const hearths = {
  fireplace(paint, { x, z, width, height, colour }, random) {
    box(paint, { x, z: z + 0.1, width, height, depth: 0.5, colour })
    box(paint, {
      x,
      y: height,
      z: z - 0.05,
      width: width * 1.16,
      height: 0.14,
      depth: 0.6,
      colour: '#6a4a34',
    })
    box(paint, {
      x,
      y: height + 0.14,
      z: z + 0.2,
      width: width * 0.7,
      height: 2.4,
      depth: 0.4,
      colour,
    })
    const corner = { x: x - width * 0.32, y: 0, z: z + 0.09 }
    flat(paint, corner, [...square(0, 0, width * 0.64, height * 0.72)], '#1c1014')
    const [px, py] = pointAt(paint.view, x, 0.08, z + 0.1)
    const s = scaleAt(paint.view, z)
    for (let k = -2; k <= 2; k++)
      fire(
        paint,
        [px + k * 0.13 * width * s, py],
        (0.55 - 0.1 * Math.abs(k)) * height * s * random.between(0.8, 1.1),
      )
    glow(paint, [px, py - 0.3 * s], 2.6 * s, '#ff8a3c', 0.75)
  },
  forge(paint, { x, z, width, height, colour }, random) {
    box(paint, { x, z, width, height: height * 0.8, depth: 1, colour })
    const [px, py] = pointAt(paint.view, x, height * 0.8, z + 0.3)
    const s = scaleAt(paint.view, z)
    for (let k = -3; k <= 3; k++)
      fire(paint, [px + k * 0.11 * width * s, py], random.between(0.3, 0.6) * height * s)
    glow(paint, [px, py - 0.2 * s], 3 * s, '#ff7a2e', 0.85)
    flat(
      paint,
      { x: x - width / 2, y: height * 1.9, z },
      [
        [-0.1, 0],
        [width * 0.2, 1],
        [width * 0.3, 3],
        [width * 0.7, 3],
        [width * 0.8, 1],
        [width + 0.1, 0],
      ],
      colourAt(paint, '#4a4650', z, 0.5),
      1,
    )
    const anvil = { x: x + width * 0.9, z: z - 0.3 }
    column(paint, { ...anvil, radius: 0.26, height: 0.52, colour: '#6a4a34' })
    box(paint, {
      ...anvil,
      y: 0.52,
      z: anvil.z - 0.12,
      width: 0.7,
      height: 0.22,
      depth: 0.26,
      colour: '#6a6e78',
    })
  },
  chandelier(paint, { x, y, z, width, colour, second }) {
    const { view, context } = paint
    const s = scaleAt(view, z)
    const [px, py] = pointAt(view, x, y, z)
    context.strokeStyle = colourAt(paint, colour, z, 0.5)
    context.lineWidth = Math.max(1, 0.03 * s)
    context.beginPath()
    context.moveTo(px, 0)
    context.lineTo(px, py)
    context.stroke()
    context.beginPath()
    context.ellipse(px, py, width * 0.5 * s, width * 0.12 * s, 0, 0, 6.283)
    context.stroke()
    for (let k = 0; k < 8; k++) {
      const angle = (k / 8) * 6.283 + 0.2
      const [cx, cy] = [
        px + Math.cos(angle) * width * 0.5 * s,
        py + Math.sin(angle) * width * 0.12 * s,
      ]
      context.fillStyle = '#efe6d2'
      context.fillRect(cx - 0.015 * s, cy - 0.1 * s, 0.03 * s, 0.1 * s)
      fire(paint, [cx, cy - 0.1 * s], 0.08 * s)
    }
    glow(paint, [px, py], width * 1.5 * s, second, 0.55)
  },
  screen(paint, { x, y, z, width, height, colour, second }, random) {
    const corner = { x: x - width / 2, y, z }
    flat(
      paint,
      corner,
      square(-0.06, -0.06, width + 0.12, height + 0.12),
      colourAt(paint, '#30343f', z, 0.7),
      1,
    )
    flat(paint, corner, square(0, 0, width, height), withAlpha(colour, 0.96))
    for (let k = 0; k < 9; k++) {
      const v = height * (0.1 + 0.09 * k)
      flat(
        paint,
        corner,
        square(0.08, v, (width - 0.16) * random.between(0.15, 0.9), 0.024),
        withAlpha(second, 0.8),
      )
    }
    const [px, py] = pointAt(paint.view, x, y + height / 2, z)
    glow(paint, [px, py], width * scaleAt(paint.view, z), second, 0.32)
  },
  console(paint, { x, z, width, height, colour, second }, random) {
    box(paint, { x, z, width, height: height * 0.7, depth: 0.7, colour })
    const slope: Point[] = [
      [x - width / 2, height * 0.7, z],
      [x + width / 2, height * 0.7, z],
      [x + width / 2, height, z + 0.5],
      [x - width / 2, height, z + 0.5],
    ]
    fillShape(paint, slope, colourAt(paint, colour, z, 0.9), 1)
    for (let k = 0; k < 26; k++) {
      const [u, t] = [random.between(-0.46, 0.46) * width, random.between(0.12, 0.88)]
      const [px, py] = pointAt(paint.view, x + u, height * (0.7 + 0.3 * t), z + 0.5 * t)
      const size = 0.028 * scaleAt(paint.view, z)
      paint.context.fillStyle = withAlpha(
        random.pick([second, '#ffb03c', '#ff5a5a', '#7dffcf']),
        0.95,
      )
      paint.context.fillRect(px, py, size * random.between(1, 3), size)
    }
  },
} satisfies Partial<Record<Furniture['kind'], Put>>
