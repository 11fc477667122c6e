import { rm } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { MultipartFile } from '@fastify/multipart'
import { limits, type Operation } from '@newcharactersheet/contract'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { ApiError } from '../api-error.ts'
import { textOf } from './body-form.ts'
import { collectPieces } from './collect-pieces.ts'
import { gatherBytes } from './gathered-bytes.ts'
import { receiveImage, type UploadedImage, type Uploading } from './uploads.ts'

/** The fields of a form, files among them, in the form a JSON body would have had. */
export type Form = { fields: Record<string, unknown>; uploads: UploadedImage[] }

/**
 * Reads a multipart form. Its files go to disk as they come in; whoever called removes them, and if
 * the form is refused none is left.
 */
export async function readForm(
  request: FastifyRequest,
  call: Operation,
  uploading: Uploading,
): Promise<Form> {
  if (!/;\s*boundary=/i.test(request.headers['content-type'] ?? ''))
    throw new ApiError('INVALID_REQUEST', 'A multipart body needs a boundary in its Content-Type')
  const values = new Map<string, unknown[]>()
  const uploads: UploadedImage[] = []
  try {
    const read = { textBytes: 0, unwantedBytes: 0 }
    await readParts(request, call, { ...uploading, ...read, values, uploads })
  } catch (error) {
    // Of a form cut short by its caller the same is said, but not all others have been read.
    if (!isReservedName(error) || !request.raw.readableEnded) {
      await removeUploads(uploads)
      // A caller who is sending has to be able to finish, or the answer is never heard.
      request.raw.unpipe()
      request.raw.resume()
      throw isUnreadable(error)
        ? new ApiError('INVALID_REQUEST', 'The form cannot be read', { cause: error })
        : error
    }
  }
  return { fields: Object.fromEntries(joinRepeated(values, call)), uploads }
}

async function readParts(request: FastifyRequest, call: Operation, form: Reading): Promise<void> {
  let count = 0
  for await (const part of request.parts(parserOptions)) {
    // The parser is told so.
    if (part.type !== 'file') throw new Error('a part of a form is no stream')
    const { file } = part
    const name = nameOf(part)
    try {
      count += 1
      if (count > mostFields) throw tooLarge(`A form may have ${mostFields} fields`)
      const value = await readPart(part, call, form)
      if (value !== undefined) form.values.set(name, [...(form.values.get(name) ?? []), value])
    } catch (error) {
      // Otherwise the parser would wait for somebody to read on.
      file.destroy()
      throw error
    }
  }
}

/** What has been read of a form, and where its files go. */
type Reading = Uploading & {
  values: Map<string, unknown[]>
  uploads: UploadedImage[]
  textBytes: number
  unwantedBytes: number
}

/** The value of a field; undefined when nobody asked for it or it was left blank. */
async function readPart(part: MultipartFile, call: Operation, form: Reading): Promise<unknown> {
  const { file } = part
  const name = nameOf(part)
  const isForFiles = call.multipart.fileFields.includes(name)
  if (isFile(part) && isForFiles && part.filename !== '') return receiveFile(file, form)
  if (isFile(part) || !(isForFiles || namesOf(call).includes(name))) {
    form.unwantedBytes += await passOver(file, limits.filesBytes - form.unwantedBytes)
    return undefined
  }
  const text = await receiveText(file, limits.jsonBytes - form.textBytes)
  form.textBytes += text.length
  return readField(name, textOf(text), call)
}

/** Some clients, such as PHP's and axios, mark a list in the names of its fields: name[] or name[0]. */
function nameOf({ fieldname }: MultipartFile): string {
  return fieldname.replace(/\[\d*\]$/, '')
}

/** A call has a few dozen at most; a field may be given several times. */
const mostFields = 200

/**
 * Text comes as a stream as well, so that what nobody asked for is never held, and what is too long
 * is held no further.
 */
const parserOptions = {
  isPartAFile: () => true,
  limits: {
    // One more than allowed, so that a file of exactly the limit passes and our own message is given.
    fileSize: limits.fileBytes + 1,
    parts: mostFields + 1,
  },
}

function isFile({ filename, mimetype }: MultipartFile): boolean {
  // Safe: the type leaves out that a part without a name for its file has none.
  return (filename as string | undefined) !== undefined || mimetype === 'application/octet-stream'
}

/** The fields a call knows. */
function namesOf({ body }: Operation): readonly string[] {
  return body instanceof z.ZodObject ? Object.keys(body.shape) : []
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

async function receiveFile(file: Readable, form: Reading): Promise<UploadedImage> {
  const { folder, uploads } = form
  if (uploads.length === limits.referenceImages)
    throw tooLarge(`A sheet takes at most ${limits.referenceImages} reference images`)
  form.onFile()
  const upload = await receiveImage(folder, file, limits.fileBytes)
  uploads.push(upload)
  const bytes = uploads.reduce((sum, each) => sum + each.bytes, 0)
  if (bytes > limits.filesBytes)
    throw tooLarge(`Files may have ${limits.filesBytes >> 20} MB together`)
  return upload
}

async function receiveText(stream: Readable, mostBytes: number): Promise<Buffer> {
  const text = gatherBytes()
  const complaint = `The text fields of a form may have ${limits.jsonBytes >> 20} MB together`
  await readThrough(stream, mostBytes, complaint, text.add)
  return text.whole()
}

/** Leaves out what nobody asked for, and says how much it was. */
function passOver(stream: Readable, mostBytes: number): Promise<number> {
  return readThrough(
    stream,
    mostBytes,
    'What a form holds beside its fields is too large',
    () => undefined,
  )
}

async function readThrough(
  stream: Readable,
  mostBytes: number,
  complaint: string,
  take: (piece: Buffer) => void,
): Promise<number> {
  let bytes = 0
  for await (const piece of stream) {
    bytes += piece.length
    if (bytes > mostBytes) throw tooLarge(complaint)
    take(piece)
    collectPieces(piece.length)
  }
  return bytes
}

function tooLarge(message: string): ApiError {
  return new ApiError('PAYLOAD_TOO_LARGE', message)
}

/** The value of a text field. A form sends an empty text for every field that was left blank. */
function readField(name: string, text: string, call: Operation): unknown {
  if (text === '') return undefined
  // Otherwise the call would be done without the file, in silence.
  if (call.multipart.fileFields.includes(name))
    throw new ApiError('INVALID_REQUEST', `${name} must be files, not text`, {
      fields: [{ path: name, message: 'must be files, not text' }],
    })
  return plainValue(text, name, call)
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
