import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openTestApp } from '../open-test-app.ts'

const app = await openTestApp({ hasWorker: false })
const { createCheckout } = operations

test('503: says that no payments are taken, and when to ask again', async () => {
  for (const packageId of ['starter', 'creator', 'studio', 'enterprise']) {
    const answer = await app.call(createCheckout, { body: { packageId, returnPath: '/settings' } })
    assert.equal(answer.statusCode, 503)
    assert.equal(answer.json().error.code, 'PAYMENTS_NOT_CONFIGURED')
    assert.equal(answer.headers['retry-after'], '3600')
  }
})

test('503: without a path to come back to there is one', async () => {
  const answer = await app.call(createCheckout, { body: { packageId: 'starter' } })
  assert.equal(answer.statusCode, 503)
})

test('400: a path that leads to another site is refused', async () => {
  const body = { packageId: 'starter', returnPath: '//evil.example' }
  const answer = await app.call(createCheckout, { body })
  assert.equal(answer.statusCode, 400)
  assert.equal(answer.json().error.fields[0].path, 'returnPath')
})

test('400: a pack that is not sold is refused', async () => {
  for (const packageId of [undefined, '', 'gratis', 'Starter', '__proto__', 1_000]) {
    const answer = await app.call(createCheckout, { body: { packageId } })
    assert.equal(answer.statusCode, 400)
    assert.equal(answer.json().error.fields[0].path, 'packageId')
  }
})

test('401: asks for a key before it reads what is wanted', async () => {
  const answer = await app.call(createCheckout, { key: null, body: { packageId: 'gratis' } })
  assert.equal(answer.statusCode, 401)
})
