/** The colour of each visible sample: hard tones from the light, and the special light of each surface. */
import type { Decal } from '../figure/figure.ts'
import type { Vec3 } from '../math/vector.ts'
import { type Frame, pointAtSample } from './frame.ts'
import type { Look } from './look.ts'
import { emptyDepth } from './raster.ts'
import { lightSteps, type Surfaces } from './resolve.ts'
import { recipes, type Scene, toneStride } from './scene.ts'

const lightTone = 0
const baseTone = 3
const shadeTone = 6
const deepTone = 9
const hotTone = 15

/** Below this light a surface is in shade. */
const terminator = 0.08

type Shader = {
  scene: Scene
  frame: Frame
  surfaces: Surfaces
  look: Look
  colour: Uint8ClampedArray
  decals: (Decal | undefined)[]
  /** The colour being mixed. */
  mix: Float64Array
  point: Float64Array
  texel: Float64Array
  /** Half-way between light and eye, in view space. */
  half: Vec3
  rimStep: number
}

/** Fills `colour` (RGBA) for every sample that shows something; the others are left as they are. */
export function shadeSurfaces(
  scene: Scene,
  frame: Frame,
  surfaces: Surfaces,
  look: Look,
  toLight: Vec3,
  colour: Uint8ClampedArray,
): void {
  const size = Math.sqrt(2 + 2 * toLight[2])
  const shader: Shader = {
    scene,
    frame,
    surfaces,
    look,
    colour,
    decals: scene.parts.map((part) => part.decal),
    mix: new Float64Array(3),
    point: new Float64Array(3),
    texel: new Float64Array(2),
    half: [toLight[0] / size, toLight[1] / size, (toLight[2] + 1) / size],
    rimStep: Math.round(3.5 * frame.samples),
  }
  for (let row = 0; row < frame.height; row++) {
    const start = row * frame.width
    for (let column = 0; column < frame.width; column++) {
      if (surfaces.triangle[start + column] !== 0) shadeSample(shader, column, row)
    }
  }
}

function shadeSample(s: Shader, column: number, row: number): void {
  const { surfaces, colour, mix } = s
  const k = row * s.frame.width + column
  const material = surfaces.material[k]
  const tones = material * toneStride
  const recipe = s.scene.recipe[material]
  const light = surfaces.light[k] / lightSteps - 1
  const nx = surfaces.normal[3 * k] / 32767
  const ny = surfaces.normal[3 * k + 1] / 32767
  const nz = surfaces.normal[3 * k + 2] / 32767
  setTone(s, tones + baseTone)
  if (recipe !== recipes.glow) {
    if (recipe === recipes.metal && s.look.gloss) metal(s, tones, light, nx, ny, nz)
    else body(s, tones, recipe, light)
    if (s.look.gloss) gloss(s, tones, recipe, light, nx, ny, nz)
    paintDecal(s, k, column, row, light, nx, ny, nz)
    rim(s, tones, k, column, row, light)
  }
  colour[4 * k] = mix[0]
  colour[4 * k + 1] = mix[1]
  colour[4 * k + 2] = mix[2]
  colour[4 * k + 3] = 255
}

function setTone(s: Shader, at: number): void {
  const { tones } = s.scene
  s.mix[0] = tones[at]
  s.mix[1] = tones[at + 1]
  s.mix[2] = tones[at + 2]
}

/** Mixes in a tone by `t`, 0–1. */
function blend(s: Shader, at: number, t: number): void {
  if (t <= 0) return
  const { tones } = s.scene
  const { mix } = s
  mix[0] += (tones[at] - mix[0]) * t
  mix[1] += (tones[at + 1] - mix[1]) * t
  mix[2] += (tones[at + 2] - mix[2]) * t
}

/** 0 below `edge`, 1 above it, a straight ramp of `width` between. */
function ramp(edge: number, value: number, width: number): number {
  const t = (value - edge) / width + 0.5
  return t < 0 ? 0 : Math.min(t, 1)
}

function body(s: Shader, tones: number, recipe: number, light: number): void {
  const { tone } = s.look
  const lit = ramp(terminator, light, tone.softness)
  if (recipe === recipes.skin) {
    blend(s, tones + lightTone, ramp(0.74, light, 0.22) * lit * tone.light)
  } else {
    blend(s, tones + shadeTone, (1 - ramp(0.5, light, 0.1)) * tone.half * lit)
    blend(s, tones + lightTone, ramp(0.82, light, 0.14) * lit * tone.light)
  }
  blend(s, tones + shadeTone, (1 - lit) * tone.shade)
  blend(s, tones + deepTone, (1 - ramp(-0.5, light, tone.softness * 1.6)) * tone.deep)
}

