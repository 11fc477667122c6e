import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { quoteWork } from '../generations/quote.ts'
import { startGeneration } from '../generations/start-generation.ts'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'

const app = await openTestApp({ hasWorker: false })
const { getBilling, updateBilling, deleteProviderKey, generateSheet } = operations

const apiKey = 'r8_0123456789abcdefWXYZ'

async function change(key: string, body: object) {
  return app.call(updateBilling, { key, body })
}

/** The paths a refusal names. */
async function refusedPaths(key: string, body: object): Promise<string[]> {
  const answer = await change(key, body)
  assert.equal(answer.statusCode, 400, answer.body)
  const { code, fields } = answer.json().error
  assert.equal(code, 'INVALID_REQUEST')
  return fields.map(({ path }: { path: string }) => path)
}

test('200: a new account pays with credits, and the embedded engine draws', async () => {
  assert.deepEqual((await app.call(getBilling)).json(), {
    mode: 'CREDITS',
    managedPlanAvailable: false,
    creditsAvailable: true,
    platformProviders: ['embedded'],
    hasByoApiKey: false,
    imageProvider: 'embedded',
    videoProvider: 'embedded',
    providerKeys: [],
  })
})

test('200: a saved key switches to BYO and shows its last four characters', async () => {
  const { key } = await openOtherAccount(app)
  const before = Date.now()
  const saved = (await change(key, { providerName: 'replicate', apiKey })).json()
  const { savedAt, ...shown } = saved.providerKeys[0]
  assert.equal(saved.mode, 'BYO')
  assert.equal(saved.hasByoApiKey, true)
  assert.deepEqual(shown, { providerName: 'replicate', last4: 'WXYZ' })
  assert.ok(Math.abs(savedAt - before) < 60_000)
  assert.deepEqual((await app.call(getBilling, { key })).json(), saved)
  assert.equal((await app.call(getBilling)).json().hasByoApiKey, false)
})

test('200: a key takes the place of the one before; of a short one nothing is shown', async () => {
  const { key } = await openOtherAccount(app)
  await change(key, { mode: 'BYO', providerName: 'fal', apiKey })
  await change(key, { providerName: 'openai', apiKey: `  ${apiKey}1234\n` })
  const { providerKeys } = (
    await change(key, { providerName: 'fal', apiKey: 'elevenchars' })
  ).json()
  assert.deepEqual(
    providerKeys.map(({ providerName, last4 }: Record<string, string>) => [providerName, last4]),
    [
      ['fal', ''],
      ['openai', '1234'],
    ],
  )
})

test('200: the mode is switched and back while the keys stay', async () => {
  const { key } = await openOtherAccount(app)
  await change(key, { providerName: 'replicate', apiKey })
  for (const mode of ['CREDITS', 'BYO', 'CREDITS']) {
    const billing = (await change(key, { mode })).json()
    assert.deepEqual([billing.mode, billing.providerKeys.length], [mode, 1])
  }
})

test('200: a mode named with a key wins, and the key is saved', async () => {
  const { key } = await openOtherAccount(app)
  const body = { mode: 'CREDITS', providerName: 'replicate', apiKey }
  for (const before of ['CREDITS', 'BYO']) {
    await change(key, { mode: before })
    const billing = (await change(key, body)).json()
    assert.deepEqual([billing.mode, billing.hasByoApiKey], ['CREDITS', true])
  }
})

test('200: BYO can be chosen before a key is saved; work at a provider then says what is missing', async () => {
  const { accountId, key } = await openOtherAccount(app)
  const billing = (await change(key, { mode: 'BYO' })).json()
  assert.deepEqual([billing.mode, billing.hasByoApiKey], ['BYO', false])
  const buyer = { accountId, key: undefined }
  const offer = { model: { id: 'theirs', provider: 'replicate' }, credits: 12 }
  await assert.rejects(quoteWork(app.db, buyer, offer), {
    code: 'PROVIDER_KEY_INVALID',
    message: /^In BYO mode replicate works with a key of your own, and none is saved: save one/,
  })
  await change(key, { providerName: 'replicate', apiKey })
  assert.equal((await quoteWork(app.db, buyer, offer)).payer, 'ownKey')
})

test('200: a forgotten key is gone, the mode stays', async () => {
  const { key } = await openOtherAccount(app)
  await change(key, { providerName: 'replicate', apiKey })
  const params = { providerName: 'replicate' }
  const billing = (await app.call(deleteProviderKey, { key, params })).json()
  assert.deepEqual([billing.mode, billing.hasByoApiKey], ['BYO', false])
  assert.equal((await app.call(deleteProviderKey, { key, params })).statusCode, 404)
})

