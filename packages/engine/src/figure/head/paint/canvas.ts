/** A small painter: smooth filled shapes on a picture, the same on every machine. Shapes are in head units, y upward. */
import { hexToRgb } from '../../../math/colour.ts'
import type { Outline } from './outline.ts'

export type Canvas = {
  width: number
  height: number
  data: Uint8ClampedArray
  /** Pixels a head unit, and the pixel of the origin. */
  scale: number
  originX: number
  originY: number
}

/** The part of head space a canvas shows. */
export type Window = { left: number; right: number; top: number; bottom: number }

/** How much of each pixel of a box is covered, 0–1. */
export type Mask = {
  left: number
  top: number
  width: number
  height: number
  cover: Float32Array
}

/** Colour at a point: one for all, or red, green, blue (0–255) and opacity (0–1) by place. */
export type Ink = string | ((x: number, y: number) => Rgba)
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number]

export function newCanvas(window: Window, scale: number): Canvas {
  const width = Math.ceil((window.right - window.left) * scale)
  const height = Math.ceil((window.top - window.bottom) * scale)
  return {
    width,
    height,
    data: new Uint8ClampedArray(width * height * 4),
    scale,
    originX: -window.left * scale,
    originY: window.top * scale,
  }
}

/** Which pixels lie inside the outlines. Outlines that overlap count once. */
export function maskOf(canvas: Canvas, outlines: readonly Outline[]): Mask {
  const box = boxOf(canvas, outlines)
  const mask: Mask = { ...box, cover: new Float32Array(box.width * box.height) }
  if (box.width === 0 || box.height === 0) return mask
  // One cell more a row takes what an edge hands to its right-hand neighbour.
  const sums = new Float32Array((box.width + 1) * box.height)
  for (const outline of outlines) addOutline(canvas, mask, sums, outline)
  for (let row = 0; row < box.height; row++) {
    let total = 0
    for (let column = 0; column < box.width; column++) {
      total += sums[row * (box.width + 1) + column]
      mask.cover[row * box.width + column] = Math.min(1, Math.abs(total))
    }
  }
  return mask
}

function boxOf(canvas: Canvas, outlines: readonly Outline[]) {
  let left = canvas.width
  let right = 0
  let top = canvas.height
  let bottom = 0
  for (const outline of outlines) {
    for (const [x, y] of outline) {
      const column = x * canvas.scale + canvas.originX
      const row = canvas.originY - y * canvas.scale
      left = Math.min(left, column)
      right = Math.max(right, column)
      top = Math.min(top, row)
      bottom = Math.max(bottom, row)
    }
  }
  left = Math.max(0, Math.floor(left))
  top = Math.max(0, Math.floor(top))
  return {
    left,
    top,
    width: Math.max(0, Math.min(canvas.width, Math.ceil(right)) - left),
    height: Math.max(0, Math.min(canvas.height, Math.ceil(bottom)) - top),
  }
}

function addOutline(canvas: Canvas, mask: Mask, sums: Float32Array, outline: Outline): void {
  const column = (x: number) => x * canvas.scale + canvas.originX - mask.left
  const row = (y: number) => canvas.originY - y * canvas.scale - mask.top
  for (let i = 0; i < outline.length; i++) {
    const [ax, ay] = outline[i]
    const [bx, by] = outline[(i + 1) % outline.length]
    addEdge(mask, sums, column(ax), row(ay), column(bx), row(by))
  }
}

/** Adds to each row what an edge covers to its right: the signed-area method of R. Levien's font-rs. */
function addEdge(
  mask: Mask,
  sums: Float32Array,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
): void {
  if (y0 === y1) return
  const sign = y0 < y1 ? 1 : -1
  const upperX = sign > 0 ? x0 : x1
  const upperY = Math.min(y0, y1)
  const slope = (x1 - x0) / (y1 - y0)
  const first = Math.max(0, Math.floor(upperY))
  const last = Math.min(mask.height, Math.ceil(Math.max(y0, y1)))
  for (let row = first; row < last; row++) {
    const from = Math.max(row, upperY)
    const to = Math.min(row + 1, Math.max(y0, y1))
    if (to <= from) continue
    const a = upperX + (from - upperY) * slope
    const b = upperX + (to - upperY) * slope
    addSpan(mask, sums, row, Math.min(a, b), Math.max(a, b), (to - from) * sign)
  }
}

