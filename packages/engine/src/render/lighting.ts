/** Light on a view: which samples the key light reaches, and where things darken each other. */
import { smoothstep } from '../math/scalar.ts'
import { mix, normalize, scale as scaled, type Vec3 } from '../math/vector.ts'
import { type Basis, lightBasis, toWorld } from './camera.ts'
import { drawTriangles, roomForCorners } from './draw-triangles.ts'
import type { Look } from './look.ts'
import { setOnStage } from './stage.ts'
import type { View } from './view.ts'
import { allocate, floatsAt, type Workspace } from './workspace.ts'

/** The light stands with the viewer: upper left, a little in front. */
export const keyLight: Vec3 = normalize([-0.45, 0.65, 0.62])

/** Towards the light, as the eye sees it. Where the eye goes round a figure it moves without a leap. */
export function lightFor({ toLight = keyLight, toLightBehind }: Look, { toward }: Basis): Vec3 {
  const behind = smoothstep(0.35, 0.9, -toward[2])
  return toLightBehind === undefined || behind === 0
    ? toLight
    : normalize(mix(toLight, toLightBehind, behind))
}

/** Where light comes from: lines, too, are thinner on that side. */
export function aimLight(workspace: Workspace, { grid }: View, look: Look): void {
  const toLight = lightFor(look, grid.basis)
  const size = Math.sqrt(2 + 2 * toLight[2])
  setOnStage(workspace, {
    toLightX: toLight[0],
    toLightY: toLight[1],
    toLightZ: toLight[2],
    halfX: toLight[0] / size,
    halfY: toLight[1] / size,
    halfZ: (toLight[2] + 1) / size,
  })
}

export function lightView(workspace: Workspace, view: View, look: Look): void {
  const { grid } = view
  const pixels = grid.columns * grid.rows
  const coarse = look.coarseLight ?? 1
  setOnStage(workspace, {
    lightRows: coarse,
    lightPart: allocate(workspace, 2 * pixels),
    open: allocate(workspace, pixels),
    occlusion: allocate(workspace, pixels),
    openOther: allocate(workspace, pixels),
  })
  if (look.tone.shade > 0) drawShadowMap(workspace, view, look)
  if (look.tone.occlusion > 0) measureOcclusion(workspace, view, coarse)
  workspace.kernels.measureLight()
}

function measureOcclusion(workspace: Workspace, { grid }: View, coarse: number): void {
  const step = coarse * Math.max(1, Math.round((grid.samples * 4) / 3))
  const coarseWidth = Math.ceil(grid.width / step)
  const coarseHeight = Math.ceil(grid.height / step)
  // As far as the kernels look around: 5 cm, or 3 cells.
  const coarseBorder = Math.ceil(Math.max(3, (5 * grid.scale) / step)) + 1
  const area = (coarseWidth + 2 * coarseBorder) * (coarseHeight + 2 * coarseBorder)
  const cells = () => allocate(workspace, 4 * area)
  setOnStage(workspace, {
    coarseWidth,
    coarseHeight,
    coarseStep: step,
    coarseBorder,
    coarseDepth: cells(),
    coarseAmount: cells(),
    coarseOther: cells(),
  })
  workspace.kernels.measureOcclusion()
}

const largestMap = 1400
const smallestMap = 128

/** The map covers what the camera sees, and one texel is about as fine as one pixel, or `coarse` times as large. */
function drawShadowMap(workspace: Workspace, { scene, grid }: View, look: Look): void {
  const { coarseLight: coarse = 1, castsFrom = 0, armsCastNone } = look
  const { kernels } = workspace
  const { right, up, toward } = lightBasis(toWorld(grid.basis, lightFor(look, grid.basis)))
  const middle = scaled(toward, castsFrom)
  const count = scene.vertices
  const [x, y, z] = [0, 1, 2].map(() => allocate(workspace, 4 * count)) as [number, number, number]
  const out = allocate(workspace, 16)
  kernels.project(scene.positions, count, x, y, z, ...right, ...up, ...toward, ...middle, 0, 1)
  kernels.boundsInPicture(x, y, count, out)
  const [minX, maxX, minY, maxY] = floatsAt(workspace, out, 4)
  const extent = Math.max(maxX - minX, maxY - minY, 1) * 1.04
  const pixelsPerCm = grid.scale / grid.samples
  const fine = (extent * pixelsPerCm * 1.05) / coarse
  const size = Math.round(Math.min(largestMap, Math.max(smallestMap, fine)))
  const scale = size / extent
  const shadowX = size / 2 - ((minX + maxX) / 2) * scale
  // Light y was turned downward by the projection, so its middle is already a downward one.
  const shadowY = size / 2 - ((minY + maxY) / 2) * scale
  const shadow = allocate(workspace, 4 * size * size)
  kernels.snap(x, count, scale, shadowX)
  kernels.snap(y, count, scale, shadowY)
  const target = { width: size, height: size, depth: shadow, triangle: 0 }
  const corners = roomForCorners(workspace, count)
  const mesh = { indices: scene.indices, x, y, z, vertices: count, corners }
  drawTriangles(workspace, target, mesh, armsCastNone ? scene.castingArmless : scene.casting)
  setOnStage(workspace, {
    shadowSize: size,
    shadow,
    shadowRightX: right[0],
    shadowRightY: right[1],
    shadowRightZ: right[2],
    shadowUpX: up[0],
    shadowUpY: up[1],
    shadowUpZ: up[2],
    shadowTowardX: toward[0],
    shadowTowardY: toward[1],
    shadowTowardZ: toward[2],
    shadowScale: scale,
    shadowX,
    shadowY,
    shadowTexel: 1 / scale,
  })
}
