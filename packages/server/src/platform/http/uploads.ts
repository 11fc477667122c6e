import { randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { limits } from '@newcharactersheet/contract'
import { ApiError } from '../api-error.ts'
import { removeStrayFiles } from '../storage/stray-files.ts'
import { imageSizeOf } from './image-size.ts'
import { type ImageType, imageTypeBytes, imageTypeOf } from './image-type.ts'

/** A picture a caller sent, on disk for as long as the call lasts. */
export type UploadedImage = { path: string; bytes: number; contentType: ImageType }

/** Makes the folder uploads pass through, and clears it of what crashes have left. */
export async function openUploads(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await removeStrayFiles(folder)
  return folder
}

/** Streams one picture to disk and looks at its header. Leaves nothing behind if it refuses. */
export async function receiveImage(
  folder: string,
  stream: Readable,
  mostBytes: number,
): Promise<UploadedImage> {
  const path = join(folder, randomBytes(16).toString('hex'))
  const file = await open(path, 'wx+', 0o600)
  try {
    const { bytes, start } = await drain(stream, mostBytes, (chunk) => file.writeFile(chunk))
    const contentType = imageTypeOf(start)
    if (contentType === undefined)
      throw new ApiError(
        'UNSUPPORTED_MEDIA_TYPE',
        'Reference images may be PNG, JPEG, WebP, GIF or AVIF',
      )
    await checkSize(file, bytes, contentType)
    return { path, bytes, contentType }
  } catch (error) {
    await rm(path, { force: true })
    throw error
  } finally {
    await file.close()
  }
}

/** Refuses a picture nobody could open, and one that would not fit into memory once opened. */
async function checkSize(file: FileHandle, bytes: number, contentType: ImageType): Promise<void> {
  const size = await imageSizeOf(contentType, async (from, length) => {
    const there = Buffer.alloc(Math.max(0, Math.min(length, bytes - from)))
    await file.read(there, 0, there.length, from)
    return there
  })
  if (size === undefined)
    throw new ApiError('UNSUPPORTED_MEDIA_TYPE', 'A reference image is damaged: it has no size')
  if (size.width * size.height > limits.imagePixels)
    throw new ApiError(
      'PAYLOAD_TOO_LARGE',
      `Reference images may have ${limits.imagePixels / 1e6} megapixels each`,
    )
}

async function drain(
  stream: Readable,
  mostBytes: number,
  write: (chunk: Buffer) => Promise<void>,
): Promise<{ bytes: number; start: Buffer }> {
  let bytes = 0
  let start = Buffer.alloc(0)
  for await (const chunk of stream) {
    bytes += chunk.length
    if (bytes > mostBytes)
      throw new ApiError('PAYLOAD_TOO_LARGE', `Files may have ${limits.fileBytes >> 20} MB each`)
    if (start.length < imageTypeBytes)
      start = Buffer.concat([start, chunk]).subarray(0, imageTypeBytes)
    await write(chunk)
  }
  return { bytes, start }
}
