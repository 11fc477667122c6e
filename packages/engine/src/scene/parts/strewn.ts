/** What wind, water and seasons leave on the ground: waves of sand, stones, dry grass, cracks. */
import type { Random } from '../../math/random.ts'
import { colourAt, type Paint, withAlpha } from '../paint/paint.ts'

/** A place on the ground in pixels, its depth and its scale. */
export type Spot = { x: number; y: number; z: number; scale: number }

/** A low wave of the ground: its back in the light, its lee in shade. */
export function swell(
  paint: Paint,
  { x, y, z, scale }: Spot,
  { colour, second }: { colour: string; second: string },
  random: Random,
): void {
  const { context, view } = paint
  const long = random.between(0.8, 2.4) * scale
  const tall = Math.min(0.12 * long, 0.05 * view.height) * random.between(0.5, 1)
  const side = paint.light.toLight[0] < 0 ? 1 : -1
  const peak = x + side * random.between(0, 0.35) * long
  const sickle = (lift: number, sag: number, tone: string) => {
    context.beginPath()
    context.moveTo(x - long, y)
    context.quadraticCurveTo(peak, y - lift, x + long, y + 0.1 * tall)
    context.quadraticCurveTo(peak, y + sag, x - long, y)
    context.fillStyle = tone
    context.fill()
  }
  sickle(1.6 * tall, 0.5 * tall, colourAt(paint, colour, z, 1.12, 0.4))
  sickle(0.5 * tall, 1.5 * tall, colourAt(paint, second, z, 0.25, 0.3))
}

/** A few short lines one behind the other, as wind leaves them. */
export function ripples(
  paint: Paint,
  { x, y, z, scale }: Spot,
  second: string,
  random: Random,
): void {
  const { context, view } = paint
  const step = Math.max(1.5, (0.16 * view.eye[1] * scale) / Math.max(1, z - view.eye[2]))
  for (let k = 0; k < 5; k++) {
    const long = random.between(0.1, 0.42) * scale
    const [px, py] = [x + random.between(-0.2, 0.2) * scale, y + k * step]
    const bow = random.between(0.02, 0.07) * long
    context.strokeStyle = colourAt(paint, second, z, 0.3, 0.16 + 0.03 * k)
    context.lineWidth = Math.max(0.6, 0.007 * scale)
    context.beginPath()
    context.moveTo(px - long, py)
    context.quadraticCurveTo(px - 0.3 * long, py - bow, px, py)
    context.quadraticCurveTo(px + 0.4 * long, py + bow, px + long, py - 0.3 * bow)
    context.stroke()
  }
}

/** A bunch of dry blades, with its own small shade. */
export function dryTuft(
  paint: Paint,
  { x, y, z, scale }: Spot,
  colour: string,
  random: Random,
): void {
  const { context } = paint
  const tall = random.between(0.05, 0.16) * scale
  context.fillStyle = colourAt(paint, colour, z, -0.3, 0.35)
  context.beginPath()
  context.ellipse(x, y, 0.7 * tall, 0.14 * tall, 0, 0, 2 * Math.PI)
  context.fill()
  context.lineWidth = Math.max(0.6, 0.006 * scale)
  context.strokeStyle = colourAt(paint, colour, z, random.pick([0.4, 0.8, 1.15]))
  context.beginPath()
  for (let k = -3; k <= 3; k++) {
    context.moveTo(x + 0.06 * k * tall, y)
    const lean = 0.24 * k * tall + random.between(-0.1, 0.1) * tall
    context.quadraticCurveTo(x + 0.1 * k * tall, y - 0.6 * tall, x + lean, y - tall)
  }
  context.stroke()
}

/** Many small stones and few large ones, in drifts: each has a top in the light and throws a shadow. */
export function strewStones(
  paint: Paint,
  random: Random,
  { spots, size, colours }: { spots: Iterable<Spot>; size: number; colours: string[] },
): void {
  const { context } = paint
  const side = paint.light.toLight[0] < 0 ? -1 : 1
  const drift = random.between(0, 6)
  for (const { x, y, z, scale } of spots) {
    const r = (0.16 + 1.1 * random.next() ** 3.4) * size * scale
    const colour = random.pick(colours)
    const lit = random.between(0.75, 1.1)
    const corners = Array.from({ length: 7 }, () => random.between(0.78, 1.12))
    const isBare = Math.sin(0.013 * x + 0.8 * z + drift) > 0.35
    if (isBare && r > 0.3 * size * scale) continue
    context.fillStyle = colourAt(paint, colour, z, -0.45, 0.5)
    context.beginPath()
    context.ellipse(x - side * 0.45 * r, y + 0.1 * r, 1.25 * r, 0.3 * r, 0, 0, 2 * Math.PI)
    context.fill()
    const [foot, top] = [-0.08 * r, -0.26 * r]
    stonePlane(paint, [x, y + foot], corners, [r, 0.44 * r], colourAt(paint, colour, z, 0.2))
    if (r < 2) continue
    const cap = [x + side * 0.1 * r, y + top] as const
    stonePlane(paint, cap, corners, [0.78 * r, 0.27 * r], colourAt(paint, colour, z, lit))
  }
}

function stonePlane(
  { context }: Paint,
  [x, y]: readonly [number, number],
  corners: readonly number[],
  [wide, tall]: readonly [number, number],
  colour: string,
): void {
  context.beginPath()
  corners.forEach((far, k) => {
    const angle = (2 * Math.PI * k) / corners.length
    const [px, py] = [x + Math.cos(angle) * wide * far, y + Math.sin(angle) * tall * far]
    if (k === 0) context.moveTo(px, py)
    else context.lineTo(px, py)
  })
  context.closePath()
  context.fillStyle = colour
  context.fill()
}

export function crack(
  { context }: Paint,
  random: Random,
  { x, y, long, colour }: { x: number; y: number; long: number; colour: string },
): void {
  const points: [number, number][] = [[x - long, y]]
  for (let k = 1; k <= 5; k++)
    points.push([x - long + (k / 5) * 2 * long, y + random.between(-0.14, 0.14) * long])
  for (const [width, alpha] of [
    [0.12, 0.1],
    [0.05, 0.3],
    [0.016, 0.85],
  ]) {
    context.strokeStyle = withAlpha(alpha > 0.5 ? '#ffd27a' : colour, alpha)
    context.lineWidth = Math.max(0.7, width * long)
    context.beginPath()
    points.forEach(([px, py], k) => {
      if (k === 0) context.moveTo(px, py)
      else context.lineTo(px, py)
    })
    context.stroke()
  }
}
