/** Finds where lines run: between neighbouring samples that differ in part, depth, material or direction. */

import type { Part } from '../../figure/figure.ts'
import type { Grid } from '../grid.ts'
import { isFine, isOneMass, isThroat, normalScale, recipes } from '../scene.ts'
import type { Edges } from './lines.ts'
import type { Stage } from './shade.ts'

type Finder = {
  stage: Stage
  edges: Edges
  /** Half widths in samples. */
  silhouette: number
  overlap: number
  line: number
  crease: number
  /** Depth step, in cm, that counts as one thing before another. */
  step: number
  quietPart: Uint8Array
}

/** `half`: samples of half width that one unit of line weight gives. */
export function findEdges(stage: Stage, half: number, edges: Edges): void {
  const { frame, look, scene } = stage
  const finder: Finder = {
    stage,
    edges,
    silhouette: look.ink.silhouette * half,
    overlap: look.ink.overlap * half,
    line: look.ink.material * half,
    crease: look.ink.crease * half,
    step: depthStep(frame),
    quietPart: Uint8Array.from(scene.parts, (part) => (part.noInk ? 1 : 0)),
  }
  for (let row = 1; row < frame.height - 1; row++) {
    const end = (row + 1) * frame.width - 1
    for (let k = row * frame.width + 1; k < end; k++) {
      compare(finder, k, 1, 0)
      compare(finder, k, frame.width, 1)
    }
  }
}

export function depthStep({ samples, scale }: Grid): number {
  return 0.6 + (4 * samples) / scale
}

/** Compares a sample with one neighbour. */
function compare(f: Finder, k: number, stride: number, direction: number): void {
  const { triangle, material } = f.stage.surfaces
  const j = k + stride
  if (triangle[k] === triangle[j] && (triangle[k] === 0 || material[k] === material[j])) return
  if (triangle[k] !== 0 && triangle[j] !== 0) compareParts(f, k, j, stride, direction)
  else {
    const owner = triangle[k] !== 0 ? k : j
    const part = f.stage.scene.partOfTriangle[triangle[owner] - 1]
    if (f.quietPart[part] === 0 && !glows(f, owner)) {
      addDot(f, k, direction, owner, outlineMaterial(f, owner), f.silhouette)
    }
  }
}

function compareParts(f: Finder, k: number, j: number, stride: number, direction: number): void {
  const { triangle, depth } = f.stage.surfaces
  const { partOfTriangle } = f.stage.scene
  const first = partOfTriangle[triangle[k] - 1]
  const second = partOfTriangle[triangle[j] - 1]
  if (f.quietPart[first] + f.quietPart[second] > 0) return
  const gap = depth[k] - depth[j]
  const { parts } = f.stage.scene
  const isMass = isOneMass(parts[first].group) && isOneMass(parts[second].group)
  const radius = isMass
    ? radiusInHair(f, first, second, k, j, stride)
    : first === second
      ? radiusWithin(f, first, k, j, stride, gap)
      : radiusBetween(f, first, second, k, j, stride, Math.abs(gap))
  const owner = gap >= 0 ? k : j
  if (radius === 0 || glows(f, owner)) return
  const { material } = f.stage.surfaces
  const ink = first === second ? material[owner] : outlineMaterial(f, owner)
  addDot(f, k, direction, owner, ink, radius)
}

/** The outline of a patterned thing has one colour all round: its plain material's. */
function outlineMaterial(f: Finder, k: number): number {
  const { scene, surfaces } = f.stage
  const part = scene.partOfTriangle[surfaces.triangle[k] - 1]
  return surfaces.material[k] === scene.backMaterial[part]
    ? surfaces.material[k]
    : scene.material[part]
}

/** Light has no outline of its own. */
function glows(f: Finder, k: number): boolean {
  return f.stage.scene.recipe[f.stage.surfaces.material[k]] === recipes.glow
}

function addDot(
  f: Finder,
  k: number,
  direction: number,
  owner: number,
  material: number,
  radius: number,
): void {
  const { edges } = f
  if (edges.count === edges.place.length) return
  edges.place[edges.count] = 2 * k + direction
  edges.owner[edges.count] = owner
  edges.material[edges.count] = material
  edges.radius[edges.count] = radius
  edges.count++
}

