import { operations } from '@newcharactersheet/contract'
import { ApiError } from '../platform/api-error.ts'
import { route } from './route.ts'

/** Payments are set up by a person, so there is no use in asking again soon. */
const retryAfterSeconds = 3_600

export const createCheckout = route(operations.createCheckout, async () => {
  throw new ApiError('PAYMENTS_NOT_CONFIGURED', 'This server takes no payments', {
    retryAfterSeconds,
  })
})
