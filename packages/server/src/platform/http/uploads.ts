import { randomBytes } from 'node:crypto'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { limits } from '@newcharactersheet/contract'
import { ApiError } from '../api-error.ts'
import { collectPieces } from './collect-pieces.ts'
import { imageSizeOf } from './image-size.ts'
import { type ImageType, imageTypeBytes, imageTypeOf } from './image-type.ts'
import { hasTooManyScans, mostJpegScans } from './jpeg-scans.ts'

/** A picture a caller sent, on disk for as long as the call lasts. */
export type UploadedImage = { path: string; bytes: number; contentType: ImageType }

/** Where files of a body go, and who is told when one comes; it may refuse. */
export type Uploading = { folder: string; onFile: () => void }

/** Streams one picture to disk and looks at its header. Leaves nothing behind if it refuses. */
export async function receiveImage(
  folder: string,
  stream: Readable,
  mostBytes: number,
): Promise<UploadedImage> {
  const path = join(folder, randomBytes(16).toString('hex'))
  try {
    const file = await open(path, 'wx', 0o600)
    const bytes = await drain(stream, mostBytes, (chunk) => file.writeFile(chunk)).finally(() =>
      file.close(),
    )
    return await lookAtImage({ path, bytes })
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

/** Finds out by the content of a file whether it is a picture that may be opened. */
export async function lookAtImage({
  path,
  bytes,
}: {
  path: string
  bytes: number
}): Promise<UploadedImage> {
  const file = await open(path)
  try {
    const start = Buffer.alloc(imageTypeBytes)
    const { bytesRead } = await file.read(start, 0, imageTypeBytes, 0)
    const contentType = imageTypeOf(start.subarray(0, bytesRead))
    if (contentType === undefined)
      throw new ApiError('UNSUPPORTED_MEDIA_TYPE', 'Images may be PNG, JPEG, WebP, GIF or AVIF')
    await checkSize(file, bytes, contentType)
    return { path, bytes, contentType }
  } finally {
    await file.close()
  }
}

/**
 * Refuses a picture nobody could open, one that would not fit into memory once opened, and one that
 * would keep us busy for minutes.
 */
async function checkSize(file: FileHandle, bytes: number, contentType: ImageType): Promise<void> {
  async function read(from: number, length: number): Promise<Buffer> {
    const there = Buffer.alloc(Math.max(0, Math.min(length, bytes - from)))
    await file.read(there, 0, there.length, from)
    return there
  }
  const size = await imageSizeOf(contentType, read)
  if (size === undefined)
    throw new ApiError('UNSUPPORTED_MEDIA_TYPE', 'An image is damaged: it has no size')
  if (size.width * size.height > limits.imagePixels)
    throw new ApiError(
      'PAYLOAD_TOO_LARGE',
      `Images may have ${limits.imagePixels / 1e6} megapixels each`,
    )
  if (contentType === 'image/jpeg' && (await hasTooManyScans(read)))
    throw new ApiError('UNSUPPORTED_MEDIA_TYPE', `A JPEG may have ${mostJpegScans} scans at most`)
}

async function drain(
  stream: Readable,
  mostBytes: number,
  write: (chunk: Buffer) => Promise<void>,
): Promise<number> {
  let bytes = 0
  for await (const chunk of stream) {
    bytes += chunk.length
    if (bytes > mostBytes)
      throw new ApiError('PAYLOAD_TOO_LARGE', `Files may have ${limits.fileBytes >> 20} MB each`)
    await write(chunk)
    collectPieces(chunk.length)
  }
  return bytes
}
