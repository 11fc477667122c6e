import assert from 'node:assert/strict'
import { test } from 'node:test'
import { remember } from './remember.ts'

test('what was asked about the same object before is not worked out again', () => {
  let worked = 0
  const sizeOf = remember((list: readonly number[]) => {
    worked++
    return list.length
  })
  const list = [1, 2, 3]
  assert.equal(sizeOf(list), 3)
  assert.equal(sizeOf(list), 3)
  assert.equal(worked, 1)
})

test('an object that only looks the same is asked about anew, and nothing is an answer too', () => {
  let worked = 0
  const nothing = remember((_asked: object) => {
    worked++
    return undefined
  })
  const first = {}
  nothing(first)
  nothing(first)
  nothing({})
  assert.equal(worked, 2)
})
