/** The colour of each visible sample: tones, painted pictures and rim light. */
import { SurfacePoint } from '../../math/surface-point.ts'
import type { Vec3 } from '../../math/vector.ts'
import { type DecalLevels, levelFor, readDecal } from '../decal.ts'
import { pointAtSample } from '../grid.ts'
import type { Look } from '../look.ts'
import { rimDepthAt, rimPixels } from '../rim.ts'
import { normalScale, recipes, type Scene } from '../scene.ts'
import { blended, cornersAt } from './corners.ts'
import { fill } from './fills.ts'
import type { Frame } from './frame.ts'
import { openness, type PixelLight } from './light.ts'
import { streaks } from './noise.ts'
import type { Surfaces } from './resolve.ts'
import type { ShadowMap } from './shadow.ts'
import {
  type Brush,
  baseTone,
  blend,
  firstTone,
  hasGrain,
  lightTone,
  ramp,
  shadeTone,
} from './tones.ts'

/** All that shading looks at; nothing in it changes from sample to sample but the scratch at the end. */
export type Stage = {
  scene: Scene
  frame: Frame
  surfaces: Surfaces
  light: PixelLight
  shadow: ShadowMap | undefined
  look: Look
  toLight: Vec3
}

type Shader = Stage & {
  colour: Uint8ClampedArray
  brush: Brush
  half: Vec3
  rimStep: number
  rimDepth: number
  /** Size of the painted picture to read, by part; −1 = not yet known. */
  decalLevel: Int8Array
  occlusion: number
  point: Float64Array
  texel: Float64Array
}

/** Fills `colour` (RGBA) for every sample that shows something; the others are left as they are. */
export function shadeSurfaces(stage: Stage, colour: Uint8ClampedArray): void {
  const { scene, frame, surfaces, look, toLight } = stage
  const size = Math.sqrt(2 + 2 * toLight[2])
  const shader: Shader = {
    ...stage,
    colour,
    brush: newBrush(scene, look),
    half: [toLight[0] / size, toLight[1] / size, (toLight[2] + 1) / size],
    rimStep: Math.round(rimPixels * frame.samples),
    rimDepth: rimDepthAt(frame.scale / frame.samples),
    decalLevel: new Int8Array(scene.parts.length).fill(-1),
    occlusion: look.tone.occlusion * 0.6,
    point: new Float64Array(3),
    texel: new Float64Array(4),
  }
  const { samples, columns } = frame
  for (let row = 0; row < frame.height; row++) {
    const pixelRow = Math.floor(row / samples) * columns
    let k = row * frame.width
    for (let column = 0; column < columns; column++) {
      for (let i = 0; i < samples; i++, k++) {
        if (surfaces.triangle[k] !== 0) shadeSample(shader, k, row, pixelRow + column)
      }
    }
  }
}

function newBrush(scene: Scene, look: Look): Brush {
  return {
    tones: scene.tones,
    look,
    at: 0,
    recipe: 0,
    lift: 1,
    facing: 0,
    open: 1,
    lit: 1,
    nx: 0,
    ny: 0,
    nz: 1,
    shine: 0,
    px: 0,
    py: 0,
    grain: 0,
    red: 0,
    green: 0,
    blue: 0,
  }
}

function shadeSample(s: Shader, k: number, row: number, pixel: number): void {
  const { surfaces, colour, scene, brush: b, toLight, half } = s
  const material = surfaces.material[k]
  const part = scene.partOfTriangle[surfaces.triangle[k] - 1]
  b.nx = surfaces.normal[3 * k] / normalScale
  b.ny = surfaces.normal[3 * k + 1] / normalScale
  b.nz = surfaces.normal[3 * k + 2] / normalScale
  b.at = firstTone(material)
  b.recipe = scene.recipe[material]
  b.lift = scene.lift[material]
  b.facing = b.nx * toLight[0] + b.ny * toLight[1] + b.nz * toLight[2]
  b.facing -= (s.light.occlusion[pixel] / 255) * s.occlusion
  b.shine = b.nx * half[0] + b.ny * half[1] + b.nz * half[2]
  b.px = (k - row * s.frame.width) / s.frame.samples + s.frame.left
  b.py = row / s.frame.samples + s.frame.top
  b.open = openAt(s, k, part, pixel)
  b.grain = hasGrain(b.recipe) ? grainAt(s, k, row) : 0
  fill(b)
  const decal = scene.decals[part]
  if (decal !== undefined && b.nz > -0.2) paintDecal(s, decal, part, k, row)
  if (b.recipe !== recipes.glow && s.look.tone.rim > 0) rim(s, k, row)
  colour[4 * k] = b.red
  colour[4 * k + 1] = b.green
  colour[4 * k + 2] = b.blue
  colour[4 * k + 3] = 255
}

/** The pixel's measure when it speaks of this part; at seams the sample is measured itself. */
function openAt(s: Shader, k: number, part: number, pixel: number): number {
  if (s.light.part[pixel] === part || s.shadow === undefined) return s.light.open[pixel] / 255
  return openness(s.frame, s.surfaces, s.toLight, s.shadow, k, s.point)
}

