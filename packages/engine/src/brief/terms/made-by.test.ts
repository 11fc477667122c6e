import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('who made a thing is nobody in the picture, and the thing is made so', () => {
  for (const words of [
    'a boy in a green scarf his gran knitted, red boots',
    'a boy in a green scarf knitted by his gran, red boots',
    'a boy in a green scarf he knitted himself, red boots',
  ]) {
    const { subject, wear } = understand(words)
    assert.deepEqual(wear[0]?.materials, ['knit'], words)
    assert.equal(subject.species?.name, 'boy', words)
    assert.deepEqual(subject.roles, [], words)
    assert.equal(wear[1]?.colours[0]?.name, 'red', words)
  }
  assert.deepEqual(understand('the axe her father forged').hold[0]?.modifiers, ['forged'])
  assert.equal(understand('a cap his aunt sewed').subject.presentation, 'masculine')
})

test('sizes too big or too small are said of the thing', () => {
  assert.deepEqual(understand('a jacket two or three sizes too big, jeans').wear[0]?.name, 'jacket')
  assert.deepEqual(understand('a navy blazer one size too small, tie').wear[0]?.modifiers, [
    'too small',
  ])
  assert.deepEqual(understand('a parka a size too large, boots').wear[0]?.modifiers, ['too big'])
})
