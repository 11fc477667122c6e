import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const absent = (words: string) => understand(words).absent.map(({ name }) => name)
const worn = (words: string) => understand(words).wear.map(({ name }) => name)

test('what is pawned, washed or left at home is not worn', () => {
  assert.deepEqual(absent('a princess whose crown is in pawn'), ['crown'])
  assert.deepEqual(absent('her cloak is in the wash'), ['cloak'])
  assert.deepEqual(absent('his gloves are on the bus'), ['gloves'])
  assert.deepEqual(worn('a princess whose crown is in pawn'), [])
})

test('what is not allowed, or nowhere to be seen, is not there', () => {
  assert.deepEqual(absent('an inspector in socks because shoes aren’t allowed'), ['shoes'])
  assert.deepEqual(absent('a shepherdess, sheep nowhere'), ['sheep'])
  assert.deepEqual(absent('a knight, no helmet in sight'), ['helmet'])
})

test('a question with a plain answer rules a thing out', () => {
  assert.deepEqual(absent('gloves? forgotten'), ['gloves'])
  assert.deepEqual(absent('a duke, cape – god no'), ['cape'])
})

test('what nobody ever gave somebody, and what blew away', () => {
  assert.deepEqual(absent('they never gave him a sword'), ['sword'])
  assert.deepEqual(absent('her hat blew away'), ['hat'])
  assert.deepEqual(absent('too poor for shoes'), ['shoes'])
})
