import assert from 'node:assert/strict'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { test } from 'node:test'
import { limits, operations } from '@newcharactersheet/contract'
import { exportAccount as exportAccountOf } from '../account-data/export-account.ts'
import { beginSession } from '../auth/begin-session.ts'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'
import { openPurchase } from '../payments/purchases.ts'
import { unzip } from '../platform/test-unzip.ts'
import { addFiles } from '../sheets/sheet-files.ts'
import { addReference, openSheet, paintSheet } from '../sheets/test-sheets.ts'

const app = await openTestApp({ hasWorker: false })
const { context, db } = app
const { createFolder, createProject, deleteSheet, exportAccount } = operations

async function exportOf(key: string): Promise<Map<string, Buffer>> {
  const answer = await app.call(exportAccount, { key })
  assert.equal(answer.statusCode, 200)
  assert.equal(answer.headers['content-type'], 'application/zip')
  assert.match(
    String(answer.headers['content-disposition']),
    /^attachment; filename="[\w.]+\.zip"$/,
  )
  return unzip(answer.rawPayload)
}

const read = (entries: Map<string, Buffer>, name: string) => JSON.parse(String(entries.get(name)))
const get = async (operation: (typeof operations)[keyof typeof operations], key: string) =>
  (await app.call(operation, { key })).json()

/** The room itself, for what cannot be seen from outside: which files it has opened. */
function watchExport({ accountId }: { accountId: string }) {
  const opened: Readable[] = []
  const { storage } = context
  const watched: typeof storage = {
    ...storage,
    async read(hash, range) {
      const bytes = await storage.read(hash, range)
      if (bytes !== undefined) opened.push(bytes)
      return bytes
    },
  }
  const standing = {
    isOwner: false,
    isOperator: false,
    suspendedAt: null,
    features: { scenes: true },
  }
  const body = exportAccountOf({
    context: { ...context, storage: watched },
    caller: { accountId, standing },
    baseUrl: 'http://localhost',
    signal: new AbortController().signal,
  })
  return { body, opened }
}

