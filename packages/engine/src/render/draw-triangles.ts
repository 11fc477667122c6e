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
export type Mesh = {
  indices: number
  x: number
  y: number
  z: number
  vertices: number
  /** Room for the vertices as kernels read them, from the drawing until the next: see `roomForCorners`. */
  corners: number
}

export function roomForCorners(workspace: Workspace, vertices: number): number {
  return allocate(workspace, 16 * vertices)
}

/** Triangles from the first to the last (not included). */
export type Range = readonly [first: number, last: number]

const bandRows = 64
const tileSide = 8

/** Draws on a cleared target, band by band. Large triangles for which the bands have no room come last. */
export function drawTriangles(
  workspace: Workspace,
  { width, height, depth, triangle }: Target,
  { indices, x, y, z, vertices, corners }: Mesh,
  ranges: readonly Range[],
): void {
  const { kernels, top: free } = workspace
  const bands = Math.ceil(height / bandRows)
  const total = ranges.reduce((sum, [first, last]) => sum + last - first, 0)
  // Few triangles touch more than two bands.
  const most = 2 * total + 64 * bands
  const heads = allocate(workspace, 8 * bands)
  const entries = allocate(workspace, 20 * (most + 1))
  const tiles = allocate(workspace, 4 * Math.ceil(width / tileSide) * (bandRows / tileSide))
  kernels.openTarget(width, height, depth, triangle)
  kernels.openBins(heads, entries, most, corners, x, y, z, vertices)
  const left = ranges.toReversed().map(([first, last]): Range => {
    return [first, kernels.binTriangles(indices, first, last)]
  })
  kernels.drawBands(indices, tiles)
  for (const [first, last] of left.toReversed()) {
    if (last > first) kernels.drawTriangles(indices, first, last)
  }
  workspace.top = free
}
