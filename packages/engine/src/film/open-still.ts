/** Pictures that a film begins or ends with. */

import type { Picture } from '../render/picture.ts'
import { sharp } from '../sharp.ts'

/** Encoded, of any size: it fills the film's frame, and what reaches over is cut off evenly. */
async function openStill(
  bytes: Uint8Array,
  { width, height }: { width: number; height: number },
): Promise<Picture> {
  const { data } = await sharp(bytes)
    .resize({ width, height, fit: 'cover' })
    .flatten({ background: '#ffffff' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { width, height, data: new Uint8ClampedArray(data) }
}

export type Stills = { first: Picture | undefined; last: Picture | undefined }

export async function openStills(
  {
    firstFrame,
    lastFrame,
  }: { firstFrame?: Uint8Array | undefined; lastFrame?: Uint8Array | undefined },
  size: { width: number; height: number },
): Promise<Stills> {
  const [first, last] = await Promise.all(
    [firstFrame, lastFrame].map((bytes) => bytes && openStill(bytes, size)),
  )
  return { first, last }
}
