/** Finds what a camera sees of a scene. */
import { type Camera, cameraBasis } from './camera.ts'
import { seenRanges } from './clear-glass.ts'
import { drawTriangles, type Range, roomForCorners } from './draw-triangles.ts'
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

/** A view whose vertices lie on its grid and that is to be drawn. Plain data: any thread that has the memory can do that. */
export type PlacedView = View & {
  ranges: readonly Range[]
  /** Where the numbers of its vertices lie once it is drawn. */
  corners: number
  /** The first byte that is free for drawing. */
  free: number
}

/** Finds the visible surfaces; undefined where the camera sees nothing. */
export function openView(
  workspace: Workspace,
  scene: Scene,
  camera: Camera,
  options: ViewOptions,
): View | undefined {
  const placed = placeView(workspace, scene, camera, options)
  if (placed === undefined) return undefined
  drawView(workspace, placed)
  return resolveView(workspace, scene, placed)
}

export type ViewOptions = { samples: number; margin: number }

/** Finds room for what the camera sees; undefined where that is nothing. */
export function placeView(
  workspace: Workspace,
  scene: Scene,
  camera: Camera,
  { samples, margin }: ViewOptions,
): PlacedView | undefined {
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
  const [x, y] = [at.x, at.y].map((place) => wholesAt(workspace, place, loaded.vertices))
  // What is known of triangles lies beyond, and is not needed any more once the normals of samples are found.
  const { top } = workspace
  const corners = roomForCorners(workspace, loaded.vertices)
  const ranges = seenRanges(scene, x, y)
  return { scene: loaded, grid, at, top, ranges, corners, free: workspace.top }
}

/** Draws what was placed: the nearest triangle at every sample. */
export function drawView(
  workspace: Workspace,
  { scene: { indices, vertices, triangles }, grid, at, free, ranges, corners }: PlacedView,
): void {
  workspace.top = free
  drawTriangles(workspace, { ...grid, ...at }, { indices, vertices, corners, ...at }, ranges)
  // Where drawing had what it needs no more.
  setOnStage(workspace, {
    viewNormals: allocate(workspace, 12 * vertices),
    faces: allocate(workspace, 8 * (triangles + 1)),
    planes: allocate(workspace, 64 * (triangles + 1)),
  })
  workspace.kernels.turnNormals()
}

/** Finds what is known of each sample of a drawn view, and asks patterns and painted pictures about it. */
export function resolveView(
  workspace: Workspace,
  scene: Scene,
  { scene: loaded, grid, at, top, corners }: PlacedView,
): View {
  workspace.kernels.openCorners(corners)
  const band = bandOf(grid.width)
  const lookups = openLookups(workspace, scene, { grid, at }, grid.width * band)
  for (let first = 0; first < grid.height; first += band) {
    const last = Math.min(grid.height, first + band)
    lookUp(lookups, workspace.kernels.resolveRows(first, last))
  }
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