/** Parts of one group melt together unless one stands before the other, and then the line is finer. */
function radiusBetween(
  f: Finder,
  first: number,
  second: number,
  k: number,
  j: number,
  stride: number,
  gap: number,
): number {
  const { group } = f.stage.scene
  if (group[first] === 0 || group[first] !== group[second]) {
    return gap > f.step ? f.overlap : f.overlap * 0.8
  }
  const { parts } = f.stage.scene
  const isJaw = isJawOn(parts[first], parts[second]) || isJawOn(parts[second], parts[first])
  if ((parts[first].isSecondSkin || parts[second].isSecondSkin) && !isJaw) return 0
  // A jaw is only a little before the neck, and must be seen; locks of hair melt more readily.
  const isSkin = f.stage.scene.recipe[f.stage.scene.material[first]] !== recipes.hair
  const least = f.step * (isSkin ? 0.5 : 1.3)
  const jaw = isJaw ? jawLine(f, parts[first].hasJaw ? k : j) : 0
  if (gap < least || !isStep(f, k, j, stride, gap)) return jaw
  const fold = isSkin ? 0.9 * tapered(f, gap, least) : lockLine(f, gap)
  return Math.max(jaw, fold)
}

function lockLine(f: Finder, gap: number): number {
  return gap > f.step * 4 ? f.overlap * 0.9 : f.crease
}

function isJawOn(head: Part, neck: Part): boolean {
  return head.hasJaw === true && isThroat(neck)
}

/** On a broad neck a jaw lies in it rather than before it, and is drawn all the same: from the chin as far as it faces ahead. */
function jawLine(f: Finder, on: number): number {
  const { normal } = f.stage.surfaces
  const { right, up, toward } = f.stage.frame.basis
  const ahead =
    (normal[3 * on] * right[2] + normal[3 * on + 1] * up[2] + normal[3 * on + 2] * toward[2]) /
    normalScale
  return 0.6 * f.overlap * Math.min(1, Math.max(0, 4 * (ahead - 0.08)))
}

/** Hair is inked where it lies in steps, wherever its locks begin and end. */
function radiusInHair(
  f: Finder,
  first: number,
  second: number,
  k: number,
  j: number,
  stride: number,
): number {
  const { group } = f.stage.scene
  if (first !== second && group[first] !== group[second]) return f.overlap
  const least = 0.5 * f.step
  const depth = stepBetween(f.stage.surfaces.depth, k, j, stride)
  if (depth > least) return 0.9 * tapered(f, depth, least)
  return first === second && isDrawnBetween(f.stage, k, j) ? f.line : 0
}

/** By how much the depth of two samples differs beyond what it grows by on either side. */
function stepBetween(depth: Float32Array, k: number, j: number, stride: number): number {
  const before = depth[k] - depth[k - stride]
  const after = depth[Math.min(j + stride, depth.length - 1)] - depth[j]
  const gap = depth[j] - depth[k]
  // What turns back at once is a crack no wider than a sample.
  const way = Math.sign(gap)
  if (Math.min(way * before, way * after) < -0.5 * Math.abs(gap)) return 0
  const slope = Math.max(0, way * before) + Math.max(0, way * after)
  return Math.max(0, Math.abs(gap) - slope / 2)
}

/** A jump in depth rather than a steep slope: the slope goes on the same on neither side. */
function isStep(f: Finder, k: number, j: number, stride: number, gap: number): boolean {
  const { depth } = f.stage.surfaces
  const before = Math.abs(depth[k - stride] - depth[k])
  const after = Math.abs(depth[j] - depth[j + stride])
  return gap > 3 * Math.min(before, after)
}

/** A thumb lies but its own thickness before the palm, and its line is no fold's: so many times broader. */
const firmer = 2.4

function radiusWithin(
  f: Finder,
  part: number,
  k: number,
  j: number,
  stride: number,
  gap: number,
): number {
  const { normal } = f.stage.surfaces
  const { creaseCosine } = f.stage.scene
  const depth = Math.abs(gap)
  const isStepped = !f.stage.scene.parts[part].isSecondSkin && depth > f.step
  if (isStepped && isStep(f, k, j, stride, depth)) {
    const line = tapered(f, depth, f.step)
    return isFine(f.stage.scene.parts[part]) ? Math.min(f.overlap, firmer * line) : line
  }
  if (creaseCosine[part] > -1 && bendCosine(normal, k, j) < creaseCosine[part]) return f.crease
  return isDrawnBetween(f.stage, k, j) ? f.line : 0
}

/** Whether the materials of two samples of one part are told apart by a line. */
export function isDrawnBetween({ scene, surfaces }: Stage, k: number, j: number): boolean {
  const [one, other] = [surfaces.material[k], surfaces.material[j]]
  return one !== other && scene.quietMaterial[one] + scene.quietMaterial[other] === 0
}

/** A fold melts into the surface: its line thins out to nothing where it is no deeper than the `least` step. */
function tapered(f: Finder, gap: number, least: number): number {
  return f.overlap * Math.min(1, gap / least - 1)
}

function bendCosine(normal: Int16Array, k: number, j: number): number {
  const product =
    normal[3 * k] * normal[3 * j] +
    normal[3 * k + 1] * normal[3 * j + 1] +
    normal[3 * k + 2] * normal[3 * j + 2]
  return product / (normalScale * normalScale)
}
