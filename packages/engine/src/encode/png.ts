/** Pictures as files. */
import sharp from 'sharp'
import type { Picture } from '../render/picture.ts'

/** Level 6 without adaptive filters: on flat inked art the filters cost three times the time and save nothing. */
const pngOptions = { compressionLevel: 6, adaptiveFiltering: false }

export async function encodePng(picture: Picture): Promise<Buffer> {
  const { width, height, data } = picture
  return sharp(data, { raw: { width, height, channels: 4 } })
    .png(pngOptions)
    .toBuffer()
}
