/** Finds what a camera sees of a scene. */
import { type Camera, cameraBasis } from './camera.ts'
import { seenRanges } from './clear-glass.ts'
import { drawTriangles, roomForCorners } from './draw-triangles.ts'
import { type Grid, gridFor, type ScreenBox } from './grid.ts'
import { loadScene } from './load-scene.ts'
import { lookUp, openLookups, runLength } from './lookups.ts'
import { layPaintRows } from './paint-rows.ts'
import type { Scene } from './scene.ts'
import { openStage, type StageField, setOnStage } from './stage.ts'
import type { View } from './view.ts'
import {
  allocate,
  clearPicture,
  floatsAt,
  type LoadedScene,
  type Workspace,
  wholesAt,
} from './workspace.ts'

/** Finds the visible surfaces; undefined where the camera sees nothing. */
export function openView(
  workspace: Workspace,
  scene: Scene,
  camera: Camera,
  { samples, margin }: { samples: number; margin: number },
): View | undefined {
  const loaded = loadScene(workspace, scene)
  clearPicture(workspace)
  openStage(workspace)
  const vertices = placeVertices(workspace, loaded, camera, samples)
  const grid = gridFor(vertices.box, camera, samples, margin)
  if (grid.width === 0 || grid.height === 0) return undefined
  snapVertices(workspace, loaded, grid, vertices.at)
  const samplesAt = allocateSamples(workspace, grid)
  const at = {
    ...vertices.at,
    ...samplesAt,
    paintRows: layPaintRows(workspace, scene, grid, vertices.at),
  }
  setOnStage(workspace, { ...sceneFields(loaded), ...gridFields(grid), ...at })
  // What is known of triangles lies beyond, and is not needed any more once the normals of samples are found.
  const { top } = workspace
  drawSurfaces(workspace, scene, { scene: loaded, grid, at })
  return { scene: loaded, grid, at, top }
}

/** Projects all vertices, for now from the middle of the picture. */
function placeVertices(
  workspace: Workspace,
  loaded: LoadedScene,
  camera: Camera,
  samples: number,
): { at: Pick<View['at'], 'x' | 'y' | 'z'>; box: ScreenBox } {
  const { kernels } = workspace
  const count = loaded.vertices
  const [x, y, z] = [0, 1, 2].map(() => allocate(workspace, 4 * count)) as [number, number, number]
  const out = allocate(workspace, 16)
  const { right, up, toward } = cameraBasis(camera.yaw, camera.pitch)
  const axes = [...right, ...up, ...toward, ...camera.target]
  const scale = camera.pixelsPerCm * samples
  kernels.project(loaded.positions, count, x, y, z, ...axes, camera.perspective ?? 0, scale)
  kernels.bounds(x, count, out)
  kernels.bounds(y, count, out + 8)
  const [minX, maxX, minY, maxY] = floatsAt(workspace, out, 4)
  return { at: { x, y, z }, box: { minX, minY, maxX, maxY } }
}

/** From the middle of the picture to the grid. */
function snapVertices(
  { kernels }: Workspace,
  { vertices }: LoadedScene,
  { centreX, centreY }: Grid,
  { x, y }: Pick<View['at'], 'x' | 'y'>,
): void {
  kernels.snap(x, vertices, 1, centreX)
  kernels.snap(y, vertices, 1, centreY)
}

/** Rows of samples whose surfaces are resolved together. */
const bandOf = (width: number) => Math.max(1, Math.floor(16_384 / width))

function allocateSamples(
  workspace: Workspace,
  { width, height }: Grid,
): Omit<View['at'], 'x' | 'y' | 'z' | 'paintRows'> {
  const count = width * height
  const words = () => allocate(workspace, 4 * count)
  const shorts = () => allocate(workspace, 2 * count)
  return {
    depth: words(),
    triangle: words(),
    part: shorts(),
    material: shorts(),
    normalX: shorts(),
    normalY: shorts(),
    normalZ: shorts(),
    runs: allocate(workspace, 4 * runLength * width * bandOf(width)),
  }
}

function sceneFields(loaded: LoadedScene): Partial<Record<StageField, number>> {
  const { end, parts, materials, casting, castingArmless, calmCosine, glows, ...fields } = loaded
  return fields
}

function gridFields(grid: Grid): Partial<Record<StageField, number>> {
  const { basis, target, ...numbers } = grid
  const { right, up, toward } = basis
  return {
    ...numbers,
    rightX: right[0],
    rightY: right[1],
    rightZ: right[2],
    upX: up[0],
    upY: up[1],
    upZ: up[2],
    towardX: toward[0],
    towardY: toward[1],
    towardZ: toward[2],
    targetX: target[0],
    targetY: target[1],
    targetZ: target[2],
  }
}

function drawSurfaces(workspace: Workspace, scene: Scene, view: Omit<View, 'top'>): void {
  const { grid, at } = view
  const { kernels } = workspace
  const { vertices, triangles, indices } = view.scene
  const corners = roomForCorners(workspace, vertices)
  const mesh = { indices, vertices, corners, ...at }
  const [x, y] = [at.x, at.y].map((place) => wholesAt(workspace, place, vertices))
  drawTriangles(workspace, { ...grid, ...at }, mesh, seenRanges(scene, x, y))
  // Where drawing had what it needs no more.
  setOnStage(workspace, {
    viewNormals: allocate(workspace, 12 * vertices),
    faces: allocate(workspace, 8 * (triangles + 1)),
    planes: allocate(workspace, 64 * (triangles + 1)),
  })
  kernels.turnNormals()
  resolveSurfaces(workspace, scene, view)
}

function resolveSurfaces(
  workspace: Workspace,
  scene: Scene,
  { grid, at }: Pick<View, 'grid' | 'at'>,
): void {
  const band = bandOf(grid.width)
  const lookups = openLookups(workspace, scene, { grid, at }, grid.width * band)
  for (let first = 0; first < grid.height; first += band) {
    const last = Math.min(grid.height, first + band)
    lookUp(lookups, workspace.kernels.resolveRows(first, last))
  }
}
