import { z } from 'zod'
import { operation } from '../operation.ts'
import { url } from '../shapes/id.ts'
import { returnPath } from '../shapes/return-path.ts'

export const openBillingPortal = operation({
  id: 'openBillingPortal',
  method: 'POST',
  path: '/api/billing/portal',
  summary: 'Open the Stripe page for plans, cards and bills',
  access: 'billing',
  body: z
    .object({
      returnPath: returnPath.default('/settings').meta({ description: 'App path to come back to' }),
    })
    .meta({ id: 'PortalRequest' }),
  answer: z.object({ url }),
  errors: ['PROVIDER_FAILED', 'PROVIDER_UNAVAILABLE', 'PAYMENTS_NOT_CONFIGURED'],
  examples: {
    body: { returnPath: '/settings' },
    answer: { url: 'https://billing.stripe.com/p/session/test_abc' },
  },
})
