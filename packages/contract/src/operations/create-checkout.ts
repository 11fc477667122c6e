import { z } from 'zod'
import { operation } from '../operation.ts'
import { packIds } from '../packs.ts'
import { url } from '../shapes/id.ts'
import { returnPath } from '../shapes/return-path.ts'

export const createCheckout = operation({
  id: 'createCheckout',
  method: 'POST',
  path: '/api/credits/checkout',
  summary: 'Create a Stripe checkout session for credit top-ups',
  access: 'billing',
  isIdempotent: true,
  body: z
    .object({
      packageId: z.enum(packIds).meta({ description: 'Credit pack to buy' }),
      returnPath: returnPath
        .default('/settings')
        .meta({ description: 'App path for success/cancel redirects' }),
    })
    .meta({ id: 'CheckoutRequest' }),
  answer: z.object({ url }),
  errors: ['WRONG_STATE', 'PROVIDER_FAILED', 'PROVIDER_UNAVAILABLE', 'PAYMENTS_NOT_CONFIGURED'],
  examples: {
    body: { packageId: 'starter', returnPath: '/settings' },
    answer: { url: 'https://checkout.stripe.com/c/pay/cs_test_abc' },
  },
})
