/** Draws as the kernels do, one sample at a time: the oracle they are tested against. */
import { type Camera, toWorld } from '../camera.ts'
import { seenRanges } from '../clear-glass.ts'
import { columnsOf, countCells, hasGlow, layHalo } from '../halo.ts'
import { lightFor } from '../lighting.ts'
import { inkScale } from '../lines.ts'
import { isDrawing, type Look } from '../look.ts'
import type { Picture } from '../picture.ts'
import type { Scene } from '../scene.ts'
import { downsample } from './downsample.ts'
import { type Frame, frameScene } from './frame.ts'
import { gatherGlow } from './glow.ts'
import { drawInk } from './ink.ts'
import { measureLight } from './light.ts'
import { drawOcclusion } from './occlusion.ts'
import { clearTarget, drawTriangles } from './raster.ts'
import { resolveSurfaces, type Surfaces } from './resolve.ts'
import { shadeSurfaces } from './shade.ts'
import { drawShadowMap } from './shadow.ts'
import { clampedBytes, floats, shorts, signedShorts, type Workspace, words } from './workspace.ts'

export function renderScene(
  scene: Scene,
  camera: Camera,
  look: Look,
  workspace: Workspace,
): Picture {
  const width = Math.round(camera.width)
  const height = Math.round(camera.height)
  const picture: Picture = { width, height, data: new Uint8ClampedArray(width * height * 4) }
  const scale = inkScale(look, height)
  const margin = Math.ceil(Math.max(look.ink.silhouette, look.ink.overlap) * scale) + 2
  const exact = { ...camera, width, height }
  const frame = frameScene(scene, exact, look.samples, margin, workspace)
  if (frame.columns === 0 || frame.rows === 0) return picture
  const surfaces = drawVisible(scene, frame, workspace)
  const toLight = lightFor(look, frame.basis)
  const hasShade = look.tone.shade > 0
  const coarse = look.coarseLight ?? 1
  const shadow = hasShade
    ? drawShadowMap(scene, frame, toWorld(frame.basis, toLight), workspace, look)
    : undefined
  const occlusion =
    look.tone.occlusion > 0 ? drawOcclusion(frame, surfaces.depth, workspace, coarse) : undefined
  resolveSurfaces(scene, frame, surfaces)
  const light = measureLight(scene, frame, surfaces, toLight, shadow, occlusion, workspace, coarse)
  const stage = { scene, frame, surfaces, light, shadow, look, toLight }
  const colour = clampedBytes(workspace, 'colour', frame.width * frame.height * 4)
  shadeSurfaces(stage, colour)
  const ink = drawInk(stage, height, workspace)
  downsample(scene, frame, surfaces.triangle, colour, ink, look, picture)
  const shines = !isDrawing(look) && hasGlow(scene)
  const cells = new Float32Array(countCells(picture))
  const lit = shines ? gatherGlow(scene, frame, surfaces, cells, columnsOf(width)) : undefined
  if (lit) layHalo(cells, lit, camera.pixelsPerCm, picture)
  return picture
}

function drawVisible(scene: Scene, frame: Frame, workspace: Workspace): Surfaces {
  const { width, height } = frame
  const count = width * height
  const surfaces: Surfaces = {
    depth: floats(workspace, 'depth', count),
    triangle: words(workspace, 'triangle', count),
    material: shorts(workspace, 'material', count),
    normal: signedShorts(workspace, 'normal', count * 3),
  }
  const target = { width, height, depth: surfaces.depth, triangle: surfaces.triangle }
  clearTarget(target)
  for (const [first, last] of seenRanges(scene, frame.x, frame.y))
    drawTriangles(target, frame.x, frame.y, frame.z, scene.indices, first, last)
  return surfaces
}
