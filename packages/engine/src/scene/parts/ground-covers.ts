/** What lies or grows on the ground. */
import type { Random } from '../../math/random.ts'
import { colourAt, type Paint, withAlpha } from '../paint/paint.ts'
import { pointAt, reachAt, scaleAt, xAt, yAt } from '../view.ts'
import type { Ground } from './ground.ts'
import { crack, dryTuft, ripples, type Spot, strewStones, swell } from './strewn.ts'

type Cover = (paint: Paint, ground: Ground, random: Random) => void

/** Places on the ground, far to near, evenly thick in the picture. */
function* scatter({ view }: Paint, random: Random, count: number, far = 60): Generator<Spot> {
  const from = Math.max(0.9, ((view.eye[1] * view.focal) / (view.height - view.horizon)) * 0.95)
  const depths = Array.from({ length: count }, () => random.next())
    .map((share) => view.eye[2] + from / (1 - share * (1 - from / far)))
    .sort((a, b) => b - a)
  for (const z of depths) {
    const [left, right] = reachAt(view, z)
    const x = random.between(left, right)
    yield { x: xAt(view, x, z), y: yAt(view, 0, z), z, scale: scaleAt(view, z) }
  }
}

export const covers: Record<Ground['cover'], Cover> = {
  grass(paint, { second = '#6f9a4a', colour, flowers }, random) {
    const { context } = paint
    for (const { x, y, z, scale } of scatter(paint, random, 2300, 70)) {
      const tall = random.between(0.04, 0.15) * scale
      const lit = random.pick([0.1, 0.45, 0.8, 1.15])
      const isFlower = random.bool(0.09)
      context.strokeStyle = colourAt(paint, random.bool(0.4) ? second : colour, z, lit)
      context.lineWidth = Math.max(0.6, 0.0065 * scale)
      context.beginPath()
      for (let k = -2; k <= 2; k++) {
        const lean = k * 0.25 * tall + random.between(-0.15, 0.15) * tall
        context.moveTo(x + k * 0.12 * tall, y)
        context.quadraticCurveTo(x + k * 0.14 * tall, y - 0.6 * tall, x + lean, y - tall)
      }
      context.stroke()
      if (flowers === undefined || !isFlower) continue
      context.fillStyle = colourAt(paint, random.pick(flowers), z, 1.1)
      context.beginPath()
      context.arc(x, y - tall, Math.max(0.9, 0.016 * scale), 0, 6.283)
      context.fill()
    }
  },
  sand(paint, { colour, second = '#b98d58' }, random) {
    for (const spot of scatter(paint, random, 22, 50))
      swell(paint, spot, { colour, second }, random)
    for (const spot of scatter(paint, random, 70, 40)) ripples(paint, spot, second, random)
  },
  snow(paint, { second = '#8fa6cc' }, random) {
    const { context } = paint
    for (const { x, y, z, scale } of scatter(paint, random, 90, 70)) {
      const long = random.between(0.4, 1.3) * scale
      context.fillStyle = colourAt(paint, second, z, 0.7, 0.22)
      context.beginPath()
      context.ellipse(x, y, long, 0.1 * long, 0, 0, 2 * Math.PI)
      context.fill()
      context.fillStyle = withAlpha('#ffffff', 0.25)
      context.beginPath()
      context.ellipse(x, y - 0.05 * long, 0.9 * long, 0.05 * long, 0, 0, 2 * Math.PI)
      context.fill()
    }
  },
  earth(paint, { second = '#5d4632', colour }, random) {
    strewStones(paint, random, {
      spots: scatter(paint, random, 260, 45),
      size: 0.075,
      colours: [second, colour],
    })
    for (const spot of scatter(paint, random, 46, 26)) dryTuft(paint, spot, second, random)
  },
  stones(paint, { second = '#6f6a68', colour }, random) {
    strewStones(paint, random, {
      spots: scatter(paint, random, 340, 45),
      size: 0.13,
      colours: [second, colour],
    })
  },
  ash(paint, { second = '#ff6a2a' }, random) {
    const { context } = paint
    strewStones(paint, random, {
      spots: scatter(paint, random, 160, 45),
      size: 0.13,
      colours: ['#2b2226', '#3a2e30'],
    })
    context.globalCompositeOperation = 'lighter'
    for (const { x, y, scale } of scatter(paint, random, 17, 40)) {
      crack(paint, random, { x, y, long: random.between(0.15, 0.5) * scale, colour: second })
    }
  },
  ice(paint, { second = '#eaf7ff' }, random) {
    const { context } = paint
    for (const { x, y, z, scale } of scatter(paint, random, 70, 50)) {
      context.strokeStyle = colourAt(paint, second, z, 1.2, 0.5)
      context.lineWidth = Math.max(0.6, 0.01 * scale)
      context.beginPath()
      context.moveTo(x, y)
      context.lineTo(x + random.between(-0.7, 0.7) * scale, y + random.between(-0.05, 0.05) * scale)
      context.lineTo(x + random.between(-1.2, 1.2) * scale, y + random.between(-0.1, 0.1) * scale)
      context.stroke()
    }
  },
  tiles: (paint, ground, random) => layGrid(paint, ground, random, ground.size ?? 0.9),
  planks: (paint, ground, random) => layPlanks(paint, ground, random),
  plates(paint, ground, random) {
    layGrid(paint, ground, random, ground.size ?? 1.4)
  },
  plain() {},
}

