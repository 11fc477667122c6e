import { isUtf8 } from 'node:buffer'
import type { IncomingHttpHeaders } from 'node:http'
import { ApiError } from '../api-error.ts'

/** Refuses a body that is packed, or written in another alphabet than UTF-8, before it is read. */
export function checkBodyForm(headers: IncomingHttpHeaders): void {
  const coding = headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  if (coding !== 'identity')
    throw new ApiError('UNSUPPORTED_MEDIA_TYPE', 'A body is taken as it is, without compression')
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(headers['content-type'] ?? '')?.[1]
  if (charset !== undefined && !/^utf-?8$/i.test(charset))
    throw new ApiError('UNSUPPORTED_MEDIA_TYPE', 'A body is taken in UTF-8 only')
}

/** The text of a body. Bytes that are not UTF-8 would otherwise turn into question marks. */
export function textOf(body: Buffer): string {
  if (!isUtf8(body)) throw new ApiError('INVALID_REQUEST', 'The body is not UTF-8')
  return body.toString()
}
