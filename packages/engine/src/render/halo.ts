/** The shine round things that give light: their colour, blurred, behind the figure and a little over it. */
import type { Picture } from './picture.ts'
import { recipes, type Scene } from './scene.ts'

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

/** How many numbers the cells take in which light is gathered, two by two pixels each: red, green, blue and cover. */
export function countCells({ width, height }: Picture): number {
  return columnsOf(width) * columnsOf(height) * channels
}

/** Cells along a side of a picture. */
export function columnsOf(pixels: number): number {
  return Math.ceil(pixels / cell)
}

/** Cells from left and top to right and bottom. */
export type CellBox = { left: number; top: number; right: number; bottom: number }

/** Spreads what was gathered in a box, and lays it behind the picture and a little over it. */
export function layHalo(
  gathered: Float32Array,
  lit: CellBox,
  pixelsPerCm: number,
  picture: Picture,
): void {
  const reach = haloReach(pixelsPerCm, picture.width, picture.height)
  const radius = Math.max(1, Math.round(reach / cell / passes))
  const columns = columnsOf(picture.width)
  const margin = passes * radius
  const box = {
    left: Math.max(0, lit.left - margin),
    top: Math.max(0, lit.top - margin),
    right: Math.min(columns, lit.right + 1 + margin),
    bottom: Math.min(columnsOf(picture.height), lit.bottom + 1 + margin),
  }
  const width = box.right - box.left
  const height = box.bottom - box.top
  const halo = new Float32Array(width * height * channels)
  for (let row = 0; row < height; row++) {
    const first = ((box.top + row) * columns + box.left) * channels
    halo.set(gathered.subarray(first, first + width * channels), row * width * channels)
  }
  const other = new Float32Array(halo.length)
  for (let pass = 0; pass < passes; pass++) {
    blurLines(halo, other, height, width, width * channels, channels, radius)
    blurLines(other, halo, width, height, channels, width * channels, radius)
  }
  blend(halo, box, picture)
}

const passes = 3

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

/** Behind the picture at full strength, over it at a third; right and bottom of the box are not included. */
function blend(halo: Float32Array, box: CellBox, { width, height, data }: Picture): void {
  const right = Math.min(width, cell * box.right)
  const bottom = Math.min(height, cell * box.bottom)
  const columns = box.right - box.left
  for (let y = cell * box.top; y < bottom; y++) {
    let k = 4 * (y * width + cell * box.left)
    for (let x = cell * box.left; x < right; x++, k += 4) {
      const i = (((y >> 1) - box.top) * columns + (x >> 1) - box.left) * channels
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