/** Square slabs, each a little lighter or darker than its neighbours. */
function layGrid(paint: Paint, ground: Ground, random: Random, size: number): void {
  const { context, view } = paint
  const { second = ground.colour } = ground
  const first = Math.floor((view.eye[2] + 0.6) / size)
  for (let row = 34; row >= first; row--) {
    const [near, far] = [row * size, (row + 1) * size]
    if (near - view.eye[2] < 0.35) continue
    const [left, right] = reachAt(view, far)
    for (let i = Math.floor(left / size); i * size < right; i++) {
      const draw = random.next()
      const isSecond = (i + row) % 2 === 0
      if (row > 22 && draw > 0.5) continue
      context.fillStyle = colourAt(
        paint,
        isSecond ? second : ground.colour,
        near,
        0.5 + 0.4 * draw,
        0.62,
      )
      const corners = [
        pointAt(view, i * size, 0, near),
        pointAt(view, (i + 1) * size, 0, near),
        pointAt(view, (i + 1) * size, 0, far),
        pointAt(view, i * size, 0, far),
      ]
      context.beginPath()
      corners.forEach(([x, y], k) => {
        if (k === 0) context.moveTo(x, y)
        else context.lineTo(x, y)
      })
      context.closePath()
      context.fill()
      if (row > 16) continue
      context.strokeStyle = colourAt(paint, ground.colour, near, -0.15, 0.4)
      context.lineWidth = Math.max(0.5, 0.012 * scaleAt(view, near))
      context.stroke()
    }
  }
}

/** Boards that run into the picture. */
function layPlanks(paint: Paint, ground: Ground, random: Random): void {
  const { context, view } = paint
  const { size = 0.28 } = ground
  const far = Math.min(ground.z, 40)
  const near = view.eye[2] + 0.5
  const reach = reachAt(view, Math.min(far, 14))
  const { bounds = reach } = ground
  const [left, right] = bounds
  for (let i = Math.floor(left / size); i * size < right; i++) {
    const tone = random.next()
    const gradient = context.createLinearGradient(0, yAt(view, 0, far), 0, view.height)
    gradient.addColorStop(0, colourAt(paint, ground.colour, far, 0.6 + 0.4 * tone, 0.7))
    gradient.addColorStop(1, colourAt(paint, ground.colour, 2, 0.35 + 0.4 * tone, 0.85))
    context.fillStyle = gradient
    const corners = [
      pointAt(view, i * size, 0, near),
      pointAt(view, (i + 1) * size, 0, near),
      pointAt(view, (i + 1) * size, 0, far),
      pointAt(view, i * size, 0, far),
    ]
    context.beginPath()
    corners.forEach(([x, y], k) => {
      if (k === 0) context.moveTo(x, y)
      else context.lineTo(x, y)
    })
    context.closePath()
    context.fill()
    context.strokeStyle = colourAt(paint, ground.colour, 4, -0.7, 0.6)
    context.lineWidth = 0.0014 * view.height
    context.stroke()
    const z = near + random.between(1, 8)
    context.beginPath()
    context.moveTo(...pointAt(view, i * size, 0, z))
    context.lineTo(...pointAt(view, (i + 1) * size, 0, z))
    context.stroke()
  }
}
