/** Long wishes tell a story: what is beside the figure stays out, and what is told in a roundabout way is heard. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const names = (items: readonly { name: string }[]) => items.map(({ name }) => name).toSorted()

function said(words: string): string[] {
  const { subject, wear, hold, features, companions } = understand(words)
  return names([...subject.roles, ...wear, ...hold, ...features, ...companions])
}

test('reasons, sayings and times gone by are no part of the figure', () => {
  for (const aside of [
    'Round her neck hangs a whistle, because the budget did not allow for a trumpet.',
    'She wears a whistle, my mother always said, and nothing else on her neck.',
    'Before the war she taught sailors. She wears a whistle.',
    'She wears a whistle. Our paladin says she looks like a nurse.',
    'She wears a whistle where an officer would have a sword.',
    'She wears a whistle and smells of tar, tobacco and fish.',
    'I panicked and told the bishop everything. She wears a whistle.',
    'She wears a whistle, a gift from the witch.',
    'She wears a whistle. She lost the real one at cards to a monk.',
  ])
    assert.deepEqual(said(aside), ['whistle'], aside)
  assert.deepEqual(said('She wears white clogs nurses wear, God knows where from.'), ['clogs'])
  assert.deepEqual(said('He wears a cap of the kind that soldiers wear.'), ['cap'])
})

test('what somebody did not take or has no more is not there', () => {
  const gone = (words: string) => names(understand(words).absent)
  assert.deepEqual(
    gone('A walrus. We considered a monocle, a cane and a cigar, and decided against all three.'),
    ['cane', 'cigar', 'monocle'],
  )
  assert.deepEqual(gone('A tall man. My aunt wanted him to wear a hat. He didn’t.'), ['hat'])
  assert.deepEqual(gone('A nun in a habit. The veil went into the canal.'), ['veil'])
  assert.deepEqual(
    gone('A young woman. The portrait gives her pearls and a crown. She had none of these.'),
    ['crown', 'pearls'],
  )
})

test('what is told in a roundabout way is told', () => {
  const coat = understand('A man. I never saw him without his brown coat.').wear[0]
  assert.equal(coat?.name, 'coat')
  assert.equal(coat?.colours[0]?.name, 'brown')
  assert.deepEqual(said('A man. The sea took two fingers of the right hand.'), ['missing fingers'])
  assert.deepEqual(said('A woman. Two of her toes had to come off.'), ['missing toes'])
  assert.deepEqual(said('She came to live in the lighthouse the winter the old keeper drowned.'), [
    'lighthouse keeper',
  ])
  assert.deepEqual(said('A woman. She is old. There is a one-eyed cat that follows her.'), ['cat'])
  assert.equal(
    understand('Behind the counter stood a heron in a white jacket.').subject.species?.name,
    'heron',
  )
  assert.deepEqual(said('A sailor with a string of shells round his neck'), [
    'necklace of shells',
    'sailor',
  ])
  assert.equal(understand('She was nineteen, with freckles.').subject.ageYears, 19)
  assert.equal(understand('A goblin. That was four years ago.').subject.ageYears, undefined)
})
