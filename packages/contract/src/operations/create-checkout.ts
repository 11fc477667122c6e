import { z } from 'zod'
import { operation } from '../operation.ts'
import { packIds } from '../packs.ts'

export const createCheckout = operation({
  id: 'createCheckout',
  method: 'POST',
  path: '/api/credits/checkout',
  summary: 'Create a Stripe checkout session for credit top-ups',
  access: 'billing',
  body: z
    .object({
      packageId: z.enum(packIds).meta({ description: 'Credit pack to buy' }),
      returnPath: z
        .string()
        .max(500)
        .regex(
          /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/,
          'must be a path of this site, such as /settings',
        )
        .default('/settings')
        .meta({ description: 'App path for success/cancel redirects' }),
    })
    .meta({ id: 'CheckoutRequest' }),
  answer: z.object({ url: z.string() }),
  errors: ['PAYMENTS_NOT_CONFIGURED'],
  examples: {
    body: { packageId: 'starter', returnPath: '/settings' },
    answer: { url: 'https://checkout.stripe.com/c/pay/cs_test_abc' },
  },
})
