import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openTestApp } from '../open-test-app.ts'

const app = await openTestApp({ hasWorker: false })
const { healthz, readyz, getOpenapi } = operations

test('200: alive, ready, and described to a caller without a key', async () => {
  assert.equal((await app.call(healthz, { key: null })).statusCode, 200)
  const ready = await app.call(readyz, { key: null })
  assert.equal(ready.statusCode, 200, ready.body)
  assert.equal(ready.json().status, 'ready')
  const document = (await app.call(getOpenapi, { key: null })).json()
  assert.equal(document.openapi, '3.1.1')
  assert.equal(document.servers[0].url, 'http://localhost:80')
  for (const { path, method } of Object.values(operations)) {
    const described = document.paths[path.replaceAll(/:(\w+)/g, '{$1}')]
    assert.ok(described?.[method.toLowerCase()], `${method} ${path}`)
  }
})

test('503: not ready when the storage is gone, though alive', async () => {
  await rm(join(app.context.config.dataFolder, 'files'), { recursive: true })
  const answer = await app.call(readyz)
  assert.equal(answer.statusCode, 503)
  assert.ok(answer.headers['retry-after'])
  const { checks } = answer.json()
  assert.deepEqual([checks.database.ok, checks.storage.ok, checks.engine.ok], [true, false, true])
  assert.equal((await app.call(healthz)).statusCode, 200)
})

test('304: a copy of the description that is still good need not be sent again', async () => {
  const first = await app.call(getOpenapi, { key: null })
  const { etag = '' } = first.headers
  assert.equal(first.headers['cache-control'], 'no-cache')
  assert.equal(Number(first.headers['content-length']), Buffer.byteLength(first.body))
  const headers = { 'if-none-match': String(etag) }
  const again = await app.call(getOpenapi, { key: null, headers })
  assert.equal(again.statusCode, 304)
  assert.equal(again.headers.etag, etag)
  const elsewhere = await app.call(getOpenapi, {
    key: null,
    headers: { ...headers, host: 'localhost:3000' },
  })
  assert.equal(elsewhere.statusCode, 200)
  assert.equal(elsewhere.json().servers[0].url, 'http://localhost:3000')
  const { servers: _one, ...document } = first.json()
  const { servers: _other, ...same } = elsewhere.json()
  assert.deepEqual(same, document)
})
