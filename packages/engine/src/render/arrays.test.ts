import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openLender } from './arrays.ts'

test('arrays that are borrowed one after the other do not overlap, and each begins where its numbers may', () => {
  const lender = openLender()
  // The first time there is no memory yet, the second time there is.
  for (let time = 0; time < 2; time++) {
    const { bytes, shorts, words, floats } = lender.borrow()
    const all = [bytes(3), shorts(5), words(2), bytes(1), floats(4)]
    all.forEach((array, i) => {
      array.fill(i + 1)
    })
    all.forEach((array, i) => {
      assert.ok(array.every((value) => value === i + 1))
    })
  }
})

test('the same memory is lent again, and more where more is wanted', () => {
  const lender = openLender()
  const first = lender.borrow().floats(100)
  const second = lender.borrow().floats(100)
  const third = lender.borrow().floats(100)
  assert.notEqual(first.buffer, second.buffer)
  assert.equal(second.buffer, third.buffer)
  assert.equal(lender.borrow().floats(1_000).length, 1_000)
})
