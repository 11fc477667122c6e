/** Trees: each kind by its own habit, in four tones, lit from the side of the light. */
import type { Random } from '../../math/random.ts'
import { chance, colourAt, type Paint } from '../paint/paint.ts'
import { type Flat, fillFlat, trace } from '../paint/shapes.ts'
import { reachAt, scaleAt, xAt, yAt } from '../view.ts'

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

export type Trees = {
  z: number
  kind: TreeKind
  /** How many stand across the picture. */
  count: number
  height: number
  leaf: string
  bark?: string
  /** Half the width in metres that is kept free in the middle. */
  gap?: number
}

type Tree = { x: number; foot: number; high: number; z: number; leaf: string; bark: string }

export function paintTrees(paint: Paint, trees: Trees): void {
  const { view, design } = paint
  const random = chance(paint, `trees ${trees.z} ${trees.kind}`)
  const [left, right] = reachAt(view, trees.z)
  const { gap = 0, bark = '#5b4433' } = trees
  const leaf = leafIn(design.season, trees)
  for (let i = 0; i < trees.count; i++) {
    const share = (i + random.between(0.1, 0.9)) / trees.count
    const x = left + share * (right - left)
    const size = random.between(0.78, 1.18)
    const swap = random.between(0, 0.6)
    if (Math.abs(x - view.eye[0]) < gap) continue
    const tree: Tree = {
      x: xAt(view, x, trees.z),
      foot: yAt(view, 0, trees.z) + 0.1 * swap * scaleAt(view, trees.z),
      high: trees.height * size * scaleAt(view, trees.z),
      z: trees.z,
      leaf,
      bark,
    }
    kinds[trees.kind](paint, tree, random)
  }
}

function leafIn(season: string, { kind, leaf }: Trees): string {
  if (kind === 'pine' || kind === 'palm' || kind === 'bamboo') return leaf
  if (season === 'autumn') return '#c4702c'
  return season === 'spring' && kind === 'blossom' ? '#f2a9c0' : leaf
}

const kinds: Record<TreeKind, (paint: Paint, tree: Tree, random: Random) => void> = {
  broadleaf: (paint, tree, random) => {
    trunk(paint, tree, { share: 0.5, thick: 0.05, random })
    crown(paint, tree, random, { from: 0.34, wide: 0.36 })
  },
  blossom: (paint, tree, random) => {
    trunk(paint, tree, { share: 0.55, thick: 0.055, random })
    crown(paint, tree, random, { from: 0.36, wide: 0.46 })
  },
  birch: (paint, tree, random) => {
    trunk(paint, { ...tree, bark: '#e6e2da' }, { share: 0.85, thick: 0.028, random })
    crown(paint, tree, random, { from: 0.45, wide: 0.22 })
  },
  willow: (paint, tree, random) => {
    trunk(paint, tree, { share: 0.6, thick: 0.06, random })
    crown(paint, tree, random, { from: 0.5, wide: 0.4 })
    hang(paint, tree, random)
  },
  pine: paintPine,
  dead: (paint, tree, random) => paintBranches(paint, tree, random),
  palm: paintPalm,
  bamboo: paintBamboo,
  giant: (paint, tree, random) => {
    trunk(paint, { ...tree, high: tree.high * 1.4 }, { share: 1, thick: 0.085, random })
  },
}

function trunk(
  paint: Paint,
  { x, foot, high, z, bark }: Tree,
  { share, thick, random }: { share: number; thick: number; random: Random },
): void {
  const { light, context } = paint
  const top = foot - high * share
  const [wide, thin] = [high * thick, high * thick * 0.5]
  const lean = random.between(-0.04, 0.04) * high
  const outline: Flat[] = [
    [x - wide * 1.7, foot],
    [x - wide * 0.9, foot - high * 0.07],
    [x - thin + lean, top],
    [x + thin + lean, top],
    [x + wide * 0.9, foot - high * 0.07],
    [x + wide * 1.8, foot],
  ]
  fillFlat(paint, outline, colourAt(paint, bark, z, 0.3))
  const side = light.toLight[0] < 0 ? -1 : 1
  context.save()
  trace(paint, outline)
  context.clip()
  const strip = (from: number, to: number, lit: number) =>
    fillFlat(
      paint,
      [
        [x + side * wide * from * 1.3, foot],
        [x + side * thin * from + lean, top],
        [x + side * thin * to + lean, top],
        [x + side * wide * to * 1.3, foot],
      ],
      colourAt(paint, bark, z, lit),
    )
  strip(0.15, 1.6, 0.75)
  strip(0.62, 1.1, 1.15)
  strip(-2, -0.45, -0.2)
  for (let k = 0; k < 12; k++) {
    const y = foot - high * share * random.next()
    const px = x + random.between(-1, 1) * wide
    const long = high * random.between(0.02, 0.08)
    context.strokeStyle = colourAt(paint, bark, z, -0.4, 0.5)
    context.lineWidth = Math.max(0.5, wide * 0.09)
    context.beginPath()
    context.moveTo(px, y)
    context.quadraticCurveTo(px + 0.1 * wide, y - long / 2, px - 0.05 * wide, y - long)
    context.stroke()
  }
  context.restore()
}

