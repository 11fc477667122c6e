/** Lines on a view: where one thing ends before another, where materials meet and where a surface bends. */
import { type Cloths, dropFlecks } from './ink-flecks.ts'
import { type Edges, inkScale, thinCrowds } from './lines.ts'
import type { Look } from './look.ts'
import { setOnStage } from './stage.ts'
import { surfacesOf, type View } from './view.ts'
import {
  allocate,
  bytesAt,
  floatsAt,
  type LoadedScene,
  shortsAt,
  type Workspace,
  wordsAt,
} from './workspace.ts'

/** `height`: pixels of the whole picture, with which lines grow. */
export function inkView(workspace: Workspace, view: View, look: Look, height: number): void {
  const { scene, grid, stage } = view
  const count = grid.width * grid.height
  const inkCover = allocate(workspace, count)
  setOnStage(workspace, stage, { inkCover, inkMaterial: allocate(workspace, 2 * count) })
  const half = (grid.samples * inkScale(look, height)) / 2
  const { silhouette, overlap, material, crease } = look.ink
  bytesAt(workspace, inkCover, count).fill(0)
  if (Math.max(silhouette, overlap) * half === 0) return
  setOnStage(workspace, stage, {
    silhouette: silhouette * half,
    overlap: overlap * half,
    line: material * half,
    crease: crease * half,
    depthStep: 0.6 + (4 * grid.samples) / grid.scale,
    calmCosine: scene.calmCosine,
  })
  const edges = findEdges(workspace, stage, count)
  dropFlecks(clothsOf(workspace, scene), grid, surfacesOf(workspace, view), edges)
  thinCrowds(grid, edges, crease * half)
  workspace.kernels.drawDots(edges.count)
}

/** Dots a picture may have, in shares of its samples: few have more than the first, none is given more than the second. */
const rooms = [1 / 10, 1 / 3]

function findEdges(workspace: Workspace, stage: number, samples: number): Edges {
  const free = workspace.top
  const [usual, most] = rooms.map((share) => Math.ceil(share * samples))
  const edges = findUpTo(workspace, stage, usual)
  if (edges.count < usual) return edges
  workspace.top = free
  return findUpTo(workspace, stage, most)
}

function findUpTo(workspace: Workspace, stage: number, mostEdges: number): Edges {
  const [edgePlace, edgeOwner, edgeMaterial, edgeRadius] = [4, 4, 2, 4].map((bytes) =>
    allocate(workspace, bytes * mostEdges),
  )
  setOnStage(workspace, stage, { edgePlace, edgeOwner, edgeMaterial, edgeRadius, mostEdges })
  const count = workspace.kernels.findEdges()
  return {
    count,
    place: wordsAt(workspace, edgePlace, count),
    owner: wordsAt(workspace, edgeOwner, count),
    material: shortsAt(workspace, edgeMaterial, count),
    radius: floatsAt(workspace, edgeRadius, count),
  }
}

function clothsOf(workspace: Workspace, scene: LoadedScene): Cloths {
  return {
    recipe: bytesAt(workspace, scene.recipe, scene.materials),
    partOfTriangle: shortsAt(workspace, scene.partOfTriangle, scene.triangles),
    group: shortsAt(workspace, scene.partGroup, scene.parts),
  }
}
