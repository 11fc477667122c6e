import { z } from 'zod'
import type { ErrorCode } from '../errors.ts'
import type { OtherAnswer } from '../operation.ts'
import { defaultResolution, resolutions } from '../prices.ts'
import { jobTicket, quote } from './job.ts'

/** What every call that makes something takes and answers, beside what it makes. */
export const generatingQuery = z.object({
  dryRun: z.enum(['true', 'false']).optional().meta({
    description: 'true: check everything, say the price, do nothing',
    example: true,
    type: 'boolean',
    enum: undefined,
  }),
})

export const generatingHeaders = {
  Prefer: '`respond-async` answers 202 at once; `wait=N` waits at most N seconds',
}

export const seed = z
  .int()
  .min(0)
  .max(4_294_967_295)
  .optional()
  .meta({ description: 'The same request and seed draw the same picture; random if not given' })

export const resolution = z
  .literal([...resolutions])
  .default(defaultResolution)
  .meta({ description: 'Width of the picture in pixels: 10, 12 or 30 credits' })

export const modelOverride = z
  .string()
  .max(200)
  .optional()
  .meta({ description: 'Id or alias of a model, as listModels gives them' })

export const quoteAnswer = (price: number, model = 'embedded'): OtherAnswer => ({
  status: 200,
  description: 'The price, when asked with dryRun',
  shape: quote,
  example: { price, model, balance: 500, affordable: price <= 500 },
})

export const ticketAnswer: OtherAnswer = {
  status: 202,
  description: 'The work goes on',
  headers: { Location: 'Where the job can be looked at' },
  shape: jobTicket,
  example: {
    id: '6d3f',
    jobId: '91ab',
    status: 'queued',
    statusUrl: 'https://newcharactersheet.com/api/jobs/91ab',
    eventsUrl: 'https://newcharactersheet.com/api/jobs/91ab/events',
    cancelUrl: 'https://newcharactersheet.com/api/jobs/91ab',
  },
}

export const generatingErrors: readonly ErrorCode[] = [
  'INSUFFICIENT_CREDITS',
  'NOT_FOUND',
  'WRONG_STATE',
  'CONTENT_BLOCKED',
  'PROVIDER_KEY_INVALID',
  'PROVIDER_FAILED',
  'PROVIDER_NO_CREDIT',
  'PROVIDER_UNAVAILABLE',
  'OVERLOADED',
  'PROVIDER_TIMEOUT',
]
