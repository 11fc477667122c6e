/** What fills the air of a scene, behind the cast and before it. */
import type { Random } from '../../math/random.ts'
import { chance, type Paint, withAlpha } from '../paint/paint.ts'
import { type Flat, fillFlat, glow } from '../paint/shapes.ts'
import { flame } from '../parts/flame.ts'
import { scaleAt, xAt, yAt } from '../view.ts'
import type { EffectName } from '../words.ts'
import { strew, swarms } from './particles.ts'

/** Where it is: behind the cast, or before it. */
type Place = 'behind' | 'before'

/** `seconds` since the beginning of a film; a still picture is its beginning. */
export function paintEffects(paint: Paint, place: Place, seconds = 0): void {
  const { context, design } = paint
  for (const name of design.effects) {
    context.save()
    paintEffect(paint, name, { place, seconds })
    context.restore()
  }
}

function paintEffect(
  paint: Paint,
  name: EffectName,
  { place, seconds }: { place: Place; seconds: number },
): void {
  const random = chance(paint, `${name} ${place}`)
  if (name in swarms) {
    // Safe: it is one of the swarms.
    const swarm = swarms[name as keyof typeof swarms]
    strew(paint, random, swarm, { share: place === 'behind' ? 0.62 : 0.38, seconds })
    return
  }
  large[name as keyof typeof large]?.(paint, random, place, seconds)
}

const large = {
  fog: layFog,
  smoke: laySmoke,
  fire: layFires,
  lightning: layLightning,
  magic: layMagic,
  'speed lines': laySpeed,
}

/** Banks of mist over the ground; before the cast only about the feet. */
function layFog(
  { context, view, light }: Paint,
  random: Random,
  place: Place,
  seconds: number,
): void {
  const count = place === 'behind' ? 26 : 14
  for (let k = 0; k < count; k++) {
    const y =
      place === 'behind'
        ? view.horizon + view.height * random.between(-0.06, 0.26)
        : view.height * random.between(0.86, 1.02)
    const x = view.width * (random.between(-0.1, 1.1) + 0.012 * seconds)
    const wide = view.width * random.between(0.18, 0.42)
    const high = view.height * random.between(0.03, 0.075)
    const gradient = context.createRadialGradient(0, 0, 0, 0, 0, 1)
    const strength = place === 'behind' ? 0.3 : 0.24
    gradient.addColorStop(0, withAlpha(light.haze, strength))
    gradient.addColorStop(1, withAlpha(light.haze, 0))
    context.setTransform(wide, 0, 0, high, x, y)
    context.fillStyle = gradient
    context.fillRect(-1, -1, 2, 2)
  }
}

function laySmoke(paint: Paint, random: Random, place: Place): void {
  if (place === 'before') return
  const { context, view } = paint
  for (let column = 0; column < 4; column++) {
    const foot = view.width * ((column + random.next()) / 4)
    for (let k = 0; k < 34; k++) {
      const t = k / 34
      const r = view.height * (0.02 + 0.09 * t) * random.between(0.6, 1.2)
      const x = foot + view.width * 0.12 * t ** 1.5 + random.between(-1, 1) * r
      const y = view.horizon - t * view.height * 0.5
      context.fillStyle = withAlpha(random.pick(['#3a3238', '#54464c', '#2c262e']), 0.2 * (1 - t))
      context.beginPath()
      context.arc(x, y, r, 0, 6.283)
      context.fill()
    }
  }
}

/** Drawings of a flame a second. */
const flickers = 8

function layFires(paint: Paint, random: Random, place: Place, seconds: number): void {
  const { view, design } = paint
  if (place === 'before') {
    glow(paint, [view.width * 0.5, view.height * 1.06], view.width * 0.5, '#ff6a2a', 0.3)
    return
  }
  // A city that burns does so by itself.
  if (design.setting === 'cliff over a city') return
  for (let k = 0; k < 9; k++) {
    const z = 34 - 3 * k
    const x = (k % 2 === 0 ? -1 : 1) * random.between(2.6, 7)
    const high = random.between(0.9, 1.9) * scaleAt(view, z)
    const licking = chance(paint, `flame ${k} ${Math.floor(seconds * flickers) % 4}`)
    flame(paint, licking, { x: xAt(view, x, z), foot: yAt(view, 0, z), high })
  }
}

/** It strikes every so many seconds, for a moment. */
const strikes = { every: 2.4, lasting: 0.3 }