/** Leaves as heaps of small dabs: dark below, lit above and towards the light. */
function crown(
  paint: Paint,
  { x, foot, high, z, leaf }: Tree,
  random: Random,
  { from, wide }: { from: number; wide: number },
): void {
  const { context, light } = paint
  const side = light.toLight[0] < 0 ? -1 : 1
  const middle = foot - high * (from + (1 - from) / 2)
  const [rx, ry] = [high * wide, (high * (1 - from)) / 2]
  const heaps = Array.from({ length: 9 }, (_, i) => {
    const angle = (i / 9) * 6.28 + random.between(-0.3, 0.3)
    const far = i === 0 ? 0 : random.between(0.4, 0.72)
    return [
      x + Math.cos(angle) * rx * far,
      middle + Math.sin(angle) * ry * far,
      random.between(0.4, 0.6),
    ] as const
  }).sort((a, b) => b[1] - a[1])
  const detail = Math.min(1, high / paint.view.height + 0.25)
  for (const [hx, hy, size] of heaps) {
    const r = size * Math.min(rx, ry) * 1.25
    for (const [lit, shift, spread, count] of [
      [-0.35, 0.1, 1, 30],
      [0.25, 0, 0.92, 24],
      [0.75, -0.2, 0.78, 20],
      [1.14, -0.4, 0.55, 14],
    ]) {
      context.fillStyle = colourAt(paint, leaf, z, lit)
      context.beginPath()
      for (let k = 0; k < count * detail; k++) {
        const angle = random.next() * 6.28
        const far = Math.sqrt(random.next()) * spread
        const px = hx + Math.cos(angle) * r * far + side * -shift * 0.7 * r
        const py = hy + Math.sin(angle) * r * far + shift * r
        const size = r * random.between(0.1, 0.22)
        const turn = random.between(-0.6, 0.6)
        context.moveTo(px + size, py)
        context.ellipse(px, py, size, size * 0.62, turn, 0, 6.283)
      }
      context.fill()
    }
  }
}

function hang(paint: Paint, { x, foot, high, z, leaf }: Tree, random: Random): void {
  const { context } = paint
  for (let i = 0; i < 60; i++) {
    const px = x + random.between(-0.42, 0.42) * high
    const top = foot - high * random.between(0.5, 0.85)
    context.strokeStyle = colourAt(paint, leaf, z, random.pick([0, 0.5, 1]), 0.85)
    context.lineWidth = Math.max(0.7, high * 0.006)
    context.beginPath()
    context.moveTo(px, top)
    context.quadraticCurveTo(
      px + 0.03 * high,
      top + 0.2 * high,
      px + 0.01 * high,
      top + high * random.between(0.25, 0.5),
    )
    context.stroke()
  }
}

function paintPine(paint: Paint, tree: Tree, random: Random): void {
  const { x, foot, high, z, leaf } = tree
  const { light, design } = paint
  const side = light.toLight[0] < 0 ? -1 : 1
  trunk(paint, tree, { share: 0.3, thick: 0.025, random })
  const tiers = 9
  const isSnowy = design.season === 'winter' || design.weather === 'snow'
  for (let i = 0; i < tiers; i++) {
    const t = i / tiers
    const base = foot - high * (0.1 + 0.8 * t)
    const top = base - high * 0.24 * (1 - 0.45 * t)
    const wide = high * 0.23 * (1 - 0.86 * t) * random.between(0.88, 1.12)
    const hem = (way: number): Flat[] =>
      Array.from({ length: 6 }, (_, k) => [
        x + way * wide * (1 - k / 6),
        base + (k % 2 === 0 ? 0.03 : -0.012) * high * (1 - 0.5 * t) - (k / 6) * 0.012 * high,
      ])
    fillFlat(paint, [[x, top], ...hem(1), ...hem(-1).toReversed()], colourAt(paint, leaf, z, 0.1))
    const lit: Flat[] = [[x, top], ...hem(side), [x - side * 0.08 * wide, base - 0.05 * high]]
    fillFlat(paint, lit, colourAt(paint, leaf, z, 0.85))
    if (!isSnowy) continue
    const cap: Flat[] = [
      [x, top],
      [x + side * wide * 0.92, base - 0.002 * high],
      [x + side * wide * 0.3, base - 0.05 * high],
      [x - side * wide * 0.5, base - 0.045 * high],
    ]
    fillFlat(paint, cap, colourAt(paint, '#f2f6ff', z, 0.95))
  }
}

function paintBranches(paint: Paint, { x, foot, high, z, bark }: Tree, random: Random): void {
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

function paintPalm(paint: Paint, { x, foot, high, z, leaf, bark }: Tree, random: Random): void {
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

function paintBamboo(paint: Paint, { x, foot, high, z, leaf }: Tree, random: Random): void {
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
