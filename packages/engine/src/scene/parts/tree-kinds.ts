/** Trees, each by its own habit, in tones lit from the side of the light. */
import type { Random } from '../../math/random.ts'
import { colourAt, type Paint } from '../paint/paint.ts'
import { type Flat, fillFlat, trace } from '../paint/shapes.ts'
import { paintBamboo, paintBranches, paintPalm, paintPine } from './slim-trees.ts'

export type TreeKind =
  | 'broadleaf'
  | 'pine'
  | 'birch'
  | 'dead'
  | 'palm'
  | 'blossom'
  | 'willow'
  | 'bamboo'
  | 'giant'

/** A tree in pixels: its foot and how high it is. */
export type Tree = {
  x: number
  foot: number
  high: number
  /** How far away it is in metres. */
  z: number
  leaf: string
  bark: string
}

export const treeKinds: Record<TreeKind, (paint: Paint, tree: Tree, random: Random) => void> = {
  broadleaf: (paint, tree, random) => {
    paintTrunk(paint, tree, random, { share: 0.5, thick: 0.035 })
    paintCrown(paint, tree, random, { from: 0.26, wide: 0.4 })
  },
  blossom: (paint, tree, random) => {
    paintTrunk(paint, tree, random, { share: 0.55, thick: 0.04 })
    paintCrown(paint, tree, random, { from: 0.32, wide: 0.52 })
  },
  birch: (paint, tree, random) => {
    paintTrunk(paint, { ...tree, bark: '#e6e2da' }, random, { share: 0.85, thick: 0.02 })
    paintCrown(paint, tree, random, { from: 0.4, wide: 0.24 })
  },
  willow: (paint, tree, random) => {
    paintTrunk(paint, tree, random, { share: 0.6, thick: 0.045 })
    paintCrown(paint, tree, random, { from: 0.45, wide: 0.42 })
    hang(paint, tree, random)
  },
  pine: (paint, tree, random) => {
    paintTrunk(paint, tree, random, { share: 0.3, thick: 0.016 })
    paintPine(paint, tree, random)
  },
  dead: paintBranches,
  palm: paintPalm,
  bamboo: paintBamboo,
  giant: (paint, tree, random) => {
    paintTrunk(paint, { ...tree, high: tree.high * 1.3 }, random, { share: 1, thick: 0.055 })
    const moss = { ...tree, high: 0.16 * tree.high, foot: tree.foot + 0.02 * tree.high }
    paintCrown(paint, moss, random, { from: 0.1, wide: 0.9 })
  },
}

function paintTrunk(
  paint: Paint,
  { x, foot, high, z, bark }: Tree,
  random: Random,
  { share, thick }: { share: number; thick: number },
): void {
  const { light, context } = paint
  const top = foot - high * share
  const [wide, thin] = [high * thick, high * thick * 0.55]
  const lean = random.between(-0.04, 0.04) * high
  const outline: Flat[] = [
    [x - wide * 1.22, foot],
    [x - wide * 1.02, foot - high * 0.03],
    [x - wide * 0.9, foot - high * 0.09],
    [x - thin + lean, top],
    [x + thin + lean, top],
    [x + wide * 0.9, foot - high * 0.09],
    [x + wide * 1.04, foot - high * 0.03],
    [x + wide * 1.25, foot],
  ]
  fillFlat(paint, outline, colourAt(paint, bark, z, 0.2))
  const side = light.toLight[0] < 0 ? -1 : 1
  context.save()
  trace(paint, outline)
  context.clip()
  const gradient = context.createLinearGradient(x + side * wide * 1.1, 0, x - side * wide * 1.1, 0)
  for (const [at, lit] of [
    [0, 1.15],
    [0.25, 0.85],
    [0.55, 0.15],
    [0.85, -0.35],
    [1, 0.05],
  ])
    gradient.addColorStop(at, colourAt(paint, bark, z, lit))
  context.fillStyle = gradient
  context.fillRect(x - 3 * wide - Math.abs(lean), top, 6 * wide + 2 * Math.abs(lean), foot - top)
  for (let k = 0; k < 70; k++) {
    const y = foot - high * share * random.next()
    const px = x + random.between(-1.3, 1.3) * wide
    const long = high * random.between(0.01, 0.06)
    context.strokeStyle = colourAt(paint, bark, z, k % 3 === 0 ? 1.1 : -0.45, 0.4)
    context.lineWidth = Math.max(0.5, wide * random.between(0.03, 0.09))
    context.beginPath()
    context.moveTo(px, y)
    context.quadraticCurveTo(px + 0.12 * wide, y - long / 2, px - 0.05 * wide, y - long)
    context.stroke()
  }
  context.restore()
}

