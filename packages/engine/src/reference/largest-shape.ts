/** Of all that stands before a ground, the one shape a picture is about. */
import type { Mask } from './view.ts'

export type Box = { left: number; right: number; top: number; bottom: number }

/** Its pixels, and their bounds. */
export type Shape = { box: Box; mask: Mask }

type Labelled = Box & { label: number; pixels: number }

/** What lies closer above or below the shape than this share of its height is a part of it. */
const nearShare = 0.05
/** A column of a shape with less of its height than this is no more than a line that joins two. */
const joinShare = 0.1
/** Of several figures side by side the first counts that has so much of the largest: it is seen from the front. */
const firstShare = 0.6

/** The shape alone, with its bounds; undefined when nothing is marked. */
export function largestShape(mask: Mask, width: number): Shape | undefined {
  const { labels, shapes } = labelShapes(mask, width)
  const main = shapes.reduce<Labelled | undefined>(
    (best, shape) => (best === undefined || shape.pixels > best.pixels ? shape : best),
    undefined,
  )
  if (main === undefined) return undefined
  const parts = new Set(shapes.filter((shape) => belongsTo(shape, main)).map(({ label }) => label))
  const whole = labels.map((label) => (parts.has(label) ? 1 : 0))
  const columns = oneFigure(Uint8Array.from(whole), width, main)
  const only = Uint8Array.from(whole, (mark, pixel) => {
    const x = pixel % width
    return x >= columns.left && x < columns.right ? mark : 0
  })
  return { box: boundsOf(only, width), mask: only }
}

function belongsTo(shape: Labelled, main: Labelled): boolean {
  if (shape === main) return true
  const across = Math.min(shape.right, main.right) - Math.max(shape.left, main.left)
  const gap = Math.max(shape.top - main.bottom, main.top - shape.bottom, 0)
  const isLarge = shape.pixels >= main.pixels * 0.02
  const isNear = gap <= (main.bottom - main.top) * nearShare
  return isLarge && isNear && across >= (shape.right - shape.left) / 2
}

/** Gives each set of pixels that hang together a label of its own, from 1. */
function labelShapes(mask: Mask, width: number): { labels: number[]; shapes: Labelled[] } {
  const labels = new Array<number>(mask.length).fill(0)
  const shapes: Labelled[] = []
  for (let start = 0; start < mask.length; start += 1) {
    if (mask[start] === 0 || labels[start] !== 0) continue
    const label = shapes.length + 1
    const shape = { label, pixels: 0, left: width, right: 0, top: Infinity, bottom: 0 }
    const open = [start]
    labels[start] = label
    for (let pixel = open.pop(); pixel !== undefined; pixel = open.pop()) {
      grow(shape, pixel % width, Math.floor(pixel / width))
      for (const next of neighboursOf(pixel, width, mask.length))
        if (mask[next] === 1 && labels[next] === 0) {
          labels[next] = label
          open.push(next)
        }
    }
    shapes.push(shape)
  }
  return { labels, shapes }
}

function neighboursOf(pixel: number, width: number, count: number): number[] {
  const x = pixel % width
  return [
    ...(x > 0 ? [pixel - 1] : []),
    ...(x < width - 1 ? [pixel + 1] : []),
    ...(pixel >= width ? [pixel - width] : []),
    ...(pixel + width < count ? [pixel + width] : []),
  ]
}

function grow(shape: Labelled, x: number, y: number): void {
  shape.pixels += 1
  shape.left = Math.min(shape.left, x)
  shape.right = Math.max(shape.right, x + 1)
  shape.top = Math.min(shape.top, y)
  shape.bottom = Math.max(shape.bottom, y + 1)
}

/** The columns of one figure where several are joined by a ground line or a shadow. */
function oneFigure(mask: Mask, width: number, { left, right, top, bottom }: Box) {
  const filled = Array.from({ length: width }, () => 0)
  for (const [pixel, mark] of mask.entries()) filled[pixel % width] += mark
  const runs: { left: number; right: number; pixels: number }[] = []
  for (let x = left; x < right; x += 1) {
    if (filled[x] < (bottom - top) * joinShare) continue
    const last = runs.at(-1)
    if (last?.right === x) {
      last.right = x + 1
      last.pixels += filled[x]
    } else runs.push({ left: x, right: x + 1, pixels: filled[x] })
  }
  const most = Math.max(0, ...runs.map(({ pixels }) => pixels))
  return runs.find(({ pixels }) => pixels >= most * firstShare) ?? { left, right }
}

function boundsOf(mask: Mask, width: number): Box {
  const shape = { label: 0, pixels: 0, left: width, right: 0, top: Infinity, bottom: 0 }
  for (const [pixel, mark] of mask.entries())
    if (mark === 1) grow(shape, pixel % width, Math.floor(pixel / width))
  const { left, right, top, bottom } = shape
  return { left, right, top, bottom }
}