/** Reads piece by piece and no more than needed: the rest is not written yet. */
async function readUntil(body: Readable, isEnough: () => boolean): Promise<Buffer[]> {
  const pieces: Buffer[] = []
  while (!isEnough()) {
    const piece = body.read()
    if (piece !== null) pieces.push(piece)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return pieces
}

async function addLargeFile(sheetId: string): Promise<void> {
  const content = await context.storage.put(Buffer.alloc(4 * 1024 * 1024, sheetId))
  const file = { name: 'film.mp4', content, contentType: 'video/mp4', width: 1, height: 1 }
  await addFiles(db, sheetId, [file])
}

test('200: everything is in it, as the API tells it, and every file byte for byte', async () => {
  const { accountId, key } = await openOtherAccount(app)
  const project = (await app.call(createProject, { key, body: { name: 'Epic' } })).json()
  const params = { id: project.id }
  const folder = (await app.call(createFolder, { key, params, body: { name: 'Villains' } })).json()
  const sheetId = await paintSheet(context, { accountId, title: 'The Knight' })
  await addReference(context, sheetId)
  const drawing = await openSheet(context, { accountId, prompt: 'a dragon' })
  await paintSheet(context, { accountId: app.accountId })
  const pack = { kind: 'pack', item: 'starter', name: 'Starter', credits: 1_000 } as const
  const price = { amount: 1_000, currency: 'usd' }
  await openPurchase(db, { accountId, realm: 'test', ...pack, ...price })

  const entries = await exportOf(key)
  assert.deepEqual(read(entries, 'account.json'), await get(operations.getAccount, key))
  assert.deepEqual(read(entries, 'billing.json'), await get(operations.getBilling, key))
  const { transactions } = await get(operations.getCreditsBalance, key)
  assert.deepEqual(read(entries, 'transactions.json'), transactions)
  const [bought] = read(entries, 'purchases.json')
  assert.deepEqual([bought.item, bought.credits, bought.state], ['starter', 1_000, 'open'])
  const [exported] = read(entries, 'projects.json')
  assert.deepEqual([exported.id, exported.folders], [project.id, [folder]])
  const [listed] = (await get(operations.listApiKeys, key)).keys
  assert.equal(read(entries, 'keys.json')[0].keyId, listed.keyId)

  const sheet = read(entries, `sheets/${sheetId}/sheet.json`)
  assert.deepEqual(
    [sheet.title, sheet.design, sheet.ownerUid],
    ['The Knight', { seed: 1 }, accountId],
  )
  assert.equal(read(entries, `sheets/${drawing}/sheet.json`).prompt, 'a dragon')
  const stored = await db.query<{ sheetId: string; name: string; hash: string }>(
    `SELECT sheet_id AS "sheetId", name, content_hash AS hash FROM sheet_files
     JOIN sheets ON sheets.id = sheet_id WHERE account_id = $1`,
    [accountId],
  )
  assert.ok(stored.rows.length >= 4)
  for (const { name, hash } of stored.rows) {
    const bytes = await context.storage.read(hash)
    assert.ok(bytes)
    assert.deepEqual(entries.get(`sheets/${sheetId}/${name}`), await buffer(bytes))
  }
  const lists = [...entries.keys()].filter((name) => !name.startsWith('sheets/'))
  const described = String(entries.get('README.txt')).match(/^\w+\.json/gm) ?? []
  assert.deepEqual(lists, ['README.txt', ...described], 'the README names what is there')
  assert.equal(entries.size, lists.length + 2 + stored.rows.length)
})

test('200: what the account did is in it: likes, jobs with receipts, sessions and webhooks', async () => {
  const { accountId, key } = await openOtherAccount(app)
  const visit = { baseUrl: 'http://localhost', headers: { 'user-agent': 'Firefox' } }
  const cookie = decodeURIComponent(await beginSession(context, accountId, visit))
  const [, token = ''] = /=([\w-]+)/.exec(cookie) ?? []
  const liked = await paintSheet(context, { accountId: app.accountId, visibility: 'public' })
  const hidden = await paintSheet(context, { accountId: app.accountId, visibility: 'public' })
  for (const id of [liked, hidden]) await app.call(operations.likeSheet, { key, params: { id } })
  const body = { visibility: 'private' }
  await app.call(operations.setSheetVisibility, { params: { id: hidden }, body })
  const hook = { url: 'https://example.com/hook' }
  const { secret } = (await app.call(operations.createWebhook, { key, body: hook })).json()
  const headers = { prefer: 'respond-async' }
  const order = { key, headers, body: { prompt: 'a knight' } }
  const { jobId } = (await app.call(operations.generateSheet, order)).json()

  const entries = await exportOf(key)
  assert.deepEqual(
    read(entries, 'likes.json').map(({ sheetId }: { sheetId: string }) => sheetId),
    [liked],
    'a sheet that was hidden from the account is not told of',
  )
  assert.deepEqual(read(entries, 'jobs.json'), (await get(operations.listJobs, key)).jobs)
  assert.equal(read(entries, 'jobs.json')[0].id, jobId)
  assert.equal(read(entries, 'jobs.json')[0].receipt.held, 12)
  const { sessions } = await get(operations.listSessions, key)
  assert.deepEqual(
    read(entries, 'sessions.json'),
    sessions.map(({ isCurrent: _, ...session }: { isCurrent: boolean }) => session),
  )
  assert.equal(sessions.length, 1)
  assert.deepEqual(
    read(entries, 'webhooks.json'),
    (await get(operations.listWebhooks, key)).webhooks,
  )
  const all = Buffer.concat([...entries.values()]).toString()
  assert.ok(token.length > 20)
  for (const hidden of [secret, token]) assert.ok(!all.includes(hidden))
})

test('200: no secret is in it', async () => {
  const { accountId, key } = await openOtherAccount(app)
  await db.query(
    `INSERT INTO provider_keys (account_id, provider_name, sealed_key, last4)
     VALUES ($1, 'gemini', 'v1.sealed.key', 'abcd')`,
    [accountId],
  )
  const all = Buffer.concat([...(await exportOf(key)).values()]).toString()
  assert.ok(all.includes('gemini'))
  for (const secret of [key, 'v1.sealed', 'secret_hash']) assert.ok(!all.includes(secret))
})

test('200: of many sheets every one is in it, once', async () => {
  const { accountId, key } = await openOtherAccount(app)
  for (let count = 0; count < 120; count += 1) await openSheet(context, { accountId })
  const names = [...(await exportOf(key)).keys()].filter((name) => name.endsWith('/sheet.json'))
  assert.equal(names.length, 120)
})

test('200: a name that would lead out of its folder is made to stay', async () => {
  const { accountId, key } = await openOtherAccount(app)
  const sheetId = await openSheet(context, { accountId })
  const content = await context.storage.put(Buffer.from('bytes'))
  for (const name of ['../../evil.sh', '..', 'C:\\evil'])
    await addFiles(db, sheetId, [{ name, content, contentType: 'image/png', width: 1, height: 1 }])
  const names = [...(await exportOf(key)).keys()].filter((name) => name.includes(sheetId))
  const inside = new RegExp(`^sheets/${sheetId}/[\\w-][\\w.-]*$`)
  assert.equal(names.length, 4)
  for (const name of names) assert.match(name, inside)
})

test('200: a sheet deleted while it is written leaves a whole ZIP', async () => {
  const account = await openOtherAccount(app)
  const ids = []
  for (let count = 0; count < 3; count += 1) ids.push(await openSheet(context, account))
  for (const id of ids) await addLargeFile(id)
  const { body, opened } = watchExport(account)
  const begun = await readUntil(body, () => opened.length > 0)
  for (const id of ids)
    assert.equal(
      (await app.call(deleteSheet, { params: { id }, key: account.key })).statusCode,
      204,
    )
  const entries = await unzip(Buffer.concat([...begun, await buffer(body)]))
  const films = [...entries.keys()].filter((name) => name.endsWith('film.mp4'))
  assert.equal(films.length, 1)
  assert.equal(entries.get(films[0] ?? '')?.length, 4 * 1024 * 1024)
})

test('200: when the caller hangs up, what is open is closed and nothing more is opened', async () => {
  const account = await openOtherAccount(app)
  for (let count = 0; count < 3; count += 1) await addLargeFile(await openSheet(context, account))
  const { body, opened } = watchExport(account)
  await readUntil(body, () => opened.length > 0)
  body.destroy()
  const [first] = opened
  if (first?.closed === false) await once(first, 'close')
  assert.equal(opened.length, 1)
})

test('429: two exports of an account run at once; when one ends there is room for another', async () => {
  const account = await openOtherAccount(app)
  const other = await openOtherAccount(app)
  // More than connections take in by themselves.
  for (let count = 0; count < 10; count += 1) await addLargeFile(await openSheet(context, account))
  const ask = () => fetch(address + exportAccount.path, { headers: { 'x-api-key': account.key } })
  const address = await app.app.listen({ port: 0 })
  const [first, second] = [await ask(), await ask()]
  assert.deepEqual([first.status, second.status], [200, 200])
  const third = await app.call(exportAccount, { key: account.key })
  assert.equal(third.statusCode, 429)
  assert.equal(third.json().error.code, 'RATE_LIMITED')
  assert.equal(third.headers['retry-after'], '10')
  assert.equal((await app.call(exportAccount, { key: other.key })).statusCode, 200)
  await first.body?.cancel()
  let again = await ask()
  for (; again.status === 429; again = await ask()) await again.text()
  assert.equal(again.status, 200)
  for (const { body } of [second, again]) await body?.cancel()
})

test('503: so many exports run at once in all, and who comes then is told when to come back', async () => {
  const { key } = await openOtherAccount(app)
  const bounds = limits.accountExports
  const places = Array.from({ length: bounds.inAll }, (_, count) =>
    context.places.take(exportAccount.id, bounds, `somebody ${count}`),
  )
  const refused = await app.call(exportAccount, { key })
  assert.equal(refused.statusCode, 503)
  assert.equal(refused.json().error.code, 'OVERLOADED')
  assert.equal(refused.headers['retry-after'], '10')
  for (const place of places) place.leave()
  assert.equal((await app.call(exportAccount, { key })).statusCode, 200)
})

test('403: a key with restrictions gets none of it, and 401: nor does anybody without a key', async () => {
  const body = { label: 'reader', scopes: ['read'] }
  const { key } = (await app.call(operations.createApiKey, { body })).json()
  assert.equal((await app.call(exportAccount, { key })).statusCode, 403)
  assert.equal((await app.call(exportAccount, { key: null })).statusCode, 401)
})
