import type { IncomingHttpHeaders } from 'node:http'
import { limits } from '@newcharactersheet/contract'
import { ApiError } from '../platform/api-error.ts'

const most = limits.idempotencyKeyCharacters

/** The Idempotency-Key a call came with. */
export function idempotencyKeyOf(headers: IncomingHttpHeaders): string | undefined {
  const key = headers['idempotency-key']?.toString()
  if (key === undefined) return undefined
  if (/^[ -~]+$/.test(key) && key.length <= most) return key
  const message = `must be 1 to ${most} printable characters`
  throw new ApiError('INVALID_REQUEST', `The request is not valid: Idempotency-Key ${message}`, {
    fields: [{ path: 'Idempotency-Key', message }],
  })
}
