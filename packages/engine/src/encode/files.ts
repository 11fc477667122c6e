/** A finished page as the files people are given. */
import type { Sharp } from 'sharp'
import type { Picture } from '../render/picture.ts'
import { pngOf, rawPage } from './png.ts'

export type EncodedPicture = { bytes: Uint8Array<ArrayBuffer>; width: number; height: number }

/** The page in full, the same for the web, and small for lists. */
export type Files = { png: EncodedPicture; webp: EncodedPicture; thumbnail: EncodedPicture }

const quality = 85
/** Twice as fast as what is usual, and 3 % larger on drawn pages. */
const effort = 2
const thumbnailWidth = 512

/** All three side by side, from the pixels: no file has to be opened again. */
export async function encodeFiles(page: Picture): Promise<Files> {
  const small = { width: thumbnailWidth, withoutEnlargement: true }
  const [png, webp, thumbnail] = await Promise.all([
    finish(pngOf(rawPage(page))),
    finish(rawPage(page).webp({ quality, effort })),
    finish(rawPage(page).resize(small).webp({ quality, effort })),
  ])
  return { png, webp, thumbnail }
}

/** In memory of its own, which can be handed to another thread. */
async function finish(encoder: Sharp): Promise<EncodedPicture> {
  const { data, info } = await encoder.toBuffer({ resolveWithObject: true })
  return { bytes: new Uint8Array(data), width: info.width, height: info.height }
}
