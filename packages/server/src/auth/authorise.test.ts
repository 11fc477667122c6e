import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  featureDefaults,
  type Operation,
  operations,
  type Scope,
} from '@newcharactersheet/contract'
import { type KeyBounds, unbounded } from '../keys/key-grant.ts'
import { authorise, isAnonymous } from './authorise.ts'
import type { Caller } from './caller.ts'

// Safe: every operation is an Operation; the list only remembers the exact shapes of each.
const calls = Object.values(operations).filter(({ auth }) => auth !== 'none') as Operation[]
const standing = { isOwner: true, isOperator: true, suspendedAt: null, features: featureDefaults }

function callerWith(bounds: Partial<KeyBounds>): Caller {
  const key = { keyId: 'key', accountId: 'someone', ...unbounded, ...bounds }
  return { accountId: 'someone', standing, key, sessionId: undefined }
}

const session: Caller = { accountId: 'someone', standing, key: undefined, sessionId: 'one' }

function mayCall(call: Operation, caller: Caller): boolean {
  try {
    authorise(call, caller)
    return true
  } catch (error) {
    assert.ok(error instanceof Error && 'code' in error && error.code === 'FORBIDDEN')
    return false
  }
}

test('a session and a key without bounds may make every call', () => {
  for (const call of calls) {
    assert.ok(mayCall(call, session), call.id)
    assert.ok(mayCall(call, callerWith({})), call.id)
  }
})

function isEnough({ access }: Operation, scope: Scope): boolean {
  return access === scope || (Array.isArray(access) && access.includes(scope))
}

test('a key with one scope makes the calls of that scope, and no other', () => {
  for (const scope of ['read', 'write', 'generate', 'billing'] satisfies Scope[])
    for (const call of calls)
      assert.equal(mayCall(call, callerWith({ scopes: [scope] })), isEnough(call, scope), call.id)
})

test('a key that may not read is nobody only where nobody need be somebody', () => {
  const narrow = callerWith({ scopes: ['billing'] })
  for (const call of calls) {
    const isNobody = call.auth === 'optional' && !isEnough(call, 'billing')
    assert.equal(isAnonymous(call, narrow), isNobody, call.id)
    assert.equal(isAnonymous(call, callerWith({})), false, call.id)
    assert.equal(isAnonymous(call, session), false, call.id)
    const suspended = { ...narrow, standing: { ...standing, suspendedAt: 1 } }
    assert.equal(isAnonymous(call, suspended), false, call.id)
  }
})

test('a key with any bound is kept from what concerns the whole account', () => {
  for (const bound of [{ expiresAt: 4e12 }, { dailyLimit: 1 }, { monthlyCredits: 1 }])
    for (const call of calls)
      assert.equal(mayCall(call, callerWith(bound)), call.access !== 'full', call.id)
})

test('a suspended account may do nothing, a member nothing that is for operators', () => {
  const suspended = { ...standing, suspendedAt: 1 }
  const member = { ...standing, isOwner: false, isOperator: false }
  for (const call of calls) {
    assert.equal(mayCall(call, { ...session, standing: suspended }), false, call.id)
    assert.equal(mayCall(call, { ...session, standing: member }), !call.isForOperators, call.id)
  }
})

test('a feature that is off closes its calls', () => {
  const features = { ...featureDefaults, scenes: false }
  const without = { ...session, standing: { ...standing, features } }
  assert.throws(() => authorise(operations.generateScene as unknown as Operation, without), {
    code: 'FEATURE_NOT_ENABLED',
  })
})
