import type { Context } from '../context.ts'
import { ApiError } from '../platform/api-error.ts'
import type { Payments } from './open-payments.ts'

/** Payments are set up by a person, so there is no use in asking again soon. */
const retryAfterSeconds = 3_600

/** How payments are taken, or a refusal where none are. */
export function needPayments({ payments }: Pick<Context, 'payments'>): Payments {
  if (payments !== undefined) return payments
  throw notConfigured('This server takes no payments')
}

export function notConfigured(message: string): ApiError {
  return new ApiError('PAYMENTS_NOT_CONFIGURED', message, { retryAfterSeconds })
}
