import { z } from 'zod'
import { limits } from '../limits.ts'
import { operation } from '../operation.ts'

export const receiveStripeEvent = operation({
  id: 'receiveStripeEvent',
  method: 'POST',
  path: '/api/stripe/webhook',
  summary: 'Where Stripe tells what happened',
  description:
    'For Stripe alone: the header Stripe-Signature must sign these bytes, no more than five minutes ' +
    'ago. An event may come several times and in any order; it is stored and handled later.',
  auth: 'none',
  // Stripe sends as fast as things happen, from a few addresses; what it did not sign costs little.
  rateLimit: 'none',
  headers: { 'Stripe-Signature': 'Made by Stripe with the secret of this endpoint' },
  body: z
    .looseObject({ id: z.string(), type: z.string() })
    .meta({ id: 'StripeEvent', description: 'An event as Stripe describes it' }),
  bodyBytes: limits.stripeEventBytes,
  answer: z.object({ received: z.literal(true) }),
  errors: ['PAYMENTS_NOT_CONFIGURED'],
  examples: {
    body: { id: 'evt_abc', object: 'event', type: 'checkout.session.completed' },
    answer: { received: true },
  },
})