/** One row of an edge that runs from column `a` to `b` and is `tall` of the row high. */
function addSpan(
  mask: Mask,
  sums: Float32Array,
  row: number,
  a: number,
  b: number,
  tall: number,
): void {
  const { width } = mask
  const base = row * (width + 1)
  const left = Math.max(0, Math.min(width, a))
  const right = Math.max(0, Math.min(width, b))
  const firstCell = Math.min(width - 1, Math.floor(left))
  const lastCell = Math.min(width - 1, Math.floor(right))
  if (firstCell === lastCell) {
    const inside = 1 - ((left + right) / 2 - firstCell)
    sums[base + firstCell] += tall * inside
    sums[base + firstCell + 1] += tall * (1 - inside)
    return
  }
  const share = tall / (right - left)
  for (let cell = firstCell; cell <= lastCell; cell++) {
    const from = Math.max(left, cell)
    const to = Math.min(right, cell + 1)
    const piece = share * (to - from)
    const inside = 1 - ((from + to) / 2 - cell)
    sums[base + cell] += piece * inside
    sums[base + cell + 1] += piece * (1 - inside)
  }
}

/** Where both masks cover; the box of the first is kept. */
export function intersect(mask: Mask, other: Mask): Mask {
  const cover = new Float32Array(mask.cover.length)
  for (let row = 0; row < mask.height; row++) {
    for (let column = 0; column < mask.width; column++) {
      const k = row * mask.width + column
      if (mask.cover[k] === 0) continue
      cover[k] = mask.cover[k] * coverAt(other, mask.left + column, mask.top + row)
    }
  }
  return { ...mask, cover }
}

function coverAt(mask: Mask, x: number, y: number): number {
  const column = x - mask.left
  const row = y - mask.top
  const isOutside = column < 0 || row < 0 || column >= mask.width || row >= mask.height
  return isOutside ? 0 : mask.cover[row * mask.width + column]
}

/** Lays ink on what the mask covers, at most `opacity` thick. */
export function fillMask(canvas: Canvas, mask: Mask, ink: Ink, opacity = 1): void {
  const plain = typeof ink === 'string' ? hexToRgb(ink) : undefined
  for (let row = 0; row < mask.height; row++) {
    for (let column = 0; column < mask.width; column++) {
      const cover = mask.cover[row * mask.width + column] * opacity
      if (cover <= 0.002) continue
      const px = mask.left + column
      const py = mask.top + row
      if (plain) {
        lay(canvas, px, py, plain[0], plain[1], plain[2], cover)
      } else if (typeof ink === 'function') {
        const x = (px + 0.5 - canvas.originX) / canvas.scale
        const y = (canvas.originY - py - 0.5) / canvas.scale
        const [red, green, blue, alpha] = ink(x, y)
        lay(canvas, px, py, red, green, blue, cover * alpha)
      }
    }
  }
}

/** Fills outlines with ink, inside `clip` when given. */
export function fill(
  canvas: Canvas,
  outlines: readonly Outline[],
  ink: Ink,
  opacity = 1,
  clip?: Mask,
): void {
  const mask = maskOf(canvas, outlines)
  fillMask(canvas, clip ? intersect(mask, clip) : mask, ink, opacity)
}

function lay(
  canvas: Canvas,
  x: number,
  y: number,
  red: number,
  green: number,
  blue: number,
  alpha: number,
): void {
  if (alpha <= 0) return
  const { data } = canvas
  const k = (y * canvas.width + x) * 4
  const below = (data[k + 3] / 255) * (1 - alpha)
  const total = alpha + below
  data[k] = (red * alpha + data[k] * below) / total
  data[k + 1] = (green * alpha + data[k + 1] * below) / total
  data[k + 2] = (blue * alpha + data[k + 2] * below) / total
  data[k + 3] = total * 255
}
