import assert from 'node:assert/strict'
import test from 'node:test'
import { understand } from './understand.ts'

const hair = (words: string) => understand(words).body.hair

test('what grows instead of hair is the hair', () => {
  for (const words of [
    'a dryad, leaves instead of hair',
    'a spirit with leaves where her hair should be',
    'a spirit, her hair all leaves',
  ]) {
    assert.match(hair(words).styles[0]?.name ?? '', /leaves/, words)
    assert.deepEqual(understand(words).absent, [], words)
  }
})

test('what hair is likened to says how it is worn and its colour', () => {
  const silver = hair('a nymph, her hair a waterfall of silver')
  assert.equal(silver.length, 'long')
  assert.equal(silver.colours[0]?.name, 'silver')
  assert.deepEqual(understand('a nymph, her hair a waterfall of silver').setting, [])
})

test('petals for a skirt are what the skirt is of', () => {
  const [skirt] = understand('a fairy with petals for a skirt and pollen on her knees').wear
  assert.equal(skirt?.name, 'skirt')
  assert.deepEqual(skirt?.modifiers, ['petals'])
})

test('hair blown about is windblown, and no part of the body is', () => {
  const { body, features } = understand('an inventor, hair blown backwards by the blast')
  assert.equal(body.hair.styles[0]?.name, 'windblown hair')
  assert.deepEqual(features, [])
})
