/** Small things in the air: sparks, drops, flakes, petals, leaves, bubbles. */
import type { Random } from '../../math/random.ts'
import { type Paint, withAlpha } from '../paint/paint.ts'
import { glow } from '../paint/shapes.ts'

/** One of them, in pixels; `near` is 0 far away and 1 just before the eye. */
type Mote = { x: number; y: number; near: number; unit: number }

type Draw = (paint: Paint, mote: Mote, random: Random) => void

export type Swarm = {
  count: number
  /** Only so much of the picture's height, from its top. */
  until?: number
  from?: number
  draw: Draw
  /** How it moves in a film. */
  drift: Drift
}

/** In heights of the picture a second, for what is near; `sway` is how far it goes to and fro. */
type Drift = { x?: number; y?: number; sway?: number }

export function strew(
  paint: Paint,
  random: Random,
  { count, from = 0, until = 1, draw, drift }: Swarm,
  { share, seconds }: { share: number; seconds: number },
): void {
  const { width, height } = paint.view
  for (let i = 0; i < count * share; i++) {
    const near = random.next() ** 2.2
    const y = from + (until - from) * random.next()
    const spot = drifted({ x: random.next() * width, y: y * height }, drift, {
      near,
      seconds,
      height,
    })
    const at = { x: wrapped(spot.x, 0, width), y: wrapped(spot.y, from * height, until * height) }
    draw(paint, { ...at, near, unit: height / 720 }, random)
  }
}

type Spot = { x: number; y: number }

/** Near things move more than far ones, and each sways in its own time. */
function drifted(
  { x, y }: Spot,
  drift: Drift,
  { near, seconds, height }: { near: number; seconds: number; height: number },
): Spot {
  const way = height * seconds * (0.35 + 0.65 * near)
  const phase = 0.013 * y + 7 * near
  const wave = Math.sin(phase + 1.6 * seconds) - Math.sin(phase)
  return {
    x: x + way * (drift.x ?? 0) + height * (drift.sway ?? 0) * wave,
    y: y + way * (drift.y ?? 0),
  }
}

/** What leaves at one side comes back at the other. */
function wrapped(value: number, low: number, high: number): number {
  const span = high - low
  return low + ((((value - low) % span) + span) % span)
}

const ember: Draw = (paint, { x, y, near, unit }, random) => {
  const size = (0.9 + 3 * near ** 2) * unit
  const colour = random.pick(['#ffb14a', '#ff7a2e', '#ffe08a'])
  paint.context.fillStyle = withAlpha(colour, random.between(0.55, 1))
  paint.context.beginPath()
  paint.context.ellipse(x, y, size, size * random.between(0.5, 1), random.next() * 3, 0, 6.283)
  paint.context.fill()
  if (size > 1.6 * unit) glow(paint, [x, y], 5.5 * size, colour, 0.4)
}

const drop: Draw = ({ context }, { x, y, near, unit }) => {
  const long = (14 + 46 * near) * unit
  context.strokeStyle = `rgba(214,228,244,${(0.16 + 0.3 * near).toFixed(2)})`
  context.lineWidth = (0.7 + 1.1 * near) * unit
  context.beginPath()
  context.moveTo(x, y)
  context.lineTo(x - 0.16 * long, y + long)
  context.stroke()
}

const flake: Draw = ({ context }, { x, y, near, unit }, random) => {
  const size = (0.9 + 5.5 * near ** 2) * unit
  context.fillStyle = `rgba(255,255,255,${random.between(0.55, 0.95).toFixed(2)})`
  context.beginPath()
  context.arc(x, y, size, 0, 6.283)
  context.fill()
}

/** A thin curved plate, seen from any side. */
const petalOf =
  (colours: readonly string[], slim: number): Draw =>
  ({ context }, { x, y, near, unit }, random) => {
    const size = (2.6 + 9 * near ** 1.6) * unit
    context.save()
    context.translate(x, y)
    context.rotate(random.next() * 6.283)
    context.scale(1, random.between(0.25, 1) * slim)
    context.fillStyle = withAlpha(random.pick(colours), random.between(0.75, 0.98))
    context.beginPath()
    context.moveTo(-size, 0)
    context.bezierCurveTo(-size * 0.4, -size * 0.9, size * 0.7, -size * 0.7, size, 0)
    context.bezierCurveTo(size * 0.6, size * 0.6, -size * 0.5, size * 0.7, -size, 0)
    context.fill()
    context.restore()
  }

