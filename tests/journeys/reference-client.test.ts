import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { pngSize, readOwnerKey } from './support/api.ts'
import { makeDataFolder, type Program, removeFolder, start } from './support/program.ts'

/**
 * A client that knows the published reference and nothing else: its paths, fields, statuses and
 * defaults, in the order in which the reference tells of them.
 */
type Answer = { status: number; body: Record<string, unknown>; headers: Headers }

const dataFolder = await makeDataFolder()
let program: Program
let key = ''
let uid: unknown
let knightId = ''

after(() => removeFolder(dataFolder))

async function call(
  method: string,
  path: string,
  { body, apiKey = key, prefer }: { body?: object; apiKey?: string | null; prefer?: string } = {},
): Promise<Answer> {
  const isForm = body instanceof FormData
  const answer = await fetch(`${program.address}${path}`, {
    method,
    headers: {
      ...(apiKey === null ? {} : { 'X-API-Key': apiKey }),
      ...(prefer === undefined ? {} : { Prefer: prefer }),
      ...(body === undefined || isForm ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  })
  const text = await answer.text()
  return {
    status: answer.status,
    // Safe: every answer of the reference with a body is an object.
    body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>,
    headers: answer.headers,
  }
}

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

/** Every field that the reference shows is there; it may be null where there is nothing yet. */
function assertFields(body: Record<string, unknown>, names: readonly string[]): void {
  assert.deepEqual(
    names.filter((name) => !(name in body)),
    [],
  )
}

test('quick start, step 1: the key says who it belongs to', async () => {
  program = await start({ dataFolder, env: { NCS_LIMIT_GENERATIONS: '0' } })
  key = await readOwnerKey(dataFolder)
  const { status, body } = await call('GET', '/api/auth/me')
  assert.equal(status, 200)
  assert.equal(body.authenticated, true)
  assert.equal(typeof body.uid, 'string')
  uid = body.uid
})

test('quick start, step 2: a new account has 300 credits', async () => {
  const { status, body } = await call('GET', '/api/credits/balance')
  assert.equal(status, 200)
  const { transactions, ...figures } = body
  assert.deepEqual(figures, {
    balance: 300,
    subscriptionCredits: 0,
    topUpCredits: 300,
    tier: 'free',
    totalPurchased: 0,
    totalSpent: 0,
  })
  assert.ok(Array.isArray(transactions))
  assertFields(transactions[0], ['id', 'type', 'amount', 'balance', 'description', 'createdAt'])
})

test('quick start, step 3: a sheet is generated and fetched', async () => {
  const generated = await call('POST', '/api/generate', {
    body: formOf({
      prompt: 'A medieval knight with golden armor',
      keywords: 'knight,medieval,armor',
      visibility: 'public',
      style: 'anime',
    }),
  })
  assert.equal(generated.status, 201)
  knightId = String(generated.body.id)
  const { status, body } = await call('GET', `/api/sheets/${knightId}`)
  assert.equal(status, 200)
  assertFields(body, [
    ...['id', 'ownerUid', 'sheetType', 'visibility', 'prompt', 'keywords', 'handle', 'createdAt'],
    ...['updatedAt', 'image', 'accessUrl', 'videoAccessUrl', 'project', 'viewerHasLiked'],
  ])
  assert.deepEqual(
    [body.ownerUid, body.sheetType, body.visibility, body.handle, body.project],
    [uid, 'character', 'public', null, null],
  )
  assert.deepEqual(body.keywords, ['knight', 'medieval', 'armor'])
  // Safe: the reference says so.
  const image = body.image as Record<string, unknown>
  assertFields(image, ['storagePath', 'publicUrl', 'contentType', 'width', 'height'])
  assert.deepEqual([image.contentType, image.width, image.height], ['image/png', 2048, 2048])
  const picture = await fetch(String(body.accessUrl))
  assert.deepEqual(pngSize(Buffer.from(await picture.arrayBuffer())), { width: 2048, height: 2048 })
})

test('without visibility a sheet is private, and missing for everybody else', async () => {
  const form = formOf({ prompt: 'A cyberpunk street samurai with neon tattoos' })
  const { body } = await call('POST', '/api/generate', { body: form })
  const path = `/api/sheets/${body.id}`
  assert.equal((await call('GET', path)).body.visibility, 'private')
  const other = await call('GET', path, { apiKey: null })
  const missing = await call('GET', '/api/sheets/6d3f', { apiKey: null })
  assert.deepEqual([other.status, missing.status], [404, 404])
})

test('billing: the mode is read and switched', async () => {
  const { status, body } = await call('GET', '/api/billing')
  assert.equal(status, 200)
  assertFields(body, [
    ...['mode', 'managedPlanAvailable', 'creditsAvailable', 'platformProviders'],
    ...['hasByoApiKey', 'imageProvider', 'videoProvider'],
  ])
  assert.equal(body.mode, 'CREDITS')
  const saved = await call('PUT', '/api/billing', {
    body: { providerName: 'replicate', apiKey: 'r8_0123456789abcdef' },
  })
  assert.deepEqual([saved.body.mode, saved.body.hasByoApiKey], ['BYO', true])
  const switched = await call('PUT', '/api/billing', { body: { mode: 'CREDITS' } })
  assert.equal(switched.status, 200)
  assertFields(switched.body, ['mode', 'creditsAvailable', 'hasByoApiKey'])
  assert.equal(switched.body.mode, 'CREDITS')
})

test('checkout: a server without payments says so', async () => {
  const body = { packageId: 'starter', returnPath: '/settings' }
  const { status, body: answer, headers } = await call('POST', '/api/credits/checkout', { body })
  assert.equal(status, 503)
  assert.equal(codeOf(answer), 'PAYMENTS_NOT_CONFIGURED')
  assert.ok(headers.has('Retry-After'))
})

test('scenes and videos of a saved character are made, at the prices that are told', async () => {
  const before = await call('GET', '/api/credits/balance')
  const scene = await call('POST', '/api/scene/generate', {
    body: {
      prompt: 'Epic battle in a volcanic landscape',
      sheetIds: [knightId],
      outputMode: 'picture',
    },
  })
  const video = await call('POST', '/api/scene/video-preview', {
    body: {
      prompt: 'Camera slowly pushes in as embers drift through the air',
      sheetIds: [knightId],
      durationSeconds: 5,
      aspectRatio: '16:9',
      modelOverride: 'veo-3.1-fast-generate-preview',
    },
  })
  const balance = await call('GET', '/api/credits/balance')
  assert.deepEqual([scene.status, video.status], [201, 200])
  assertFields(scene.body, ['id', 'imageBase64', 'contentType', 'outputMode'])
  assertFields(video.body, ['videoUrl', 'contentType', 'sourceUri', 'videos', 'textResponse'])
  assert.equal(Number(before.body.balance) - Number(balance.body.balance), 12 + 60)
})

test('a sheet is renamed, found, hidden and deleted', async () => {
  const path = `/api/sheets/${knightId}`
  const patched = await call('PATCH', path, {
    body: { keywords: ['knight', 'medieval', 'armor'], handle: 'golden-knight' },
  })
  assert.equal(patched.status, 200)
  assert.deepEqual(
    [patched.body.id, patched.body.keywords, patched.body.handle],
    [knightId, ['knight', 'medieval', 'armor'], 'golden-knight'],
  )
  const byHandle = await call('GET', '/api/sheets/golden-knight', { apiKey: null })
  assert.equal(byHandle.body.id, knightId)
  assert.deepEqual(await searchFor('golden knight'), [knightId])

  const hidden = await call('PATCH', `/api/visibility/${knightId}`, {
    body: { visibility: 'private' },
  })
  assert.deepEqual(hidden.body, { id: knightId, visibility: 'private' })
  assert.deepEqual(await searchFor('golden knight'), [])

  const deleted = await call('DELETE', path)
  assert.deepEqual([deleted.status, deleted.body], [204, {}])
  assert.equal((await call('GET', path)).status, 404)
})

async function searchFor(words: string): Promise<unknown[]> {
  const query = new URLSearchParams({ q: words })
  const { status, body } = await call('GET', `/api/sheets/search?${query}`, { apiKey: null })
  assert.equal(status, 200)
  assert.ok(Array.isArray(body.sheets))
  return body.sheets.map((sheet: { id: string }) => sheet.id)
}

test('keys are made, listed without their secret, and revoked', async () => {
  const made = await call('POST', '/api/api-keys', { body: { label: 'production' } })
  assert.equal(made.status, 201)
  assert.match(String(made.body.key), /^ncs_/)
  const listed = await call('GET', '/api/api-keys')
  assert.ok(Array.isArray(listed.body.keys))
  const entry = listed.body.keys.find((each: { keyId: string }) => each.keyId === made.body.keyId)
  assertFields(entry, ['keyId', 'label', 'last4', 'createdAt'])
  assert.equal(entry.last4, String(made.body.key).slice(-4))
  assert.ok(!JSON.stringify(listed.body).includes(String(made.body.key)))
  const revoked = await call('DELETE', '/api/api-keys', { body: { keyId: made.body.keyId } })
  assert.deepEqual(revoked.body, { ok: true })
  const late = await call('GET', '/api/auth/me', { apiKey: String(made.body.key) })
  assert.equal(late.status, 401)
})

test('errors have the promised form', async () => {
  const nobody = await call('GET', '/api/credits/balance', { apiKey: null })
  assert.equal(nobody.status, 401)
  assert.equal(codeOf(nobody.body), 'UNAUTHENTICATED')
  const poor = await spendUntilRefused()
  assert.equal(codeOf(poor.body), 'INSUFFICIENT_CREDITS')
})

/** Orders the dearest sheets without waiting for any, until the credits do not reach for one more. */
async function spendUntilRefused(): Promise<Answer> {
  for (let tries = 0; tries < 20; tries += 1) {
    const form = formOf({ prompt: 'A fire mage with flowing red robes', resolution: '4096' })
    const answer = await call('POST', '/api/generate', { body: form, prefer: 'respond-async' })
    if (answer.status !== 202) return answer
  }
  throw new Error('the credits never ran out')
}

function codeOf(body: Record<string, unknown>): string {
  // Safe: every refusal has this form.
  return (body.error as { code: string }).code
}
