import assert from 'node:assert/strict'
import { test } from 'node:test'
import { boundsFor, isUnbounded, unbounded } from './key-grant.ts'

test('a session, or a key without bounds, may make any key', () => {
  assert.deepEqual(boundsFor(undefined, {}), unbounded)
  assert.ok(isUnbounded(boundsFor(unbounded, {})))
  const wanted = { scopes: ['read'], expiresAt: 9, dailyLimit: 1, monthlyCredits: 0 } as const
  assert.deepEqual(boundsFor(undefined, wanted), wanted)
  assert.deepEqual(boundsFor(unbounded, wanted), wanted)
})

test('scopes come in one order and each once', () => {
  const { scopes } = boundsFor(undefined, { scopes: ['write', 'read', 'write', 'read'] })
  assert.deepEqual(scopes, ['read', 'write'])
})

test('what a key leaves unsaid for its child is as wide as itself', () => {
  const maker = { ...unbounded, scopes: ['read', 'write'], expiresAt: 100 } as const
  assert.deepEqual(boundsFor(maker, {}), maker)
})

test('a key cannot make a wider one', () => {
  const maker = { ...unbounded, scopes: ['read', 'write'], expiresAt: 100 } as const
  const isForbidden = { code: 'FORBIDDEN' }
  assert.throws(() => boundsFor(maker, { scopes: ['read', 'generate'] }), isForbidden)
  assert.throws(() => boundsFor(maker, { expiresAt: 101 }), isForbidden)
  assert.throws(() => boundsFor(maker, { expiresAt: null }), isForbidden)
  assert.equal(boundsFor(maker, { scopes: ['read'], expiresAt: 99 }).expiresAt, 99)
})

test('a key with a limit of its own makes none', () => {
  for (const limit of [{ dailyLimit: 5 }, { monthlyCredits: 0 }])
    assert.throws(() => boundsFor({ ...unbounded, ...limit }, {}), { code: 'FORBIDDEN' })
})

test('any bound is a bound', () => {
  for (const bound of [
    { scopes: ['read', 'write', 'generate'] as const },
    { expiresAt: 1 },
    { dailyLimit: 1 },
    { monthlyCredits: 0 },
  ])
    assert.equal(isUnbounded({ ...unbounded, ...bound }), false)
})
