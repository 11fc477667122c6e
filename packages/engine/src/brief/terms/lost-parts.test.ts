import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

function featuresOf(words: string): string[] {
  return understand(words).features.map(({ name, side, count }) =>
    [count > 1 ? String(count) : '', side === 'both' ? '' : side, name].join(' ').trim(),
  )
}

test('what is lost of a finger, a tooth or a tail is a mark with its side and its number', () => {
  const marks: [words: string, mark: string][] = [
    ['a cook, missing the tip of her left thumb', 'left missing thumb tip'],
    ['a miner who lost two fingers on his right hand', '2 right missing fingers'],
    ['Gambler. Missing three fingers right hand.', '3 right missing fingers'],
    ['a goblin with one front tooth missing', 'missing tooth'],
    ['{"species":"lizardfolk","missing":"tip of tail"}', 'missing tail tip'],
    ['a hound with a chunk missing from its left ear', 'left torn ear'],
  ]
  for (const [words, mark] of marks) {
    assert.ok(featuresOf(words).includes(mark), `${words}: ${featuresOf(words)}`)
  }
})

test('a gap or a notch is where it is said to be, and what caused it is not in the hand', () => {
  const brief = understand('a sailor, his right eyebrow has a slit in it from a boathook')
  assert.deepEqual(
    brief.features.map(({ name, side }) => `${side} ${name}`),
    ['right eyebrow slit'],
  )
  assert.deepEqual(brief.hold, [])
  assert.equal(brief.subject.presentation, 'masculine')
  assert.ok(featuresOf('a girl, gap between the front teeth').includes('tooth gap'))
})

test('who has an empty or a pinned-up sleeve lacks the arm; two sleeves pinned up are only short', () => {
  assert.ok(
    featuresOf('a veteran in a grey coat, the right sleeve pinned up').includes(
      'right missing arm',
    ),
  )
  assert.ok(!featuresOf('a baker in a shirt with pinned up sleeves').includes('missing arm'))
})

test('what a toy has lost is not lost by who holds it', () => {
  for (const words of [
    'a girl, her teddy is missing an arm',
    'a boy with a doll that has lost a leg',
  ])
    assert.deepEqual(understand(words).features, [], words)
  assert.equal(understand('a knight who is missing an arm').features[0]?.name, 'missing arm')
})
