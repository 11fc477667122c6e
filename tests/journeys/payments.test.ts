import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { apiOf, readOwnerKey } from './support/api.ts'
import {
  launch,
  makeDataFolder,
  type Program,
  removeFolder,
  start,
  until,
} from './support/program.ts'

const dataFolder = await makeDataFolder()
after(() => removeFolder(dataFolder))

const plan = { id: 'studio', name: 'Studio', credits: 5_000, stripePrice: 'price_studio' }
const env = {
  NCS_PAYMENTS: 'fake',
  NCS_PLANS: JSON.stringify([{ ...plan, price: '$20 a month' }]),
}

/** Presses a button of a page and returns where it leads. */
async function press(page: string, label: RegExp): Promise<string> {
  const html = await (await fetch(page)).text()
  const buttons = html.matchAll(/action="([^"]+)"[^>]*><button[^>]*>([^<]+)</g)
  const [, action = ''] = [...buttons].find(([, , text = '']) => label.test(text)) ?? []
  assert.notEqual(action, '', `no button ${label} on ${page}:\n${html}`)
  const pressed = new URL(action, page)
  const answer = await fetch(pressed, { method: 'POST', redirect: 'manual' })
  assert.equal(answer.status, 303)
  return new URL(answer.headers.get('location') ?? '', page).href
}

async function openApi(program: Program) {
  const key = await readOwnerKey(dataFolder)
  const { balance, get } = apiOf(program, key)
  return {
    balance,
    get,
    /** Opens one of Stripe's pages. */
    async open(path: string, body: object): Promise<string> {
      const answer = await fetch(`${program.address}${path}`, {
        method: 'POST',
        headers: { 'x-api-key': key, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      assert.equal(answer.status, 200, await answer.clone().text())
      // Tests read one field, and a wrong one fails them.
      return ((await answer.json()) as { url: string }).url
    },
  }
}

async function balanceIs(api: Awaited<ReturnType<typeof openApi>>, wanted: number): Promise<void> {
  let balance = 0
  const isSo = async () => {
    balance = (await api.balance()).balance
    return balance === wanted
  }
  await until(isSo, { withinMs: 60_000, what: () => `the balance is ${balance}, not ${wanted}` })
}

test('with the stand-in one buys credits and a plan, gives them back, and finds all after a restart', async () => {
  const program = await start({ dataFolder, env })
  const api = await openApi(program)
  assert.match(program.output(), /Payments .*127\.0\.0\.1:\d+.*no money moves/)

  const page = await api.open('/api/credits/checkout', { packageId: 'starter' })
  assert.equal((await api.balance()).balance, 300)
  const back = await press(page, /^Pay \$10\.00$/)
  assert.match(back, new RegExp(`^${program.address}/settings\\?checkout=success&session_id=cs_`))
  // Coming back is enough to see it; the site itself is not there yet.
  await fetch(back)
  assert.equal((await api.balance()).balance, 1_300)

  const desk = new URL('/', page).href
  await press(desk, /^Refund half$/)
  await balanceIs(api, 800)

  const planPage = await api.open('/api/billing/subscribe', { planId: 'studio' })
  await press(planPage, /^Subscribe for \$20\.00$/)
  await balanceIs(api, 5_800)
  assert.equal((await api.get<{ tier: string }>('/api/credits/balance')).tier, 'studio')
  assert.equal(await program.stop(), 0)
  assert.doesNotMatch(program.output(), /sk_test_|whsec_/)

  const again = await start({ dataFolder, env })
  const later = await openApi(again)
  const portal = await later.open('/api/billing/portal', {})
  await press(portal, /^Cancel the plan$/)
  const isEnding = async () => {
    type Answer = { current: { cancelAtPeriodEnd: boolean } | null }
    return (await later.get<Answer>('/api/billing/plans')).current?.cancelAtPeriodEnd === true
  }
  await until(isEnding, { withinMs: 20_000, what: () => 'the plan does not end' })
  assert.equal((await later.balance()).balance, 5_800)
  assert.equal(await again.stop(), 0)
})

test('a purchase is booked though the program is killed as it is paid', async () => {
  const program = await start({ dataFolder, env })
  const api = await openApi(program)
  const before = (await api.balance()).balance
  const page = await api.open('/api/credits/checkout', { packageId: 'creator' })
  // Its event may have been heard of, stored, begun or done.
  await press(page, /^Pay \$30\.00$/)
  await program.kill()
  const again = await start({ dataFolder, env })
  await balanceIs(await openApi(again), before + 3_000)
  assert.equal(await again.stop(), 0)
})

test('the stand-in does not start where others could reach it, or beside a key of Stripe', async () => {
  for (const [more, line] of [
    [{ HOST: '0.0.0.0' }, /gives credits for nothing/],
    [{ PUBLIC_URL: 'https://sheets.example.com' }, /gives credits for nothing/],
    [{ STRIPE_SECRET_KEY: 'sk_live_hunter2' }, /unset one of them/],
  ] as const) {
    const program = await launch({ dataFolder, env: { ...env, ...more } })
    const ended = async () => program.child.exitCode !== null
    await until(ended, { withinMs: 60_000, what: () => program.output() })
    assert.equal(program.child.exitCode, 1)
    assert.match(program.output(), line)
    assert.equal(program.output().trim().split('\n').length, 1)
    assert.doesNotMatch(program.output(), /hunter2/)
  }
})
