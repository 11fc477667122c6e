import { isUtf8 } from 'node:buffer'
import type { IncomingHttpHeaders } from 'node:http'
import type { BodyType } from '@newcharactersheet/contract'
import { ApiError } from '../api-error.ts'

/**
 * Refuses a body before it is read that is of a type the call does not take, is packed, or is written
 * in another alphabet than UTF-8.
 */
export function checkBodyForm(headers: IncomingHttpHeaders, types: readonly BodyType[]): void {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  const isTaken = type === undefined ? !hasBody(headers) : types.some((each) => each === type)
  if (!isTaken)
    throw new ApiError('UNSUPPORTED_MEDIA_TYPE', `This call takes ${types.join(' or ')}`)
  const coding = headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  if (coding !== 'identity')
    throw new ApiError('UNSUPPORTED_MEDIA_TYPE', 'A body is taken as it is, without compression')
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(headers['content-type'] ?? '')?.[1]
  if (charset !== undefined && !/^utf-?8$/i.test(charset))
    throw new ApiError('UNSUPPORTED_MEDIA_TYPE', 'A body is taken in UTF-8 only')
}

function hasBody({ 'content-length': bytes, 'transfer-encoding': coding }: IncomingHttpHeaders) {
  return Number(bytes ?? 0) > 0 || coding !== undefined
}

/** The text of a body. Bytes that are not UTF-8 would otherwise turn into question marks. */
export function textOf(body: Buffer): string {
  if (!isUtf8(body)) throw new ApiError('INVALID_REQUEST', 'The body is not UTF-8')
  return body.toString()
}
