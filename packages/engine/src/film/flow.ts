/** Where the things of one picture are in another: from coarse to fine, the best match near where the coarser one found it. */
import type { Picture } from '../render/picture.ts'

/** Steps in pixels of the pictures, one for each cell of `cell` by `cell` pixels, from the first picture to the second. */
export type Flow = {
  columns: number
  rows: number
  cell: number
  x: Float32Array
  y: Float32Array
}

type Grey = { width: number; height: number; values: Float32Array }

const cell = 8
/** Levels at most, and the fewest cells of a level's shorter side: with fewer, chance finds the matches. */
const levels = 4
const fewestCells = 6
/** Pixels of a level that a match may lie from where it is looked for. */
const search = 2
/** Half the side of what is compared. */
const patch = 2

/** Both pictures are of one size. */
export function flowBetween(from: Picture, to: Picture): Flow {
  const pyramids = [pyramidOf(from), pyramidOf(to)] as const
  let flow: Flow | undefined
  for (let level = pyramids[0].length - 1; level >= 0; level--) {
    const [a, b] = [pyramids[0][level], pyramids[1][level]]
    flow = smoothed(smoothed(matched(a, b, flow && doubled(flow, a))))
  }
  if (flow === undefined) throw new Error('There are no pictures to compare')
  return scaled(flow, cell)
}

/** From an eighth of the size on, each half of the one before. */
function pyramidOf(picture: Picture): Grey[] {
  const all = [shrunk(greyOf(picture), cell)]
  for (;;) {
    const finest = all[all.length - 1]
    const isSmall = Math.min(finest.width, finest.height) < 2 * fewestCells
    if (all.length === levels || isSmall) return all
    all.push(shrunk(finest, 2))
  }
}

function greyOf({ width, height, data }: Picture): Grey {
  const values = new Float32Array(width * height)
  for (let k = 0; k < values.length; k++)
    values[k] = 0.3 * data[4 * k] + 0.59 * data[4 * k + 1] + 0.11 * data[4 * k + 2]
  return { width, height, values }
}

function shrunk({ width, height, values }: Grey, by: number): Grey {
  const [columns, rows] = [
    Math.max(1, Math.floor(width / by)),
    Math.max(1, Math.floor(height / by)),
  ]
  const small = new Float32Array(columns * rows)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      let sum = 0
      for (let y = 0; y < by; y++)
        for (let x = 0; x < by; x++) sum += values[(row * by + y) * width + column * by + x] ?? 0
      small[row * columns + column] = sum / (by * by)
    }
  return { width: columns, height: rows, values: small }
}

function matched(from: Grey, to: Grey, guess: Flow | undefined): Flow {
  const { width: columns, height: rows } = from
  const x = new Float32Array(columns * rows)
  const y = new Float32Array(columns * rows)
  for (let k = 0; k < x.length; k++) {
    const near = { x: Math.round(guess?.x[k] ?? 0), y: Math.round(guess?.y[k] ?? 0) }
    const best = bestStep(from, to, { x: k % columns, y: Math.floor(k / columns) }, near)
    x[k] = best.x
    y[k] = best.y
  }
  return { columns, rows, cell: 1, x, y }
}

type Step = { x: number; y: number }

/** What it costs to be elsewhere than what is near, and to go far: of equals, the shortest is taken. */
const costOfTurn = 1.2
const costOfWay = 0.3

function bestStep(from: Grey, to: Grey, at: Step, near: Step): Step {
  let best = near
  let least = Number.POSITIVE_INFINITY
  for (let v = -search; v <= search; v++)
    for (let u = -search; u <= search; u++) {
      const step = { x: near.x + u, y: near.y + v }
      const way = costOfTurn * Math.hypot(u, v) + costOfWay * Math.hypot(step.x, step.y)
      const cost = difference(from, to, [at.x, at.y, step.x, step.y]) + way
      if (cost >= least) continue
      least = cost
      best = step
    }
  return best
}

/** The mean difference of the surroundings of a place and of where it may have gone. */
function difference(
  from: Grey,
  to: Grey,
  [x, y, dx, dy]: readonly [x: number, y: number, dx: number, dy: number],
): number {
  let sum = 0
  for (let v = -patch; v <= patch; v++)
    for (let u = -patch; u <= patch; u++)
      sum += Math.abs(valueAt(from, x + u, y + v) - valueAt(to, x + u + dx, y + v + dy))
  return sum / (2 * patch + 1) ** 2
}

function valueAt({ width, height, values }: Grey, x: number, y: number): number {
  const [column, row] = [Math.min(width - 1, Math.max(0, x)), Math.min(height - 1, Math.max(0, y))]
  return values[row * width + column]
}

/** The flow of a level for the next finer one. */
function doubled(flow: Flow, { width: columns, height: rows }: Grey): Flow {
  const x = new Float32Array(columns * rows)
  const y = new Float32Array(columns * rows)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const from =
        Math.min(flow.rows - 1, row >> 1) * flow.columns + Math.min(flow.columns - 1, column >> 1)
      x[row * columns + column] = 2 * flow.x[from]
      y[row * columns + column] = 2 * flow.y[from]
    }
  return { columns, rows, cell: 1, x, y }
}

/** Each cell takes the mean of itself and its neighbours: what is near moves alike. */
function smoothed(flow: Flow): Flow {
  const { columns, rows } = flow
  const mean = (values: Float32Array) => {
    const out = new Float32Array(values.length)
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        let [sum, count] = [0, 0]
        for (let v = Math.max(0, row - 1); v <= Math.min(rows - 1, row + 1); v++)
          for (let u = Math.max(0, column - 1); u <= Math.min(columns - 1, column + 1); u++) {
            sum += values[v * columns + u]
            count++
          }
        out[row * columns + column] = sum / count
      }
    return out
  }
  return { ...flow, x: mean(flow.x), y: mean(flow.y) }
}

function scaled({ x, y, ...flow }: Flow, by: number): Flow {
  const times = (values: Float32Array) => values.map((value) => value * by)
  return { ...flow, cell: by, x: times(x), y: times(y) }
}