const bubble: Draw = ({ context }, { x, y, near, unit }, random) => {
  const size = (2 + 11 * near ** 1.5) * unit * random.between(0.6, 1.2)
  context.strokeStyle = 'rgba(225,250,255,0.65)'
  context.lineWidth = Math.max(0.8, size * 0.1)
  context.beginPath()
  context.arc(x, y, size, 0, 6.283)
  context.stroke()
  context.fillStyle = 'rgba(255,255,255,0.8)'
  context.beginPath()
  context.arc(x - size * 0.35, y - size * 0.4, size * 0.2, 0, 6.283)
  context.fill()
}

const mote: Draw = (paint, { x, y, near, unit }, random) => {
  const size = (0.8 + 2.4 * near ** 2) * unit
  paint.context.fillStyle = withAlpha(paint.light.rim.colour, random.between(0.14, 0.45))
  paint.context.beginPath()
  paint.context.arc(x, y, size, 0, 6.283)
  paint.context.fill()
}

const firefly: Draw = (paint, { x, y, near, unit }, random) => {
  const size = (1.4 + 2.6 * near) * unit
  const colour = random.pick(['#fff7a0', '#d8ff9a', '#a0ffe0'])
  glow(paint, [x, y], 7.5 * size, colour, 0.6)
  paint.context.fillStyle = withAlpha('#fffbe0', 0.95)
  paint.context.beginPath()
  paint.context.arc(x, y, size * 0.7, 0, 6.283)
  paint.context.fill()
}

const sparkle: Draw = (paint, { x, y, near, unit }, random) => {
  const size = (3 + 9 * near ** 1.6) * unit
  const colour = random.pick(['#ffffff', '#bfe8ff', '#ffe6a8', '#e0c8ff'])
  const { context } = paint
  context.fillStyle = withAlpha(colour, 0.95)
  context.beginPath()
  for (let k = 0; k < 8; k++) {
    const angle = (k / 8) * 6.283
    const r = k % 2 === 0 ? size : size * 0.16
    context.lineTo(x + Math.cos(angle) * r, y + Math.sin(angle) * r)
  }
  context.fill()
  glow(paint, [x, y], size * 1.6, colour, 0.5)
}

const scrap: Draw = ({ context }, { x, y, near, unit }, random) => {
  const size = (2.2 + 6 * near) * unit
  context.save()
  context.translate(x, y)
  context.rotate(random.next() * 6.283)
  context.fillStyle = withAlpha(
    random.pick(['#ff5a7a', '#ffd24a', '#5ad0ff', '#8fe06a', '#c08aff']),
    0.95,
  )
  context.fillRect(-size, -size * 0.4, 2 * size, size * random.between(0.4, 1))
  context.restore()
}

export const swarms = {
  embers: { count: 190, drift: { x: 0.03, y: -0.28, sway: 0.02 }, draw: ember },
  rain: { count: 620, drift: { x: -0.35, y: 2.2 }, draw: drop },
  snow: { count: 430, drift: { x: -0.02, y: 0.18, sway: 0.02 }, draw: flake },
  petals: {
    count: 120,
    drift: { x: -0.1, y: 0.14, sway: 0.03 },
    draw: petalOf(['#ffd0de', '#f7aec6', '#ffe6ee'], 0.8),
  },
  leaves: {
    count: 90,
    drift: { x: -0.12, y: 0.17, sway: 0.035 },
    draw: petalOf(['#d8742a', '#c8452a', '#e8a83a', '#9c5a2a'], 0.62),
  },
  bubbles: { count: 90, drift: { y: -0.2, sway: 0.012 }, draw: bubble },
  dust: { count: 150, drift: { x: 0.02, y: -0.01, sway: 0.01 }, draw: mote },
  fireflies: { count: 46, from: 0.25, until: 0.95, drift: { x: 0.01, sway: 0.03 }, draw: firefly },
  stars: { count: 70, drift: { y: -0.05, sway: 0.008 }, draw: sparkle },
  confetti: { count: 170, drift: { y: 0.3, sway: 0.03 }, draw: scrap },
} as const satisfies Record<string, Swarm>
