import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Invoice, InvoiceLine } from './at-stripe/subscriptions.ts'
import { creditsOf, cyclesOf } from './invoice-credits.ts'
import { testPlans } from './test-payments.ts'

const [start, end, next] = [1_000, 2_000, 3_000]
const whole = { quantity: 1, startsAt: start, endsAt: end, isProration: false }
const small = { priceId: 'price_small', amount: 1_000 }
const large = { priceId: 'price_large', amount: 3_000 }

function invoiceOf(...lines: InvoiceLine[]): Invoice {
  return {
    ...{ id: 'in_1', isPaid: true, amount: 1, currency: 'usd', paymentIntent: undefined },
    lines,
  }
}

function given(...lines: InvoiceLine[]) {
  const cycles = cyclesOf([invoiceOf({ ...whole, ...small })])
  return creditsOf(invoiceOf(...lines), { plans: testPlans, cycles })
}

/** A change at half of the cycle, with the sign of what is charged or credited. */
function rest(line: { priceId: string; amount: number }, sign = 1): InvoiceLine {
  const part = { quantity: 1, startsAt: 1_500, endsAt: end, isProration: true }
  return { ...part, priceId: line.priceId, amount: (sign * line.amount) / 2 }
}

test('a cycle gives the credits of its plan, for each of what is subscribed to', () => {
  const cycle = { kind: 'cycle', planId: 'small', name: 'Small', startsAt: start, endsAt: end }
  assert.deepEqual(given({ ...whole, ...small }), { ...cycle, credits: 1_000 })
  const three = { ...whole, priceId: 'price_small', amount: 3_000, quantity: 3 }
  assert.deepEqual(given(three), { ...cycle, credits: 3_000 })
})

test('a trial gives none', () => {
  assert.equal(given({ ...whole, ...small, amount: 0 })?.credits, 0)
})

test('a change of plan gives the difference for what is left of the cycle', () => {
  assert.deepEqual(given(rest(small, -1), rest(large)), {
    ...{ kind: 'change', planId: 'large', name: 'Large', startsAt: 1_500, endsAt: end },
    credits: 2_000 - 500,
  })
})

test('a change to a smaller plan takes the difference', () => {
  const change = given(rest(large, -1), rest(small))
  assert.deepEqual([change?.planId, change?.credits], ['small', 500 - 2_000])
})

test('changes that are charged with the next cycle count with it, and never below nothing', () => {
  const cycle = { ...whole, startsAt: end, endsAt: next }
  const up = given(rest(small, -1), rest(large), { ...cycle, ...large })
  assert.deepEqual([up?.kind, up?.planId, up?.credits], ['cycle', 'large', 4_000 + 1_500])
  const down = given(rest(large, -1), rest(small), { ...cycle, ...small })
  assert.deepEqual([down?.kind, down?.planId, down?.credits], ['cycle', 'small', 0])
})

test('a change of the interval begins a cycle of its own', () => {
  const year = { ...whole, ...large, startsAt: 1_500, endsAt: 9_000 }
  const change = given(rest(small, -1), year)
  assert.deepEqual([change?.kind, change?.endsAt, change?.credits], ['cycle', 9_000, 4_000 - 500])
})

test('time of a cycle nobody knows gives nothing', () => {
  assert.equal(given({ ...rest(large), endsAt: 7_777 })?.credits, 0)
})

test('an invoice without lines of a subscription gives nothing', () => {
  assert.equal(given(), undefined)
})

test('a price that is no plan of ours is an error that names it', () => {
  assert.throws(() => given({ ...whole, priceId: 'price_none', amount: 1 }), /price_none/)
})
