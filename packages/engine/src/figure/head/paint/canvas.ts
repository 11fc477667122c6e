/** A small painter: smooth filled shapes on a picture, the same on every machine. Shapes are in head units, y upward. */
import { hexToRgb, type Rgb } from '../../../math/colour.ts'
import type { Outline } from './outline.ts'

export type Canvas = {
  width: number
  height: number
  /** Premultiplied RGBA. */
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

/** Colour at a point: one for all, or by place. */
export type Ink = string | Shade
/**
 * Reads where a spot lies from its first two numbers, x and y, and writes its colour to the next four: red, green,
 * blue (0–255) and opacity (0–1). One array for all, since numbers handed over for every pixel would be packed singly.
 */
export type Shade = (spot: Float64Array) => void

export function newCanvas(window: Window, scale: number): Canvas {
  const { width, height, originX, originY } = frameOf(window, scale)
  const data = new Uint8ClampedArray(width * height * 4)
  return { width, height, data, scale, originX, originY }
}

/** All of a canvas but its pixels. */
export function frameOf(window: Window, scale: number): Omit<Canvas, 'data'> {
  return {
    width: Math.ceil((window.right - window.left) * scale),
    height: Math.ceil((window.top - window.bottom) * scale),
    scale,
    originX: -window.left * scale,
    originY: window.top * scale,
  }
}

/** A canvas of its own with the same picture. */
export function copyCanvas(canvas: Canvas): Canvas {
  const { width, height, data, scale, originX, originY } = canvas
  return { width, height, data: data.slice(), scale, originX, originY }
}

/** Which pixels lie inside the outlines. Outlines that overlap count once. */
export function maskOf(canvas: Canvas, outlines: readonly Outline[]): Mask {
  const { left, top, width, height } = boxOf(canvas, outlines)
  const mask: Mask = { left, top, width, height, cover: new Float32Array(width * height) }
  if (width === 0 || height === 0) return mask
  // One cell more a row takes what an edge hands to its right-hand neighbour.
  const sums = new Float32Array((width + 1) * height)
  for (const outline of outlines) addOutline(canvas, mask, sums, outline)
  coverFrom(sums, mask)
  return mask
}

function coverFrom(sums: Float32Array, { width, height, cover }: Mask): void {
  let k = 0
  let from = 0
  for (let row = 0; row < height; row++) {
    let total = 0
    for (let column = 0; column < width; column++) {
      total += sums[from++]
      cover[k++] = Math.min(1, Math.abs(total))
    }
    from++
  }
}

function boxOf(canvas: Canvas, outlines: readonly Outline[]) {
  let left = canvas.width
  let right = 0
  let top = canvas.height
  let bottom = 0
  for (const outline of outlines) {
    for (let i = 0; i < outline.length; i++) {
      const column = outline[i][0] * canvas.scale + canvas.originX
      const row = canvas.originY - outline[i][1] * canvas.scale
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
  const { scale, originX, originY } = canvas
  let x = outline[0][0] * scale + originX - mask.left
  let y = originY - outline[0][1] * scale - mask.top
  for (let i = 1; i <= outline.length; i++) {
    const next = outline[i % outline.length]
    const nextX = next[0] * scale + originX - mask.left
    const nextY = originY - next[1] * scale - mask.top
    addEdge(mask, sums, x, y, nextX, nextY)
    x = nextX
    y = nextY
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
  const { left, top, width, height } = mask
  const cover = new Float32Array(mask.cover.length)
  const right = mask.left - other.left
  const down = mask.top - other.top
  const firstColumn = Math.max(0, -right)
  const lastColumn = Math.min(mask.width, other.width - right)
  const firstRow = Math.max(0, -down)
  const lastRow = Math.min(mask.height, other.height - down)
  for (let row = firstRow; row < lastRow; row++) {
    const own = row * mask.width
    const others = (row + down) * other.width + right
    for (let column = firstColumn; column < lastColumn; column++) {
      cover[own + column] = mask.cover[own + column] * other.cover[others + column]
    }
  }
  return { left, top, width, height, cover }
}

/** Less than this is not seen. */
const leastCover = 0.002

/** Lays ink on what the mask covers, at most `opacity` thick. */
export function fillMask(canvas: Canvas, mask: Mask, ink: Ink, opacity = 1): void {
  if (typeof ink === 'string') layPlain(canvas, mask, hexToRgb(ink), opacity)
  else layShade(canvas, mask, ink, opacity)
}

function layPlain(canvas: Canvas, mask: Mask, [red, green, blue]: Rgb, opacity: number): void {
  const { data } = canvas
  const { cover } = mask
  let k = 0
  for (let row = 0; row < mask.height; row++) {
    let pixel = ((mask.top + row) * canvas.width + mask.left) * 4
    for (let column = 0; column < mask.width; column++, pixel += 4) {
      const alpha = cover[k++] * opacity
      if (alpha > leastCover) lay(data, pixel, red, green, blue, alpha)
    }
  }
}

function layShade(canvas: Canvas, mask: Mask, shade: Shade, opacity: number): void {
  const { data, scale, originX, originY } = canvas
  const { cover } = mask
  const spot = new Float64Array(6)
  let k = 0
  for (let row = 0; row < mask.height; row++) {
    spot[1] = (originY - (mask.top + row) - 0.5) / scale
    let pixel = ((mask.top + row) * canvas.width + mask.left) * 4
    for (let column = 0; column < mask.width; column++, pixel += 4) {
      const here = cover[k++] * opacity
      if (here <= leastCover) continue
      spot[0] = (mask.left + column + 0.5 - originX) / scale
      shade(spot)
      lay(data, pixel, spot[2], spot[3], spot[4], here * spot[5])
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

/** One pixel over what is there already, premultiplied. */
function lay(
  data: Uint8ClampedArray,
  pixel: number,
  red: number,
  green: number,
  blue: number,
  alpha: number,
): void {
  if (alpha <= 0) return
  const below = 1 - alpha
  data[pixel] = red * alpha + data[pixel] * below
  data[pixel + 1] = green * alpha + data[pixel + 1] * below
  data[pixel + 2] = blue * alpha + data[pixel + 2] * below
  data[pixel + 3] = 255 * alpha + data[pixel + 3] * below
}
