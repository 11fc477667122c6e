import { Readable } from 'node:stream'
import { limits, type Operation } from '@newcharactersheet/contract'
import type { FastifyRequest } from 'fastify'
import { ApiError } from '../platform/api-error.ts'
import { textOf } from '../platform/http/body-form.ts'
import { readForm, removeUploads } from '../platform/http/read-form.ts'
import { removeTexts, type Sifted, siftJson } from '../platform/http/sift-json.ts'
import type { UploadedImage } from '../platform/http/uploads.ts'

/** A body as an object, and what of it is on disk until the call is answered. */
export type Body = {
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

/** The body of a call, whichever way it was sent. */
export async function readBody(
  request: FastifyRequest,
  operation: Operation,
  folder: string,
): Promise<Body> {
  const nothing = { uploads: [], texts: new Map() }
  const onFile = () => undefined
  if (operation.bodyTypes.length === 0) return { fields: {}, ...nothing }
  if (request.isMultipart()) {
    if (!operation.bodyTypes.includes('multipart/form-data'))
      throw new ApiError('UNSUPPORTED_MEDIA_TYPE', 'This call takes application/json')
    return { ...nothing, ...(await readForm(request, operation, { folder, onFile })) }
  }
  const { body } = request
  if (body instanceof Readable) {
    refuseTooLarge(request, operation, body)
    const { json, texts } = await siftJson(body, { folder, onFile, mostBytes: operation.bodyBytes })
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

/** Removes what of a body is on disk. */
export async function discardBody({ uploads, texts }: Body): Promise<void> {
  await removeUploads(uploads)
  await removeTexts(texts)
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
