/** A frame as what is shown before a film plays. */

import type { EncodedPicture } from '../../encode/encoded.ts'
import type { Picture } from '../../render/picture.ts'
import { sharp } from '../../sharp.ts'

/** As WebP; the picture is opaque. */
export async function encodePoster({ width, height, data }: Picture): Promise<EncodedPicture> {
  const pixels = sharp(data, { raw: { width, height, channels: 4 } })
  const bytes = await pixels.removeAlpha().webp({ quality: 85, effort: 2 }).toBuffer()
  return { bytes: new Uint8Array(bytes), width, height }
}
