import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConfig } from '../config.ts'

const plan = {
  ...{ id: 'studio', name: 'Studio', credits: 5_000, stripePrice: 'price_1', price: '$20 a month' },
}
const key = 'sk_live_hunter2'

function refuses(settings: Record<string, string>, message: RegExp): void {
  assert.throws(
    () => readConfig(settings),
    (error: Error) => {
      assert.match(error.message, message)
      assert.equal(error.name, 'StartProblem')
      assert.doesNotMatch(error.message, /hunter2|\n/)
      return true
    },
    JSON.stringify(settings),
  )
}

test('without settings no payments are taken', () => {
  assert.equal(readConfig({}).payments, undefined)
  assert.equal(readConfig({ NODE_ENV: 'development' }).payments, undefined)
})

test('with a key of Stripe payments are taken there, with plans if there are any', () => {
  const settings = { STRIPE_SECRET_KEY: key, STRIPE_WEBHOOK_SECRET: 'whsec_hunter2' }
  assert.deepEqual(readConfig({ ...settings, NCS_PLANS: JSON.stringify([plan]) }).payments, {
    ...{ kind: 'stripe', secretKey: key, webhookSecret: 'whsec_hunter2' },
    ...{ apiBase: 'https://api.stripe.com', plans: [{ ...plan, isOnSale: true }] },
  })
})

test('the stand-in is there if it is asked for, on this machine, without a key of Stripe', () => {
  for (const HOST of ['127.0.0.1', 'localhost', '::1', '127.8.8.8'])
    assert.deepEqual(readConfig({ NCS_PAYMENTS: 'fake', HOST }).payments, {
      kind: 'stand-in',
      plans: [],
    })
  const fake = { NCS_PAYMENTS: 'fake' }
  refuses({ ...fake, HOST: '0.0.0.0' }, /gives credits for nothing/)
  refuses({ ...fake, HOST: 'sheets.example.com' }, /gives credits for nothing/)
  refuses({ ...fake, HOST: '127.example.com' }, /gives credits for nothing/)
  refuses({ ...fake, PUBLIC_URL: 'https://127.example.com' }, /gives credits for nothing/)
  refuses({ ...fake, PUBLIC_URL: 'https://sheets.example.com' }, /gives credits for nothing/)
  refuses({ ...fake, STRIPE_SECRET_KEY: key }, /unset one of them/)
  refuses({ ...fake, STRIPE_SECRET_KEY: 'sk_test_hunter2' }, /unset one of them/)
  refuses({ NCS_PAYMENTS: 'true' }, /NCS_PAYMENTS is "true"/)
})

test('a wrong setting is refused without being shown', () => {
  refuses({ STRIPE_SECRET_KEY: 'hunter2' }, /^STRIPE_SECRET_KEY \(not shown here\)/)
  refuses({ STRIPE_SECRET_KEY: '' }, /is empty/)
  refuses({ STRIPE_SECRET_KEY: key, STRIPE_WEBHOOK_SECRET: '  ' }, /is empty/)
  refuses({ STRIPE_SECRET_KEY: key, STRIPE_WEBHOOK_SECRET: 'hunter2' }, /^STRIPE_WEBHOOK_SECRET/)
  refuses({ STRIPE_WEBHOOK_SECRET: 'whsec_hunter2' }, /STRIPE_SECRET_KEY is needed/)
  refuses({ NCS_PLANS: JSON.stringify([plan]) }, /STRIPE_SECRET_KEY is needed/)
  for (const base of [
    'http://stripe.example',
    'http://127.example.com',
    'https://stripe.example/v1',
    'stripe.example',
  ])
    refuses({ STRIPE_SECRET_KEY: key, STRIPE_API_BASE: base }, /^STRIPE_API_BASE must/)
})

test('a wrong plan is refused, and named if it has a name', () => {
  const refusesPlans = (plans: unknown, message: RegExp) =>
    refuses({ STRIPE_SECRET_KEY: key, NCS_PLANS: JSON.stringify(plans) }, message)
  refuses({ STRIPE_SECRET_KEY: key, NCS_PLANS: '[{' }, /^NCS_PLANS must hold a JSON list/)
  for (const plans of [{}, [], null, plan]) refusesPlans(plans, /a JSON list/)
  for (const id of ['', 'Studio', 'free', 7, undefined])
    refusesPlans([{ ...plan, id }], /with an id/)
  for (const credits of [0, -1, 1.5, '5', 1e10])
    refusesPlans([{ ...plan, credits }], /credits for the plan studio/)
  refusesPlans([{ ...plan, name: ' ' }], /a name for the plan studio/)
  refusesPlans([{ ...plan, price: 20 }], /a price in words for the plan studio/)
  refusesPlans([{ ...plan, stripePrice: 'prod_1' }], /a stripePrice for the plan studio/)
  refusesPlans([{ ...plan, isOnSale: 'no' }], /isOnSale true or false/)
  refusesPlans([plan, { ...plan, stripePrice: 'price_2' }], /differ in id/)
  refusesPlans([plan, { ...plan, id: 'other' }], /differ in stripePrice/)
})
