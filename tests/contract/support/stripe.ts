import { after } from 'node:test'
import type { PaymentSettings } from '../../../packages/server/src/config.ts'
import { openFakeStripe } from '../../../packages/server/src/payments/fake-stripe/fake-stripe.ts'
import { offerPrice } from '../../../packages/server/src/payments/fake-stripe/prices.ts'
import { sign } from '../../../packages/server/src/payments/fake-stripe/sender.ts'

const plan = { name: 'Studio', credits: 5_000, price: '$20 a month', isOnSale: true }
const plans = [
  { ...plan, id: 'studio', stripePrice: 'price_studio' },
  { ...plan, id: 'unknown-at-stripe', stripePrice: 'price_unknown' },
]
const webhookSecret = 'whsec_of_these_tests'

/** A Stripe of this process, and how to reach it. It knows all plans but one. */
export async function openTestStripe(): Promise<PaymentSettings> {
  const fake = await openFakeStripe()
  after(() => fake.close())
  offerPrice(fake.world, { id: 'price_studio', name: plan.name, amount: 2_000 })
  const { secretKey, address: apiBase } = fake
  return { kind: 'stripe', secretKey, webhookSecret, apiBase, plans }
}

/** A Stripe that does not answer. */
export const silentStripe: PaymentSettings = {
  ...{ kind: 'stripe', secretKey: 'sk_test_1', webhookSecret, plans },
  apiBase: 'http://127.0.0.1:9',
}

/** What goes with an event that Stripe signed. */
export function signedBy(payload: string): Record<string, string> {
  return { 'content-type': 'application/json', 'stripe-signature': sign(payload, webhookSecret) }
}
