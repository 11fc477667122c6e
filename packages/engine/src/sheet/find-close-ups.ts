/** Where a close-up of a thing is best taken: the frame that the thing fills and that has something to look at. */
import type { Part } from '../figure/figure.ts'
import type { Vec3 } from '../math/vector.ts'
import type { Survey } from '../render/survey.ts'
import type { Subject } from './subjects.ts'

/** A survey, and what is looked up in it for one subject after another. */
export type Sight = {
  yaw: number
  survey: Survey
  sums: Sums
  isInTheWay: readonly boolean[]
  everywhere: readonly Pixel[]
  /** Numbers of the parts that are seen. */
  seen: ReadonlySet<number>
}

/** `isInTheWay` tells of each part whether it is a hand or what it holds: in a picture of something else these only hide it. */
export function openSight(yaw: number, survey: Survey, isInTheWay: readonly boolean[] = []): Sight {
  return {
    yaw,
    survey,
    sums: openSums(survey, isInTheWay),
    isInTheWay,
    everywhere: everywhere(survey),
    seen: new Set(survey.part),
  }
}

export type CloseUp = {
  label: string
  /** The thing it is of, and how many close-ups of that teach something. */
  of: string
  most: number
  point: Vec3
  yaw: number
  /** Side of its frame, in cm. */
  side: number
  worth: number
}

/** A marked place lies no deeper than this under what is seen there, in cm; half of it where it is the middle of the picture. */
const deepestCm = 5
/** More lines than these across a picture add nothing to it. */
const manyLines = 5
/** Share of the frame that shows anything at all, if the subject does not say. */
const usualCover = 0.5

/** Share of a frame that a hand, or what it holds, may hide. */
const mostInTheWay = 0.05

/** The best frame of a subject in each view that shows it, best first. */
export function findCloseUps(
  subject: Subject,
  sights: readonly Sight[],
  parts: readonly Part[],
  heightCm: number,
): CloseUp[] {
  return sights
    .filter(({ yaw }) => subject.yaws?.includes(yaw) ?? true)
    .flatMap((sight) => closeUpsFrom(sight, subject, parts, heightCm))
    .sort((a, b) => b.worth - a.worth)
}

function closeUpsFrom(
  { yaw, survey, sums, isInTheWay, everywhere, seen }: Sight,
  subject: Subject,
  parts: readonly Part[],
  heightCm: number,
): CloseUp[] {
  const { label, most = 1, place, isCentred, shuns, sizes, bonus } = subject
  const known = place ? centresAt(survey, place, isCentred ? 0 : 0.02 * heightCm) : everywhere
  const centres = shuns ? known.filter((pixel) => !shuns(atPixel(survey, pixel))) : known
  const thing = subject.owns ? undefined : thingAt(survey, centres[0], parts)
  const owns = subject.owns ?? thing?.owns
  if (!owns) return []
  const of = subject.of ?? thing?.id ?? label
  const owned = parts.map((part, i) => seen.has(i + 1) && owns(part))
  if (!owned.includes(true)) return []
  const isOfHand = owned.some((isOwn, i) => isOwn && isInTheWay[i])
  // What has its place in the middle of the picture is seen there, and nothing that lies over it.
  const isHidden = isCentred && centres[0] && !owned[partAt(survey, centres[0]) - 1]
  if (isHidden) return []
  sumOwn(sums, survey, owned)
  return sizes.flatMap((size) => {
    const side = size * heightCm
    const best = bestFrame(sums, centres, side * survey.scale, subject, isOfHand)
    const point = best && survey.pointAt(best.column, best.row)
    if (!best || !point) return []
    const worth = best.worth + bonus - (yaw === 180 ? 0.06 : 0)
    return [{ label, of, most, point, yaw, side, worth }]
  })
}

function partAt({ part, width }: Survey, { column, row }: Pixel): number {
  return part[row * width + column]
}

/** Where nothing is seen there is nothing to shun. */
function atPixel(survey: Survey, { column, row }: Pixel): Vec3 {
  return survey.pointAt(column, row) ?? [0, 1e9, 0]
}

type Pixel = { column: number; row: number }

function everywhere({ width, height }: Survey): Pixel[] {
  const centres: Pixel[] = []
  for (let row = 6; row < height - 6; row += 2) {
    for (let column = 6; column < width - 6; column += 2) centres.push({ column, row })
  }
  return centres
}

/** A marked place and a little round it; nothing where something else hides it. */
function centresAt(survey: Survey, place: Vec3, reachCm: number): Pixel[] {
  const { column, row, before } = survey.find(place)
  const deepest = reachCm === 0 ? deepestCm / 2 : deepestCm
  if (before > deepest || before < -deepest) return []
  const reach = Math.round(reachCm * survey.scale)
  const centres: Pixel[] = [{ column, row }]
  for (let y = -reach; y <= reach; y += 2) {
    for (let x = -reach; x <= reach; x += 2) centres.push({ column: column + x, row: row + y })
  }
  return centres
}

