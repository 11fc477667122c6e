import { rm } from 'node:fs/promises'
import type { MultipartFile, MultipartValue } from '@fastify/multipart'
import { limits, type Operation } from '@newcharactersheet/contract'
import type { FastifyRequest } from 'fastify'
import { ApiError } from '../api-error.ts'
import { collectPieces } from './collect-pieces.ts'
import { receiveImage, type UploadedImage } from './uploads.ts'

/** The fields of a form, files among them, in the form a JSON body would have had. */
export type Form = { fields: Record<string, unknown>; uploads: UploadedImage[] }

/**
 * Reads a multipart form. Its files go to `folder` as they come in; whoever called removes them,
 * and if the form is refused none is left.
 */
export async function readForm(
  request: FastifyRequest,
  call: Operation,
  folder: string,
): Promise<Form> {
  if (!/;\s*boundary=/i.test(request.headers['content-type'] ?? ''))
    throw new ApiError('INVALID_REQUEST', 'A multipart body needs a boundary in its Content-Type')
  const values = new Map<string, unknown[]>()
  const uploads: UploadedImage[] = []
  try {
    await readParts(request, call, { folder, values, uploads })
  } catch (error) {
    // Of a form cut short by its caller the same is said, but not all others have been read.
    if (!isReservedName(error) || !request.raw.readableEnded) {
      await removeUploads(uploads)
      throw isUnreadable(error)
        ? new ApiError('INVALID_REQUEST', 'The form cannot be read', { cause: error })
        : error
    }
  }
  return { fields: Object.fromEntries(joinRepeated(values, call)), uploads }
}

async function readParts(
  request: FastifyRequest,
  call: Operation,
  into: { folder: string; values: Map<string, unknown[]>; uploads: UploadedImage[] },
): Promise<void> {
  const { folder, values, uploads } = into
  for await (const part of request.parts({ limits: formLimits })) {
    const value =
      part.type === 'file' ? await receiveFile(part, call, folder, uploads) : readField(part, call)
    if (value === undefined) continue
    values.set(part.fieldname, [...(values.get(part.fieldname) ?? []), value])
  }
}

const formLimits = {
  fieldNameSize: 200,
  fieldSize: limits.jsonBytes,
  fields: 200,
  files: limits.referenceImages,
  // One more than allowed, so that a file of exactly the limit passes and our own message is given.
  fileSize: limits.fileBytes + 1,
}

export async function removeUploads(uploads: readonly UploadedImage[]): Promise<void> {
  await Promise.all(uploads.map(({ path }) => rm(path, { force: true })))
}

/**
 * The parser leaves out fields named like what every object has, such as toString, and complains of
 * them once all others are read. To us they are unknown fields, which are ignored.
 */
function isReservedName(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'FST_PROTO_VIOLATION'
}

/**
 * The parser throws bare errors; those of the framework and of the system have a code, such as that
 * of a caller who hung up.
 */
function isUnreadable(error: unknown): boolean {
  return error instanceof Error && (!('code' in error) || error.code === 'ECONNRESET')
}

async function receiveFile(
  part: MultipartFile,
  call: Operation,
  folder: string,
  uploads: UploadedImage[],
): Promise<UploadedImage | undefined> {
  const isWanted = call.multipart.fileFields.includes(part.fieldname)
  const isBlank = part.filename === ''
  if (!isWanted || isBlank) {
    part.file.on('data', (piece: Buffer) => collectPieces(piece.length))
    return undefined
  }
  const upload = await receiveImage(folder, part.file, limits.fileBytes)
  uploads.push(upload)
  const bytes = uploads.reduce((sum, each) => sum + each.bytes, 0)
  if (bytes > limits.filesBytes)
    throw new ApiError('PAYLOAD_TOO_LARGE', `Files may have ${limits.filesBytes >> 20} MB together`)
  return upload
}

/** The value of a text field. A form sends an empty text for every field that was left blank. */
function readField(part: MultipartValue, call: Operation): unknown {
  const { fieldname: name, value, valueTruncated } = part
  if (valueTruncated) throw new ApiError('PAYLOAD_TOO_LARGE', `The field ${name} is too long`)
  if (value === '') return undefined
  // Otherwise the call would be done without the file, in silence.
  if (call.multipart.fileFields.includes(name))
    throw new ApiError('INVALID_REQUEST', `${name} must be files, not text`, {
      fields: [{ path: name, message: 'must be files, not text' }],
    })
  return plainValue(String(value), name, call)
}

/** A form knows text only. What is no number stays text, which the shape then refuses. */
function plainValue(text: string, name: string, call: Operation): unknown {
  const isNumber = call.multipart.numberFields.includes(name) && /^-?\d{1,15}$/.test(text.trim())
  return isNumber ? Number(text) : text
}

/** A field given twice is a list; a field of files always is. */
function joinRepeated(values: Map<string, unknown[]>, call: Operation): [string, unknown][] {
  return [...values].map(([name, all]) => {
    const isList = all.length > 1 || call.multipart.fileFields.includes(name)
    return [name, isList ? all : all[0]]
  })
}
