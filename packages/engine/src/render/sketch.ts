/** The first half of a picture: what is seen, and what patterns and painted pictures say of it. */
import { type Camera, cameraBasis } from './camera.ts'
import { finer } from './finish/pick-pixels.ts'
import { inkScale } from './lines.ts'
import type { Look } from './look.ts'
import { drawView, type PlacedView, placeView, resolveView } from './open-view.ts'
import type { Scene } from './scene.ts'
import type { View } from './view.ts'
import type { Workspace } from './workspace.ts'

/** A picture of `columns` by `rows` pixels, each a square of `pixel`, of which all but `left` and `top` is kept. */
export type Enlarged = {
  width: number
  height: number
  pixel: number
  columns: number
  rows: number
  left: number
  top: number
  /** The first row below the ground, where nothing is. */
  ground?: number | undefined
}

/**
 * A picture that is to be painted. Plain data, good for as long as its memory is left alone: any thread that has the
 * memory can paint it, and needs nothing else of the scene.
 */
export type Sketch = {
  /** Of what is drawn, in pixels. */
  width: number
  height: number
  pixelsPerCm: number
  /** Undefined where the camera sees nothing. */
  view: View | undefined
  full: Enlarged
}

/** Pixels grow more slowly than the picture does: a portrait's are finer than a figure's. */
function pixelOf({ pixel, pixelSide }: Look, height: number): number {
  if (pixel === undefined) return 1
  if (pixelSide !== undefined) return Math.max(1, Math.round(pixelSide))
  return Math.max(1, Math.round(pixel * (height / 1000) ** 0.7))
}

/** From before or behind, where a figure's halves mirror each other. */
function isStraight({ yaw, pitch, perspective }: Camera): boolean {
  return yaw % 180 === 0 && pitch === 0 && perspective === undefined
}

/** Moved by less than a pixel of `size`, so that the middle of a figure lies between two: its eyes are then drawn alike. */
function evenSided(camera: Camera, size: number): Camera {
  const { width, height, target, pixelsPerCm, yaw } = camera
  const centre = camera.centre ?? { x: width / 2, y: height / 2 }
  const middle = centre.x - cameraBasis(yaw, 0).right[0] * target[0] * pixelsPerCm
  return {
    ...camera,
    centre: { x: centre.x + size * Math.round(middle / size) - middle, y: centre.y },
  }
}

/** So much of a pixel, of its height, a sole lies above the ground: its outline has room over the line. */
const soleLift = 0.5

/** With the ground between two rows of pixels, so that all soles end at one line. */
function onGround(camera: Camera, { ground }: Enlarged): Camera {
  if (ground === undefined) return camera
  const { width, target, pixelsPerCm } = camera
  const y = finer * (ground - soleLift) - target[1] * pixelsPerCm
  return { ...camera, centre: { x: camera.centre?.x ?? width / 2, y } }
}

/** What a picture is enlarged to: around the middle of it, or with the ground between two rows. */
function enlargedTo(camera: Camera, pixel: number): Enlarged {
  const [width, height] = [Math.round(camera.width), Math.round(camera.height)]
  const columns = Math.ceil(width / pixel)
  const left = (columns * pixel - width) >> 1
  const { ground: line } = camera
  if (pixel === 1 || line === undefined) {
    const rows = Math.ceil(height / pixel)
    return { width, height, pixel, columns, rows, left, top: (rows * pixel - height) >> 1 }
  }
  const ground = Math.ceil(line / pixel)
  const rows = ground + Math.max(0, Math.ceil((height - line) / pixel))
  return { width, height, pixel, columns, rows, left, top: ground * pixel - line, ground }
}

/** A picture whose triangles are to be drawn, and then its surfaces found. Plain data, as a sketch is. */
export type PlacedSketch = Omit<Sketch, 'view'> & { placed: PlacedView | undefined }

export function sketchScene(
  workspace: Workspace,
  scene: Scene,
  camera: Camera,
  look: Look,
): Sketch {
  const placed = placeSketch(workspace, scene, camera, look)
  drawSketch(workspace, placed)
  return resolveSketch(workspace, scene, placed)
}

/** Finds room for a picture. */
export function placeSketch(
  workspace: Workspace,
  scene: Scene,
  camera: Camera,
  look: Look,
): PlacedSketch {
  const pixel = pixelOf(look, camera.height)
  // What is enlarged is drawn finer first.
  const fine = look.pixel === undefined ? 1 : finer
  const full = enlargedTo(camera, pixel)
  const width = fine * full.columns
  const height = fine * full.rows
  const scale = inkScale(look, height)
  const margin = Math.ceil(Math.max(look.ink.silhouette, look.ink.overlap) * scale) + 2
  const grow = fine / pixel
  const pixelsPerCm = camera.pixelsPerCm * grow
  const centre = camera.centre && { x: camera.centre.x * grow, y: camera.centre.y * grow }
  const free = { ...camera, width, height, pixelsPerCm, centre }
  const stood = onGround(free, full)
  const exact = pixel > 1 && isStraight(camera) ? evenSided(stood, fine) : stood
  const placed = placeView(workspace, scene, exact, { samples: look.samples, margin })
  return { width, height, pixelsPerCm, placed, full }
}

/** Draws its triangles. Any thread that has the memory can do that. */
export function drawSketch(workspace: Workspace, { placed }: PlacedSketch): void {
  if (placed) drawView(workspace, placed)
}

export function resolveSketch(
  workspace: Workspace,
  scene: Scene,
  { placed, ...sketch }: PlacedSketch,
): Sketch {
  return { ...sketch, view: placed && resolveView(workspace, scene, placed) }
}
