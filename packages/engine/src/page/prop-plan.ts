/** Where props and close-ups go in their panel: long things upright in columns of their own, the rest in a grid. */
import { type Box, captionHeight, gridCells } from './layout.ts'

export type PropShape = {
  /** Width and height of its drawing, in cm. */ width: number
  height: number
}

export type PropPlan = {
  /** One box a prop, in the order given; room for the caption is below it. */
  props: Box[]
  details: Box[]
}

const gap = 16
/** Taller than this many times its width: a column of its own. */
const longAspect = 2.6
const maxLong = 3

/** Widths a column of one long prop may be given at most. */
const columnLimits = [130, 165, 200, 240, 280, 330, 400]
/** … where everything needs room so as not to be too small. */
const mostBeside = 200

/**
 * Shares the panel out so that pictures fill the most of it; up to `maxDetails` close-ups take what the props leave free.
 * A prop whose cell would show it with fewer units a cm than `leastScale` gets a row of its own, as far as there is room.
 */
export function planProps(
  panel: Box,
  shapes: readonly PropShape[],
  maxDetails: number,
  leastScale = 0,
): PropPlan {
  let best: PropPlan = { props: [], details: [] }
  let bestScore = -1
  const limits = leastScale > 0 ? columnLimits.filter((limit) => limit <= mostBeside) : columnLimits
  for (const limit of limits) {
    const plan = planWith(panel, shapes, { maxDetails, leastScale, limit })
    const score = useOf(plan, shapes)
    if (score > bestScore * 1.02) {
      best = plan
      bestScore = score
    }
  }
  return best
}

function planWith(
  panel: Box,
  shapes: readonly PropShape[],
  { maxDetails, leastScale, limit }: { maxDetails: number; leastScale: number; limit: number },
): PropPlan {
  const isLong = chooseLong(shapes)
  const longCount = isLong.filter(Boolean).length
  const others = shapes.length - longCount
  const columns = longColumns(panel, shapes, isLong, others + maxDetails > 0 ? limit : undefined)
  const used = columns.reduce((sum, box) => sum + box.width + gap, 0)
  const rest: Box = { ...panel, x: panel.x + used, width: panel.width - used }
  const cells = cellsFor(
    rest,
    shapes.filter((_, i) => !isLong[i]),
    maxDetails,
    leastScale,
  )
  let long = 0
  let other = 0
  const props = isLong.map((is) => (is ? columns[long++] : cells[other++]))
  return { props, details: cells.slice(others, others + maxDetails) }
}

/** The cells of a grid; things that theirs would be too small for stand in a row over it. */
function cellsFor(
  rest: Box,
  shapes: readonly PropShape[],
  maxDetails: number,
  leastScale: number,
): Box[] {
  const plain = restCells(rest, shapes.length, maxDetails)
  const large = shapes.filter((shape, i) => scaleIn(plain[i], shape) < leastScale)
  if (large.length === 0) return plain
  const highest = Math.max(...large.map(({ height }) => height))
  const height = Math.min(highest * leastScale + 2 * rim + captionHeight, mostOfRow * rest.height)
  const row = shareRow({ ...rest, height }, large)
  const isLarger = row.every((cell, i) => {
    const shape = large[i]
    return scaleIn(cell, shape) > scaleIn(plain[shapes.indexOf(shape)], shape)
  })
  if (!isLarger) return plain
  const used = height + gap
  const below = { ...rest, y: rest.y + used, height: rest.height - used }
  const others = restCells(below, shapes.length - large.length, maxDetails)
  const first = shapes.map((shape) => row[large.indexOf(shape)] ?? others.shift())
  return [...first, ...others]
}

/** Each as broad as what stands in it. */
function shareRow(row: Box, shapes: readonly PropShape[]): Box[] {
  const total = shapes.reduce((sum, { width }) => sum + width, 0)
  const room = row.width - gap * (shapes.length - 1)
  let x = row.x
  return shapes.map((shape) => {
    const width = (room * shape.width) / total
    const cell = { ...row, x, width }
    x += width + gap
    return cell
  })
}

