/** How many first bytes are needed to know a picture. */
export const imageTypeBytes = 32

export type ImageType = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/avif'

/** What kind of picture a file is by what is in it, whatever its name says. */
export function imageTypeOf(start: Uint8Array): ImageType | undefined {
  const bytes = Buffer.from(start)
  const text = (from: number, to: number) => bytes.toString('latin1', from, to)
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png'
  if (text(0, 3) === '\xff\xd8\xff') return 'image/jpeg'
  if (text(0, 6) === 'GIF87a' || text(0, 6) === 'GIF89a') return 'image/gif'
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'image/webp'
  // An ISO media file lists the brands it keeps to: the main one first, then the others.
  const brands = [8, 16, 20, 24, 28].map((from) => text(from, from + 4))
  if (text(4, 8) === 'ftyp' && brands.some((brand) => brand === 'avif' || brand === 'avis'))
    return 'image/avif'
  return undefined
}
