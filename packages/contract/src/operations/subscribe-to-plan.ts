import { z } from 'zod'
import { operation } from '../operation.ts'
import { url } from '../shapes/id.ts'
import { planId } from '../shapes/plan.ts'
import { returnPath } from '../shapes/return-path.ts'

export const subscribeToPlan = operation({
  id: 'subscribeToPlan',
  method: 'POST',
  path: '/api/billing/subscribe',
  summary: 'Create a Stripe checkout session for a plan',
  description:
    'An account has one plan. Another checkout of a plan that is still open is closed; whoever has a ' +
    'plan changes or ends it in the billing portal.',
  access: 'billing',
  isIdempotent: true,
  body: z
    .object({
      planId: planId.meta({ description: 'One of GET /api/billing/plans' }),
      returnPath: returnPath
        .default('/settings')
        .meta({ description: 'App path for success/cancel redirects' }),
    })
    .meta({ id: 'SubscribeRequest' }),
  answer: z.object({ url }),
  errors: ['WRONG_STATE', 'PROVIDER_FAILED', 'PROVIDER_UNAVAILABLE', 'PAYMENTS_NOT_CONFIGURED'],
  examples: {
    body: { planId: 'studio', returnPath: '/settings' },
    answer: { url: 'https://checkout.stripe.com/c/pay/cs_test_abc' },
  },
})
