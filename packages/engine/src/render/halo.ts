/** The shine round things that give light: their colour, blurred, behind the figure and a little over it. */
import type { Grid } from './grid.ts'
import type { Seen } from './ink-flecks.ts'
import type { Picture } from './picture.ts'
import { baseTone } from './plain/tones.ts'
import { recipes, type Scene, toneStride } from './scene.ts'

const reachCm = 7
/** On small things the shine reaches less far: this share of the picture's longer side. */
const reachShare = 0.1

/** How far the shine reaches, in pixels. A picture needs this much free space round it to show all of it. */
export function haloReach(pixelsPerCm: number, width: number, height: number): number {
  return Math.ceil(Math.min(reachCm * pixelsPerCm, reachShare * Math.max(width, height)))
}

const channels = 4
/** Pixels along a side of a cell. */
const cell = 2

/** True when a part is made of light, or may be by its pattern. */
export function hasGlow(scene: Scene): boolean {
  if (!scene.recipe.includes(recipes.glow)) return false
  return scene.parts.some(
    (part, i) => part.pattern !== undefined || scene.recipe[scene.material[i]] === recipes.glow,
  )
}

export function addHalo(
  scene: Scene,
  grid: Grid,
  surfaces: Seen,
  pixelsPerCm: number,
  picture: Picture,
): void {
  const columns = Math.ceil(picture.width / cell)
  const rows = Math.ceil(picture.height / cell)
  const halo = new Float32Array(columns * rows * channels)
  const other = new Float32Array(columns * rows * channels)
  if (gatherGlow(scene, grid, surfaces, halo, columns) === 0) return
  const reach = haloReach(pixelsPerCm, picture.width, picture.height)
  const radius = Math.max(1, Math.round(reach / cell / 3))
  for (let pass = 0; pass < 3; pass++) {
    blurLines(halo, other, rows, columns, columns * channels, channels, radius)
    blurLines(other, halo, columns, rows, channels, columns * channels, radius)
  }
  layHalo(halo, columns, picture)
}

/** Adds up glowing samples, a cell each; returns how many there are. */
function gatherGlow(
  scene: Scene,
  grid: Grid,
  surfaces: Seen,
  halo: Float32Array,
  columns: number,
): number {
  const share = 1 / (grid.samples * grid.samples * cell * cell)
  const { triangle, material } = surfaces
  let found = 0
  for (let row = 0, k = 0; row < grid.height; row++) {
    const y = Math.floor((Math.floor(row / grid.samples) + grid.top) / cell)
    for (let column = 0; column < grid.width; column++, k++) {
      if (triangle[k] === 0 || scene.recipe[material[k]] !== recipes.glow) continue
      const x = Math.floor((Math.floor(column / grid.samples) + grid.left) / cell)
      const i = (y * columns + x) * channels
      const t = material[k] * toneStride + baseTone
      halo[i] += scene.tones[t] * share
      halo[i + 1] += scene.tones[t + 1] * share
      halo[i + 2] += scene.tones[t + 2] * share
      halo[i + 3] += share
      found++
    }
  }
  return found
}

function blurLines(
  from: Float32Array,
  to: Float32Array,
  lines: number,
  length: number,
  lineStride: number,
  stride: number,
  radius: number,
): void {
  for (let line = 0; line < lines; line++) {
    for (let c = 0; c < channels; c++) {
      blurLine(from, to, line * lineStride + c, length, stride, radius)
    }
  }
}

/** A running box blur along one line of cells. */
function blurLine(
  from: Float32Array,
  to: Float32Array,
  first: number,
  length: number,
  stride: number,
  radius: number,
): void {
  const scale = 1 / (2 * radius + 1)
  let sum = 0
  for (let i = 0; i < Math.min(radius, length); i++) sum += from[first + i * stride]
  for (let i = 0; i < length; i++) {
    if (i + radius < length) sum += from[first + (i + radius) * stride]
    to[first + i * stride] = sum * scale
    if (i - radius >= 0) sum -= from[first + (i - radius) * stride]
  }
}

/** Behind the picture at full strength, over it at a third. */
function layHalo(halo: Float32Array, columns: number, picture: Picture): void {
  const { width, height, data } = picture
  for (let y = 0, k = 0; y < height; y++) {
    for (let x = 0; x < width; x++, k += 4) {
      const i = ((y >> 1) * columns + (x >> 1)) * channels
      const cover = halo[i + 3]
      if (cover < 0.004) continue
      const shine = Math.min(0.7, cover * 2)
      const alpha = data[k + 3] / 255
      const total = alpha + shine * (1 - alpha)
      for (let c = 0; c < 3; c++) {
        const light = halo[i + c] / cover
        const own = data[k + c] + (255 - data[k + c]) * (light / 255) * shine * 0.35
        data[k + c] = (own * alpha + light * shine * (1 - alpha)) / total
      }
      data[k + 3] = total * 255
    }
  }
}
