import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('what is off is not worn', () => {
  const { wear, absent } = understand(
    'an old sailor asleep on a crate, boots off, cap and gloves off',
  )
  assert.ok(absent.some(({ name }) => name === 'boots'))
  assert.ok(absent.some(({ name }) => name === 'gloves'))
  assert.ok(wear.every(({ name }) => name !== 'boots' && name !== 'gloves'))
})

test('one boot off leaves the other', () => {
  const { wear } = understand('a runner, one sneaker off')
  assert.equal(wear.length, 1)
})
