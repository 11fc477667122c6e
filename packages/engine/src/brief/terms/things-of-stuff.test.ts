import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const holds = (words: string) => understand(words).hold.map(({ name }) => name)

test('a glass, a can and an iron are held where an article leads to them', () => {
  assert.deepEqual(holds('an innkeeper drying a glass, green eyes'), ['glass'])
  assert.deepEqual(holds('a fox holding a dented can'), ['can'])
  assert.deepEqual(holds('a laundress with an iron in her hand'), ['iron'])
})

test('stuffs and grammar stay what they are', () => {
  assert.deepEqual(holds('a guard wearing an iron, rusty helmet'), [])
  assert.deepEqual(holds('can you draw a maid with a glass eye'), [])
})
