/** Lines on a view: where one thing ends before another, where materials meet and where a surface bends. */
import type { Grid } from './grid.ts'
import { inkScale } from './lines.ts'
import type { Look } from './look.ts'
import { setOnStage } from './stage.ts'
import type { View } from './view.ts'
import { allocate, type Workspace } from './workspace.ts'

/** `height`: pixels of the whole picture, with which lines grow. Numbers of triangles are lost. */
export function inkView(workspace: Workspace, view: View, look: Look, height: number): void {
  const { kernels, top: free } = workspace
  const { scene, grid, at } = view
  const count = grid.width * grid.height
  const half = (grid.samples * inkScale(look, height)) / 2
  const { silhouette, overlap, material, crease } = look.ink
  const isInked = Math.max(silhouette, overlap) * half > 0
  setOnStage(workspace, {
    silhouette: silhouette * half,
    overlap: overlap * half,
    line: material * half,
    crease: crease * half,
    depthStep: 0.6 + (4 * grid.samples) / grid.scale,
    calmCosine: scene.calmCosine,
    inkOpacity: look.inkOpacity / 255,
    whiteInkBelow: look.whiteInkBelow ?? 0,
  })
  const dots = isInked ? findDots(workspace, count) : 0
  drawOutLocks(workspace, dots)
  kernels.thinFine(dots)
  dropFlecks(workspace, grid, dots)
  thinCrowds(workspace, grid, dots, crease * half)
  // Numbers of triangles are not needed any more, and take four bytes a sample where ink takes three.
  const inkMaterial = at.triangle
  const inkCover = inkMaterial + 2 * count
  setOnStage(workspace, { inkCover, inkMaterial })
  kernels.clear(inkCover, count)
  kernels.drawDots(dots, allocate(workspace, kernels.distanceBytes()))
  workspace.top = free
}

/** Dots a picture may have, in shares of its samples: few have more than the first, none is given more than the second. */
const rooms = [1 / 10, 1 / 3]

/** Finds the dots that lines are made of; returns how many. */
function findDots(workspace: Workspace, samples: number): number {
  const free = workspace.top
  const [usual, most] = rooms.map((share) => Math.ceil(share * samples))
  const count = findUpTo(workspace, usual)
  if (count < usual) return count
  workspace.top = free
  return findUpTo(workspace, most)
}

function findUpTo(workspace: Workspace, mostEdges: number): number {
  const [edgePlace, edgeOwner, edgeMaterial, edgeRadius] = [4, 4, 2, 4].map((bytes) =>
    allocate(workspace, bytes * mostEdges),
  )
  setOnStage(workspace, { edgePlace, edgeOwner, edgeMaterial, edgeRadius, mostEdges })
  return workspace.kernels.findEdges()
}

function drawOutLocks(workspace: Workspace, dots: number): void {
  const { kernels, top: free } = workspace
  kernels.drawOutLocks(dots, allocate(workspace, kernels.locksBytes(dots)))
  workspace.top = free
}

/** Samples along a side of the cells of packages/engine/kernel/flecks.ts and of crowds.ts. */
const fleckSide = 4
const crowdSide = 14

function dropFlecks(workspace: Workspace, { width, height }: Grid, dots: number): void {
  // With a border of one cell all round.
  const cells = (Math.ceil(width / fleckSide) + 2) * (Math.ceil(height / fleckSide) + 2)
  const free = workspace.top
  workspace.kernels.dropFlecks(dots, allocate(workspace, cells), allocate(workspace, 4 * cells))
  workspace.top = free
}

function thinCrowds(
  workspace: Workspace,
  { width, height }: Grid,
  dots: number,
  faint: number,
): void {
  const cells = Math.ceil(width / crowdSide) * Math.ceil(height / crowdSide)
  const free = workspace.top
  workspace.kernels.thinCrowds(dots, allocate(workspace, 2 * cells), faint)
  workspace.top = free
}