/** Tones of leaves: how lit, how far towards the light, how widely spread and how thick. */
const leafTones = [
  [-0.4, 0.16, 1.08, 70],
  [0.1, 0.04, 1, 60],
  [0.5, -0.1, 0.9, 60],
  [0.85, -0.26, 0.74, 46],
  [1.18, -0.42, 0.55, 30],
] as const

/** Leaves as heaps of small dabs: dark below, lit above and towards the light. */
function paintCrown(
  paint: Paint,
  { x, foot, high, z, leaf }: Tree,
  random: Random,
  { from, wide }: { from: number; wide: number },
): void {
  const { light } = paint
  const side = light.toLight[0] < 0 ? -1 : 1
  const middle = foot - high * (from + (1 - from) / 2)
  const [rx, ry] = [high * wide, (high * (1 - from)) / 2]
  const heaps = Array.from({ length: 12 }, (_, i) => {
    const angle = (i / 11) * 6.28 + random.between(-0.3, 0.3)
    const far = i === 0 ? 0 : random.between(0.42, 0.74)
    const size = random.between(0.34, 0.52)
    return { x: x + Math.cos(angle) * rx * far, y: middle + Math.sin(angle) * ry * far, size }
  }).sort((a, b) => b.y - a.y)
  const detail = Math.min(1, 0.22 + high / paint.view.height)
  for (const heap of heaps) {
    const r = heap.size * Math.min(rx, ry) * 1.3
    for (const [lit, shift, spread, count] of leafTones) {
      const from = { x: heap.x - side * shift * 0.8 * r, y: heap.y + shift * r, r: r * spread }
      dabs(paint, random, from, { count: count * detail, colour: colourAt(paint, leaf, z, lit) })
    }
  }
}

/** Small pointed strokes within a circle, in one colour. */
function dabs(
  { context }: Paint,
  random: Random,
  { x, y, r }: { x: number; y: number; r: number },
  { count, colour }: { count: number; colour: string },
): void {
  context.fillStyle = colour
  context.beginPath()
  for (let k = 0; k < count; k++) {
    const angle = random.next() * 6.28
    const far = Math.sqrt(random.next())
    const px = x + Math.cos(angle) * r * far
    const py = y + Math.sin(angle) * r * far
    const long = r * random.between(0.09, 0.2)
    const turn = random.between(-0.9, 0.5) + (px > x ? 0.5 : 0)
    const [dx, dy] = [Math.cos(turn) * long, Math.sin(turn) * long]
    context.moveTo(px - dx, py - dy)
    context.quadraticCurveTo(px - dy * 0.75, py + dx * 0.75, px + dx, py + dy)
    context.quadraticCurveTo(px + dy * 0.75, py - dx * 0.75, px - dx, py - dy)
  }
  context.fill()
}

function hang(paint: Paint, { x, foot, high, z, leaf }: Tree, random: Random): void {
  const { context } = paint
  for (let i = 0; i < 110; i++) {
    const px = x + random.between(-0.42, 0.42) * high
    const top = foot - high * random.between(0.5, 0.85)
    const end = top + high * random.between(0.25, 0.5)
    context.strokeStyle = colourAt(paint, leaf, z, random.pick([-0.1, 0.4, 0.8, 1.1]), 0.85)
    context.lineWidth = Math.max(0.7, high * 0.005)
    context.beginPath()
    context.moveTo(px, top)
    context.quadraticCurveTo(px + 0.03 * high, top + 0.2 * high, px + 0.01 * high, end)
    context.stroke()
  }
}
