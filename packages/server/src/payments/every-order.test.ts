import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addInterval } from './fake-stripe/calendar.ts'
import { arrive, expireSession, failToArrive, pay, payLater } from './fake-stripe/checkout.ts'
import { closeDispute, createRefund, failRefund, openDispute } from './fake-stripe/money-back.ts'
import type { Session, StripeEvent } from './fake-stripe/objects.ts'
import { paramsOf } from './fake-stripe/params.ts'
import { changePrice, endSubscription, payLate } from './fake-stripe/subscriptions.ts'
import { need, type World } from './fake-stripe/world.ts'
import { type Buyer, openTestPayments, permutations, type TestPayments } from './test-payments.ts'

const day = 86_400
const began = Math.floor(Date.now() / 1_000) - 45 * day

/** Worlds of their own, each with its own clock, in which lives are lived side by side. */
const worlds = await Promise.all(
  Array.from({ length: 3 }, () => openTestPayments({ startsAt: began })),
)

/** What happens is done in a world, to what was ordered there. */
type Scene = { payments: TestPayments; world: World; session: Session }

/** Something that happens at Stripe, and the one event of it that is told. */
type Step = [type: string, happen?: (scene: Scene) => void]

type Life = {
  name: string
  plan?: string
  steps: Step[]
  balance: number
  tier?: string
}

/**
 * Lives through a life, told of in this order. What happens happens in its own order, and no later
 * than it must for the event that comes next: so an event may come at once, or long after.
 */
async function live(
  payments: TestPayments,
  { plan, steps }: Life,
  told: readonly number[],
): Promise<Buyer> {
  const { fake, tell, subscriptionOf } = payments
  const { world, sender } = fake
  const kay = await payments.buyer()
  const session = await (plan === undefined ? payments.order(kay) : payments.orderPlan(kay, plan))
  const events: StripeEvent[] = []
  let emitted: StripeEvent[] = []
  for (const next of told) {
    while (events.length <= next) {
      const [type, happen] = steps[events.length] ?? ['nothing']
      if (happen !== undefined) {
        happen({ payments, world, session })
        emitted = sender.take()
      }
      const event = emitted.find((each) => each.type === type)
      assert.ok(event !== undefined, `${type} did not happen`)
      events.push(event)
    }
    const event = events[next]
    if (event !== undefined) await tell([event])
  }
  if (session.subscription !== null) endSubscription(world, subscriptionOf(session))
  sender.take()
  return kay
}

/** The clock of the stand-in, counted from where a life begins. */
function goTo({ payments: { fake } }: Scene, days: number): void {
  fake.advance(began + days * day - fake.world.now())
}

function refund(amount: number) {
  return ({ world, session }: Scene) => {
    const payment_intent = session.payment_intent ?? lastPaymentOf(world, session)
    createRefund(world, paramsOf({ payment_intent, amount: String(amount) }))
  }
}

/** The payment of the newest invoice of what was subscribed to. */
function lastPaymentOf(world: World, { subscription }: Session): string {
  const { latest_invoice } = need(world.things.subscriptions, subscription ?? '', 'subscription')
  const payments = Object.values(world.things.invoicePayments)
  const found = payments.find(({ invoice }) => invoice === latest_invoice)
  assert.ok(found !== undefined)
  return found.payment.payment_intent
}

function firstOf<Thing extends { payment_intent: string }>(
  table: Record<string, Thing>,
  { payment_intent }: Session,
): Thing {
  const found = Object.values(table).find((each) => each.payment_intent === payment_intent)
  assert.ok(found !== undefined)
  return found
}

const paid = ({ world, session }: Scene) => pay(world, session)

const dispute = ({ payments, world, session }: Scene) =>
  void openDispute(world, payments.chargeOf(session))

const close =
  (status: 'won' | 'lost') =>
  ({ world, session }: Scene) =>
    void closeDispute(world, firstOf(world.things.disputes, session), status)

const refundFails = ({ world, session }: Scene) =>
  failRefund(world, firstOf(world.things.refunds, session))

const begin = (scene: Scene) => {
  goTo(scene, 0)
  paid(scene)
}

const renew = (scene: Scene) => goTo(scene, 33)

const renewInVain = (scene: Scene) => {
  scene.world.failing.add(scene.session.subscription ?? '')
  renew(scene)
}

const paidLate = ({ payments, world, session }: Scene) => {
  world.failing.delete(session.subscription ?? '')
  const { latest_invoice } = payments.subscriptionOf(session)
  payLate(world, need(world.things.invoices, latest_invoice ?? '', 'invoice'))
}