function layLightning(paint: Paint, random: Random, place: Place, seconds: number): void {
  if (place === 'before' || seconds % strikes.every > strikes.lasting) return
  const { context, view } = paint
  const bolt = (from: Flat, to: Flat, width: number, depth: number): void => {
    const points: Flat[] = [from]
    const steps = 9
    for (let k = 1; k <= steps; k++) {
      const t = k / steps
      const sway = k === steps ? 0 : random.between(-0.05, 0.05) * view.height
      points.push([from[0] + (to[0] - from[0]) * t + sway, from[1] + (to[1] - from[1]) * t])
    }
    for (const [size, colour] of [
      [7, 'rgba(150,170,255,0.22)'],
      [3, 'rgba(200,215,255,0.6)'],
      [1, '#ffffff'],
    ] as const) {
      context.strokeStyle = colour
      context.lineWidth = width * size
      context.lineJoin = 'round'
      context.beginPath()
      for (const [x, y] of points) context.lineTo(x, y)
      context.stroke()
    }
    if (depth > 0)
      for (const k of [3, 5, 6]) {
        const [x, y] = points[k]
        bolt(
          [x, y],
          [
            x + random.between(-0.2, 0.2) * view.height,
            y + random.between(0.08, 0.2) * view.height,
          ],
          width * 0.45,
          depth - 1,
        )
      }
  }
  const side = paint.design.side === 'left' ? 0.24 : 0.76
  const foot = Math.max(0.3 * view.height, Math.min(view.horizon, view.height))
  glow(paint, [side * view.width, 0.1 * view.height], view.height * 0.8, '#9fb4ff', 0.5)
  bolt(
    [side * view.width, -4],
    [(side + random.between(-0.08, 0.08)) * view.width, foot],
    0.0022 * view.height,
    1,
  )
}

/** A circle of signs on the ground under the cast, and sparks that rise from it. */
function layMagic(paint: Paint, random: Random, place: Place): void {
  const { context, view, design } = paint
  const colour = magicColours[design.seed % magicColours.length]
  if (place === 'before') {
    for (let k = 0; k < 46; k++) {
      const at: Flat = [
        view.width * random.between(0.2, 0.8),
        view.height * random.between(0.25, 1),
      ]
      const r = view.height * random.between(0.002, 0.005)
      glow(paint, at, r * 5, colour, 0.55)
      context.fillStyle = '#ffffff'
      context.beginPath()
      context.arc(at[0], at[1], r * 0.6, 0, 6.283)
      context.fill()
    }
    return
  }
  const [first] = design.cast
  if (first === undefined || view.horizon > view.height * 0.92) return
  const [x, z] = first.place
  const at: Flat = [xAt(view, x, z), yAt(view, first.above, z)]
  const scale = scaleAt(view, z)
  context.translate(at[0], at[1])
  context.scale(1.25 * scale, (1.25 * scale * view.eye[1]) / (z - view.eye[2]))
  context.globalCompositeOperation = 'screen'
  drawCircle(paint, colour)
}

const magicColours = ['#7fd8ff', '#c79bff', '#ffcf6a', '#8affc4'] as const

function drawCircle({ context }: Paint, colour: string): void {
  for (const [width, alpha] of [
    [0.12, 0.22],
    [0.03, 0.95],
  ]) {
    context.strokeStyle = withAlpha(colour, alpha)
    context.lineWidth = width
    for (const r of [1, 0.86, 0.5]) {
      context.beginPath()
      context.arc(0, 0, r, 0, 6.283)
      context.stroke()
    }
    for (const turn of [0, 1]) {
      context.beginPath()
      for (let k = 0; k <= 3; k++) {
        const angle = (k / 3) * 6.283 + turn * 1.047 + 0.3
        context.lineTo(Math.cos(angle) * 0.86, Math.sin(angle) * 0.86)
      }
      context.stroke()
    }
    for (let k = 0; k < 24; k++) {
      const angle = (k / 24) * 6.283
      context.beginPath()
      context.moveTo(Math.cos(angle) * 0.89, Math.sin(angle) * 0.89)
      context.lineTo(
        Math.cos(angle + 0.05 * (k % 3)) * 0.97,
        Math.sin(angle + 0.05 * (k % 3)) * 0.97,
      )
      context.stroke()
    }
  }
}

/** Lines that run together behind the cast. */
function laySpeed(paint: Paint, random: Random, place: Place): void {
  if (place === 'before') return
  const { view } = paint
  const centre: Flat = [view.width / 2, view.height * 0.45]
  for (let k = 0; k < 90; k++) {
    const angle = random.next() * 6.283
    const inner = view.height * random.between(0.5, 0.75)
    const wide = random.between(0.002, 0.011)
    const at = (a: number, r: number): Flat => [
      centre[0] + Math.cos(a) * r * 1.4,
      centre[1] + Math.sin(a) * r,
    ]
    fillFlat(
      paint,
      [at(angle, inner), at(angle - wide, view.height * 1.6), at(angle + wide, view.height * 1.6)],
      'rgba(255,255,255,0.5)',
    )
  }
}
