import type { Duplex } from 'node:stream'
import { limits } from '@newcharactersheet/contract'
import type { DrawnSheet } from '@newcharactersheet/providers'
import { loadSharp } from '../platform/pictures/load-sharp.ts'

export type PictureCopy = {
  name: string
  bytes: Uint8Array
  contentType: string
  width: number
  height: number
}

export const webpName = 'sheet.webp'
export const thumbnailName = 'thumbnail.webp'

const quality = 85
const thumbnailWidth = 512
const readOptions = { limitInputPixels: limits.imagePixels }

/** Copies whose maker had the pixels at hand. */
export function nameCopies({ webp, thumbnail }: Required<DrawnSheet>['copies']): PictureCopy[] {
  const contentType = 'image/webp'
  return [
    { name: webpName, contentType, ...webp },
    { name: thumbnailName, contentType, ...thumbnail },
  ]
}

/** The copies every finished sheet has of its picture: one that is light, one that is small. */
export async function makeCopies(picture: Uint8Array): Promise<PictureCopy[]> {
  const sharp = await loadSharp()
  const whole = sharp(picture, readOptions)
  const small = sharp(picture, readOptions).resize({
    width: thumbnailWidth,
    withoutEnlargement: true,
  })
  const wanted = [
    { name: webpName, copy: whole },
    { name: thumbnailName, copy: small },
  ]
  return Promise.all(
    wanted.map(async ({ name, copy }) => {
      const { data, info } = await copy.webp({ quality }).toBuffer({ resolveWithObject: true })
      const { width, height } = info
      return { name, bytes: data, contentType: 'image/webp', width, height }
    }),
  )
}

/** Takes a picture in and gives the same as PNG or WebP out. */
export async function openConverter(format: 'png' | 'webp'): Promise<Duplex> {
  const sharp = await loadSharp()
  return format === 'png' ? sharp(readOptions).png() : sharp(readOptions).webp({ quality })
}
