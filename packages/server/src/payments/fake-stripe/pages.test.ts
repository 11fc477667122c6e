import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { createSession } from './checkout.ts'
import { openFakeStripe } from './fake-stripe.ts'
import { type Form, parseForm } from './form.ts'
import type { Session } from './objects.ts'
import { paramsOf } from './params.ts'
import { openPortal } from './portal.ts'
import { offerPrice } from './prices.ts'
import type { World } from './world.ts'

const fake = await openFakeStripe()
after(() => fake.close())
const { world } = fake
const shop = 'http://127.0.0.1:9'

function openSession(more: Form = {}, where: World = world): Session {
  const form = parseForm(
    'mode=payment&line_items[0][quantity]=1&line_items[0][price_data][currency]=usd' +
      '&line_items[0][price_data][unit_amount]=1000' +
      '&line_items[0][price_data][product_data][name]=Starter <pack>' +
      `&success_url=${shop}/done?id={CHECKOUT_SESSION_ID}&cancel_url=${shop}/back`,
  )
  return createSession(where, paramsOf({ ...form, ...more }))
}

function openPlan(): Session {
  const price = offerPrice(world, { id: `price_${Date.now()}`, name: 'Studio', amount: 2_000 })
  return openSession({ mode: 'subscription', line_items: [{ price: price.id }] })
}