/** The garment that is seen at a pixel. On a body or a coat there is more than one thing to see. */
function thingAt(
  survey: Survey,
  centre: Pixel | undefined,
  parts: readonly Part[],
): { id?: string; owns: (part: Part) => boolean } | undefined {
  const number = centre ? partAt(survey, centre) : 0
  if (number === 0) return
  const id = parts[number - 1].material.split('.')[0]
  const owns = (other: Part) => other.material.split('.')[0] === id
  return /^(?:skin|hair|coat|lower|creature)$/.test(id) ? { owns } : { id, owns }
}

/** Summed-area tables: any rectangle's total in four look-ups. */
type Sums = {
  stride: number
  rows: number
  /** Pixels that show anything, and their lines. */
  seen: Int32Array
  lines: Float32Array
  /** Those of hands and of what they hold. */
  inTheWay: Int32Array
  /** The same of the subject's own. */
  own: Int32Array
  ownLines: Float32Array
}

/** Where pixels of a subject lie, at most. */
type Box = { left: number; right: number; top: number; bottom: number }

function openSums({ width, height, part, edge }: Survey, isInTheWay: readonly boolean[]): Sums {
  const stride = width + 1
  const length = stride * (height + 1)
  const sums: Sums = {
    stride,
    rows: height,
    seen: new Int32Array(length),
    lines: new Float32Array(length),
    inTheWay: new Int32Array(length),
    own: new Int32Array(length),
    ownLines: new Float32Array(length),
  }
  for (let row = 0; row < height; row++) {
    let seen = 0
    let lines = 0
    let inTheWay = 0
    for (let column = 0; column < width; column++) {
      const k = row * width + column
      if (part[k] !== 0) seen++
      if (isInTheWay[part[k] - 1]) inTheWay++
      lines += edge[k]
      const at = (row + 1) * stride + column + 1
      sums.seen[at] = sums.seen[at - stride] + seen
      sums.lines[at] = sums.lines[at - stride] + lines
      sums.inTheWay[at] = sums.inTheWay[at - stride] + inTheWay
    }
  }
  return sums
}

function sumOwn(
  sums: Sums,
  { width, height, part, edge }: Survey,
  owned: readonly boolean[],
): void {
  const { stride, own, ownLines } = sums
  for (let row = 0; row < height; row++) {
    let count = 0
    let lines = 0
    for (let column = 0; column < width; column++) {
      const k = row * width + column
      if (part[k] !== 0 && owned[part[k] - 1]) {
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
function boxOfOwn({ stride, rows, own }: Sums): Box {
  const all = own[rows * stride + stride - 1]
  const box: Box = { left: 0, right: stride - 2, top: 0, bottom: rows - 1 }
  while (own[rows * stride + box.left + 1] === 0 && box.left < box.right) box.left++
  while (own[rows * stride + box.right] === all && box.left < box.right) box.right--
  while (own[(box.top + 2) * stride - 1] === 0 && box.top < box.bottom) box.top++
  while (own[(box.bottom + 1) * stride - 1] === all && box.top < box.bottom) box.bottom--
  return box
}

function isNear({ left, right, top, bottom }: Box, { column, row }: Pixel, reach: number): boolean {
  const isBeside = column < left - reach || column > right + reach
  return !isBeside && row >= top - reach && row <= bottom + reach
}

function bestFrame(
  sums: Sums,
  centres: readonly Pixel[],
  side: number,
  { fills: [middle, whole], leastLines, leastCover = usualCover, mostCover = 1 }: Subject,
  isOfHand: boolean,
): (Pixel & { worth: number }) | undefined {
  let best: (Pixel & { worth: number }) | undefined
  const inner = 0.55 * side
  const box = boxOfOwn(sums)
  const mostHidden = (isOfHand ? 1 : mostInTheWay) * side ** 2
  for (const centre of centres) {
    // Round a centre farther out nothing of the subject is seen.
    if (!isNear(box, centre, inner / 2 + 1)) continue
    const { column, row } = centre
    moveTo(small, sums, column, row, inner)
    const ownMiddle = sumIn(small, sums.own) / inner ** 2
    if (ownMiddle < middle) continue
    moveTo(large, sums, column, row, side)
    const own = sumIn(large, sums.own) / side ** 2
    const cover = sumIn(large, sums.seen) / side ** 2
    if (
      own < whole ||
      cover < leastCover ||
      cover > mostCover ||
      sumIn(large, sums.inTheWay) > mostHidden
    )
      continue
    const lines = linesIn(small, sums) / inner + (0.5 * linesIn(large, sums)) / side
    if (lines < leastLines) continue
    const worth = 0.5 * Math.min(1, lines / manyLines) + 0.2 * own + 0.15 * cover + 0.15 * ownMiddle
    if (!best || worth > best.worth) best = { column, row, worth }
  }
  return best
}

/** Places of a square's four corners in the tables: upper left, upper right, lower left, lower right. */
type Square = Int32Array

const small: Square = new Int32Array(4)
const large: Square = new Int32Array(4)

function moveTo(
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
function linesIn(square: Square, { lines, ownLines }: Sums): number {
  return 0.25 * sumIn(square, lines) + 0.75 * sumIn(square, ownLines)
}

function within(place: number, most: number): number {
  return Math.min(most, Math.max(0, Math.round(place)))
}

function sumIn(square: Square, table: Int32Array | Float32Array): number {
  return table[square[3]] - table[square[2]] - table[square[1]] + table[square[0]]
}
