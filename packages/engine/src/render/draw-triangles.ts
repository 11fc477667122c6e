/** Triangles to samples: on a target of depth, and where it has one of the number of what is nearest. */
import { allocate, type Workspace } from './workspace.ts'

export type Target = {
  width: number
  height: number
  depth: number
  /** 0 where only depth is wanted. */
  triangle: number
}

/** Addresses of the corners' numbers and of every vertex on the target's grid. */
export type Mesh = { indices: number; x: number; y: number; z: number }

/** Triangles from the first to the last (not included). */
export type Range = readonly [first: number, last: number]

const tileSide = 8

/** Draws the fronts first: backs that lie behind them, most of all there are, are then passed over tile by tile. */
export function drawTriangles(
  workspace: Workspace,
  { width, height, depth, triangle }: Target,
  { indices, x, y, z }: Mesh,
  ranges: readonly Range[],
): void {
  const { kernels } = workspace
  const tiles = allocate(workspace, 4 * Math.ceil(width / tileSide) * Math.ceil(height / tileSide))
  kernels.openTarget(width, height, depth, triangle)
  for (const [first, last] of ranges) kernels.drawTriangles(indices, x, y, z, first, last, 0)
  kernels.measureTiles(tiles)
  for (const [first, last] of ranges) kernels.drawTriangles(indices, x, y, z, first, last, 1)
}