function press(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${fake.address}${path}`, { method: 'POST', redirect: 'manual', headers })
}

/** What the buttons of a page say, and where each leads. */
function buttonsOf(html: string): Record<string, string> {
  const forms = html.matchAll(/action="([^"]+)"[^>]*><button[^>]*>([^<]+)</g)
  return Object.fromEntries([...forms].map(([, action = '', label = '']) => [label, action]))
}

test('the pay page says what is paid, and offers to pay, to pay later and to cancel', async () => {
  const { id } = openSession()
  const page = await (await fetch(`${fake.address}/c/pay/${id}`)).text()
  assert.match(page, /<h1>Starter &lt;pack&gt;<\/h1>/)
  assert.match(page, /no money moves/)
  assert.deepEqual(buttonsOf(page), {
    'Pay $10.00': `/c/pay/${id}/pay`,
    'Pay later, as by bank transfer': `/c/pay/${id}/pay-later`,
    Cancel: `/c/pay/${id}/cancel`,
  })
  assert.equal(page.match(/autofocus/g)?.length, 1)
})

test('who pays comes back with the id of the checkout, and it is told by then', async () => {
  const { id } = openSession()
  const told: string[] = []
  fake.sender.sendTo(async (payload) => {
    told.push(JSON.parse(payload).type)
    return 200
  })
  const answer = await press(`/c/pay/${id}/pay`)
  assert.equal(answer.status, 303)
  assert.equal(answer.headers.get('location'), `${shop}/done?id=${id}`)
  assert.ok(told.includes('checkout.session.completed'))
  assert.equal(world.things.sessions[id]?.payment_status, 'paid')
})

test('pressed a second time nothing is paid, and the page says so', async () => {
  const { id } = openSession()
  await press(`/c/pay/${id}/pay`)
  const before = Object.keys(world.things.charges).length
  const answer = await press(`/c/pay/${id}/pay`)
  assert.match(await answer.text(), /This is paid for/)
  assert.equal(Object.keys(world.things.charges).length, before)
})

test('who cancels goes back, and the checkout stays open until it expires', async () => {
  const { id } = openSession()
  const answer = await press(`/c/pay/${id}/cancel`)
  assert.equal(answer.headers.get('location'), `${shop}/back`)
  assert.equal(world.things.sessions[id]?.status, 'open')
  fake.advance(24 * 60 * 60)
  assert.equal(world.things.sessions[id]?.status, 'expired')
  assert.match(await (await fetch(`${fake.address}/c/pay/${id}`)).text(), /has expired/)
})

test('a subscription is paid at once; its plan is changed, cancelled and kept in the portal', async () => {
  const session = openPlan()
  const page = await (await fetch(`${fake.address}/c/pay/${session.id}`)).text()
  assert.deepEqual(Object.keys(buttonsOf(page)), ['Subscribe for $20.00', 'Cancel'])
  await press(`/c/pay/${session.id}/pay`)
  const larger = offerPrice(world, { id: 'price_larger', name: 'Larger', amount: 5_000 })
  const customer = session.customer ?? ''
  const { url, id } = openPortal(world, paramsOf({ customer, return_url: `${shop}/settings` }))
  const look = async () => (await fetch(url)).text()
  assert.match(await look(), /<b>Studio, \$20.00 a month<\/b>/)
  await press(`/p/session/${id}/${session.subscription}/change/${larger.id}`)
  assert.match(await look(), /<b>Larger, \$50.00 a month<\/b>/)
  await press(`/p/session/${id}/${session.subscription}/cancel`)
  assert.match(await look(), /ends \d{4}-/)
  await press(`/p/session/${id}/${session.subscription}/keep`)
  assert.match(await look(), /renews \d{4}-/)
})

test('on the desk money arrives, is refunded and disputed, and time passes', async () => {
  const later = openSession()
  await press(`/c/pay/${later.id}/pay-later`)
  await press(`/desk/arrive/${later.id}`)
  assert.equal(later.payment_status, 'paid')
  const charge = Object.values(world.things.charges).find(
    (each) => each.payment_intent === later.payment_intent,
  )
  assert.ok(charge !== undefined)
  await press(`/desk/refund-half/${charge.id}`)
  assert.equal(charge.amount_refunded, 500)
  await press(`/desk/dispute/${charge.id}`)
  const desk = await (await fetch(fake.address)).text()
  const [win = ''] = Object.values(buttonsOf(desk)).filter((path) => path.includes('/win/'))
  await press(win)
  assert.equal(Object.values(world.things.disputes).at(-1)?.status, 'won')
  const plan = openPlan()
  await press(`/c/pay/${plan.id}/pay`)
  await press(`/desk/renew/${plan.subscription}`)
  const reasons = Object.values(world.things.invoices).map((each) => each.billing_reason)
  assert.deepEqual(reasons.slice(-2), ['subscription_create', 'subscription_cycle'])
})

test('a page runs nothing, loads nothing, and its forms lead to itself and the shop alone', async () => {
  const { id } = openSession()
  for (const path of [`/c/pay/${id}`, '/']) {
    const answer = await fetch(`${fake.address}${path}`)
    const policy = String(answer.headers.get('content-security-policy'))
    assert.match(policy, /^default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'/)
    assert.doesNotMatch(await answer.text(), /<script|<img|<link|\sstyle=|\son\w+=|javascript:/i)
    if (path !== '/') assert.ok(policy.includes(`form-action 'self' ${shop};`), policy)
  }
})

test('no page elsewhere presses a button, and no other name leads here', async () => {
  const { id } = openSession()
  const foreign = await press(`/c/pay/${id}/pay`, { origin: 'https://evil.example' })
  assert.equal(foreign.status, 403)
  assert.equal(world.things.sessions[id]?.status, 'open')
  const own = await press(`/c/pay/${id}/cancel`, { origin: fake.address })
  assert.equal(own.status, 303)
  const asked = get(fake.address, { headers: { host: 'evil.example' } })
  const [answer] = await once(asked, 'response')
  assert.equal(answer.statusCode, 403)
  answer.resume()
})

test('what it keeps in a file is there at the next start', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ncs-fake-'))
  after(() => rm(folder, { recursive: true }))
  const file = join(folder, 'stripe.json')
  const first = await openFakeStripe({ file })
  const { id } = openSession({}, first.world)
  await fetch(`${first.address}/c/pay/${id}/pay`, { method: 'POST', redirect: 'manual' })
  await first.close()
  const second = await openFakeStripe({ file })
  assert.equal(second.world.things.sessions[id]?.payment_status, 'paid')
  await second.close()
})

test('a browser is told with a page what is wrong, and the SDK as Stripe tells it', async () => {
  for (const path of ['/c/pay/cs_test_nothing', '/nowhere']) {
    const headers = { accept: 'text/html,*/*;q=0.8' }
    const page = await fetch(`${fake.address}${path}`, { headers })
    assert.equal(page.status, 404)
    assert.match(await page.text(), /no money moves.*<h1>This did not work<\/h1>/s)
    const answer = await fetch(`${fake.address}${path}`)
    assert.match(await answer.text(), /^\{"error":\{"type":"invalid_request_error"/)
  }
})

test('who pays later is not told that it is paid, and goes on to where the checkout leads', async () => {
  const { id } = openSession()
  await press(`/c/pay/${id}/pay-later`)
  const page = await (await fetch(`${fake.address}/c/pay/${id}`)).text()
  assert.match(page, /<h1>The payment is on its way<\/h1>/)
  assert.ok(page.includes(`href="${shop}/done?id=${id}"`))
})
