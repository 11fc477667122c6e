import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('stuff told behind a garment is of it', () => {
  const [gown] = understand('a gown, cream silk, black gloves').wear
  assert.deepEqual([gown?.name, gown?.materials], ['gown', ['silk']])
  const [costume] = understand('costume, Lady of the Lake, moss green velvet, tall boots').wear
  assert.deepEqual([costume?.name, costume?.materials], ['costume', ['velvet']])
})

test('a beard that is told of again keeps its colour', () => {
  const { beard } = understand('a dwarf, long red beard with beads in it').body
  assert.equal(beard?.colours[0]?.name, 'red')
})

test('who is also a mother stays what she is', () => {
  assert.equal(understand('a dwarf smith who is also a mom').subject.species?.name, 'dwarf')
})

test('a hand of a robot makes no robot of anybody, and twigs may be fingers', () => {
  assert.equal(understand('a trucker, robot left hand').subject.species, undefined)
  assert.deepEqual(understand('a witch with twigs for fingers').hold, [])
})
