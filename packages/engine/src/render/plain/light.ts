/** Light that must not flicker from sample to sample: cast shadow and occlusion, once a pixel, smoothed along each part. */
import type { Vec3 } from '../../math/vector.ts'
import { pointAtSample } from '../grid.ts'
import { none, normalScale, type Scene } from '../scene.ts'
import type { Frame } from './frame.ts'
import { type Occlusion, occlusionAtSample } from './occlusion.ts'
import type { Surfaces } from './resolve.ts'
import { lightAt, type ShadowMap } from './shadow.ts'
import { bytes, shorts, type Workspace, words } from './workspace.ts'

/** One entry a pixel of the crop. */
export type PixelLight = {
  /** The part the entry speaks of; `none` where nothing is seen. */
  part: Uint16Array
  /** 0 in cast shadow – 255 open to the light. */
  open: Uint8Array
  /** 0 free – 255 deep in a corner. */
  occlusion: Uint8Array
}

export function measureLight(
  scene: Scene,
  frame: Frame,
  surfaces: Surfaces,
  toLight: Vec3,
  shadow: ShadowMap | undefined,
  occlusion: Occlusion | undefined,
  workspace: Workspace,
  sharedRows: number,
): PixelLight {
  const count = frame.columns * frame.rows
  const light: PixelLight = {
    part: shorts(workspace, 'pixel part', count),
    open: bytes(workspace, 'pixel open', count),
    occlusion: bytes(workspace, 'pixel occlusion', count),
  }
  light.part.fill(none)
  light.open.fill(255)
  light.occlusion.fill(0)
  const clean = Uint8Array.from(scene.parts, (part) => (part.noOcclusion ? 1 : 0))
  const point = new Float64Array(3)
  const measure = (k: number, pixel: number, part: number) => {
    if (shadow) light.open[pixel] = 255 * openness(frame, surfaces, toLight, shadow, k, point)
    if (!occlusion || clean[part] === 1) return
    const y = Math.floor(k / frame.width)
    light.occlusion[pixel] = 255 * occlusionAtSample(occlusion, k - y * frame.width, y)
  }
  for (let pixel = 0; pixel < count; pixel++) {
    const row = Math.floor(pixel / frame.columns)
    const k = seenSample(frame, surfaces, pixel - row * frame.columns, row)
    if (k < 0) continue
    const part = scene.partOfTriangle[surfaces.triangle[k] - 1]
    light.part[pixel] = part
    const above = pixel - frame.columns
    const isShared = row % sharedRows !== 0 && isMiddle(frame, k) && light.part[above] === part
    if (isShared) copyLight(light, above, pixel)
    else measure(k, pixel, part)
  }
  if (shadow) smooth(frame, light, workspace)
  return light
}

function copyLight({ open, occlusion }: PixelLight, from: number, to: number): void {
  open[to] = open[from]
  occlusion[to] = occlusion[from]
}

/** Whether a sample is the middle one of its pixel. */
function isMiddle({ samples, width }: Frame, k: number): boolean {
  const middle = samples >> 1
  return Math.floor(k / width) % samples === middle && (k % width) % samples === middle
}

/** The middle sample of a pixel when it shows something, else the first that does, else −1. */
function seenSample(frame: Frame, surfaces: Surfaces, column: number, row: number): number {
  const { samples, width } = frame
  const first = row * samples * width + column * samples
  const middle = first + (samples >> 1) * (width + 1)
  if (surfaces.triangle[middle] !== 0) return middle
  for (let dy = 0; dy < samples; dy++) {
    for (let dx = 0; dx < samples; dx++) {
      if (surfaces.triangle[first + dy * width + dx] !== 0) return first + dy * width + dx
    }
  }
  return -1
}

/** How far a sample is open to the light, 0–1. Surfaces turned away count as open: their tone is dark already. */
export function openness(
  frame: Frame,
  surfaces: Surfaces,
  toLight: Vec3,
  shadow: ShadowMap,
  k: number,
  point: Float64Array,
): number {
  const { normal } = surfaces
  const facing =
    (normal[3 * k] * toLight[0] + normal[3 * k + 1] * toLight[1] + normal[3 * k + 2] * toLight[2]) /
    normalScale
  if (facing <= 0) return 1
  const row = Math.floor(k / frame.width)
  pointAtSample(frame, k - row * frame.width, row, surfaces.depth[k], point)
  return lightAt(shadow, point[0], point[1], point[2], facing)
}

/** Shadows finer than about twice this are left out, in cm. */
const finestShadowCm = 0.38

/** Averages each pixel with its neighbours of the same part: jagged shadow edges become curves and specks fade below the threshold. */
function smooth(frame: Frame, light: PixelLight, workspace: Workspace): void {
  const radius = Math.round(Math.min(6, (finestShadowCm * frame.scale) / frame.samples))
  if (radius < 1) return
  const { columns, rows } = frame
  const sums = words(workspace, 'pixel sums', Math.max(columns, rows) + 1)
  for (let pass = 0; pass < 2; pass++) {
    for (let y = 0; y < rows; y++) smoothLine(light, y * columns, 1, columns, radius, sums)
    for (let x = 0; x < columns; x++) smoothLine(light, x, columns, rows, radius, sums)
  }
}

/** One row or column: each run of pixels of one part is averaged within itself. */
function smoothLine(
  { part, open }: PixelLight,
  first: number,
  stride: number,
  count: number,
  radius: number,
  sums: Uint32Array,
): void {
  for (let start = 0; start < count; ) {
    const own = part[first + start * stride]
    let end = start + 1
    let sum = open[first + start * stride]
    sums[0] = 0
    sums[1] = sum
    while (end < count && part[first + end * stride] === own) {
      sum += open[first + end * stride]
      end++
      sums[end - start] = sum
    }
    const length = end - start
    if (own !== none && sum < 255 * length)
      smoothRun(open, first, start, length, stride, radius, sums)
    start = end
  }
}

function smoothRun(
  open: Uint8Array,
  first: number,
  start: number,
  length: number,
  stride: number,
  radius: number,
  sums: Uint32Array,
): void {
  for (let i = 0; i < length; i++) {
    const low = Math.max(0, i - radius)
    const high = Math.min(length, i + radius + 1)
    open[first + (start + i) * stride] = (sums[high] - sums[low]) / (high - low) + 0.5
  }
}
