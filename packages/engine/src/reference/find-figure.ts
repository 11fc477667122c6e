/** Which pixels of a picture are the figure, and which its ground. */
import type { Lab } from './cluster.ts'
import { findGround } from './find-ground.ts'
import { findMiddle } from './find-middle.ts'
import { type Box, largestShape, type Shape } from './largest-shape.ts'
import type { Mask, View } from './view.ts'

export type Figure = {
  width: number
  height: number
  /** Whether it stands before a plain ground, where it is told from it for sure. */
  isSure: boolean
  /**
   * The figure's colours between two shares of its height, from the top; with `inner`, of its middle
   * half alone, row by row.
   */
  pixelsBetween(from: number, to: number, inner?: boolean): Lab[]
}

/** Outside of these shares of the picture no figure was told from its ground. */
const leastFigure = 0.02
const mostFigure = 0.9
/** What is less high than these shares of the picture is a detail of it. */
const leastPlain = 0.3
const leastBusy = 0.4
/** Who stands on a busy ground is so many times as high as wide, arms included. */
const standingHeight = 1.2
/** As low as shoulders begin that reach over the sides. */
const shoulders = 0.65

/** Undefined when nothing in the picture stands out. */
export function findFigure(view: View): Figure | undefined {
  const ground = findGround(view)
  const shape = ground === undefined ? findOnBusyGround(view) : findOnPlainGround(view, ground)
  if (shape === undefined) return undefined
  const { mask } = shape
  const share = mask.reduce((sum, mark) => sum + mark, 0) / mask.length
  if (share < leastFigure || share > mostFigure) return undefined
  return {
    width: widthOf(shape),
    height: heightOf(shape),
    isSure: ground !== undefined,
    pixelsBetween: (from, to, inner = false) => pixelsOf(view, shape, { from, to, inner }),
  }
}

function findOnPlainGround({ width, height }: View, ground: Mask): Shape | undefined {
  const shape = largestShape(
    ground.map((mark) => 1 - mark),
    width,
  )
  return shape !== undefined && heightOf(shape) >= height * leastPlain ? shape : undefined
}

/** Who stands has ground beside him down to his feet; whoever is shown from the chest up has none. */
function findOnBusyGround(view: View): Shape | undefined {
  const { width, height } = view
  const shapeTo = (sidesTo: number) => largestShape(findMiddle(view, sidesTo), width)
  const whole = shapeTo(1)
  const isStanding = whole !== undefined && heightOf(whole) > widthOf(whole) * standingHeight
  const shape = isStanding ? whole : shapeTo(shoulders)
  if (shape === undefined || heightOf(shape) < height * leastBusy) return undefined
  return isInMiddle(view, shape.box) ? shape : undefined
}

function heightOf({ box }: Shape): number {
  return box.bottom - box.top
}

function widthOf({ box }: Shape): number {
  return box.right - box.left
}

/** What a busy picture is about stands in its middle. */
function isInMiddle({ width }: View, { left, right }: Box): boolean {
  const centre = (left + right) / 2 / width
  return centre > 0.25 && centre < 0.75
}

function pixelsOf(
  { width, colours }: View,
  { box, mask }: Shape,
  { from, to, inner }: { from: number; to: number; inner: boolean },
): Lab[] {
  const rows = box.bottom - box.top
  const first = box.top + Math.floor(rows * from)
  const last = box.top + Math.max(Math.ceil(rows * to), Math.floor(rows * from) + 1)
  const found: Lab[] = []
  for (let y = first; y < last; y += 1) {
    const row = Array.from({ length: box.right - box.left }, (_, x) => y * width + box.left + x)
    const part = row.filter((pixel) => mask[pixel] === 1)
    const edge = inner ? Math.floor(part.length / 4) : 0
    for (const pixel of part.slice(edge, part.length - edge)) found.push(colours[pixel])
  }
  return found
}
