/** Encoded pictures as the few pixels that colours are read from. */
import { sharp } from '../sharp.ts'
import type { Pixels } from './reference.ts'

/** Enough to tell eyes in a face and a belt from a coat, and few enough to look at each. */
const mostSide = 256

export async function openPicture(bytes: Uint8Array): Promise<Pixels> {
  const { data, info } = await sharp(bytes)
    .autoOrient()
    .resize({ width: mostSide, height: mostSide, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}