function grainAt(s: Shader, k: number, row: number): number {
  pointAtSample(s.frame, k - row * s.frame.width, row, s.surfaces.depth[k], s.point)
  const material = s.surfaces.material[k]
  const finer = s.scene.grain[material]
  const [x, y, z] = s.point
  const hung = streaks(x * finer, y * finer, z * finer)
  const lies = lying(s, material)
  if (lies <= 0) return hung
  // Back and down: along the neck, and aslant over the flank.
  const [back, across] = [0.5 * y + 0.87 * z, 0.87 * y - 0.5 * z]
  // Along the middle, as on forehead and spine, it lies side by side: laid aslant it would meet in chevrons.
  const isMiddle = ramp(0.7, Math.abs(turnedTo(s, 2)), 0.14)
  const flank = ramp(0.45, Math.abs(turnedTo(s, 0)), 0.4) * (1 - isMiddle)
  // … and bends by its height alone: along a crown that is seen foreshortened bends would be notches.
  // On a small animal strokes as straight as they are fine would be bars: there light alone parts it.
  const share = 0.8 * Math.max(0, 2 / finer - 1)
  const middle = share * streaks(1.4 * x * finer, 0.5 * y * finer, 0)
  const sides = streaks(-Math.abs(x) * finer, back * finer, across * finer)
  return oneOf(hung, oneOf(middle, sides, flank), lies)
}

/** Of two ways that hair goes the first at 0 and the second at 1: one runs out before the other begins, for strokes that cross are plaid. */
function oneOf(first: number, second: number, t: number): number {
  return first * Math.max(0, 1 - 2 * t) + second * Math.max(0, 2 * t - 1)
}

/** How much hair lies from nose to tail at the shader's point, 0–1. */
function lying(s: Shader, material: number): number {
  const { scene, point } = s
  const above = scene.lieAbove[material]
  if (above > 1e5) return 0
  const upper = ramp(above, point[1], 0.14 * above)
  return upper * ramp(scene.lieBefore[material], point[2], 0.14 * above)
}

/** How far the surface turns along an axis of the world. */
function turnedTo({ frame, brush }: Shader, axis: 0 | 2): number {
  const { right, up, toward } = frame.basis
  return brush.nx * right[axis] + brush.ny * up[axis] + brush.nz * toward[axis]
}

/** Lays the part's painted picture over the colour; in shade it darkens as the part does. */
function paintDecal(s: Shader, decal: DecalLevels, part: number, k: number, row: number): void {
  const { brush: b, texel, point } = s
  const column = k - row * s.frame.width
  const corners = cornersAt(s.scene, s.frame, s.surfaces.triangle[k] - 1, column, row)
  for (let axis = 0; axis < 3; axis++) point[axis] = blended(corners, s.scene.rest, 3, axis)
  if (!projectDecal(s, decal, point[0], point[1], point[2])) return
  if (s.decalLevel[part] < 0) s.decalLevel[part] = decalLevel(s, decal)
  if (!readDecal(decal, s.decalLevel[part], texel)) return
  if (s.look.fill === 'white' || s.look.fill === 'plan') layDrawing(b, texel)
  else layPaint(b, texel)
}

/** Premultiplied paint over the brush's colour, tinted by the shade it lies in. */
function layPaint(b: Brush, paint: Float64Array): void {
  const rest = 1 - paint[3] / 255
  const shaded = (1 - b.lit) * 0.7
  const base = b.at + baseTone
  const shade = b.at + shadeTone
  const { tones } = b
  b.red = b.red * rest + paint[0] * (1 - shaded * (1 - tones[shade] / (tones[base] + 1)))
  b.green =
    b.green * rest + paint[1] * (1 - shaded * (1 - tones[shade + 1] / (tones[base + 1] + 1)))
  b.blue = b.blue * rest + paint[2] * (1 - shaded * (1 - tones[shade + 2] / (tones[base + 2] + 1)))
}

/** Only the dark strokes of the paint, as grey lines. */
function layDrawing(b: Brush, paint: Float64Array): void {
  const luminance = (0.3 * paint[0] + 0.59 * paint[1] + 0.11 * paint[2]) / (paint[3] / 255 + 0.001)
  const dark = (1 - ramp(118, luminance, 70)) * (paint[3] / 255)
  b.red *= 1 - dark * 0.9
  b.green *= 1 - dark * 0.9
  b.blue *= 1 - dark * 0.9
}

function projectDecal(s: Shader, { decal }: DecalLevels, x: number, y: number, z: number): boolean {
  const { right, up, toward } = s.frame.basis
  const { nx, ny, nz } = s.brush
  const wx = right[0] * nx + up[0] * ny + toward[0] * nz
  const wy = right[1] * nx + up[1] * ny + toward[1] * nz
  const wz = right[2] * nx + up[2] * ny + toward[2] * nz
  const point = new SurfacePoint().at(0, 0, x, y, z)
  return decal.project(point, Float64Array.of(wx, wy, wz), s.texel, toward)
}

/** Finds the size to read by stepping half a centimetre up the screen from the sample at hand. */
function decalLevel(s: Shader, decal: DecalLevels): number {
  const { texel, point } = s
  const x = texel[0]
  const y = texel[1]
  const step = 0.5
  const { up } = s.frame.basis
  const found = projectDecal(
    s,
    decal,
    point[0] + up[0] * step,
    point[1] + up[1] * step,
    point[2] + up[2] * step,
  )
  const moved = Math.sqrt((texel[0] - x) ** 2 + (texel[1] - y) ** 2)
  texel[0] = x
  texel[1] = y
  return found ? levelFor(decal, moved / (step * s.frame.scale)) : 0
}

/** A thin light on the shadow side, where the next thing to the right lies far behind. */
function rim(s: Shader, k: number, row: number): void {
  const { brush: b, frame } = s
  const strength = s.look.tone.rim
  if (b.facing > 0.4 && b.open > 0.5) return
  const x = k - row * frame.width + s.rimStep
  const y = row - (s.rimStep >> 2)
  // What the frame cuts off has no edge there.
  if (x >= frame.width || y < 0) return
  if (s.surfaces.depth[y * frame.width + x] > s.surfaces.depth[k] - s.rimDepth) return
  blend(b, baseTone, 0.8 * strength)
  blend(b, lightTone, 0.6 * strength * ramp(-0.75, b.facing, 0.2))
}
