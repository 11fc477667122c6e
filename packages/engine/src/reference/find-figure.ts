/** Which pixels of a picture are the figure, and which its ground. */
import { rgbToOklab } from '../math/colour.ts'
import { clusterColours, distance, type Lab } from './cluster.ts'
import type { Pixels } from './reference.ts'

export type Figure = {
  width: number
  height: number
  /** The figure's colours between two shares of its height, from the top. */
  pixelsBetween(from: number, to: number): Lab[]
}

type Box = { left: number; right: number; top: number; bottom: number }

/** How far the ground may stray from a colour of the picture's edge. */
const groundWithin = 0.07
/** A colour of the edge with less of it than this belongs to something that reaches over the edge. */
const leastGround = 0.08
/** Outside of these shares of the picture no figure was told from its ground. */
const leastFigure = 0.02
const mostFigure = 0.9

/** Undefined when the picture shows nothing at all. */
export function findFigure(picture: Pixels): Figure | undefined {
  const { width, height } = picture
  const colours = coloursOf(picture)
  const isGround = floodGround(picture, colours)
  const count = isGround.reduce((sum, ground) => sum + (ground === 0 ? 1 : 0), 0)
  if (count === 0) return undefined
  const share = count / (width * height)
  const isTold = share >= leastFigure && share <= mostFigure
  // Without a plain ground the middle of the picture is most likely what it is about.
  const middle = {
    left: Math.floor(width / 4),
    right: Math.ceil((width * 3) / 4),
    top: 0,
    bottom: height,
  }
  const isPart = (x: number, y: number) => isGround[y * width + x] === 0
  const box = isTold ? boxOf(width, height, isPart) : middle
  return {
    width: box.right - box.left,
    height: box.bottom - box.top,
    pixelsBetween(from, to) {
      const found: Lab[] = []
      const rows = box.bottom - box.top
      const last = Math.max(Math.ceil(rows * to), Math.floor(rows * from) + 1)
      for (let y = box.top + Math.floor(rows * from); y < box.top + last; y += 1)
        for (let x = box.left; x < box.right; x += 1)
          if (!isTold || isPart(x, y)) found.push(colours[y * width + x])
      return found
    },
  }
}

function coloursOf({ data, width, height }: Pixels): Lab[] {
  return Array.from({ length: width * height }, (_, pixel) =>
    rgbToOklab([data[pixel * 4], data[pixel * 4 + 1], data[pixel * 4 + 2]]),
  )
}

/** Marks what can be reached from the edge over the edge's own colours: a white shirt stays. */
function floodGround({ data, width, height }: Pixels, colours: readonly Lab[]): Uint8Array {
  const isClear = (pixel: number) => data[pixel * 4 + 3] < 128
  const edge = edgePixels(width, height)
  const grounds = clusterColours(
    edge.filter((pixel) => !isClear(pixel)).map((pixel) => colours[pixel]),
  )
    .filter(({ share }) => share >= leastGround)
    .map(({ colour }) => colour)
  const isLikeGround = (pixel: number) =>
    isClear(pixel) || grounds.some((ground) => distance(ground, colours[pixel]) < groundWithin)
  const isGround = new Uint8Array(width * height)
  const open: number[] = []
  const visit = (pixel: number) => {
    if (isGround[pixel] === 1 || !isLikeGround(pixel)) return
    isGround[pixel] = 1
    open.push(pixel)
  }
  for (const pixel of edge) visit(pixel)
  for (let pixel = open.pop(); pixel !== undefined; pixel = open.pop()) {
    const x = pixel % width
    if (x > 0) visit(pixel - 1)
    if (x < width - 1) visit(pixel + 1)
    if (pixel >= width) visit(pixel - width)
    if (pixel < width * (height - 1)) visit(pixel + width)
  }
  // What shows through holes is no figure either.
  for (let pixel = 0; pixel < isGround.length; pixel += 1) if (isClear(pixel)) isGround[pixel] = 1
  return isGround
}

/** Top and sides, and the corners of the foot: there a figure may stand on the edge. */
function edgePixels(width: number, height: number): number[] {
  const corner = Math.ceil(width / 6)
  const rows = Array.from({ length: height }, (_, y) => [y * width, y * width + width - 1]).flat()
  const top = Array.from({ length: width }, (_, x) => x)
  const foot = top.filter((x) => x < corner || x >= width - corner)
  return [...top, ...rows, ...foot.map((x) => (height - 1) * width + x)]
}

/** The bounds of the largest figure: of several beside each other, as on a turnaround, one is taken. */
function boxOf(width: number, height: number, isPart: (x: number, y: number) => boolean): Box {
  const inColumn = Array.from({ length: width }, (_, x) =>
    Array.from({ length: height }, (_, y) => y).filter((y) => isPart(x, y)),
  )
  const runs: { left: number; right: number; pixels: number }[] = []
  for (const [x, found] of inColumn.entries()) {
    const last = runs.at(-1)
    if (found.length === 0) continue
    if (last?.right === x) {
      last.right = x + 1
      last.pixels += found.length
    } else runs.push({ left: x, right: x + 1, pixels: found.length })
  }
  const largest = runs.reduce((best, run) => (run.pixels > best.pixels ? run : best))
  const rows = inColumn.slice(largest.left, largest.right).flat()
  const { top, bottom } = rows.reduce(
    (bounds, y) => ({ top: Math.min(bounds.top, y), bottom: Math.max(bounds.bottom, y + 1) }),
    { top: height, bottom: 0 },
  )
  return { left: largest.left, right: largest.right, top, bottom }
}
