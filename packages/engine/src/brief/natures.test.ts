import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

const traits = (words: string) => understand(words).subject.traits

test('what somebody is like may be a noun', () => {
  assert.deepEqual(traits('a knight who is such a softie'), ['gentle'])
  assert.deepEqual(traits('an elf, a bit of a show-off'), ['boastful'])
  assert.deepEqual(traits('he is so kind'), ['kind'])
  assert.deepEqual(traits('a necromancer who is actually really nice'), ['nice'])
})

test('a broad smile is no pair of ears, a gappy one shows its gap', () => {
  assert.deepEqual(traits('grinning ear to ear'), ['grinning'])
  const { subject, features } = understand('a wide gap-toothed smile')
  assert.deepEqual([subject.traits[0], features[0]?.name], ['smiling', 'gap toothed'])
})

test('what a question brings up and the answer refuses is absent', () => {
  const { companions, absent } = understand('a pirate. Maybe a parrot? No, no parrot.')
  assert.deepEqual([companions, absent[0]?.name], [[], 'parrot'])
  assert.deepEqual(understand('a witch with a cat... actually no cat').companions, [])
})

test('children spell as they hear', () => {
  assert.deepEqual(traits('she is smileing and looks tuff'), ['smiling', 'tough'])
  assert.deepEqual(traits('he is tierd'), ['tired'])
})
