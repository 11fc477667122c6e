import { Readable } from 'node:stream'
import { limits, type Operation } from '@newcharactersheet/contract'
import type { FastifyRequest } from 'fastify'
import type { Place, Places } from '../limits/places.ts'
import { ApiError } from '../platform/api-error.ts'
import { textOf } from '../platform/http/body-form.ts'
import { readForm, removeUploads } from '../platform/http/read-form.ts'
import { removeTexts, type Sifted, siftJson } from '../platform/http/sift-json.ts'
import type { UploadedImage, Uploading } from '../platform/http/uploads.ts'

/** A body as an object, and what of it is on disk until it is discarded. */
type Body = {
  fields: unknown
  /** Files of a form. */
  uploads: readonly UploadedImage[]
  /** Files that a JSON body held in base64, by the tokens that stand in their place. */
  texts: Sifted['texts']
}

/** Whether files may stand in a JSON body: it is then read as it comes in, and never held whole. */
export function takesInlineFiles({ bodyBytes }: Operation): boolean {
  return bodyBytes > limits.jsonBytes
}

/** A body, and a way to be rid of its files, which may be gone twice. */
export type ReceivedBody = Body & { discard: () => Promise<void> }

/**
 * The body of a call, whichever way it was sent. A call that brings files takes a place for `caller`
 * with the first and keeps it until they are removed: so many can be on disk and no more.
 */
export async function receiveBody(
  request: FastifyRequest,
  operation: Operation,
  { folder, places, caller }: { folder: string; places: Places; caller: string },
): Promise<ReceivedBody> {
  let place: Place | undefined
  const onFile = () => {
    place ??= places.take('uploads', limits.uploads, caller)
  }
  try {
    const body = await readBody(request, operation, { folder, onFile })
    const discard = async () => {
      await removeUploads(body.uploads)
      await removeTexts(body.texts)
      place?.leave()
    }
    return { ...body, discard }
  } catch (error) {
    place?.leave()
    throw error
  }
}

async function readBody(
  request: FastifyRequest,
  operation: Operation,
  uploading: Uploading,
): Promise<Body> {
  const nothing = { uploads: [], texts: new Map() }
  if (operation.bodyTypes.length === 0) return { fields: {}, ...nothing }
  if (request.isMultipart()) {
    if (!operation.bodyTypes.includes('multipart/form-data'))
      throw new ApiError('UNSUPPORTED_MEDIA_TYPE', 'This call takes application/json')
    return { ...nothing, ...(await readForm(request, operation, uploading)) }
  }
  const { body } = request
  if (body instanceof Readable) {
    refuseTooLarge(request, operation, body)
    const { json, texts } = await siftJson(body, { ...uploading, mostBytes: operation.bodyBytes })
    try {
      return { ...nothing, fields: parse(json), texts }
    } catch (error) {
      await removeTexts(texts)
      throw error
    }
  }
  refuseInlineFiles(operation, body)
  return { fields: body ?? {}, ...nothing }
}

/** Whoever says beforehand that it will be too much need not send it first. */
function refuseTooLarge(
  { headers }: FastifyRequest,
  { bodyBytes }: Operation,
  body: Readable,
): void {
  if (Number(headers['content-length'] ?? 0) <= bodyBytes) return
  // A caller who is sending has to be able to finish, or the answer is never heard.
  body.resume()
  throw new ApiError('PAYLOAD_TOO_LARGE', 'The request is too large')
}

function parse(json: Buffer): unknown {
  try {
    return JSON.parse(textOf(json) || '{}')
  } catch (cause) {
    throw cause instanceof ApiError
      ? cause
      : new ApiError('INVALID_REQUEST', 'The body is not JSON', { cause })
  }
}

/** JSON has no files: one that names some would otherwise be drawn without them, in silence. */
function refuseInlineFiles(operation: Operation, body: unknown): void {
  if (typeof body !== 'object' || body === null) return
  const given = Object.entries(body).find(
    ([name, value]) =>
      operation.multipart.fileFields.includes(name) && !(Array.isArray(value) && !value.length),
  )
  if (given === undefined) return
  throw new ApiError('INVALID_REQUEST', 'Files are sent as multipart/form-data', {
    fields: [{ path: given[0], message: 'must be files of a multipart/form-data body' }],
  })
}
