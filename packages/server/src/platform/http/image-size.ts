import { avifSize } from './avif-size.ts'
import type { ImageType } from './image-type.ts'
import { isFrameStart, jpegSegments } from './jpeg-segments.ts'

export type ImageSize = { width: number; height: number }

/** Reads bytes of a file: as many as it has from there on, at most as many as are asked for. */
export type ReadBytes = (from: number, length: number) => Promise<Buffer>

/**
 * Width and height as the header of a picture says them, without decoding it. Undefined when the
 * header cannot be read or says that there is nothing.
 */
export async function imageSizeOf(
  type: ImageType,
  read: ReadBytes,
): Promise<ImageSize | undefined> {
  const size = await readers[type](read)
  return size !== undefined && size.width > 0 && size.height > 0 ? size : undefined
}

type SizeReader = (read: ReadBytes) => Promise<ImageSize | undefined>

const readers: Record<ImageType, SizeReader> = {
  'image/png': pngSize,
  'image/jpeg': jpegSize,
  'image/gif': gifSize,
  'image/webp': webpSize,
  'image/avif': avifSize,
}

/** PNG (RFC 2083): the first chunk is IHDR and has 13 bytes. */
async function pngSize(read: ReadBytes): Promise<ImageSize | undefined> {
  const head = await read(8, 25)
  const isHeader = head.length === 25 && head.readUInt32BE(0) === 13
  if (!isHeader || head.toString('latin1', 4, 8) !== 'IHDR') return undefined
  return { width: head.readUInt32BE(8), height: head.readUInt32BE(12) }
}

/** GIF: the logical screen follows the signature. */
async function gifSize(read: ReadBytes): Promise<ImageSize | undefined> {
  const head = await read(6, 7)
  if (head.length < 7) return undefined
  return { width: head.readUInt16LE(0), height: head.readUInt16LE(2) }
}

/** WebP (RFC 9649): one of three first chunks, each with a size of its own kind. */
async function webpSize(read: ReadBytes): Promise<ImageSize | undefined> {
  const head = await read(12, 18)
  if (head.length < 18) return undefined
  const chunk = head.toString('latin1', 0, 4)
  if (chunk === 'VP8X' && head.readUInt32LE(4) === 10)
    return { width: head.readUIntLE(12, 3) + 1, height: head.readUIntLE(15, 3) + 1 }
  if (chunk === 'VP8L' && head[8] === 0x2f) {
    const bits = head.readUInt32LE(9)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  const isLossy = chunk === 'VP8 ' && head.readUIntBE(11, 3) === 0x9d012a
  if (!isLossy) return undefined
  return { width: head.readUInt16LE(14) & 0x3fff, height: head.readUInt16LE(16) & 0x3fff }
}

/** JPEG: the size is in the segment that begins the frame. */
async function jpegSize(read: ReadBytes): Promise<ImageSize | undefined> {
  for await (const { marker, from } of jpegSegments(read)) {
    if (!isFrameStart(marker)) continue
    const frame = await read(from, 7)
    if (frame.length < 7) return undefined
    return { width: frame.readUInt16BE(5), height: frame.readUInt16BE(3) }
  }
  return undefined
}