/** Bands of a mirrored room: bright sky, dark horizon, bounce from the floor. */
function metal(s: Shader, tones: number, light: number, nx: number, ny: number, nz: number): void {
  const rx = 2 * nz * nx
  const ry = 2 * nz * ny
  const band = ry * 0.9 - rx * 0.25 + 0.1 * Math.sin(rx * 4.5 + 1)
  const lit = ramp(0.02, light, 0.1)
  blend(s, tones + shadeTone, (1 - lit) * 0.9)
  blend(s, tones + deepTone, ramp(-0.02, 0.17 - Math.abs(band + 0.3), 0.05) * 0.8)
  blend(s, tones + deepTone, (1 - ramp(-0.55, light, 0.1)) * 0.7)
  blend(s, tones + lightTone, ramp(0.16, band, 0.06) * (0.3 + 0.7 * lit))
  blend(s, tones + hotTone, ramp(0.52, band - Math.abs(rx + 0.3) * 0.3, 0.05) * (0.15 + 0.85 * lit))
  if (band < -0.62) blend(s, tones + lightTone, 0.28 * ramp(0.62, -band, 0.1))
}

function gloss(
  s: Shader,
  tones: number,
  recipe: number,
  light: number,
  nx: number,
  ny: number,
  nz: number,
): void {
  const lit = ramp(terminator, light, 0.06)
  if (recipe === recipes.hair) {
    const wave = 0.06 * Math.sin(nx * 30)
    const distance = (ny - 0.42 + wave) / 0.11
    const band = Math.exp(-distance * distance)
    blend(s, tones + lightTone, (band > 0.5 ? 0.75 : band * 0.45) * (0.25 + 0.75 * lit))
    return
  }
  const shine = s.half[0] * nx + s.half[1] * ny + s.half[2] * nz
  if (recipe === recipes.gem) {
    blend(s, tones + lightTone, ramp(0.2, -ny - nx * 0.5, 0.1) * 0.5)
    blend(s, tones + hotTone, ramp(0.95, shine, 0.02))
  } else if (
    recipe === recipes.leather ||
    recipe === recipes.plastic ||
    recipe === recipes.scales
  ) {
    blend(s, tones + lightTone, ramp(0.93, shine, 0.04) * lit * 0.7)
  } else if (recipe === recipes.silk) {
    blend(s, tones + lightTone, ramp(0.86, shine, 0.12) * lit * 0.8)
  }
}

/** Lays the part's painted picture over the colour. */
function paintDecal(
  s: Shader,
  k: number,
  column: number,
  row: number,
  light: number,
  nx: number,
  ny: number,
  nz: number,
): void {
  const decal = s.decals[s.scene.partOfTriangle[s.surfaces.triangle[k] - 1]]
  if (decal === undefined || nz < -0.2) return
  pointAtSample(s.frame, column, row, s.surfaces.depth[k], s.point)
  const { right, up, toward } = s.frame.basis
  const wx = right[0] * nx + up[0] * ny + toward[0] * nz
  const wy = right[1] * nx + up[1] * ny + toward[1] * nz
  const wz = right[2] * nx + up[2] * ny + toward[2] * nz
  if (!decal.project(s.point[0], s.point[1], s.point[2], wx, wy, wz, s.texel)) return
  sampleDecal(s, decal, s.texel[0] - 0.5, s.texel[1] - 0.5, light > terminator ? 1 : 0.86)
}

function sampleDecal(s: Shader, decal: Decal, x: number, y: number, shade: number): void {
  const { width, height, data } = decal
  const left = Math.floor(x)
  const top = Math.floor(y)
  if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) return
  let red = 0
  let green = 0
  let blue = 0
  let alpha = 0
  for (let corner = 0; corner < 4; corner++) {
    const dx = corner & 1
    const dy = corner >> 1
    const k = ((top + dy) * width + left + dx) * 4
    const weight = (dx ? x - left : 1 - x + left) * (dy ? y - top : 1 - y + top) * data[k + 3]
    red += data[k] * weight
    green += data[k + 1] * weight
    blue += data[k + 2] * weight
    alpha += weight
  }
  if (alpha < 1) return
  const cover = alpha / 255
  s.mix[0] += ((red / alpha) * shade - s.mix[0]) * cover
  s.mix[1] += ((green / alpha) * shade - s.mix[1]) * cover
  s.mix[2] += ((blue / alpha) * shade - s.mix[2]) * cover
}

/** A thin light on the shadow side, where the next thing to the right lies far behind. */
function rim(
  s: Shader,
  tones: number,
  k: number,
  column: number,
  row: number,
  light: number,
): void {
  if (s.look.tone.rim === 0 || light > 0.45) return
  const x = column + s.rimStep
  const y = row - (s.rimStep >> 2)
  const { depth } = s.surfaces
  const beyond = x >= s.frame.width || y < 0 ? emptyDepth : depth[y * s.frame.width + x]
  if (beyond > depth[k] - 8) return
  blend(s, tones + lightTone, 0.75 * s.look.tone.rim * ramp(-0.5, light + 0.4, 0.3))
}
