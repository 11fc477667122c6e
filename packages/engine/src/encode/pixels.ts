/** The pixels of a page as encoders take them. */
import sharp, { type Sharp } from 'sharp'
import type { Picture } from '../render/picture.ts'

/** Red, green and blue of each pixel. */
export type Pixels = { width: number; height: number; data: Uint8Array }

/** The pixels of a page, without alpha, in the page's own memory: the page is no good afterwards. */
export function takePixels({ width, height, data }: Picture): Pixels {
  const count = width * height
  for (let i = 0, from = 0, to = 0; i < count; i++, from += 4, to += 3) {
    data[to] = data[from]
    data[to + 1] = data[from + 1]
    data[to + 2] = data[from + 2]
  }
  return { width, height, data: new Uint8Array(data.buffer, data.byteOffset, 3 * count) }
}

export function openPixels({ width, height, data }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 } })
}
