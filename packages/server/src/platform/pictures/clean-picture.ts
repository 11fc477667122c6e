import { loadSharp } from './load-sharp.ts'

/** A picture of a caller's in our own encoding: nothing but its pixels is left of what was sent. */
export type CleanPicture = { data: Buffer; width: number; height: number }

export const cleanPictureType = 'image/webp'

/** No model looks closer, and a picture this large is a few hundred kilobytes. */
const mostSide = 2_048
const quality = 88

/**
 * Opens what a caller sent and encodes it anew: turned upright, its first frame only, without a word
 * of what else was in the file. May take gigabytes and minutes: the server does it in a process of
 * its own.
 */
export async function cleanPicture(
  path: string,
  { mostPixels }: { mostPixels: number },
): Promise<CleanPicture> {
  const sharp = await loadSharp()
  const picture = sharp(path, {
    limitInputPixels: mostPixels,
    failOn: 'error',
    pages: 1,
    autoOrient: true,
  })
  const { data, info } = await picture
    .resize({ width: mostSide, height: mostSide, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .webp({ quality })
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}
