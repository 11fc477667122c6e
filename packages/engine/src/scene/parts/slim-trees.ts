/** Trees without a round crown: pines, bare trees, palms and bamboo. */
import type { Random } from '../../math/random.ts'
import { colourAt, type Paint } from '../paint/paint.ts'
import { type Flat, fillFlat } from '../paint/shapes.ts'
import type { Tree } from './tree-kinds.ts'

/** Tiers of boughs, each a fan of needles with its lit side. */
export function paintPine(paint: Paint, tree: Tree, random: Random): void {
  const { x, foot, high, z, leaf } = tree
  const { light, design } = paint
  const side = light.toLight[0] < 0 ? -1 : 1
  const tiers = 13
  const isSnowy = design.season === 'winter' || design.weather === 'snow'
  for (let i = 0; i < tiers; i++) {
    const t = i / tiers
    const base = foot - high * (0.08 + 0.84 * t)
    const wide = high * 0.24 * (1 - 0.9 * t) * random.between(0.86, 1.12)
    const drop = high * 0.11 * (1 - 0.4 * t)
    for (const [lit, from, to] of [
      [-0.25, -1, 1],
      [0.35, -0.6, 1],
      [0.9, 0.05, 0.95],
    ]) {
      const points: Flat[] = [[x, base - drop * 1.5]]
      const teeth = 11
      for (let k = 0; k <= teeth; k++) {
        const s = from + ((to - from) * k) / teeth
        const tip = k % 2 === 0 ? 1 : 0.72
        const sag = (1 - Math.abs(s)) * 0.2 + (1 - tip) * 0.9
        const rough = random.between(-0.05, 0.05)
        points.push([x + side * s * wide * tip, base + drop * (0.12 - sag + rough)])
      }
      fillFlat(paint, points, colourAt(paint, leaf, z, lit))
    }
    if (!isSnowy) continue
    const cap: Flat[] = [
      [x, base - drop * 1.5],
      [x + side * wide * 0.72, base - 0.24 * drop],
      [x + side * wide * 0.38, base - 0.52 * drop],
      [x + side * wide * 0.12, base - 0.36 * drop],
      [x - side * wide * 0.3, base - 0.6 * drop],
    ]
    fillFlat(paint, cap, colourAt(paint, '#f2f6ff', z, 0.95))
  }
}

export function paintBranches(
  paint: Paint,
  { x, foot, high, z, bark }: Tree,
  random: Random,
): void {
  const { context } = paint
  const grow = (px: number, py: number, angle: number, long: number, depth: number): void => {
    const ex = px + Math.sin(angle) * long
    const ey = py - Math.cos(angle) * long
    context.strokeStyle = colourAt(paint, bark, z, 0.2)
    context.lineWidth = Math.max(0.6, high * 0.045 * 0.58 ** depth)
    context.lineCap = 'round'
    context.beginPath()
    context.moveTo(px, py)
    context.quadraticCurveTo(
      px + Math.sin(angle + 0.25) * long * 0.5,
      py - Math.cos(angle + 0.25) * long * 0.5,
      ex,
      ey,
    )
    context.stroke()
    if (depth === 5) return
    const count = depth === 0 ? 3 : 2
    for (let k = 0; k < count; k++) {
      const turn = (k - (count - 1) / 2) * random.between(0.6, 1) + random.between(-0.25, 0.25)
      grow(ex, ey, angle + turn, long * random.between(0.6, 0.78), depth + 1)
    }
  }
  grow(x, foot, random.between(-0.12, 0.12), high * 0.32, 0)
}

export function paintPalm(
  paint: Paint,
  { x, foot, high, z, leaf, bark }: Tree,
  random: Random,
): void {
  const { context } = paint
  const lean = random.between(-0.22, 0.22) * high
  const top: Flat = [x + lean, foot - high * 0.8]
  for (const [lit, width] of [
    [0.1, 0.05],
    [0.9, 0.022],
  ]) {
    context.strokeStyle = colourAt(paint, bark, z, lit)
    context.lineWidth = high * width
    context.beginPath()
    context.moveTo(x, foot)
    context.quadraticCurveTo(x, foot - high * 0.5, top[0], top[1])
    context.stroke()
  }
  for (let i = 0; i < 11; i++) {
    const angle = -Math.PI / 2 + (i - 5) * 0.42 + random.between(-0.1, 0.1)
    const long = high * random.between(0.3, 0.42)
    const tip: Flat = [
      top[0] + Math.cos(angle) * long,
      top[1] + Math.sin(angle) * long * 0.6 + long * 0.32,
    ]
    const bend: Flat = [
      top[0] + Math.cos(angle) * long * 0.55,
      top[1] + Math.sin(angle) * long * 0.8,
    ]
    context.fillStyle = colourAt(paint, leaf, z, i % 2 === 0 ? 0.25 : 1)
    context.beginPath()
    context.moveTo(...top)
    context.quadraticCurveTo(bend[0], bend[1] - 0.05 * high, ...tip)
    context.quadraticCurveTo(bend[0], bend[1] + 0.06 * high, ...top)
    context.fill()
  }
}

export function paintBamboo(paint: Paint, { x, foot, high, z, leaf }: Tree, random: Random): void {
  const { context } = paint
  const lean = random.between(-0.05, 0.05) * high
  const wide = high * 0.014
  for (const [lit, share] of [
    [0.15, 1],
    [1.05, 0.4],
  ]) {
    context.strokeStyle = colourAt(paint, leaf, z, lit)
    context.lineWidth = 2 * wide * share
    context.beginPath()
    context.moveTo(x, foot)
    context.lineTo(x + lean, foot - high * 1.3)
    context.stroke()
  }
  for (let k = 1; k < 12; k++) {
    const t = k / 12
    context.strokeStyle = colourAt(paint, leaf, z, -0.4, 0.7)
    context.lineWidth = wide * 0.35
    context.beginPath()
    context.moveTo(x + lean * t - wide, foot - high * 1.3 * t)
    context.lineTo(x + lean * t + wide, foot - high * 1.3 * t)
    context.stroke()
    if (k < 6) continue
    for (let n = 0; n < 3; n++) {
      const way = random.bool() ? 1 : -1
      const [px, py] = [x + lean * t, foot - high * 1.3 * t]
      const long = high * random.between(0.05, 0.1)
      context.fillStyle = colourAt(paint, leaf, z, random.pick([0, 0.6, 1.1]))
      context.beginPath()
      context.moveTo(px, py)
      context.quadraticCurveTo(
        px + way * long * 0.6,
        py - 0.1 * long,
        px + way * long,
        py + 0.4 * long,
      )
      context.quadraticCurveTo(px + way * long * 0.4, py + 0.3 * long, px, py)
      context.fill()
    }
  }
}
