import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('who is headed by a thing has it for a head', () => {
  for (const [words, name] of [
    ['toaster-headed salesman', 'toaster head'],
    ['a clock-headed professor with a cane', 'clock head'],
    ['rotary-phone-headed secretary', 'rotary phone head'],
  ] as const) {
    const { features, subject } = understand(words)
    assert.deepEqual(
      [features[0]?.name, features[0]?.concept, subject.figure],
      [name, 'object_head', []],
    )
  }
  assert.deepEqual(understand('a hot-headed cook').features, [])
})

test('a pet that is drawn bears its name, and is he or she by it', () => {
  for (const [words, name, sex] of [
    ['My pet tarantula Gertrude with eight tiny socks', 'Gertrude', 'feminine'],
    ['my guinea pig Hubert, ginger and white', 'Hubert', 'masculine'],
    ['my cat Biscuit but as a pirate', 'Biscuit', undefined],
  ] as const) {
    const { subject, hold } = understand(words)
    assert.equal(subject.name, name, words)
    if (sex !== undefined) assert.equal(subject.presentation, sex, words)
    assert.deepEqual(
      hold.filter((item) => item.name === 'biscuit'),
      [],
      words,
    )
  }
})

test('a thing that a mascot is for somebody is the mascot', () => {
  for (const [words, thing] of [
    ['mascot for a plumber: a cheerful wrench with white gloves', 'wrench'],
    ['mascot for a tea shop: a sleepy kettle with white gloves', 'kettle'],
    ['strawberry knight, green leaf collar', 'strawberry'],
  ] as const)
    assert.equal(understand(words).subject.species?.name, thing, words)
  assert.equal(understand('a plumber with a wrench').hold[0]?.name, 'wrench')
})

test('what has clothes and nobody to wear them is who wears them', () => {
  for (const [words, thing] of [
    ['a banana, sunglasses, sneakers, smug', 'banana'],
    ['a teapot with a bow tie', 'teapot'],
    ['a mushroom, lantern in hand, blue coat', 'mushroom'],
  ] as const)
    assert.equal(understand(words).subject.species?.name, thing, words)
  assert.equal(understand('a banana, blue coat, a waiter').hold[0]?.name, 'banana')
})

test('powers and seasons may be somebody', () => {
  for (const [words, power, sex] of [
    ['The Moon, as an old lady: cratered silver face', 'moon', 'feminine'],
    ['Winter, as an old man: icicle beard', 'winter', 'masculine'],
    ['Autumn personified, leaf cloak', 'autumn', undefined],
  ] as const) {
    const { subject, setting } = understand(words)
    assert.deepEqual([subject.species?.name, setting], [power, []], words)
    assert.equal(subject.presentation, sex, words)
  }
})