test('200: in BYO mode the embedded engine costs its credits', async () => {
  const { key } = await openOtherAccount(app)
  await change(key, { providerName: 'replicate', apiKey })
  const query = { dryRun: 'true' }
  const quote = await app.call(generateSheet, { key, query, body: { prompt: 'a knight' } })
  assert.equal(quote.json().price, 12)
})

test('200: the receipt says for good whose key or credits paid, whatever is chosen later', async () => {
  const { accountId, key } = await openOtherAccount(app)
  await change(key, { providerName: 'replicate', apiKey })
  const model = { id: 'theirs', provider: 'replicate' }
  const offer = { model, credits: 12 }
  const buyer = { accountId, key: undefined }
  const { quote, payer } = await quoteWork(app.db, buyer, offer)
  const seed = 1
  const style = undefined
  const { id } = await startGeneration(app.context, {
    sheet: {
      sheetType: 'character',
      visibility: 'private',
      prompt: 'a',
      keywords: [],
      style,
      seed,
    },
    ...{ buyer, model, payer, price: quote.price, resolution: 2048 },
    request: { kind: 'sheet', references: [] },
    ...{ place: {}, cast: [], files: [] },
  })
  await app.call(deleteProviderKey, { key, params: { providerName: 'replicate' } })
  await change(key, { mode: 'CREDITS' })
  const { receipt } = (await app.call(operations.getJob, { key, params: { id } })).json()
  assert.deepEqual(receipt, {
    ...{ provider: 'replicate', model: 'theirs', payer: 'ownKey' },
    ...{ price: 0, held: 0, outcome: 'held' },
  })
  const { balance } = (await app.call(operations.getCreditsBalance, { key })).json()
  assert.equal(balance, 300)
  const later = await quoteWork(app.db, buyer, offer)
  assert.deepEqual([later.payer, later.quote.price], ['credits', 12])
})

test('400: what is wrong is named', async () => {
  const { key } = await openOtherAccount(app)
  for (const [body, paths] of [
    [{}, ['mode']],
    [{ mode: 'FREE' }, ['mode']],
    [{ mode: 1 }, ['mode']],
    [{ mode: 'MANAGED' }, ['mode']],
    [{ mode: 'MANAGED', providerName: 'fal', apiKey }, ['mode']],
    [{ apiKey }, ['providerName']],
    [{ providerName: 'fal' }, ['apiKey']],
    [{ providerName: 'acme', apiKey }, ['providerName']],
    [{ providerName: 'fal', apiKey: '' }, ['apiKey']],
    [{ providerName: 'fal', apiKey: 12 }, ['apiKey']],
    [{ providerName: 'fal', apiKey: 'two words' }, ['apiKey']],
    [{ providerName: 'fal', apiKey: 'nul\0key' }, ['apiKey']],
    [{ providerName: 'fal', apiKey: 'ключ' }, ['apiKey']],
    [{ providerName: 'fal', apiKey: 'k'.repeat(4_097) }, ['apiKey']],
  ] as const)
    assert.deepEqual(await refusedPaths(key, body), paths, JSON.stringify(body).slice(0, 80))
  const billing = (await app.call(getBilling, { key })).json()
  assert.deepEqual([billing.mode, billing.hasByoApiKey], ['CREDITS', false])
})

test('200: a key of the greatest length is kept', async () => {
  const { key } = await openOtherAccount(app)
  const answer = await change(key, { providerName: 'fal', apiKey: 'k'.repeat(4_096) })
  assert.equal(answer.statusCode, 200)
})

test('401: each call asks for a key', async () => {
  const params = { providerName: 'replicate' }
  for (const operation of [getBilling, updateBilling, deleteProviderKey])
    assert.equal((await app.call(operation, { key: null, params })).statusCode, 401)
})

test('404: a key of another account, and a provider nobody knows, are not there', async () => {
  const { key } = await openOtherAccount(app)
  await change(key, { providerName: 'meshy', apiKey })
  for (const providerName of ['meshy', 'acme', '__proto__', 'a\0b'])
    assert.equal((await app.call(deleteProviderKey, { params: { providerName } })).statusCode, 404)
  assert.equal((await app.call(getBilling, { key })).json().hasByoApiKey, true)
})
