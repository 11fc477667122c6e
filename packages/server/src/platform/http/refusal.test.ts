import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toApiError } from './refusal.ts'

test('a disk without room is told of as such, and to come back later', () => {
  for (const code of ['ENOSPC', 'EDQUOT']) {
    const error = toApiError(Object.assign(new Error('write'), { code }))
    assert.deepEqual([error.status, error.code], [503, 'OVERLOADED'])
    assert.match(error.message, /no room/)
    assert.ok(Number(error.details.retryAfterSeconds) > 0)
  }
  assert.equal(toApiError(Object.assign(new Error('write'), { code: 'EIO' })).status, 500)
})
