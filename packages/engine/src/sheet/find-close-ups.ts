/** Where a close-up of a thing is best taken: the frame that the thing fills and that has something to look at. */
import type { Part } from '../figure/figure.ts'
import type { Vec3 } from '../math/vector.ts'
import type { Survey } from '../render/survey.ts'
import type { Subject } from './subjects.ts'

export type Sight = { yaw: number; survey: Survey }

export type CloseUp = {
  label: string
  point: Vec3
  yaw: number
  /** Side of its frame, in cm. */
  side: number
  worth: number
}

/** A marked place lies no deeper than this under what is seen there, in cm. */
const deepestCm = 5
/** More lines than these across a picture add nothing to it. */
const manyLines = 5
/** Share of the frame that shows anything at all. */
const leastCover = 0.5

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
  { yaw, survey }: Sight,
  subject: Subject,
  parts: readonly Part[],
  heightCm: number,
): CloseUp[] {
  const { label, place, sizes, bonus } = subject
  const centres = place ? centresAt(survey, place, heightCm) : everywhere(survey)
  const owns = subject.owns ?? sameThing(survey, centres[0], parts)
  if (!owns) return []
  const sums = sumsOf(survey, parts.map(owns))
  return sizes.flatMap((size) => {
    const side = size * heightCm
    const best = bestFrame(sums, centres, side * survey.scale, subject)
    const point = best && survey.pointAt(best.column, best.row)
    if (!best || !point) return []
    const worth = best.worth + bonus - (yaw === 180 ? 0.06 : 0)
    return [{ label, point, yaw, side, worth }]
  })
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
function centresAt(survey: Survey, place: Vec3, heightCm: number): Pixel[] {
  const { column, row, before } = survey.find(place)
  if (before > deepestCm || before < -deepestCm) return []
  const reach = Math.round(0.02 * heightCm * survey.scale)
  const centres: Pixel[] = [{ column, row }]
  for (let y = -reach; y <= reach; y += 2) {
    for (let x = -reach; x <= reach; x += 2) centres.push({ column: column + x, row: row + y })
  }
  return centres
}

/** The garment that is seen at a pixel. */
function sameThing(
  { part, width }: Survey,
  centre: Pixel | undefined,
  parts: readonly Part[],
): ((part: Part) => boolean) | undefined {
  const number = centre ? part[centre.row * width + centre.column] : 0
  if (number === 0) return
  const id = parts[number - 1].material.split('.')[0]
  return (other) => other.material.split('.')[0] === id
}

/** Summed-area tables: any rectangle's total in four look-ups. */
type Sums = {
  stride: number
  rows: number
  own: Float32Array
  seen: Float32Array
  lines: Float32Array
}

function sumsOf({ width, height, part, edge }: Survey, owned: readonly boolean[]): Sums {
  const stride = width + 1
  const empty = () => new Float32Array(stride * (height + 1))
  const sums: Sums = { stride, rows: height, own: empty(), seen: empty(), lines: empty() }
  for (let row = 0; row < height; row++) {
    let own = 0
    let seen = 0
    let lines = 0
    for (let column = 0; column < width; column++) {
      const k = row * width + column
      const isOwn = part[k] !== 0 && owned[part[k] - 1]
      own += isOwn ? 1 : 0
      seen += part[k] === 0 ? 0 : 1
      lines += isOwn ? edge[k] : 0.25 * edge[k]
      const at = (row + 1) * stride + column + 1
      sums.own[at] = sums.own[at - stride] + own
      sums.seen[at] = sums.seen[at - stride] + seen
      sums.lines[at] = sums.lines[at - stride] + lines
    }
  }
  return sums
}

function bestFrame(
  sums: Sums,
  centres: readonly Pixel[],
  side: number,
  { fills: [middle, whole], leastLines }: Subject,
): (Pixel & { worth: number }) | undefined {
  let best: (Pixel & { worth: number }) | undefined
  for (const { column, row } of centres) {
    const total = (table: Float32Array, size: number) => sumIn(sums, table, column, row, size)
    const inner = 0.55 * side
    const ownMiddle = total(sums.own, inner) / inner ** 2
    if (ownMiddle < middle) continue
    const own = total(sums.own, side) / side ** 2
    const cover = total(sums.seen, side) / side ** 2
    if (own < whole || cover < leastCover) continue
    const lines = total(sums.lines, inner) / inner + (0.5 * total(sums.lines, side)) / side
    if (lines < leastLines) continue
    const worth = 0.5 * Math.min(1, lines / manyLines) + 0.2 * own + 0.15 * cover + 0.15 * ownMiddle
    if (!best || worth > best.worth) best = { column, row, worth }
  }
  return best
}

function sumIn(
  { stride, rows }: Sums,
  table: Float32Array,
  column: number,
  row: number,
  size: number,
): number {
  const clampColumn = (x: number) => Math.min(stride - 1, Math.max(0, Math.round(x)))
  const clampRow = (y: number) => Math.min(rows, Math.max(0, Math.round(y)))
  const left = clampColumn(column + 0.5 - size / 2)
  const right = clampColumn(column + 0.5 + size / 2)
  const top = clampRow(row + 0.5 - size / 2) * stride
  const bottom = clampRow(row + 0.5 + size / 2) * stride
  return table[bottom + right] - table[bottom + left] - table[top + right] + table[top + left]
}
