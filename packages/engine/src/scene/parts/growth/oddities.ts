/** Mushrooms, plants of the sea, gravestones, fences, spears. */
import { colourAt, withAlpha } from '../../paint/paint.ts'
import { type Flat, fillFlat, glow } from '../../paint/shapes.ts'
import { xAt } from '../../view.ts'
import { blade, type Grow, type Growth } from './kind.ts'

export const oddities = {
  mushrooms(paint, { x, y, size, z }, { colour, second = '#7df0e0' }, random) {
    const { context } = paint
    const wide = size * random.between(0.4, 0.6)
    const top = y - size * 0.8
    fillFlat(
      paint,
      [
        [x - size * 0.09, y],
        [x - size * 0.06, top],
        [x + size * 0.06, top],
        [x + size * 0.1, y],
      ],
      colourAt(paint, '#e9dfd0', z, 0.7),
    )
    for (const [lit, shrink, lift] of [
      [0.15, 1, 0],
      [0.9, 0.8, 0.04],
    ]) {
      context.fillStyle = colourAt(paint, colour, z, lit)
      context.beginPath()
      context.ellipse(
        x,
        top - lift * size,
        wide * shrink,
        size * 0.34 * shrink,
        0,
        Math.PI,
        2 * Math.PI,
      )
      context.ellipse(x, top - lift * size, wide * shrink, size * 0.08 * shrink, 0, 0, Math.PI)
      context.fill()
    }
    for (let k = 0; k < 6; k++) {
      const angle = Math.PI * random.between(1.1, 1.9)
      const far = random.between(0.3, 0.8)
      const [px, py] = [x + Math.cos(angle) * wide * far, top + Math.sin(angle) * size * 0.34 * far]
      context.fillStyle = withAlpha(second, 0.9)
      context.beginPath()
      context.arc(px, py, size * random.between(0.02, 0.045), 0, 6.283)
      context.fill()
    }
    glow(paint, [x, top], size * 0.8, second, 0.28)
  },
  corals(paint, { x, y, size, z }, { colour, second = '#ff9ab0' }, random) {
    const { context } = paint
    const tone = random.pick([colour, second, '#ffb45a', '#b58cff'])
    const grow = (px: number, py: number, angle: number, long: number, depth: number): void => {
      const [ex, ey] = [px + Math.sin(angle) * long, py - Math.cos(angle) * long]
      context.strokeStyle = colourAt(paint, tone, z, 0.25 + 0.25 * depth)
      context.lineWidth = size * 0.1 * 0.72 ** depth
      context.lineCap = 'round'
      context.beginPath()
      context.moveTo(px, py)
      context.lineTo(ex, ey)
      context.stroke()
      if (depth === 4) return
      for (const turn of [-0.45, 0.42])
        grow(ex, ey, angle + turn * random.between(0.6, 1.2), long * 0.74, depth + 1)
    }
    grow(x, y, random.between(-0.2, 0.2), size * 0.3, 0)
  },
  seaweed(paint, { x, y, size, z }, { colour }, random) {
    const { context } = paint
    for (let k = 0; k < 5; k++) {
      const phase = random.next() * 6
      context.strokeStyle = colourAt(paint, colour, z, random.pick([0, 0.5, 1]))
      context.lineWidth = size * 0.05
      context.lineCap = 'round'
      context.beginPath()
      const px = x + (k - 2) * size * 0.09
      for (let t = 0; t <= 1; t += 0.1) {
        const point: Flat = [
          px + Math.sin(t * 6 + phase) * size * 0.07 * t,
          y - t * size * (1 - 0.12 * k),
        ]
        if (t === 0) context.moveTo(...point)
        else context.lineTo(...point)
      }
      context.stroke()
    }
  },
  graves(paint, { x, y, size, z }, { colour }, random) {
    const { context } = paint
    const wide = size * 0.3
    const lean = random.between(-0.12, 0.12)
    context.save()
    context.translate(x, y)
    context.rotate(lean)
    const isCross = random.bool(0.35)
    for (const [lit, shift] of [
      [-0.2, 0.06],
      [0.75, 0],
    ]) {
      context.fillStyle = colourAt(paint, colour, z, lit)
      context.beginPath()
      if (isCross) {
        context.rect(-wide * 0.25 + shift * size, -size, wide * 0.5, size)
        context.rect(-wide * 0.8 + shift * size, -size * 0.75, wide * 1.6, wide * 0.5)
      } else {
        context.moveTo(-wide + shift * size, 2)
        context.lineTo(-wide + shift * size, -size * 0.6)
        context.arc(shift * size, -size * 0.6, wide, Math.PI, 2 * Math.PI)
        context.lineTo(wide + shift * size, 2)
      }
      context.fill()
    }
    context.restore()
  },
  fence(paint, { x, y, size, z }, { colour }) {
    const { view } = paint
    const next = xAt(view, 0, z) + (x - xAt(view, 0, z)) + size * 1.6
    for (const level of [0.35, 0.75])
      fillFlat(
        paint,
        [
          [x, y - size * level],
          [next, y - size * level],
          [next, y - size * (level - 0.1)],
          [x, y - size * (level - 0.1)],
        ],
        colourAt(paint, colour, z, 0.8),
      )
    fillFlat(
      paint,
      [
        [x - size * 0.07, y],
        [x - size * 0.07, y - size],
        [x, y - size * 1.08],
        [x + size * 0.07, y - size],
        [x + size * 0.07, y],
      ],
      colourAt(paint, colour, z, 0.5),
    )
  },
  spears(paint, { x, y, size, z }, { colour, second = '#8c2430' }, random) {
    const lean = random.between(-0.35, 0.35) * size
    blade(paint, [x, y], [x + lean, y - size], size * 0.014, colourAt(paint, colour, z, 0.2))
    if (!random.bool(0.4)) return
    const side = random.bool() ? 1 : -1
    const top: Flat = [x + lean * 0.95, y - size * 0.95]
    fillFlat(
      paint,
      [
        top,
        [top[0] + side * size * 0.4, top[1] + size * 0.04],
        [top[0] + side * size * 0.28, top[1] + size * 0.16],
        [top[0] + side * size * 0.42, top[1] + size * 0.3],
        [x + lean * 0.7, y - size * 0.7],
      ],
      colourAt(paint, second, z, 0.6),
    )
  },
} satisfies Partial<Record<Growth['kind'], Grow>>
