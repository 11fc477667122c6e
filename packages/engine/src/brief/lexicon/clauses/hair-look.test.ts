import assert from 'node:assert/strict'
import test from 'node:test'
import { understand } from '../../understand.ts'

test('hair by the heap is no tool to scrub floors with', () => {
  for (const words of ['a boy with a mop of ginger curls', 'boy, floppy ginger mop, freckles']) {
    const { hold, body } = understand(words)
    assert.deepEqual(hold, [], words)
    assert.equal(body.hair.colours[0]?.name, 'ginger', words)
  }
  assert.equal(understand('a janitor with a wet mop').hold[0]?.name, 'wet mop')
})

test('locks of hair are hair, and hair may stand up', () => {
  const { hold, body } = understand('black hair with a lock of white hair')
  assert.deepEqual(hold, [])
  assert.equal(body.hair.streaks[0]?.name, 'white')
  const wisp = understand('a tuft of orange hair standing straight up').body.hair.styles[0]
  assert.equal(wisp?.name, 'hair sticking up')
  assert.equal(understand('a sun-bleached plait').body.hair.colours[0]?.name, 'sun bleached')
})

test('hair is of the colour it is likened to', () => {
  const colours = (words: string): string[] =>
    understand(words).body.hair.colours.map(({ name }) => name)
  assert.deepEqual(colours('a boy with hair as red as a fox'), ['red'])
  assert.deepEqual(colours('her hair, black as a crow, falls to her waist'), ['black'])
})

test('what is left of hair is thin, and a bald crown is not worn', () => {
  const { body, wear, features } = understand('a sexton, wisps of grey hair round a bald crown')
  assert.deepEqual(
    body.hair.styles.map(({ concept }) => concept),
    ['receding', 'lank_hair'],
  )
  assert.deepEqual([wear, features], [[], []])
})

test('roots, temples and crests are of the hair', () => {
  const dyed = understand('a barmaid, bleached hair with black roots')
  assert.deepEqual(dyed.features, [])
  assert.deepEqual(
    dyed.body.hair.streaks.map(({ name }) => name),
    ['black'],
  )
  assert.ok(
    understand('a clerk with brown hair, white at the sides').body.hair.streaks.length === 1,
  )
  const punk = understand('a punk with shaved sides and a pink crest').body.hair
  assert.deepEqual(
    punk.styles.map(({ concept }) => concept),
    ['side_shave', 'mohawk'],
  )
})

test('a head that is shaved to one side is long on the other', () => {
  const { hair } = understand(
    "a witch; to the left her head's been shaved, to the right the hair falls long",
  ).body
  assert.ok(hair.styles.some(({ concept, side }) => concept === 'side_shave' && side === 'left'))
  assert.equal(hair.length, 'long')
})
