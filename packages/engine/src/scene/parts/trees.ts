/** Rows of trees across the picture: a few of a kind are painted, and stand again and again. */
import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { layShadow } from '../paint/ground-shadow.ts'
import { chance, type Paint } from '../paint/paint.ts'
import { reachAt, scaleAt, xAt, yAt } from '../view.ts'
import { type TreeKind, treeKinds } from './tree-kinds.ts'

export type Trees = {
  z: number
  kind: TreeKind
  /** How many stand across the picture. */
  count: number
  /** Metres. */
  height: number
  leaf: string
  bark?: string
  /** Half the width in metres that is kept free in the middle. */
  gap?: number
}

const variants = 3

export function paintTrees(paint: Paint, trees: Trees): void {
  const { view, design, context } = paint
  const random = chance(paint, `trees ${trees.z} ${trees.kind}`)
  const [left, right] = reachAt(view, trees.z)
  const scale = scaleAt(view, trees.z)
  const { gap = 0, bark = '#5b4433' } = trees
  const leaf = leafIn(design.season, trees)
  const high = Math.min(trees.height * scale, 2.4 * view.height)
  const sprites = Array.from({ length: variants }, () => {
    const canvas = createCanvas(Math.ceil(1.5 * high), Math.ceil(1.12 * high))
    const own = { ...paint, context: canvas.getContext('2d') }
    const tree = { x: 0.75 * high, foot: 1.06 * high, high, z: trees.z, leaf, bark }
    treeKinds[trees.kind](own, tree, random)
    return canvas
  })
  const places = Array.from({ length: trees.count }, (_, i) => {
    const share = (i + random.between(0.05, 0.95)) / trees.count
    const x = left - 1 + share * (right - left + 2)
    return { i, x, size: random.between(0.76, 1.06), low: random.between(0, 0.03) }
  }).filter(({ x }) => Math.abs(x - view.eye[0]) >= gap)
  if (trees.z < shadesTo) for (const place of places) shadeGround(paint, trees, place)
  for (const { i, x, size, low } of places) {
    const sprite = sprites[i % variants]
    const foot = yAt(view, 0, trees.z) + low * high
    const [w, h] = [sprite.width * size, sprite.height * size]
    context.drawImage(sprite, xAt(view, x, trees.z) - w / 2, foot - (1.06 / 1.12) * h, w, h)
  }
  for (const sprite of sprites) shrink(sprite)
}

/** Metres to the farthest trees whose shadows are seen, and how wide crowns are, in heights. */
const shadesTo = 70
const crowns: Partial<Record<TreeKind, number>> = { palm: 0.35, bamboo: 0.08, dead: 0.2, pine: 0.3 }

function shadeGround(
  paint: Paint,
  { z, height, kind }: Trees,
  { x, size }: { x: number; size: number },
): void {
  const wide = (crowns[kind] ?? 0.5) * height * size
  layShadow(paint, { x, z, wide, high: 0.6 * height * size }, 0.7)
}

function shrink(canvas: Canvas): void {
  canvas.width = 1
  canvas.height = 1
}

const evergreen: readonly TreeKind[] = ['pine', 'palm', 'bamboo', 'dead', 'giant']

function leafIn(season: string, { kind, leaf }: Trees): string {
  if (evergreen.includes(kind) || kind === 'blossom') return leaf
  if (season === 'autumn') return '#c9772f'
  return season === 'winter' ? '#b9c3cf' : leaf
}
