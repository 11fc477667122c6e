import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Operation, promisedErrors } from './operation.ts'
import { operations } from './operations.ts'

/** Calls that need an account, are POST and yet take no Idempotency-Key, and why. */
const without: Record<string, string> = {
  openBillingPortal: 'opens a page, and makes nothing',
  testWebhook: 'sends a message to try an address, and makes nothing that lasts',
}

// Safe: every operation is an Operation; the list only remembers the exact shapes of each.
const calls = Object.values(operations) as Operation[]

test('every call that makes or spends something takes an Idempotency-Key, and no other', () => {
  for (const { id, method, auth, isIdempotent } of calls) {
    const makes = method === 'POST' && auth === 'required' && without[id] === undefined
    assert.equal(isIdempotent, makes, id)
  }
})

test('it promises what can become of such a key', () => {
  for (const call of calls) {
    const codes = promisedErrors(call).filter((code) => code.startsWith('IDEMPOTENCY'))
    const promised = call.isIdempotent ? ['IDEMPOTENCY_CONFLICT', 'IDEMPOTENCY_MISMATCH'] : []
    assert.deepEqual(codes, promised, call.id)
  }
})
