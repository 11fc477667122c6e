/** A finished page as the files people are given. */
import type { Sharp } from 'sharp'
import type { Picture } from '../render/picture.ts'
import type { EncodedPicture, Files } from './encoded.ts'
import { openPixels, type Pixels, takePixels } from './pixels.ts'
import { pngOf } from './png.ts'

const quality = 85
/** Twice as fast as what is usual, and 3 % larger on drawn pages. */
const effort = 2
const thumbnailWidth = 512

/**
 * From the pixels, which are used up, so that no file has to be opened again. The one that takes longest has a core to
 * itself where there are two; the others follow each other.
 */
export async function encodeFiles(page: Picture): Promise<Files> {
  const pixels = takePixels(page)
  const [webp, others] = await Promise.all([
    finish(openPixels(pixels).webp({ quality, effort })),
    encodeOthers(pixels),
  ])
  return { webp, ...others }
}

/** A page, which lets nothing shine through: without alpha it is a fifth smaller. Its pixels are used up. */
export function encodePagePng(page: Picture): Promise<Buffer> {
  return pngOf(openPixels(takePixels(page))).toBuffer()
}

async function encodeOthers(pixels: Pixels): Promise<Omit<Files, 'webp'>> {
  const small = { width: thumbnailWidth, withoutEnlargement: true }
  const png = await finish(pngOf(openPixels(pixels)))
  const thumbnail = await finish(openPixels(pixels).resize(small).webp({ quality, effort }))
  return { png, thumbnail }
}

/** In memory of its own, which can be handed to another thread. */
async function finish(encoder: Sharp): Promise<EncodedPicture> {
  const { data, info } = await encoder.toBuffer({ resolveWithObject: true })
  return { bytes: new Uint8Array(data), width: info.width, height: info.height }
}
