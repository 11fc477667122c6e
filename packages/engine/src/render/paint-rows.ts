/** Room for the paint of pictures that lie on parts: each row's, from the first sample that may show such a part to the last. */
import type { Grid } from './grid.ts'
import type { Scene } from './scene.ts'
import type { View } from './view.ts'
import { allocate, type Workspace, wholesAt } from './workspace.ts'

type Spans = { first: Int32Array; last: Int32Array }

/** Where the first words of all rows lie: the word of sample `k` of a row is the `k`-th after its first. */
export function layPaintRows(
  workspace: Workspace,
  scene: Scene,
  { width, height }: Pick<Grid, 'width' | 'height'>,
  at: Pick<View['at'], 'x' | 'y'>,
): number {
  const rows = allocate(workspace, 4 * height)
  const spans = spansOf(workspace, scene, { width, height }, at)
  const lengthOf = (row: number) => Math.max(0, spans.last[row] - spans.first[row] + 1)
  let words = 0
  for (let row = 0; row < height; row++) words += lengthOf(row)
  let next = allocate(workspace, 4 * words) / 4
  const firstWords = wholesAt(workspace, rows, height)
  for (let row = 0; row < height; row++) {
    firstWords[row] = next - spans.first[row] - row * width
    next += lengthOf(row)
  }
  return rows
}

/** Of each row, the first and the last sample that a triangle of a painted part may meet. */
function spansOf(
  workspace: Workspace,
  { parts, decals, firstTriangle, indices, positions }: Scene,
  { width, height }: Pick<Grid, 'width' | 'height'>,
  at: Pick<View['at'], 'x' | 'y'>,
): Spans {
  const first = new Int32Array(height).fill(width)
  const last = new Int32Array(height).fill(-1)
  const x = wholesAt(workspace, at.x, positions.length / 3)
  const y = wholesAt(workspace, at.y, positions.length / 3)
  for (let part = 0; part < parts.length; part++) {
    if (decals[part] === undefined) continue
    for (let k = 3 * firstTriangle[part]; k < 3 * firstTriangle[part + 1]; k += 3) {
      const [a, b, c] = [indices[k], indices[k + 1], indices[k + 2]]
      const left = startAt(Math.min(x[a], x[b], x[c]))
      const right = Math.min(width - 1, endAt(Math.max(x[a], x[b], x[c])))
      const bottom = Math.min(height - 1, endAt(Math.max(y[a], y[b], y[c])))
      for (let row = startAt(Math.min(y[a], y[b], y[c])); row <= bottom; row++) {
        first[row] = Math.min(first[row], left)
        last[row] = Math.max(last[row], right)
      }
    }
  }
  return { first, last }
}

/** The first sample from a place in sixteenths on; a sample lies in the middle of its sixteen. */
function startAt(sixteenths: number): number {
  return Math.max(0, (sixteenths + 7) >> 4)
}

/** The last sample up to a place in sixteenths. */
function endAt(sixteenths: number): number {
  return (sixteenths - 8) >> 4
}
