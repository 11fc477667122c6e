import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openTestApp } from '../open-test-app.ts'
import { openLogger } from '../platform/logger.ts'
import { unseal } from '../platform/sealing.ts'

/** Everything the server has said, in its log and to callers. */
const said: string[] = []
const logger = openLogger('debug', { write: (line) => said.push(line) })
const app = await openTestApp({ logger, hasWorker: false })
const { getBilling, updateBilling, deleteProviderKey } = operations

const marker = 'sk-MARKER-5e8d1c0b7a'
const apiKey = `${marker}-and-some-more-9z4Q`

async function ask(...[operation, parts]: Parameters<typeof app.call>): Promise<number> {
  const answer = await app.call(operation, parts)
  said.push(answer.body, JSON.stringify(answer.headers))
  return answer.statusCode
}

/** As a text, and as the bytes and the base64 it might be kept in. */
function forms(text: string): string[] {
  const bytes = Buffer.from(text)
  // What comes before it in a longer text shifts the base64; the middle of each shift is the same.
  const shifted = ['', ' ', '  '].map((before) =>
    Buffer.from(`${before}${text}`).toString('base64').slice(4, -4),
  )
  return [text, encodeURIComponent(text), bytes.toString('hex'), ...shifted]
}

function assertWithout(texts: readonly string[], what: string): void {
  for (const form of forms(marker))
    for (const text of texts) assert.ok(!text.includes(form), `${what} holds the key: ${text}`)
}

/** Every row of every table, as text. */
async function readDatabase(): Promise<string[]> {
  const { rows: tables } = await app.db.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  )
  const texts: string[] = []
  for (const { name } of tables) {
    const { rows } = await app.db.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`)
    texts.push(...rows.map(({ row }) => row))
  }
  return texts
}

test('200: a saved key is in no answer, no log line and no row of the database', async () => {
  assert.equal(await ask(updateBilling, { body: { providerName: 'openai', apiKey } }), 200)
  assert.equal(await ask(updateBilling, { body: { providerName: 'openai', apiKey } }), 200)
  assert.equal(await ask(getBilling), 200)
  const rows = await readDatabase()
  assertWithout(rows, 'the database')
  assertWithout(said, 'what is said')
  // The check sees what there is to see: the row, its last four characters, and the log.
  const row = rows.find((text) => text.includes('openai')) ?? ''
  assert.match(row, /9z4Q/)
  assert.ok(said.some((line) => line.includes('"route":"/api/billing"')))
  const { rows: sealed } = await app.db.query<{ key: string; accountId: string }>(
    'SELECT sealed_key AS key, account_id AS "accountId" FROM provider_keys',
  )
  const [{ key = '', accountId = '' } = {}] = sealed
  const keys = app.context.secrets.sealingKeys
  assert.equal(unseal(keys, key, ['provider key', accountId, 'openai']), apiKey)
})

test('400: a refused key is not repeated, wherever it was put', async () => {
  const key = { providerName: 'openai', apiKey }
  for (const body of [
    { ...key, mode: 'MANAGED' },
    { ...key, mode: apiKey },
    { ...key, providerName: apiKey },
    { ...key, apiKey: [apiKey] },
    { ...key, apiKey: { apiKey } },
    { ...key, apiKey: `${apiKey} ${apiKey}` },
    { ...key, apiKey: `${apiKey}\0` },
    { ...key, apiKey: `${apiKey}\n${apiKey}` },
    { ...key, apiKey: `${apiKey}${'k'.repeat(4_096)}` },
    { apiKey },
    `{"providerName":"openai","apiKey":"${apiKey}`,
    `"${apiKey}"`,
  ]) {
    const headers = { 'content-type': 'application/json' }
    assert.equal(await ask(updateBilling, { body, headers }), 400)
  }
  const params = { providerName: apiKey }
  assert.equal(await ask(deleteProviderKey, { params }), 404)
  assert.equal(await ask(getBilling, { query: { apiKey } }), 200)
  assertWithout(said, 'what is said')
  assertWithout(await readDatabase(), 'the database')
})

test('413: a key too large to read is not repeated', async () => {
  const body = { providerName: 'openai', apiKey: `${apiKey}${'k'.repeat(1024 * 1024)}` }
  assert.equal(await ask(updateBilling, { body }), 413)
  assertWithout(said, 'what is said')
})

test('500: a database that breaks is not told in the words of the key', async () => {
  await app.db.query('ALTER TABLE provider_keys ADD CONSTRAINT full_up CHECK (false) NOT VALID')
  assert.equal(await ask(updateBilling, { body: { providerName: 'fal', apiKey } }), 500)
  await app.db.query('ALTER TABLE provider_keys DROP CONSTRAINT full_up')
  assert.ok(said.some((line) => line.includes('full_up')))
  assertWithout(said, 'what is said')
})
