import { open } from 'node:fs/promises'
import { isDeepAvif } from '../http/avif-size.ts'
import { imageSizeOf, type ReadBytes } from '../http/image-size.ts'
import type { ImageType } from '../http/image-type.ts'
import { isFrameStart, isProgressive, jpegScanStart, jpegSegments } from '../http/jpeg-segments.ts'
import type { UploadedImage } from '../http/uploads.ts'

/** What it takes to open a picture, told from its header. */
export type OpeningCost = { bytes: number; pixels: number }

const mebibyte = 1024 * 1024

/** The process that opens it, with what it needs for any picture. */
const baseBytes = 192 * mebibyte

/** Hundreds of lines of a picture are held while it is made smaller, if it has as many. */
const usualColumnBytes = 4_096
const lineBytesPerColumn = 160

/**
 * Bytes held of each pixel from the first to the last, and how many times what is usual is held of
 * each column of pixels.
 */
type Held = { pixel: number; columns?: number }

/**
 * How much memory the process that opens a picture has at most meanwhile. The numbers are measured
 * with flat pictures and with noise (docs/decisions/0031). A header may lie: the process watches
 * itself as well.
 */
export async function openingCost({
  path,
  bytes,
  contentType,
}: UploadedImage): Promise<OpeningCost> {
  const file = await open(path)
  try {
    async function read(from: number, length: number): Promise<Buffer> {
      const there = Buffer.alloc(Math.max(0, Math.min(length, bytes - from)))
      await file.read(there, 0, there.length, from)
      return there
    }
    const { width, height } = (await imageSizeOf(contentType, read)) ?? { width: 0, height: 0 }
    const pixels = width * height
    const { pixel, columns = 1 } = await held[contentType](read)
    const column = columns * Math.min(usualColumnBytes, height * lineBytesPerColumn)
    return { bytes: Math.ceil(baseBytes + width * column + pixels * pixel), pixels }
  } finally {
    await file.close()
  }
}

const held: Record<ImageType, (read: ReadBytes) => Promise<Held>> = {
  'image/png': heldOfPng,
  'image/jpeg': heldOfJpeg,
  // One frame; what comes after it is not opened.
  'image/gif': async () => ({ pixel: 4 }),
  'image/webp': heldOfWebp,
  // Beside the picture the decoder keeps notes on each of its blocks.
  'image/avif': async (read) => ({ pixel: (await isDeepAvif(read)) ? 26 : 19 }),
}

/** A PNG goes through line by line, unless it is interlaced. */
async function heldOfPng(read: ReadBytes): Promise<Held> {
  const [bits = 0, colours = 0, , , interlace = 0] = await read(24, 5)
  const isDeep = bits > 8
  const channels = { 0: 1, 2: 3, 3: 4, 4: 2, 6: 4 }[colours] ?? 4
  const pixel = interlace === 0 ? 0 : channels * (isDeep ? 2 : 1)
  return { pixel, columns: isDeep ? 3 : 1 }
}

/**
 * A JPEG in which all colours come together goes through line by line. One of several scans is held
 * as a whole until the last of them, in 16 bits.
 */
async function heldOfJpeg(read: ReadBytes): Promise<Held> {
  let isHeld = false
  // Of each colour: how many samples it has beside those of others, across and down, in four bits.
  let colours: number[] = []
  for await (const { marker, from } of jpegSegments(read)) {
    if (isFrameStart(marker)) {
      isHeld = isProgressive(marker)
      const [count = 0, ...parts] = await read(from + 7, 1 + 3 * 4)
      colours = parts.filter((_, index) => index % 3 === 1).slice(0, count)
    } else if (marker === jpegScanStart) {
      const [ofScan = 0] = await read(from + 2, 1)
      isHeld ||= ofScan < colours.length
    }
  }
  // It is made smaller while it is read, and few lines are held.
  return { pixel: isHeld ? 2 * samplesPerPixel(colours) : 0, columns: 1 / 4 }
}

function samplesPerPixel(colours: readonly number[]): number {
  const across = colours.map((samples) => samples >> 4)
  const down = colours.map((samples) => samples & 15)
  const most = Math.max(...across) * Math.max(...down)
  return across.reduce((sum, each, index) => sum + each * (down[index] ?? 0), 0) / most || 4
}

/**
 * Simple WebP is made smaller while it is read. What is lossless is held whole, and of a film two
 * pictures beside it.
 */
async function heldOfWebp(read: ReadBytes): Promise<Held> {
  const head = await read(12, 9)
  const chunk = head.toString('latin1', 0, 4)
  if (chunk === 'VP8 ') return { pixel: 2 }
  const isFilm = chunk === 'VP8X' && ((head[8] ?? 0) & 2) !== 0
  return { pixel: isFilm ? 12 : 8 }
}
