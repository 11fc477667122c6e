/** Lines: where one thing ends before another, where materials meet and where a surface bends. */
import type { Frame } from './frame.ts'
import type { Look } from './look.ts'
import type { Surfaces } from './resolve.ts'
import type { Scene } from './scene.ts'
import { bytes, shorts, type Workspace } from './workspace.ts'

/** How much of each sample is covered by ink (0–255), and the material that gives it its colour. */
export type Ink = { cover: Uint8Array; material: Uint16Array }

type Inker = {
  scene: Scene
  frame: Frame
  surfaces: Surfaces
  /** Half widths in samples. */
  silhouette: number
  overlap: number
  line: number
  crease: number
  /** Depth step, in cm, that counts as one thing before another. */
  step: number
  quietPart: Uint8Array
  ink: Ink
}

/** Line widths grow with the square root of the picture's height. */
export function inkScale(look: Look, height: number): number {
  return look.inkScale ?? Math.sqrt(Math.max(160, height) / 1000)
}

export function drawInk(
  scene: Scene,
  frame: Frame,
  surfaces: Surfaces,
  look: Look,
  height: number,
  workspace: Workspace,
): Ink {
  const count = frame.width * frame.height
  const ink: Ink = {
    cover: bytes(workspace, 'ink cover', count),
    material: shorts(workspace, 'ink material', count),
  }
  ink.cover.fill(0)
  const half = (frame.samples * inkScale(look, height)) / 2
  const inker: Inker = {
    scene,
    frame,
    surfaces,
    silhouette: look.ink.silhouette * half,
    overlap: look.ink.overlap * half,
    line: look.ink.material * half,
    crease: look.ink.crease * half,
    step: 0.6 + (4 * frame.samples) / frame.scale,
    quietPart: Uint8Array.from(scene.parts, (part) => (part.noInk ? 1 : 0)),
    ink,
  }
  if (inker.silhouette + inker.overlap + inker.line + inker.crease === 0) return ink
  for (let row = 1; row < frame.height - 1; row++) {
    for (let column = 1; column < frame.width - 1; column++) {
      const k = row * frame.width + column
      inkPair(inker, k, 1, column + 0.5, row)
      inkPair(inker, k, frame.width, column, row + 0.5)
    }
  }
  return ink
}

/** Looks at two neighbouring samples and draws a dot between them when a line runs there. */
function inkPair(inker: Inker, k: number, stride: number, x: number, y: number): void {
  const { triangle, material } = inker.surfaces
  const j = k + stride
  if (triangle[k] === triangle[j] && (triangle[k] === 0 || material[k] === material[j])) return
  const first = triangle[k] === 0 ? -1 : inker.scene.partOfTriangle[triangle[k] - 1]
  const second = triangle[j] === 0 ? -1 : inker.scene.partOfTriangle[triangle[j] - 1]
  if (first < 0 || second < 0) {
    const owner = first < 0 ? j : k
    if (inker.quietPart[Math.max(first, second)] === 0) dot(inker, x, y, inker.silhouette, owner)
    return
  }
  if (inker.quietPart[first] + inker.quietPart[second] > 0) return
  const gap = inker.surfaces.depth[k] - inker.surfaces.depth[j]
  const owner = gap >= 0 ? k : j
  const radius =
    first === second
      ? radiusWithin(inker, first, k, j, stride, gap)
      : radiusBetween(inker, first, second, Math.abs(gap))
  if (radius > 0) dot(inker, x, y, radius, owner)
}

function radiusBetween(inker: Inker, first: number, second: number, gap: number): number {
  const { group } = inker.scene
  const isMelted = group[first] !== 0 && group[first] === group[second]
  if (isMelted) return gap > inker.step * 1.5 ? inker.overlap : 0
  return gap > inker.step ? inker.overlap * 1.12 : inker.overlap * 0.85
}

function radiusWithin(
  inker: Inker,
  part: number,
  k: number,
  j: number,
  stride: number,
  gap: number,
): number {
  const { material, depth } = inker.surfaces
  const { quietMaterial, creaseCosine } = inker.scene
  const a = material[k]
  const b = material[j]
  let radius = 0
  if (a !== b && quietMaterial[a] + quietMaterial[b] === 0) radius = inker.line
  const step = Math.abs(gap)
  if (step > inker.step) {
    const before = Math.abs(depth[k - stride] - depth[k])
    const after = Math.abs(depth[j] - depth[j + stride])
    if (step > 3 * Math.min(before, after)) return inker.overlap
  }
  if (creaseCosine[part] > -1 && bendCosine(inker.surfaces.normal, k, j) < creaseCosine[part]) {
    return Math.max(radius, inker.crease)
  }
  return radius
}

function bendCosine(normal: Int16Array, k: number, j: number): number {
  const product =
    normal[3 * k] * normal[3 * j] +
    normal[3 * k + 1] * normal[3 * j + 1] +
    normal[3 * k + 2] * normal[3 * j + 2]
  return product / (32767 * 32767)
}

/** Covers the samples within `radius` of a point, with a soft edge one sample wide. */
function dot(inker: Inker, x: number, y: number, radius: number, owner: number): void {
  const { frame, ink } = inker
  const shade = inker.surfaces.light[owner]
  // Lines swell in the shade and thin out in the light.
  const r = radius * (shade < 110 ? 1.12 : shade > 200 ? 0.9 : 1)
  const material = inker.surfaces.material[owner]
  const left = Math.max(0, Math.ceil(x - r - 0.5))
  const right = Math.min(frame.width - 1, Math.floor(x + r + 0.5))
  const top = Math.max(0, Math.ceil(y - r - 0.5))
  const bottom = Math.min(frame.height - 1, Math.floor(y + r + 0.5))
  for (let row = top; row <= bottom; row++) {
    const dy = row - y
    for (let column = left; column <= right; column++) {
      const dx = column - x
      const outside = r + 0.5 - Math.sqrt(dx * dx + dy * dy)
      if (outside <= 0) continue
      const cover = outside >= 1 ? 255 : outside * 255
      const k = row * frame.width + column
      if (cover > ink.cover[k]) {
        ink.cover[k] = cover
        ink.material[k] = material
      }
    }
  }
}
