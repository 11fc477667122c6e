/** Tables in which it is looked up how much of any frame shows a subject, and how many lines run through it. */
import type { Survey } from '../render/survey.ts'

/** Summed-area tables: any rectangle's total in four look-ups. */
export type Sums = {
  stride: number
  rows: number
  /** Pixels that show anything, and their lines. */
  seen: Int32Array
  lines: Float32Array
  /** Those of hands and of what they hold. */
  inTheWay: Int32Array
  /** How much hair, and shade, spoils a picture of what is broad and plain. */
  spoilt: Float32Array
  /** The same of the subject's own. */
  own: Int32Array
  ownLines: Float32Array
}

/** Where pixels of a subject lie, at most. */
export type Box = { left: number; right: number; top: number; bottom: number }

const hairSpoils = 1.2
const shadeSpoils = 0.25

export function openSums(
  { width, height, part, edge, shade }: Survey,
  isInTheWay: readonly boolean[],
  isHair: readonly boolean[],
): Sums {
  const stride = width + 1
  const length = stride * (height + 1)
  const blocks = byNumber(isInTheWay)
  const hairs = byNumber(isHair)
  const sums: Sums = {
    stride,
    rows: height,
    seen: new Int32Array(length),
    lines: new Float32Array(length),
    inTheWay: new Int32Array(length),
    spoilt: new Float32Array(length),
    own: new Int32Array(length),
    ownLines: new Float32Array(length),
  }
  for (let row = 0; row < height; row++) {
    let seen = 0
    let lines = 0
    let inTheWay = 0
    let spoilt = 0
    for (let column = 0; column < width; column++) {
      const k = row * width + column
      if (part[k] !== 0) seen++
      if (blocks[part[k]] === 1) inTheWay++
      lines += edge[k]
      if (hairs[part[k]] === 1) spoilt += hairSpoils
      else if (shade[k] === 1) spoilt += shadeSpoils
      const at = (row + 1) * stride + column + 1
      sums.seen[at] = sums.seen[at - stride] + seen
      sums.lines[at] = sums.lines[at - stride] + lines
      sums.inTheWay[at] = sums.inTheWay[at - stride] + inTheWay
      sums.spoilt[at] = sums.spoilt[at - stride] + spoilt
    }
  }
  return sums
}

/** What holds of a part, by its number as surveys have it: 0 is none. */
function byNumber(holds: readonly boolean[]): Uint8Array {
  return Uint8Array.from([false, ...holds], Number)
}

/** `isOuter`: linings are none of the subject's own. */
export function sumOwn(
  sums: Sums,
  { width, height, part, edge, lining }: Survey,
  owned: readonly boolean[],
  isOuter = false,
): void {
  const { stride, own, ownLines } = sums
  for (let row = 0; row < height; row++) {
    let count = 0
    let lines = 0
    for (let column = 0; column < width; column++) {
      const k = row * width + column
      if (part[k] !== 0 && owned[part[k] - 1] && !(isOuter && lining[k] === 1)) {
        count++
        lines += edge[k]
      }
      const at = (row + 1) * stride + column + 1
      own[at] = own[at - stride] + count
      ownLines[at] = ownLines[at - stride] + lines
    }
  }
}

/** The box of a subject's own pixels, told by the sums along the table's lower and right edge. */
export function boxOfOwn({ stride, rows, own }: Sums): Box {
  const all = own[rows * stride + stride - 1]
  const box: Box = { left: 0, right: stride - 2, top: 0, bottom: rows - 1 }
  while (own[rows * stride + box.left + 1] === 0 && box.left < box.right) box.left++
  while (own[rows * stride + box.right] === all && box.left < box.right) box.right--
  while (own[(box.top + 2) * stride - 1] === 0 && box.top < box.bottom) box.top++
  while (own[(box.bottom + 1) * stride - 1] === all && box.top < box.bottom) box.bottom--
  return box
}

/** Places of a square's four corners in the tables: upper left, upper right, lower left, lower right. */
export type Square = Int32Array

export function newSquare(): Square {
  return new Int32Array(4)
}

export function moveTo(
  square: Square,
  { stride, rows }: Sums,
  column: number,
  row: number,
  size: number,
): void {
  const half = size / 2
  const left = within(column + 0.5 - half, stride - 1)
  const right = within(column + 0.5 + half, stride - 1)
  const top = within(row + 0.5 - half, rows) * stride
  const bottom = within(row + 0.5 + half, rows) * stride
  square[0] = top + left
  square[1] = top + right
  square[2] = bottom + left
  square[3] = bottom + right
}

/** Lines of other things count a quarter. */
export function linesIn(square: Square, { lines, ownLines }: Sums): number {
  return 0.25 * sumIn(square, lines) + 0.75 * sumIn(square, ownLines)
}

function within(place: number, most: number): number {
  return Math.min(most, Math.max(0, Math.round(place)))
}

export function sumIn(square: Square, table: Int32Array | Float32Array): number {
  return table[square[3]] - table[square[2]] - table[square[1]] + table[square[0]]
}
