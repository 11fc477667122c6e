import assert from 'node:assert/strict'
import test from 'node:test'
import { understand } from './understand.ts'

const wears = (words: string): string[] =>
  understand(words).wear.map(({ name, modifiers }) => [...modifiers, name].join(' '))

test('clothes that were made for others do not fit', () => {
  assert.deepEqual(wears('boots made for bigger feet'), ['too big boots'])
  assert.deepEqual(wears('a jacket meant for someone half her size'), ['too small jacket'])
  assert.deepEqual(wears('a boy in a coat cut for a man'), ['too big coat'])
  assert.equal(understand('a coat cut for a taller man').subject.species, undefined)
})

test('gloves that lack their fingers are fingerless', () => {
  for (const words of [
    'gloves that have no fingers',
    'his woollen gloves lack fingertips',
    "her gloves don't have fingers",
    'mittens with the tips cut off',
  ])
    assert.equal(understand(words).wear[0]?.name, 'fingerless gloves', words)
  assert.deepEqual(understand('gloves with no fingers').absent, [])
})

test('two bare parts are both bare', () => {
  const absent = understand('bare chest and feet').absent.map(({ name }) => name)
  assert.deepEqual(absent, ['top', 'footwear'])
})

test('figures on cloth are neither carried nor beside her', () => {
  for (const words of [
    'pyjamas with rockets on',
    'pyjamas (rockets, not stars)',
    'a kimono (cranes and peonies), geta',
  ]) {
    const brief = understand(words)
    assert.deepEqual([...brief.hold, ...brief.companions], [], words)
    assert.notEqual(brief.wear[0]?.parts.length, 0, words)
  }
  assert.deepEqual(understand('a shirt (linen)').wear[0]?.materials, ['linen'])
})

test('layers of a stuff are clothes of it, and nobody is made of it', () => {
  const { wear, body } = understand('a nomad, many layers of faded cloth')
  assert.deepEqual(wear[0]?.modifiers, ['layered', 'faded'])
  assert.deepEqual(body.skinLooks, [])
  assert.deepEqual(wears('a dress with three layers of tulle'), ['tulle dress'])
})

test('a sports vest has the colour that is said of it, and whoever sports one wears it', () => {
  for (const words of ['an otter in a blue sports vest', 'an otter who sports a blue vest'])
    assert.equal(understand(words).wear[0]?.colours[0]?.name, 'blue', words)
})
