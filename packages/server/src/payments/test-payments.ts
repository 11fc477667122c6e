import assert from 'node:assert/strict'
import { after } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import type { Plan } from '../config.ts'
import { type Balance, readBalance } from '../credits/balance.ts'
import { assertBooksAddUp } from '../credits/test-books.ts'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'
import { openFakeStripe } from './fake-stripe/fake-stripe.ts'
import type { Charge, Session, StripeEvent, Subscription } from './fake-stripe/objects.ts'
import { offerPrice } from './fake-stripe/prices.ts'
import { need } from './fake-stripe/world.ts'
import { handleEvents } from './handle-events.ts'

export type TestPayments = Awaited<ReturnType<typeof openTestPayments>>

export type Buyer = { accountId: string; key: string }

/** Plans as an operator may sell them, and what they cost at the stand-in. */
export const testPlans: readonly (Plan & { cents: number })[] = [
  {
    ...{ id: 'small', name: 'Small', credits: 1_000, stripePrice: 'price_small', cents: 1_000 },
    ...{ price: '$10 a month', isOnSale: true },
  },
  {
    ...{ id: 'large', name: 'Large', credits: 4_000, stripePrice: 'price_large', cents: 3_000 },
    ...{ price: '$30 a month', isOnSale: true },
  },
  {
    ...{ id: 'old', name: 'Old', credits: 500, stripePrice: 'price_old', cents: 500 },
    ...{ price: '$5 a month', isOnSale: false },
  },
]

const never = new AbortController().signal

/** The program beside a stand-in for Stripe whose events wait until a test sends them. */
export async function openTestPayments({ startsAt }: { startsAt?: number } = {}) {
  const fake = await openFakeStripe(startsAt === undefined ? {} : { startsAt })
  fake.sender.knobs.isHeld = true
  for (const { stripePrice, name, cents } of testPlans)
    offerPrice(fake.world, { id: stripePrice, name, amount: cents })
  const { secretKey, webhookSecret, address: apiBase } = fake
  const app = await openTestApp({
    hasWorker: false,
    config: {
      payments: { kind: 'stripe', secretKey, webhookSecret, apiBase, plans: testPlans },
    },
  })
  after(() => fake.close())
  const { db, context } = app
  const { things } = fake.world

  async function post(payload: string, signature: string): Promise<number> {
    const answer = await app.app.inject({
      method: 'POST',
      url: '/api/stripe/webhook',
      headers: { 'content-type': 'application/json', 'stripe-signature': signature },
      payload,
    })
    return answer.statusCode
  }
  fake.sender.sendTo(post)

  async function handle(): Promise<void> {
    while ((await handleEvents(context, never)) > 0);
  }

  return {
    ...{ app, fake, db, context, things, post, handle, never },

    buyer: (): Promise<Buyer> => openOtherAccount(app, 0),

    /** Orders a pack and returns its checkout. */
    async order({ key }: Buyer, packageId = 'starter'): Promise<Session> {
      const answer = await app.call(operations.createCheckout, { key, body: { packageId } })
      assert.equal(answer.statusCode, 200, answer.body)
      return sessionAt(answer.json().url)
    },

    async orderPlan({ key }: Buyer, planId = 'small'): Promise<Session> {
      const answer = await app.call(operations.subscribeToPlan, { key, body: { planId } })
      assert.equal(answer.statusCode, 200, answer.body)
      return sessionAt(answer.json().url)
    },

    /** Tells the program of events, as often and in the order as they stand here. */
    async tell(events: readonly StripeEvent[]): Promise<void> {
      for (const event of events) {
        assert.equal(await fake.sender.deliverNow(event), 200)
        await handle()
      }
    },

    /** Tells everything that has not been told. */
    async tellAll(): Promise<void> {
      await fake.sender.sendWaiting()
      await handle()
    },

    balanceOf: ({ accountId }: Buyer): Promise<Balance> => readBalance(db, accountId),

    async checkBooks(): Promise<void> {
      await assertBooksAddUp(db)
    },

    chargeOf({ payment_intent }: { payment_intent: string | null }): Charge {
      const charge = Object.values(things.charges).find(
        (each) => each.payment_intent === payment_intent,
      )
      assert.ok(charge !== undefined, 'nothing was paid')
      return charge
    },

    subscriptionOf: ({ subscription }: Session): Subscription =>
      need(things.subscriptions, subscription ?? '', 'subscription'),
  }

  function sessionAt(url: string): Session {
    return need(things.sessions, url.split('/').at(-1) ?? '', 'checkout.session')
  }
}

/** Every order of some things. */
export function* permutations<Item>(items: readonly Item[]): Generator<Item[]> {
  if (items.length <= 1) {
    yield [...items]
    return
  }
  for (const [place, first] of items.entries())
    for (const others of permutations(items.toSpliced(place, 1))) yield [first, ...others]
}
