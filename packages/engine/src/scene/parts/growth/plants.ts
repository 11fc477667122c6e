/** Plants of the land. */
import { colourAt, type Paint } from '../../paint/paint.ts'
import type { Flat } from '../../paint/shapes.ts'
import { blade, type Grow, type Growth } from './kind.ts'

export const plants = {
  bushes(paint, { x, y, size, z }, { colour }, random) {
    const { context } = paint
    const side = paint.light.toLight[0] < 0 ? -1 : 1
    for (const [lit, shift, spread] of [
      [-0.35, 0, 1],
      [0.25, 0.12, 0.9],
      [0.8, 0.28, 0.7],
      [1.16, 0.42, 0.46],
    ]) {
      context.fillStyle = colourAt(paint, colour, z, lit)
      context.beginPath()
      for (let k = 0; k < 70; k++) {
        const angle = Math.PI * random.next()
        const far = Math.sqrt(random.next()) * spread
        const px = x - Math.cos(angle) * size * 0.75 * far + side * shift * 0.3 * size
        const py = y - Math.sin(angle) * size * 0.62 * far - shift * 0.3 * size
        const long = size * random.between(0.06, 0.12)
        const turn = random.between(-1, 1)
        context.moveTo(px + long, py)
        context.ellipse(px, py, long, long * 0.5, turn, 0, 6.283)
      }
      context.fill()
    }
  },
  ferns(paint, { x, y, size, z }, { colour }, random) {
    for (let k = 0; k < 13; k++) {
      const lean = (k - 6) / 6 + random.between(-0.1, 0.1)
      const long = size * (1.1 - 0.4 * Math.abs(lean))
      const lit = random.pick([0, 0.5, 1.1])
      blade(
        paint,
        [x, y],
        [x + lean * size, y - long * (1 - 0.45 * Math.abs(lean))],
        size * 0.045,
        colourAt(paint, colour, z, lit),
      )
    }
  },
  reeds(paint, { x, y, size, z }, { colour, second = '#6b4a2e' }, random) {
    for (let k = 0; k < 9; k++) {
      const px = x + random.between(-0.3, 0.3) * size
      const top: Flat = [
        px + random.between(-0.12, 0.12) * size,
        y - size * random.between(0.6, 1.1),
      ]
      blade(paint, [px, y], top, size * 0.018, colourAt(paint, colour, z, random.pick([0, 0.6, 1])))
      if (k % 4 !== 0) continue
      paint.context.fillStyle = colourAt(paint, second, z, 0.6)
      paint.context.fillRect(top[0] - size * 0.022, top[1], size * 0.044, size * 0.2)
    }
  },
  wheat(paint, { x, y, size, z }, { colour }, random) {
    for (let k = 0; k < 12; k++) {
      const px = x + random.between(-0.5, 0.5) * size
      const top: Flat = [px + random.between(0, 0.22) * size, y - size * random.between(0.75, 1.1)]
      const tone = colourAt(paint, colour, z, random.pick([0.1, 0.6, 1, 1.15]))
      blade(paint, [px, y], top, size * 0.014, tone)
      paint.context.fillStyle = tone
      paint.context.beginPath()
      paint.context.ellipse(top[0], top[1], size * 0.03, size * 0.11, 0.25, 0, 6.283)
      paint.context.fill()
    }
  },
  flowers(paint, { x, y, size, z }, { colour, second = '#5d8a3c' }, random) {
    const { context } = paint
    for (let k = 0; k < 5; k++) {
      const px = x + random.between(-0.6, 0.6) * size
      const top: Flat = [px + random.between(-0.15, 0.15) * size, y - size * random.between(0.5, 1)]
      blade(paint, [px, y], top, size * 0.025, colourAt(paint, second, z, 0.5))
      for (let p = 0; p < 5; p++) {
        const angle = (p / 5) * 6.283
        context.fillStyle = colourAt(paint, colour, z, p < 3 ? 1.15 : 0.6)
        context.beginPath()
        context.arc(
          top[0] + Math.cos(angle) * size * 0.075,
          top[1] + Math.sin(angle) * size * 0.06,
          size * 0.065,
          0,
          6.283,
        )
        context.fill()
      }
      context.fillStyle = colourAt(paint, '#ffd45a', z, 1.1)
      context.beginPath()
      context.arc(top[0], top[1], size * 0.045, 0, 6.283)
      context.fill()
    }
  },
  cacti(paint, { x, y, size, z }, { colour }, random) {
    const { context } = paint
    const side = paint.light.toLight[0] < 0 ? -1 : 1
    context.lineCap = 'round'
    context.lineJoin = 'round'
    // From its dark edge to the ribs in the light.
    const limb = (points: readonly (readonly [number, number])[], wide: number) => {
      for (const [lit, share, off] of [
        [-0.1, 1, 0],
        [0.45, 0.72, 0.1],
        [0.95, 0.28, 0.22],
      ]) {
        context.strokeStyle = colourAt(paint, colour, z, lit)
        context.lineWidth = wide * share
        bow(context, points, side * off * wide)
      }
      context.strokeStyle = colourAt(paint, colour, z, -0.35, 0.5)
      context.lineWidth = Math.max(0.5, 0.05 * wide)
      for (const off of [-0.3, -0.1, 0.1, 0.3]) bow(context, points, off * wide)
    }
    const lean = random.between(-0.04, 0.04) * size
    const arms = [-1, 1].filter(() => random.bool(0.8))
    for (const way of arms) {
      const at = y - size * random.between(0.28, 0.56)
      const far = x + way * size * random.between(0.18, 0.27)
      const top = at - size * random.between(0.16, 0.36)
      limb(
        [
          [x, at],
          [far, at + 0.02 * size],
          [far, top],
        ],
        size * random.between(0.08, 0.12),
      )
    }
    limb(
      [
        [x, y],
        [x + lean, y - 0.5 * size],
        [x + lean, y - size],
      ],
      0.16 * size,
    )
  },
} satisfies Partial<Record<Growth['kind'], Grow>>

/** A line through three points, rounded at the middle one, and moved aside. */
function bow(
  context: Paint['context'],
  [[ax, ay], [bx, by], [cx, cy]]: readonly (readonly [number, number])[],
  aside: number,
): void {
  context.beginPath()
  context.moveTo(ax + aside, ay)
  context.quadraticCurveTo(bx + aside, by, cx + aside, cy)
  context.stroke()
}
