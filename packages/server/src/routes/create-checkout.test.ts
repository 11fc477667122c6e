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

test('503: a path of this site is one to come back to', async () => {
  for (const returnPath of [
    undefined,
    '/',
    '/settings?tab=billing#packs',
    '/a//b',
    '/caf%C3%A9/%20',
    '/search?q=50%25%5c',
    `/${'a'.repeat(499)}`,
  ]) {
    const answer = await app.call(createCheckout, { body: { packageId: 'starter', returnPath } })
    assert.equal(answer.statusCode, 503, returnPath)
  }
})

test('400: a path that may lead to another site is refused', async () => {
  for (const returnPath of [
    '',
    'settings',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/a\\b',
    'https://evil.example',
    'https:/evil.example',
    'javascript:alert(1)',
    ' //evil.example',
    '/ /evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/a\r\nSet-Cookie: a=b',
    '/a\0',
    '/ü',
    '/%5cevil.example',
    '/%5Cevil.example',
    '/%2fevil.example',
    '/%2Fevil.example',
    '/%09/evil.example',
    '/a%0d%0aSet-Cookie:a=b',
    '/%00',
    '/%',
    '/%ff',
    '/%c0%af',
    `/${'a'.repeat(500)}`,
    7,
    ['/settings'],
  ]) {
    const answer = await app.call(createCheckout, { body: { packageId: 'starter', returnPath } })
    assert.equal(answer.statusCode, 400, JSON.stringify(returnPath))
    assert.equal(answer.json().error.fields[0].path, 'returnPath')
  }
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
