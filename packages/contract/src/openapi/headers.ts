import type { Operation } from '../operation.ts'
import type { JsonSchema } from './schemas.ts'

/** The headers an answer of this status carries. `own` are the call's, by what they mean. */
export function headersOf(
  call: Operation,
  status: number,
  own: Record<string, string> = {},
): JsonSchema {
  const described = Object.entries(own).map(([name, description]) => [
    name,
    { description, schema: { type: 'string' } },
  ])
  const limited = call.rateLimit === 'none' ? [] : ['RateLimit', 'RateLimit-Policy']
  const passing = status === 429 || status === 503 ? ['Retry-After'] : []
  const repeated = call.isIdempotent ? ['Idempotency-Replayed'] : []
  const shared = ['X-Request-Id', ...limited, ...passing, ...repeated].map((name) => [
    name,
    { $ref: `#/components/headers/${name}` },
  ])
  const waiting = call.isIdempotent && status === 409 ? [['Retry-After', ofConflict]] : []
  return Object.fromEntries([...described, ...shared, ...waiting])
}

const ofConflict = {
  description: 'With IDEMPOTENCY_CONFLICT: seconds to wait before asking for the answer again',
  schema: { type: 'integer', format: 'int32', minimum: 1 },
  example: 5,
}

/** Headers that mean the same wherever they come. */
export const sharedHeaders = {
  'X-Request-Id': {
    description: 'Names this request; say it when you report a problem',
    required: true,
    schema: { type: 'string' },
    example: '3f2a9c41',
  },
  RateLimit: {
    description: 'What is left of each limit, and the seconds until the next request of it is back',
    schema: { type: 'string' },
    example: '"reads";r=1987;t=41',
  },
  'RateLimit-Policy': {
    description: 'The limits this call counts against; absent where there are none',
    schema: { type: 'string' },
    example: '"reads";q=2000;w=60',
  },
  'Idempotency-Replayed': {
    description: 'Whether an earlier request with this Idempotency-Key got this answer already',
    schema: { type: 'string', enum: ['true'] },
    example: 'true',
  },
  'Retry-After': {
    description: 'Seconds to wait before trying again',
    required: true,
    schema: { type: 'integer', format: 'int32', minimum: 1 },
    example: 5,
  },
}
