import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('what is put right in the next breath is told alone', () => {
  const elf = understand('tall elf ranger, actually no, short elf ranger, green hood')
  assert.deepEqual(elf.subject.builds, ['short'])
  const hair = understand('a knight with blonde hair, sorry i meant brown hair, and a sword')
  assert.deepEqual(
    hair.body.hair.colours.map(({ name }) => name),
    ['brown'],
  )
  assert.equal(understand('two swords, make that three').hold[0]?.count, 3)
  assert.equal(understand('left eye patch, oops, I meant right').wear[0]?.side, 'right')
  assert.equal(understand('boy with a kite, wait no, girl').subject.presentation, 'feminine')
  const owl = understand('a cat on her shoulder. wait, no, an owl').companions
  assert.deepEqual(
    owl.map(({ name }) => name),
    ['owl'],
  )
})

test('what is no second thought stays as it was said', () => {
  assert.deepEqual(understand('sorry, no wings').features, [])
  const pirate = understand('a pirate. edit: he has a parrot')
  assert.equal(pirate.companions[0]?.name, 'parrot')
  assert.deepEqual(pirate.unknown, [])
})

test('what was denied may be granted after all', () => {
  const hat = understand('no hat. actually yes, a hat')
  assert.deepEqual([hat.wear.length, hat.absent], [1, []])
})

test('of two swords that are one in truth there is one sword', () => {
  const [sword] = understand('a guard with two swords, make that one').hold
  assert.deepEqual([sword?.name, sword?.count], ['sword', 1])
})