const changeToLarge = (scene: Scene) => {
  goTo(scene, 40)
  const price = need(scene.world.things.prices, 'price_large', 'price')
  const subscription = scene.payments.subscriptionOf(scene.session)
  changePrice(scene.world, subscription, { price, isProrated: true })
}

const end = (scene: Scene) => {
  goTo(scene, 44)
  endSubscription(scene.world, scene.payments.subscriptionOf(scene.session))
}

const completed = 'checkout.session.completed'

const monthly = {
  recurring: { interval: 'month', interval_count: 1, usage_type: 'licensed' },
} as const

const lives: Life[] = [
  {
    name: 'a purchase refunded in two parts',
    steps: [
      [completed, paid],
      ['refund.created', refund(300)],
      ['charge.refunded'],
      ['refund.created', refund(200)],
      ['charge.refunded'],
    ],
    balance: 500,
  },
  {
    name: 'a purchase with a refund that fails, and one that does not',
    steps: [
      [completed, paid],
      ['charge.refunded', refund(250)],
      ['refund.failed', refundFails],
      ['charge.refunded', refund(600)],
    ],
    balance: 400,
  },
  {
    name: 'a purchase disputed, won, and refunded in part',
    steps: [
      [completed, paid],
      ['charge.dispute.created', dispute],
      ['charge.dispute.funds_reinstated', close('won')],
      ['charge.dispute.closed'],
      ['charge.refunded', refund(100)],
    ],
    balance: 900,
  },
  {
    name: 'a purchase disputed and lost',
    steps: [
      [completed, paid],
      ['charge.dispute.created', dispute],
      ['charge.dispute.funds_withdrawn'],
      ['charge.dispute.closed', close('lost')],
    ],
    balance: 0,
  },
  {
    name: 'a purchase whose money takes days, and is refunded',
    steps: [
      [completed, ({ world, session }) => payLater(world, session)],
      ['checkout.session.async_payment_succeeded', ({ world, session }) => arrive(world, session)],
      ['charge.refunded', refund(400)],
    ],
    balance: 600,
  },
  {
    name: 'a purchase whose money does not come',
    steps: [
      [completed, ({ world, session }) => payLater(world, session)],
      [
        'checkout.session.async_payment_failed',
        ({ world, session }) => failToArrive(world, session),
      ],
    ],
    balance: 0,
  },
  {
    name: 'a checkout that expires',
    steps: [
      ['checkout.session.expired', ({ world, session }) => void expireSession(world, session)],
    ],
    balance: 0,
  },
  {
    name: 'a subscription that is renewed, and changed to a larger plan in mid-cycle',
    plan: 'small',
    steps: [
      [completed, begin],
      ['customer.subscription.created'],
      ['invoice.paid'],
      ['invoice.paid', renew],
      ['invoice.paid', changeToLarge],
      ['customer.subscription.updated'],
    ],
    balance: 1_000 + restOfCycle(3_000),
    tier: 'large',
  },
  {
    name: 'a subscription whose renewal fails, is paid late, refunded in part, and ends',
    plan: 'large',
    steps: [
      ['invoice.paid', begin],
      ['invoice.payment_failed', renewInVain],
      ['invoice.paid', paidLate],
      ['charge.refunded', refund(1_000)],
      ['customer.subscription.deleted', end],
    ],
    balance: 0,
  },
]

/** What is left of the second cycle, when the plan changes forty days after the first began. */
function restOfCycle(credits: number): number {
  const start = addInterval(began, monthly, 1)
  const end = addInterval(began, monthly, 2)
  return Math.round((credits * (end - (began + 40 * day))) / (end - start))
}

for (const life of lives)
  test(`${life.name}: told in every order, it ends in the right balance`, async () => {
    const orders = [...permutations([...life.steps.keys()])]
    assert.equal(orders.length, [1, 1, 2, 6, 24, 120, 720][life.steps.length])
    const left = [...orders]
    async function liveAll(payments: TestPayments): Promise<void> {
      for (let told = left.pop(); told !== undefined; told = left.pop()) {
        const { balance, tier } = await payments.balanceOf(await live(payments, life, told))
        assert.deepEqual([balance, tier], [life.balance, life.tier ?? 'free'], `told as ${told}`)
      }
      await payments.checkBooks()
    }
    await Promise.all(worlds.map(liveAll))
  })
