/** The second half of a picture: light, tones and lines on what is seen. All of it is in the kernels' memory. */
import { hexToRgb } from '../math/colour.ts'
import { enlarge } from './finish/enlarge.ts'
import { finishPicture } from './finish/finish.ts'
import { pickPixels } from './finish/pick-pixels.ts'
import { columnsOf, countCells, layHalo } from './halo.ts'
import { inkView } from './inking.ts'
import { aimLight, lightView } from './lighting.ts'
import { isDrawing, type Look } from './look.ts'
import type { Picture } from './picture.ts'
import { rimDepthAt, rimPixels } from './rim.ts'
import { toneStride, tones } from './scene.ts'
import type { Sketch } from './sketch.ts'
import { setOnStage } from './stage.ts'
import type { View } from './view.ts'
import {
  allocate,
  bytesAt,
  floatsAt,
  type LoadedScene,
  type Workspace,
  wholesAt,
} from './workspace.ts'

/**
 * The picture of a sketch that was made in the same memory, by whichever thread. `used`: one of the same size that is
 * not needed any more; where there is one it is drawn on, so that films take no new memory for each frame.
 */
export function paintSketch(
  workspace: Workspace,
  sketch: Sketch,
  look: Look,
  used?: Picture,
): Picture {
  const picture = paintDrawn(workspace, sketch, look, emptyPicture(sketch, used))
  if (look.finish) finishPicture(picture, look.finish)
  return look.pixel === undefined ? picture : enlarge(pickPixels(picture), sketch.full)
}

function emptyPicture({ width, height }: Sketch, used: Picture | undefined): Picture {
  if (used?.width !== width || used.height !== height)
    return { width, height, data: new Uint8ClampedArray(width * height * 4) }
  used.data.fill(0)
  return used
}

function paintDrawn(
  workspace: Workspace,
  { height, pixelsPerCm, view }: Sketch,
  look: Look,
  picture: Picture,
): Picture {
  if (view === undefined) return picture
  workspace.top = view.top
  workspace.kernels.resolveNormals()
  aimLight(workspace, view, look)
  // Lines come first: what lies under them is not shaded.
  inkView(workspace, view, look, height)
  layTones(workspace, view, look)
  mergeSamples(workspace, view, look, picture)
  if (!isDrawing(look) && view.scene.glows) addHalo(workspace, pixelsPerCm, picture)
  return picture
}

/** Fills the colour of every sample. What is measured for it is not needed any more afterwards. */
function layTones(workspace: Workspace, view: View, look: Look): void {
  const { grid } = view
  setOnStage(workspace, { wholeness: allocate(workspace, grid.columns * grid.rows) })
  const free = workspace.top
  lightView(workspace, view, look)
  shadeView(workspace, view, look)
  workspace.top = free
}

const fills = { tones: 0, dots: 1, wash: 2, white: 3, plan: 4, stark: 5 }

function shadeView(workspace: Workspace, { grid }: View, look: Look): void {
  const { tone } = look
  setOnStage(workspace, {
    fill: fills[look.fill],
    hasGloss: look.gloss === 'calm' ? 2 : look.gloss ? 1 : 0,
    half: tone.half,
    shade: tone.shade,
    deep: tone.deep,
    light: tone.light,
    rim: tone.rim,
    softness: tone.softness,
    occlusionStrength: tone.occlusion * 0.6,
    rimStep: Math.round(rimPixels * grid.samples),
    rimDepth: rimDepthAt(grid.scale / grid.samples),
  })
  workspace.kernels.shadePixels()
}

/** Samples to pixels, ink over colour. */
function mergeSamples(
  workspace: Workspace,
  { scene, grid }: View,
  look: Look,
  picture: Picture,
): void {
  const { columns, rows, left, top } = grid
  const inks = inkColours(workspace, scene, look)
  const address = allocate(workspace, 4 * columns * rows)
  const inkAddress = allocate(workspace, inks.byteLength)
  floatsAt(workspace, inkAddress, inks.length).set(inks)
  setOnStage(workspace, {
    inks: inkAddress,
    picture: address,
  })
  workspace.kernels.clear(address, 4 * columns * rows)
  workspace.kernels.downsample()
  const crop = bytesAt(workspace, address, 4 * columns * rows)
  for (let row = 0; row < rows; row++) {
    const pixels = crop.subarray(4 * row * columns, 4 * (row + 1) * columns)
    picture.data.set(pixels, 4 * ((row + top) * picture.width + left))
  }
}

/** Red, green, blue and 255 of every material's lines. */
function inkColours(workspace: Workspace, scene: LoadedScene, look: Look): Float32Array {
  const count = scene.materials
  const inks = new Float32Array(count * 4).fill(255)
  const all = floatsAt(workspace, scene.tones, count * toneStride)
  const tone = look.inkColour === 'deep' ? tones.deep : tones.ink
  for (let m = 0; m < count; m++) {
    const first = m * toneStride + tone
    const own = all.subarray(first, first + 3)
    inks.set(look.inkColour.startsWith('#') ? hexToRgb(look.inkColour) : own, m * 4)
  }
  return inks
}

/** The shine of what gives light. */
function addHalo(workspace: Workspace, pixelsPerCm: number, picture: Picture): void {
  const count = countCells(picture)
  const address = allocate(workspace, 4 * count)
  const box = allocate(workspace, 16)
  workspace.kernels.clear(address, 4 * count)
  if (!workspace.kernels.gatherGlow(address, columnsOf(picture.width), box)) return
  const [left, right, top, bottom] = wholesAt(workspace, box, 4)
  layHalo(floatsAt(workspace, address, count), { left, right, top, bottom }, pixelsPerCm, picture)
}
