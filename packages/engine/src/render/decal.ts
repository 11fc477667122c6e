/** Painted pictures on parts, read without jaggies: each is kept in ever smaller sizes and the fitting one is read. */
import type { Decal } from '../figure/figure.ts'

type Level = Pick<Decal, 'width' | 'height' | 'data'>

/** A picture and its smaller sizes, as far as any was wanted yet. */
export type DecalLevels = { decal: Decal; levels: Level[] }

export function prepareDecal(decal: Decal): DecalLevels {
  return { decal, levels: [decal] }
}

const mostLevels = 6
/** A picture narrower than this is not halved. */
const leastWidth = 64

/** Every second byte of four. */
const evenBytes = 0xff00ff

/** Half the size: each pixel the mean of four, two of its channels at a time. */
function halved(from: Level): Level {
  const width = from.width >> 1
  const height = from.height >> 1
  const { buffer, byteOffset, length } = from.data
  const pixels = new Uint32Array(buffer, byteOffset, length / 4)
  const half = new Uint32Array(width * height)
  for (let y = 0; y < height; y++) {
    const upper = 2 * y * from.width
    const lower = upper + from.width
    for (let x = 0; x < width; x++) {
      const a = pixels[upper + 2 * x]
      const b = pixels[upper + 2 * x + 1]
      const c = pixels[lower + 2 * x]
      const d = pixels[lower + 2 * x + 1]
      if ((a | b | c | d) === 0) continue
      const even = (a & evenBytes) + (b & evenBytes) + (c & evenBytes) + (d & evenBytes)
      const odd =
        ((a >>> 8) & evenBytes) +
        ((b >>> 8) & evenBytes) +
        ((c >>> 8) & evenBytes) +
        ((d >>> 8) & evenBytes)
      // Two is added so that the mean is rounded.
      half[y * width + x] =
        (((even + 0x20002) >>> 2) & evenBytes) | ((((odd + 0x20002) >>> 2) & evenBytes) << 8)
    }
  }
  return { width, height, data: new Uint8ClampedArray(half.buffer) }
}

/** The level whose pixels are nearest to `texels` full-size pixels a sample. It is made when it is wanted first. */
export function levelFor({ levels }: DecalLevels, texels: number): number {
  const wanted = Math.min(mostLevels - 1, Math.round(Math.log2(Math.max(1, texels))))
  let last = levels[levels.length - 1]
  while (levels.length <= wanted && last.width >= leastWidth) {
    last = halved(last)
    levels.push(last)
  }
  return Math.min(levels.length - 1, wanted)
}

/** Writes what the picture has at full-size pixel (x, y), the first two of `texel`, over it: premultiplied colour and cover, 0–255. False outside it. */
export function readDecal(
  prepared: DecalLevels,
  levelNumber: number,
  texel: Float64Array,
): boolean {
  const { width, height, data } = prepared.levels[levelNumber]
  const shrink = 1 / (1 << levelNumber)
  const fx = texel[0] * shrink - 0.5
  const fy = texel[1] * shrink - 0.5
  const left = Math.floor(fx)
  const top = Math.floor(fy)
  if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) return false
  const sx = fx - left
  const sy = fy - top
  const a = (1 - sx) * (1 - sy)
  const b = sx * (1 - sy)
  const c = (1 - sx) * sy
  const d = sx * sy
  const k = (top * width + left) * 4
  const l = k + width * 4
  const cover = data[k + 3] * a + data[k + 7] * b + data[l + 3] * c + data[l + 7] * d
  if (cover < 0.5) return false
  texel[0] = data[k] * a + data[k + 4] * b + data[l] * c + data[l + 4] * d
  texel[1] = data[k + 1] * a + data[k + 5] * b + data[l + 1] * c + data[l + 5] * d
  texel[2] = data[k + 2] * a + data[k + 6] * b + data[l + 2] * c + data[l + 6] * d
  texel[3] = cover
  return true
}
