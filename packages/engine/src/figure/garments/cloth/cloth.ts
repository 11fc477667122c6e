/** From a sheet of cloth to a part: folded edges with thickness, lining, trims and patterns. */

import type { SurfacePoint } from '../../../math/surface-point.ts'
import { addScaled, normalize, scale, subtract, type Vec3 } from '../../../math/vector.ts'
import type { Part, Pattern, Region } from '../../figure.ts'
import { isBeyond, type Layer, speakersOn } from './layer.ts'
import { type Sheet, sheetNormals } from './sheet.ts'

export type ClothOptions = {
  name: string
  material: string
  /** Material of the inside. */
  lining: string
  /** The first layer that answers wins. */
  layers?: readonly (Layer | undefined)[]
  region?: Region
  group?: string
  /** Edges that are folded inward, so that they are seen to be thick. */
  folded?: readonly ('hem' | 'sides' | 'top')[]
  /** Thickness of a folded edge in cm. */
  thickness?: number
  creaseCosine?: number
  /** Its folded edges are seen from inside in their own colours as well. */
  isFaced?: boolean
  /** Sewn from a front and a back: patterns are centred on both. */
  panels?: 1 | 2
}

/** Extra grid lines a folded edge takes: round the edge, and back up inside. */
const foldLines = 2

export function clothPart(sheet: Sheet, options: ClothOptions): Part {
  const layers = (options.layers ?? []).filter((layer) => layer !== undefined)
  const mesh = clothMesh(sheet, options)
  const isFolded = (options.folded ?? []).length > 0
  return {
    name: options.name,
    material: options.material,
    backMaterial: options.lining,
    creaseCosine: options.creaseCosine ?? 0.5,
    ...(options.region && { region: options.region }),
    ...(options.group && { group: options.group }),
    ...mesh,
    ...((layers.length > 0 || isFolded) && {
      pattern: patternOf(sheet, layers, options),
    }),
  }
}

/** Inside the folded edge the lining begins. */
const liningStart = 0.55
const faced = 1.5

function patternOf(
  sheet: Sheet,
  layers: readonly Layer[],
  { panels = 1, lining, isFaced }: ClothOptions,
): Pattern {
  const start = isFaced ? faced : liningStart
  const speakersAt = speakersOn(sheet, panels, layers)
  const ask: Pattern = (point) => (isLining(point, start) ? lining : speakersAt(point).say(point))
  const isSilent = (point: SurfacePoint) => !isLining(point, start) && speakersAt(point).count === 0
  const around = (point: SurfacePoint) => (isBeyond(point) ? ask : speakersAt(point).say)
  return Object.assign(ask, { isSilent, around })
}

function isLining({ u, v }: SurfacePoint, start: number): boolean {
  const overU = u < 0 ? -u : u - 1
  const overV = v < 0 ? -v : v - 1
  return overU > start || overV > start
}

/** The grid with its folded edges. In these u or v runs past 0 or 1, to 1 beyond at the innermost line. */
function clothMesh(sheet: Sheet, { folded = [], thickness = 0.4 }: ClothOptions) {
  const { columns, rows, closed } = sheet
  const left = !closed && folded.includes('sides') ? foldLines : 0
  const top = folded.includes('top') ? foldLines : 0
  const bottom = folded.includes('hem') ? foldLines : 0
  const width = columns + 1 + 2 * left
  const height = rows + 1 + top + bottom
  const normals = sheetNormals(sheet)
  const mesh = {
    positions: new Float32Array(width * height * 3),
    normals: new Float32Array(width * height * 3),
    uvs: new Float32Array(width * height * 2),
    indices: new Uint32Array((width - 1) * (height - 1) * 6),
  }
  const at = (column: number, row: number, list: Float32Array): Vec3 => {
    const k = (row * (columns + 1) + column) * 3
    return [list[k], list[k + 1], list[k + 2]]
  }
  for (let j = 0; j < height; j++) {
    for (let i = 0; i < width; i++) {
      const column = Math.min(columns, Math.max(0, i - left))
      const row = Math.min(rows, Math.max(0, j - top))
      const beyondU = i - left - column
      const beyondV = j - top - row
      const k = j * width + i
      mesh.uvs[2 * k] = column / columns + beyondU / foldLines
      mesh.uvs[2 * k + 1] = row / rows + beyondV / foldLines
      const depth = Math.max(Math.abs(beyondU), Math.abs(beyondV))
      if (depth === 0) {
        const vertex = row * (columns + 1) + column
        copyVertex(sheet.positions, vertex, mesh.positions, k)
        copyVertex(normals, vertex, mesh.normals, k)
        continue
      }
      const normal = at(column, row, normals)
      // The innermost line lies a little inside the edge, behind the cloth.
      const edge = at(column, row, sheet.positions)
      const behind = at(
        inside(column, columns, beyondU),
        inside(row, rows, beyondV),
        sheet.positions,
      )
      const base = depth < foldLines ? edge : behind
      const point = addScaled(base, normal, -thickness)
      write(mesh.positions, k, point)
      write(mesh.normals, k, edgeNormal(normal, edge, behind, depth))
    }
  }
  fillIndices(mesh.indices, width, height)
  return mesh
}

function write(list: Float32Array, vertex: number, [x, y, z]: Vec3): void {
  list[3 * vertex] = x
  list[3 * vertex + 1] = y
  list[3 * vertex + 2] = z
}

function copyVertex(from: Float32Array, vertex: number, into: Float32Array, k: number): void {
  into[3 * k] = from[3 * vertex]
  into[3 * k + 1] = from[3 * vertex + 1]
  into[3 * k + 2] = from[3 * vertex + 2]
}

/** On the edge the cloth faces outward, round it away from the cloth, then inward. */
function edgeNormal(normal: Vec3, edge: Vec3, behind: Vec3, depth: number): Vec3 {
  return depth === 1 ? normalize(subtract(edge, behind)) : scale(normal, -1)
}

function inside(index: number, count: number, beyond: number): number {
  if (beyond === 0) return index
  return beyond > 0 ? Math.max(0, count - 1) : Math.min(1, count)
}

function fillIndices(indices: Uint32Array, width: number, height: number): void {
  let k = 0
  for (let j = 0; j + 1 < height; j++) {
    for (let i = 0; i + 1 < width; i++) {
      const a = j * width + i
      const c = a + width + 1
      indices[k] = a
      indices[k + 1] = c
      indices[k + 2] = a + 1
      indices[k + 3] = a
      indices[k + 4] = a + width
      indices[k + 5] = c
      k += 6
    }
  }
}
