import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import Stripe from 'stripe'
import { openFakeStripe } from './fake-stripe.ts'

const other = await openFakeStripe({ startsAt: Date.UTC(2026, 0, 1) / 1_000 })
after(() => other.close())

test('the SDK changes a subscription in mid-period, and reads the invoice with both its lines', async () => {
  const { port: at } = new URL(other.address)
  const past = new Stripe(other.secretKey, { host: '127.0.0.1', port: at, protocol: 'http' })
  const priceAt = (unit_amount: number) =>
    past.prices.create({
      ...{ currency: 'usd', unit_amount, product_data: { name: 'Plan' } },
      recurring: { interval: 'month' },
    })
  const [small, large] = [await priceAt(1_000), await priceAt(3_000)]
  const { id: customer } = await past.customers.create()
  const { id } = await past.subscriptions.create({ customer, items: [{ price: small.id }] })
  other.advance(15.5 * 86_400)
  const before = await past.subscriptions.retrieve(id)
  const item = before.items.data[0]
  assert.equal(item?.current_period_end, Date.UTC(2026, 1, 1) / 1_000)
  await past.subscriptions.update(id, {
    items: [{ id: item?.id ?? '', price: large.id }],
    proration_behavior: 'always_invoice',
  })
  const { data } = await past.invoices.list({ subscription: id, expand: ['data.payments'] })
  const [change, first] = data
  assert.deepEqual([first?.billing_reason, first?.amount_paid], ['subscription_create', 1_000])
  assert.deepEqual([change?.billing_reason, change?.amount_paid], ['subscription_update', 1_000])
  assert.deepEqual(
    change?.lines.data.map(({ amount, pricing }) => [amount, pricing?.price_details?.price]),
    [
      [-500, small.id],
      [1_500, large.id],
    ],
  )
  assert.equal(change?.parent?.subscription_details?.subscription, id)
  const payment = change?.payments?.data[0]?.payment.payment_intent
  const payments = await past.invoicePayments.list({
    payment: { type: 'payment_intent', payment_intent: String(payment) },
  })
  assert.equal(payments.data[0]?.invoice, change?.id)
  other.advance(20 * 86_400)
  const renewed = await past.invoices.list({ subscription: id, limit: 1 })
  assert.deepEqual(
    [renewed.data[0]?.billing_reason, renewed.data[0]?.amount_paid, renewed.has_more],
    ['subscription_cycle', 3_000, true],
  )
  other.world.failing.add(id)
  other.advance(31 * 86_400)
  assert.equal((await past.subscriptions.retrieve(id)).status, 'past_due')
  const [open] = (await past.invoices.list({ subscription: id, status: 'open' })).data
  other.world.failing.delete(id)
  assert.equal((await past.invoices.pay(open?.id ?? '')).status, 'paid')
  assert.equal((await past.subscriptions.retrieve(id)).status, 'active')
  await past.subscriptions.update(id, { cancel_at_period_end: true })
  other.advance(40 * 86_400)
  assert.equal((await past.subscriptions.retrieve(id)).status, 'canceled')
})
