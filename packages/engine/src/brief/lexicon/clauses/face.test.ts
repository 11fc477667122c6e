import assert from 'node:assert/strict'
import test from 'node:test'
import { understand } from '../../understand.ts'

const features = (words: string) => understand(words).features.map(({ name }) => name)

/** How somebody looks and holds themselves, told by whole clauses. */
const moods = (words: string) => understand(words).subject.traits

function featuresOf(words: string): string[] {
  return understand(words).features.map(({ name, colours }) =>
    [...colours.map((colour) => colour.name), name].join(' '),
  )
}

test('ears that stick out are no stick, and bags under the eyes no luggage', () => {
  const lad = understand('a bellboy whose ears stick out')
  assert.deepEqual(features('a bellboy whose ears stick out'), ['sticking out ears'])
  assert.deepEqual(lad.hold, [])
  const clerk = understand('a clerk with bags under tired eyes that his mother calls his handbags')
  assert.deepEqual([...clerk.hold, ...clerk.wear], [])
  assert.equal(clerk.features[0]?.name, 'eye bags')
})

test('lips, screens and what is stitched on are faces', () => {
  assert.deepEqual(moods('A governess, her mouth is a thin line'), [
    'lips pressed together',
    'tight lipped',
    'stern',
  ])
  assert.deepEqual(moods('a vending machine robot, its screen shows a sad face'), ['frowning'])
  assert.deepEqual(moods('a rag doll, linen face, sewn-on smile, apron'), ['sewn smile'])
})

test('teeth too human make nobody human', () => {
  const { subject, features } = understand('a horse demon, teeth far too human')
  assert.equal(subject.species?.name, 'horse demon')
  assert.ok(features.some(({ name, modifiers }) => name === 'teeth' && modifiers.includes('human')))
})

test('faces that are likened to what is creased are wrinkled', () => {
  for (const words of [
    'an old man with a face like a winter apple',
    'his face is a map of wrinkles',
    'a fisherman whose face looked like crumpled paper',
    'she has a face as lined as a walnut and kind eyes',
  ])
    assert.ok(featuresOf(words).includes('wrinkled face'), words)
  assert.ok(featuresOf('a guard with a face like a cliff').includes('craggy face'))
  assert.deepEqual(understand('a girl with a face like a china doll').hold, [])
})

test('lips sewn with thread have its colour, and the thread is not held', () => {
  const brief = understand('a nun, her lips are stitched shut with red thread')
  assert.deepEqual(brief.hold, [])
  assert.ok(featuresOf('a nun, lips sewn shut with red thread').includes('red sewn lips'))
})

test('a ring in an ear is an earring, on a finger a ring', () => {
  const worn = (words: string) =>
    understand(words).wear.map(({ concept, count }) => [concept, count])
  assert.deepEqual(worn('three small rings in her left ear'), [['earrings', 3]])
  assert.deepEqual(worn('a pirate, gold ring in one ear'), [['earrings', 1]])
  assert.deepEqual(worn('a wizard, ring on one finger'), [['bracelet', 1]])
})
