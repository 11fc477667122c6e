/** A finished page as the files people are given. */
import type { Sharp } from 'sharp'
import type { Paper } from '../page/paper.ts'
import type { EncodedPicture, Files } from './encoded.ts'
import { freePixels, openPixels, type Pixels, takePixels } from './pixels.ts'
import { pngOf } from './png.ts'

const quality = 85
/** All wait for the page as WebP: it is made as quickly as can be, in two thirds of the time and a fifth larger. */
const pageEffort = 0
/** Twice as fast as what is usual, and 3 % larger on drawn pages. */
const thumbnailEffort = 2
const thumbnailWidth = 512

/**
 * From the pixels, so that no file has to be opened again. The one that takes longest has a core to itself where there
 * are two; the others follow each other. `onRead` is told when the page is read, and encoders are at work in threads of their own.
 */
export async function encodeFiles(page: Paper, onRead = () => {}): Promise<Files> {
  const pixels = await takePixels(page)
  onRead()
  const [webp, others] = await Promise.all([
    finish(openPixels(pixels).webp({ quality, effort: pageEffort })),
    encodeOthers(pixels),
  ])
  freePixels(pixels)
  return { webp, ...others }
}

/** A page, which lets nothing shine through: without alpha it is a fifth smaller. */
export async function encodePagePng(page: Paper): Promise<Buffer> {
  const pixels = await takePixels(page)
  const png = await pngOf(openPixels(pixels)).toBuffer()
  freePixels(pixels)
  return png
}

async function encodeOthers(pixels: Pixels): Promise<Omit<Files, 'webp'>> {
  const small = { width: thumbnailWidth, withoutEnlargement: true }
  const png = await finish(pngOf(openPixels(pixels)))
  const thumbnail = await finish(
    openPixels(pixels).resize(small).webp({ quality, effort: thumbnailEffort }),
  )
  return { png, thumbnail }
}

/** In memory of its own, which can be handed to another thread. */
async function finish(encoder: Sharp): Promise<EncodedPicture> {
  const { data, info } = await encoder.toBuffer({ resolveWithObject: true })
  return { bytes: new Uint8Array(data), width: info.width, height: info.height }
}
