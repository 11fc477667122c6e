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
  const mostEdges = Math.ceil(count / 3)
  const [edgePlace, edgeOwner, edgeMaterial, edgeRadius] = [4, 4, 2, 4].map((bytes) =>
    allocate(workspace, bytes * mostEdges),
  )
  bytesAt(workspace, inkCover, count).fill(0)
  if (Math.max(silhouette, overlap) * half === 0) return
  setOnStage(workspace, stage, {
    silhouette: silhouette * half,
    overlap: overlap * half,
    line: material * half,
    crease: crease * half,
    depthStep: 0.6 + (4 * grid.samples) / grid.scale,
    calmCosine: scene.calmCosine,
    edgePlace,
    edgeOwner,
    edgeMaterial,
    edgeRadius,
    mostEdges,
  })
  const found = workspace.kernels.findEdges()
  const edges: Edges = {
    count: found,
    place: wordsAt(workspace, edgePlace, found),
    owner: wordsAt(workspace, edgeOwner, found),
    material: shortsAt(workspace, edgeMaterial, found),
    radius: floatsAt(workspace, edgeRadius, found),
  }
  dropFlecks(clothsOf(workspace, scene), grid, surfacesOf(workspace, view), edges)
  thinCrowds(grid, edges, crease * half)
  workspace.kernels.drawDots(found)
}

function clothsOf(workspace: Workspace, scene: LoadedScene): Cloths {
  return {
    recipe: bytesAt(workspace, scene.recipe, scene.materials),
    partOfTriangle: shortsAt(workspace, scene.partOfTriangle, scene.triangles),
    group: shortsAt(workspace, scene.partGroup, scene.parts),
  }
}
