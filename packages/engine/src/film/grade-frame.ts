/** What scene/grade.ts makes of one picture, for frame after frame: the same tint, shine and dark corners by the kernels. */
import type { Picture } from '../render/picture.ts'
import { allocate, bytesAt, floatsAt, type Workspace } from '../render/workspace.ts'
import { cornerColour, darkCorners, moodTint, shineStrength } from '../scene/grade.ts'
import type { Paint } from '../scene/paint/paint.ts'
import type { FrameMemory } from './frame-memory.ts'

/** Finishes what was laid on the frame. The picture is the frame itself, good until it is cleared. */
export type FrameGrader = () => Picture

/** A frame's shine in cells of some pixels, with empty ones round them. */
type ShineGrid = {
  /** Pixels along a side of a cell, even. */
  cell: number
  columns: number
  rows: number
  /** Empty cells on each side. */
  border: number
  /** What a cell takes of its neighbours, from the farthest before to the farthest behind it. */
  weights: Float32Array
}

/** How far light spills over, as a share of the height: a standard deviation. */
const spillShare = 0.014

function shineGrid(width: number, height: number): ShineGrid {
  const cell = 2 * Math.max(1, Math.round(height / 240))
  const deviation = (spillShare * height) / cell
  const border = Math.ceil(2.6 * deviation)
  const weights = Float32Array.from({ length: 2 * border + 1 }, (_, i) =>
    Math.exp(-((i - border) ** 2) / (2 * deviation * deviation)),
  )
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return {
    ...{ cell, border },
    columns: Math.max(2, Math.ceil(width / cell)),
    rows: Math.max(2, Math.ceil(height / cell)),
    weights: weights.map((weight) => weight / sum),
  }
}

/** How strongly each channel is tinted: below 0 darker, above it lighter. */
function tintStrengths(mood: Paint['design']['mood']): [number, number, number] {
  const { colour, strength } = moodTint(mood)
  const of = (i: number) => strength * ((2 * byteOf(colour, i)) / 255 - 1)
  return [of(0), of(1), of(2)]
}

function byteOf(hex: string, i: number): number {
  return Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16)
}

export function openFrameGrader(
  { view, design }: Pick<Paint, 'view' | 'design'>,
  { width, height, workspace, picture }: FrameMemory,
): FrameGrader {
  const { kernels } = workspace
  const grid = shineGrid(width, height)
  const at = layOut(workspace, grid, { width, height })
  bytesAt(workspace, at.corners, width * height).set(coverOfCorners(view))
  const strengths = tintStrengths(design.mood)
  const colour = [0, 1, 2].reduce((sum, i) => sum | (byteOf(cornerColour, i) << (8 * i)), 0)
  const { rows, cell } = grid
  return () => {
    kernels.setTint(...strengths)
    spill(workspace, grid, { ...at, picture, width, height })
    kernels.gradeFrame(picture, width, height, at.wide, rows, cell, at.corners, colour)
    const bytes = bytesAt(workspace, picture, 4 * width * height)
    return {
      ...{ width, height },
      data: new Uint8ClampedArray(bytes.buffer, bytes.byteOffset, bytes.length),
    }
  }
}

type Size = { width: number; height: number }
type Places = Record<'corners' | 'cells' | 'others' | 'weights' | 'sums' | 'wide', number>

function layOut(workspace: Workspace, grid: ShineGrid, { width, height }: Size): Places {
  const { columns, rows, border, weights } = grid
  const cellBytes = 16 * (columns + 2 * border) * (rows + 2 * border)
  const at: Places = {
    corners: allocate(workspace, width * height),
    cells: allocate(workspace, cellBytes),
    others: allocate(workspace, cellBytes),
    weights: allocate(workspace, 4 * weights.length),
    sums: allocate(workspace, 4 * width),
    wide: allocate(workspace, 8 * width * rows),
  }
  floatsAt(workspace, at.weights, weights.length).set(weights)
  workspace.kernels.clear(at.cells, cellBytes)
  workspace.kernels.clear(at.others, cellBytes)
  return at
}

function spill(
  { kernels }: Workspace,
  { cell, columns, rows, border }: ShineGrid,
  {
    picture,
    cells,
    others,
    weights,
    sums,
    wide,
    width,
    height,
  }: Places & Size & { picture: number },
): void {
  const pitch = columns + 2 * border
  const first = 16 * (border * pitch + border)
  const [from, to] = [cells + first, others + first]
  kernels.gatherShine(picture, width, height, from, pitch, cell, sums)
  kernels.spreadShine(from, to, columns, rows, pitch, 1, weights, border)
  kernels.spreadShine(to, from, columns, rows, pitch, pitch, weights, border)
  kernels.widenShine(from, columns, rows, pitch, wide, width, cell, shineStrength)
}

function coverOfCorners(view: Paint['view']): Uint8Array {
  const { width, height } = view
  const canvas = darkCorners(view)
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height)
  canvas.width = 1
  return Uint8Array.from({ length: width * height }, (_, k) => data[4 * k + 3] ?? 0)
}
