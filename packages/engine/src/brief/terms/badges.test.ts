import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('the beast of a house is a sign on the ring, which keeps its hand', () => {
  const { wear, companions } = understand(
    'a brooch and a ring with the boar of his clan on the left hand',
  )
  const ring = wear.find(({ name }) => name === 'ring')
  assert.equal(ring?.side, 'left')
  assert.equal(ring?.parts[0]?.name, 'boar')
  assert.deepEqual(companions, [])
})

test('a beast on a surcoat, said behind a comma, stands nowhere', () => {
  const { wear, companions } = understand('a squire in a surcoat, red, with a golden lion on it')
  assert.equal(wear[0]?.parts[0]?.name, 'lion')
  assert.deepEqual(companions, [])
})

test('a cherry motif is cherries, no colour of the whole', () => {
  const { features, themeColours } = understand('a pop singer, cherry motif, white boots')
  assert.equal(features[0]?.name, 'cherry')
  assert.deepEqual(themeColours, [])
})

test('the head of a beast on a cane is a part of the cane', () => {
  const { hold, features } = understand("a gentleman, cane with a silver duck's head")
  assert.equal(hold[0]?.parts[0]?.name, 'duck head')
  assert.deepEqual(features, [])
})
