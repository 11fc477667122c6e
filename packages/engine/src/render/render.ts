/** The front door of the room: a model, a camera and a look become a picture. */
import { hexToRgb } from '../math/colour.ts'
import type { Camera } from './camera.ts'
import { columnsOf, countCells, hasGlow, layHalo } from './halo.ts'
import { inkView } from './inking.ts'
import { lightView } from './lighting.ts'
import { inkScale } from './lines.ts'
import type { Look } from './look.ts'
import { openView } from './open-view.ts'
import type { Picture } from './picture.ts'
import { type Model, prepareScene, type Scene, toneStride, tones } from './scene.ts'
import { setOnStage } from './stage.ts'
import type { View } from './view.ts'
import { allocate, bytesAt, floatsAt, newWorkspace, type Workspace } from './workspace.ts'

/** Draws a model once. To draw one model several times, prepare it and call `renderScene`. */
export function renderParts(model: Model, camera: Camera, look: Look): Picture {
  return renderScene(prepareScene(model), camera, look, newWorkspace())
}

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
  const view = openView(workspace, scene, exact, { samples: look.samples, margin })
  if (view === undefined) return picture
  lightView(view, look)
  shadeView(view, look)
  inkView(view, look, height)
  mergeSamples(view, look, picture)
  const shines = look.fill !== 'white' && hasGlow(scene)
  if (shines) addHalo(view, camera.pixelsPerCm, picture)
  return picture
}

const fills = { tones: 0, dots: 1, wash: 2, white: 3 }

function shadeView({ workspace, grid, stage }: View, look: Look): void {
  const { tone } = look
  setOnStage(workspace, stage, {
    fill: fills[look.fill],
    hasGloss: look.gloss ? 1 : 0,
    half: tone.half,
    shade: tone.shade,
    deep: tone.deep,
    light: tone.light,
    rim: tone.rim,
    softness: tone.softness,
    occlusionStrength: tone.occlusion * 0.6,
    rimStep: Math.round(3.5 * grid.samples),
  })
  const light = allocate(workspace, 8 * (grid.width + 4))
  workspace.kernels.shadePixels(light)
}

/** Samples to pixels, ink over colour. */
function mergeSamples(view: View, look: Look, picture: Picture): void {
  const { workspace, stage, scene } = view
  const inks = inkColours(scene, look)
  const address = allocate(workspace, picture.data.length)
  const inkAddress = allocate(workspace, inks.byteLength)
  bytesAt(workspace, address, picture.data.length).fill(0)
  floatsAt(workspace, inkAddress, inks.length).set(inks)
  setOnStage(workspace, stage, {
    inks: inkAddress,
    inkOpacity: look.inkOpacity / 255,
    pictureWidth: picture.width,
    picture: address,
  })
  workspace.kernels.downsample()
  picture.data.set(bytesAt(workspace, address, picture.data.length))
}

/** Red, green and blue of every material's lines. */
function inkColours(scene: Scene, look: Look): Float32Array {
  const count = scene.recipe.length
  const inks = new Float32Array(count * 3)
  const tone = look.inkColour === 'deep' ? tones.deep : tones.ink
  for (let m = 0; m < count; m++) {
    const first = m * toneStride + tone
    const own = scene.tones.subarray(first, first + 3)
    inks.set(look.inkColour.startsWith('#') ? hexToRgb(look.inkColour) : own, m * 3)
  }
  return inks
}

/** The shine of what gives light, where there is any. */
function addHalo({ workspace }: View, pixelsPerCm: number, picture: Picture): void {
  const count = countCells(picture)
  const address = allocate(workspace, 4 * count)
  const cells = floatsAt(workspace, address, count)
  cells.fill(0)
  if (workspace.kernels.gatherGlow(address, columnsOf(picture.width)) === 0) return
  layHalo(cells, pixelsPerCm, picture)
}
