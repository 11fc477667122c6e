/** Lines: where one thing ends before another, where materials meet and where a surface bends. */
import type { Part } from '../../figure/figure.ts'
import { inkScale } from '../lines.ts'
import { isFine, isOneMass, normalScale } from '../scene.ts'
import { depthStep, findEdges, isDrawnBetween } from './ink-edges.ts'
import { dropFlecks } from './ink-flecks.ts'
import { drawOutLocks, thinFine } from './ink-locks.ts'
import { type Edges, thinCrowds } from './lines.ts'
import type { Stage } from './shade.ts'
import { bytes, floats, shorts, type Workspace, words } from './workspace.ts'

/** How much of each sample is covered by ink (0–255), and the material that gives it its colour. */
export type Ink = { cover: Uint8Array; material: Uint16Array }

export function drawInk(stage: Stage, height: number, workspace: Workspace): Ink {
  const { frame, look } = stage
  const count = frame.width * frame.height
  const ink: Ink = {
    cover: bytes(workspace, 'ink cover', count),
    material: shorts(workspace, 'ink material', count),
  }
  ink.cover.fill(0)
  const half = (frame.samples * inkScale(look, height)) / 2
  const widest = Math.max(look.ink.silhouette, look.ink.overlap) * half
  if (widest === 0) return ink
  const capacity = Math.ceil(count / 3)
  const edges: Edges = {
    count: 0,
    place: words(workspace, 'edge place', capacity),
    owner: words(workspace, 'edge owner', capacity),
    material: shorts(workspace, 'edge material', capacity),
    radius: floats(workspace, 'edge radius', capacity),
  }
  findEdges(stage, half, edges)
  const hair = {
    isHair: (k: number) => isHairAt(stage, k),
    isPainted: (k: number, j: number) => isDrawnBetween(stage, k, j),
  }
  drawOutLocks(frame, edges, hair, {
    overlap: look.ink.overlap * half,
    crease: look.ink.crease * half,
  })
  const fine = {
    isFine: (k: number) => isFineAt(stage, k),
    isOnePart: (k: number, j: number) => partAt(stage, k) === partAt(stage, j),
    isOneBody: (k: number, j: number) => isOneBody(stage, k, j),
    isBelow: (k: number, j: number) =>
      stage.surfaces.depth[k] < Math.fround(stage.surfaces.depth[j] - 0.5 * depthStep(frame)),
  }
  thinFine(frame, edges, fine, look.ink.crease * half)
  dropFlecks(stage.scene, frame, stage.surfaces, edges, look.ink.crease * half)
  thinCrowds(frame, edges, {
    faint: look.ink.crease * half,
    silhouette: look.ink.silhouette * half,
  })
  for (let e = 0; e < edges.count; e++) {
    if (edges.radius[e] > 0) drawDot(stage, edges, e, ink)
  }
  return ink
}

function isHairAt(stage: Stage, k: number): boolean {
  return isOneMass(partAt(stage, k)?.group)
}

function isFineAt(stage: Stage, k: number): boolean {
  const part = partAt(stage, k)
  return part !== undefined && isFine(part)
}

/** Of one group, with no step between them. */
function isOneBody(stage: Stage, k: number, j: number): boolean {
  const { depth } = stage.surfaces
  const group = partAt(stage, k)?.group
  const isOne = group !== undefined && group === partAt(stage, j)?.group
  return isOne && Math.abs(depth[k] - depth[j]) < depthStep(stage.frame)
}

function partAt({ scene, surfaces }: Stage, k: number): Part | undefined {
  const number = surfaces.triangle[k]
  return number > 0 ? scene.parts[scene.partOfTriangle[number - 1]] : undefined
}

/** Covers the samples within a dot's radius, with a soft edge one sample wide. */
function drawDot(stage: Stage, edges: Edges, e: number, ink: Ink): void {
  const { width, height } = stage.frame
  const place = edges.place[e]
  const k = place >>> 1
  const row0 = Math.floor(k / width)
  const x = k - row0 * width + ((place & 1) === 0 ? 0.5 : 0)
  const y = row0 + ((place & 1) === 0 ? 0 : 0.5)
  const owner = edges.owner[e]
  const material = edges.material[e]
  const r = edges.radius[e] * swell(stage, owner)
  const left = Math.max(0, Math.ceil(x - r - 0.5))
  const right = Math.min(width - 1, Math.floor(x + r + 0.5))
  const top = Math.max(0, Math.ceil(y - r - 0.5))
  const bottom = Math.min(height - 1, Math.floor(y + r + 0.5))
  for (let row = top; row <= bottom; row++) {
    const dy = row - y
    for (let column = left; column <= right; column++) {
      const dx = column - x
      const inside = r + 0.5 - Math.sqrt(dx * dx + dy * dy)
      if (inside <= 0) continue
      const cover = inside >= 1 ? 255 : inside * 255
      const j = row * width + column
      if (cover > ink.cover[j]) {
        ink.cover[j] = cover
        ink.material[j] = material
      }
    }
  }
}

/** Lines swell in the shade and on undersides, and thin out in the light. */
function swell({ surfaces, toLight }: Stage, k: number): number {
  const { normal } = surfaces
  const facing =
    (normal[3 * k] * toLight[0] + normal[3 * k + 1] * toLight[1] + normal[3 * k + 2] * toLight[2]) /
    normalScale
  return facing > 0.5 ? 0.86 : facing < -0.3 ? 1.2 : 1.2 - ((facing + 0.3) / 0.8) * 0.34
}