/** Free room round a prop in its cell, and how much of the grid's height one may have to itself. */
const rim = 8
const mostOfRow = 0.4

function scaleIn(cell: Box, { width, height }: PropShape): number {
  return Math.min((cell.width - 2 * rim) / width, (cell.height - captionHeight - 2 * rim) / height)
}

/** How well the room is used: by what stands in the grid, and by the long props beside it. */
function useOf({ props, details }: PropPlan, shapes: readonly PropShape[]): number {
  const isLong = chooseLong(shapes)
  let grid = details.reduce((sum, cell) => sum + sideOf(cell) ** 2, 0)
  let long = 0
  props.forEach((cell, i) => {
    const { width, height } = shapes[i]
    const scale = Math.min(cell.width / width, (cell.height - captionHeight) / height)
    const area = width * height * scale * scale
    if (isLong[i]) long += area
    else grid += area
  })
  return (grid + 1) * (long + 1) ** 0.62
}

function sideOf(cell: Box): number {
  return Math.max(0, Math.min(cell.width, cell.height - captionHeight))
}

function chooseLong(shapes: readonly PropShape[]): boolean[] {
  const slim = shapes
    .map((shape, i) => ({ i, aspect: shape.height / shape.width }))
    .filter(({ aspect }) => aspect > longAspect)
    .sort((a, b) => b.aspect - a.aspect || a.i - b.i)
    .slice(0, maxLong)
  return shapes.map((_, i) => slim.some((item) => item.i === i))
}

function longColumns(
  panel: Box,
  shapes: readonly PropShape[],
  isLong: readonly boolean[],
  limitEach: number | undefined,
): Box[] {
  const height = panel.height - captionHeight
  const wanted = shapes
    .filter((_, i) => isLong[i])
    .map((shape) => Math.max(104, (shape.width / shape.height) * height + 24))
  const total = wanted.reduce((sum, width) => sum + width + gap, 0)
  const limit =
    limitEach === undefined ? panel.width : Math.min(panel.width * 0.6, limitEach * wanted.length)
  const scale = Math.min(1, limit / Math.max(1, total))
  let x = panel.x
  return wanted.map((width) => {
    const box = { x, y: panel.y, width: width * scale, height: panel.height }
    x += width * scale + gap
    return box
  })
}

const grids: readonly (readonly [columns: number, rows: number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [2, 2],
  [1, 4],
  [2, 3],
  [3, 2],
  [2, 4],
  [3, 3],
  [1, 5],
  [2, 5],
  [3, 4],
  [3, 5],
]

/** Close-ups are worth smaller pictures while there are fewer things than this to see. */
const fewDetails = 2

/** A last row that is not full stands in the middle. */
function centred(cells: readonly Box[], columns: number, { x, width }: Box): Box[] {
  const full = cells.length - (cells.length % columns)
  const last = cells.slice(full)
  const end = last.at(-1)
  const shift = end === undefined ? 0 : (x + width - (end.x + end.width)) / 2
  return [...cells.slice(0, full), ...last.map((cell) => ({ ...cell, x: cell.x + shift }))]
}

/** The grid that holds what must be shown and makes the most of the room: few large pictures or many small ones. */
function restCells(rest: Box, others: number, maxDetails: number): Box[] {
  const least = others + Math.min(maxDetails, others === 0 ? 4 : fewDetails)
  if (least === 0) return []
  let best: Box[] = []
  let bestScore = 0
  for (const [columns, rows] of grids) {
    const count = columns * rows
    if (count < least) continue
    const cells = gridCells(rest, columns, rows, gap)
    const side = sideOf(cells[0])
    const shown = Math.min(count, others + maxDetails)
    const missing = count - shown
    const score = side * shown ** 0.65 * (missing === 0 ? 1 : missing < columns ? 0.92 : 0.8)
    if (score > bestScore) {
      best = centred(cells.slice(0, shown), columns, rest)
      bestScore = score
    }
  }
  return best
}
