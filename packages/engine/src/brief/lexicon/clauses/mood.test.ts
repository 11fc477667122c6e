import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const traits = (words: string) => understand(words).subject.traits

/** How somebody looks and holds themselves, told by whole clauses. */
const moods = (words: string) => understand(words).subject.traits

test('who fears nothing is fearless, and nothing of it is ruled out', () => {
  for (const words of [
    'a squire who is not afraid of anything',
    "a kitten that isn't scared of anyone",
    'a drummer boy, scared of nothing',
  ]) {
    assert.ok(traits(words).includes('fearless'), words)
    assert.deepEqual(understand(words).absent, [], words)
  }
})

test('what is held back, done at everybody and known of oneself is a mood', () => {
  assert.ok(traits('a bride trying very hard not to sob').includes('tearful'))
  assert.ok(traits('a butler, struggling not to laugh').includes('trying not to laugh'))
  const smith = understand('a blacksmith, he winked at everyone, even the bishop')
  assert.ok(smith.subject.traits.includes('winking'))
  assert.deepEqual(
    smith.subject.roles.map(({ name }) => name),
    ['blacksmith'],
  )
  assert.ok(traits('a handsome duellist, and he knows it').includes('vain'))
  assert.ok(traits('a barmaid with a resting murder face').includes('unimpressed'))
})

test('what somebody is always about tells the mood', () => {
  assert.deepEqual(moods('A kobold who is forever up to no good'), ['mischievous'])
  assert.deepEqual(moods('a courier, always in a rush'), ['hurried'])
  assert.deepEqual(moods('a postmistress, frightened of everybody'), ['frightened'])
  assert.deepEqual(moods("The porter. I'd like him weary rather than old."), ['weary'])
  assert.deepEqual(moods('he is not mean he is shy'), ['shy'])
  const stingy = understand('A banker. He smiles like it costs extra.')
  assert.deepEqual(stingy.subject.traits, ['smiling', 'forced smile'])
  assert.deepEqual(stingy.hold, [])
})

test('adverbs, looks and stances tell moods in their plain names', () => {
  assert.deepEqual(moods('an ogre smiling shyly'), ['shy', 'smiling'])
  assert.deepEqual(moods('a kind looking troll'), ['kind'])
  assert.deepEqual(moods('a heron who cackles'), ['cackling'])
  assert.deepEqual(moods('a guard in a confident stance'), ['confident'])
  assert.deepEqual(moods('a mole standing slightly to the left'), [])
})

test('moods and poses are told in turns of phrase too', () => {
  assert.ok(understand('a bride roaring with laughter').subject.traits.includes('laughing'))
  assert.ok(understand('He heaves a sigh.').subject.traits.includes('sighing'))
  assert.ok(understand('a diver, both thumbs in the air').subject.poses.includes('thumbs up'))
  assert.equal(understand('Neither man nor woman, a bard').subject.presentation, 'androgynous')
})
