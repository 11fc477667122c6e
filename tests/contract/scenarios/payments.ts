import type { Ask } from '../support/ask.ts'
import type { Prepare, Scenarios } from '../support/scenario.ts'
import { signedBy } from '../support/stripe.ts'
import type { World } from '../support/world.ts'

const event = JSON.stringify({
  ...{ id: 'evt_scenario', object: 'event', type: 'checkout.session.completed', livemode: false },
  data: { object: { id: 'cs_test_scenario', object: 'checkout.session' } },
})

/** An account with the plan that is sold here: it has paid, and come back from paying. */
async function subscriber(world: World): Promise<{ key: string }> {
  const { key } = await world.account()
  const asked = await world.ask(world.calls.subscribeToPlan, { key, body: { planId: 'studio' } })
  const { url } = asked.json()
  const paid = await fetch(`${url}/pay`, { method: 'POST', redirect: 'manual' })
  const back = new URL(paid.headers.get('location') ?? '')
  await world.app.inject(`${back.pathname}${back.search}`)
  return { key }
}

/** A pack that was ordered with an Idempotency-Key and is paid: the same order once more. */
async function orderAgain(world: World): Promise<Ask> {
  const { key } = await world.account()
  const ask = { key, body: { packageId: 'starter' }, headers: { 'idempotency-key': 'paid' } }
  const { url } = (await world.ask(world.calls.createCheckout, ask)).json()
  await fetch(`${url}/pay`, { method: 'POST', redirect: 'manual' })
  return ask
}

const billed =
  (body: object): Prepare =>
  async (world) => ({ key: (await world.account()).key, body })

/** The same where Stripe does not answer, and where there is none. */
function troubles(
  body: object,
): Record<'PROVIDER_UNAVAILABLE' | 'PAYMENTS_NOT_CONFIGURED', Prepare> {
  const by = { byNewcomer: true, body } as const satisfies Ask
  return {
    PROVIDER_UNAVAILABLE: () => ({ ...by, at: 'crowded' }),
    PAYMENTS_NOT_CONFIGURED: () => ({ ...by, at: 'metered' }),
  }
}

const stripeRefusesNothing = 'Stripe refuses what is set up wrongly; a test of its own does that'

export const paymentScenarios: Scenarios = {
  createCheckout: {
    answers: { 200: billed({ packageId: 'starter' }) },
    errors: { ...troubles({ packageId: 'starter' }), WRONG_STATE: orderAgain },
    never: { PROVIDER_FAILED: stripeRefusesNothing },
  },
  listPlans: { answers: { 200: subscriber } },
  subscribeToPlan: {
    answers: { 200: billed({ planId: 'studio' }) },
    errors: {
      ...troubles({ planId: 'studio' }),
      WRONG_STATE: async (world) => ({ ...(await subscriber(world)), body: { planId: 'studio' } }),
      PROVIDER_FAILED: billed({ planId: 'unknown-at-stripe' }),
    },
  },
  openBillingPortal: {
    answers: { 200: billed({}) },
    errors: troubles({}),
    never: { PROVIDER_FAILED: stripeRefusesNothing },
  },
  receiveStripeEvent: {
    answers: { 200: () => ({ headers: signedBy(event), body: event }) },
    errors: {
      PAYMENTS_NOT_CONFIGURED: () => ({ at: 'metered', headers: signedBy(event), body: event }),
    },
  },
}
