import { limits } from '@newcharactersheet/contract'
import { ApiError } from '../api-error.ts'
import { loadSharp } from './load-sharp.ts'

/** A picture of a caller's in our own encoding: nothing but its pixels is left of what was sent. */
export type CleanPicture = { bytes: Buffer; width: number; height: number }

export const cleanPictureType = 'image/webp'

/** No model looks closer, and a picture this large is a few hundred kilobytes. */
const mostSide = 2_048
const quality = 88
const mostSeconds = 30

let last: Promise<unknown> = Promise.resolve()

/**
 * Opens what a caller sent and encodes it anew: turned upright, its first frame only, without a word
 * of what else was in the file. One after another in this process, for a picture of 100 megapixels
 * may need 400 MB while it is open.
 */
export function cleanPicture(path: string): Promise<CleanPicture> {
  const next = last.then(() => clean(path))
  last = next.catch(() => undefined)
  return next
}

async function clean(path: string): Promise<CleanPicture> {
  const sharp = await loadSharp()
  const picture = sharp(path, {
    limitInputPixels: limits.imagePixels,
    failOn: 'error',
    pages: 1,
    autoOrient: true,
  })
  try {
    const { data, info } = await picture
      .resize({ width: mostSide, height: mostSide, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .webp({ quality })
      .timeout({ seconds: mostSeconds })
      .toBuffer({ resolveWithObject: true })
    return { bytes: data, width: info.width, height: info.height }
  } catch (cause) {
    throw new ApiError('UNSUPPORTED_MEDIA_TYPE', 'An image is damaged and cannot be opened', {
      cause,
    })
  }
}
