/** The pixels of a page as encoders take them. */
import { setImmediate } from 'node:timers/promises'
import type { Sharp } from 'sharp'
import type { Paper } from '../page/paper.ts'
import { sharp } from '../sharp.ts'

/** Red, green and blue of each pixel. */
export type Pixels = { width: number; height: number; data: Uint8Array<ArrayBuffer> }

/** A multiple of four: so many rows end where four bytes do. */
const stripRows = 128

/**
 * The pixels of a page, without alpha; the page is no good afterwards. What a canvas hands out is given back to it only
 * between two tasks of a thread, so it is read in strips: the whole at once would be 16 MB that was never touched.
 */
export async function takePixels(paper: Paper): Promise<Pixels> {
  const { width, height } = paper
  const data = new Uint8Array(3 * width * height)
  for (let first = 0; first < height; first += stripRows) {
    const rows = paper.readRows(first, Math.min(stripRows, height - first))
    packRows(rows, data.subarray(3 * width * first))
    await setImmediate()
  }
  paper.free()
  return { width, height, data }
}

/** Gives their memory back at once. */
export function freePixels({ data }: Pixels): void {
  data.buffer.transfer(0)
}

/** Leaves alpha out, four pixels at a time: three words of four, their lowest byte first. */
function packRows(rows: Uint8ClampedArray, to: Uint8Array): void {
  const count = rows.length / 4
  const fours = count >> 2
  const from = new Uint32Array(rows.buffer, rows.byteOffset, count)
  const words = new Uint32Array(to.buffer, to.byteOffset, 3 * fours)
  for (let i = 0, k = 0; k < 3 * fours; i += 4, k += 3) {
    const second = from[i + 1]
    const third = from[i + 2]
    words[k] = (from[i] & 0xffffff) | (second << 24)
    words[k + 1] = ((second >>> 8) & 0xffff) | (third << 16)
    words[k + 2] = ((third >>> 16) & 0xff) | (from[i + 3] << 8)
  }
  for (let i = 4 * fours; i < count; i++) to.set(rows.subarray(4 * i, 4 * i + 3), 3 * i)
}

export function openPixels({ width, height, data }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 } })
}
