/** Long wishes put frames around the figure, weigh what it might have been, and look at its beasts. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

const names = (items: readonly { name: string }[]) => items.map(({ name }) => name).toSorted()
const held = (words: string) => names(understand(words).hold)
const gone = (words: string) => names(understand(words).absent)
const callings = (words: string) => understand(words).subject.roles.map(({ name }) => name)
const species = (words: string) => understand(words).subject.species?.name

test('what somebody asked, found or keeps is no thing of the figure', () => {
  assert.deepEqual(
    callings('My players have asked me what the innkeeper looks like. He is sixty, in clogs.'),
    ['innkeeper'],
  )
  assert.deepEqual(
    held('He keeps the Drowned Bell, which stands on stilts in a marsh. He is sixty or so.'),
    [],
  )
  assert.deepEqual(
    held('I found a photograph of my great-aunt in a biscuit tin. She is twenty-five.'),
    [],
  )
  assert.deepEqual(
    callings('Nobody remembers who built the lighthouse, but everyone knows who keeps it.'),
    ['lighthouse keeper'],
  )
  assert.deepEqual(held('The first time we meet Ines she is stealing a piano. She is thin.'), [])
  assert.equal(understand("The character I need is a monk. He's tall.").subject.name, undefined)
})

test('what it might have been it is not', () => {
  const badger =
    "The committee first proposed a bookworm and then an owl. I'm proposing a badger. She's plump."
  assert.equal(species(badger), 'badger')
  assert.equal(
    species("A heron in a blouse. We'd thought of making her a crocodile but there are so many."),
    'heron',
  )
  assert.deepEqual(gone('A man. I believe that we can do without a bucket.'), ['bucket'])
  assert.deepEqual(gone('A man. My agent suggested a top hat, but it has been done.'), ['top hat'])
  assert.deepEqual(gone("A satyr. No flute, please; the flute's a different satyr."), ['flute'])
  assert.deepEqual(gone('A boy. There was some debate about a tail, but he does not have one.'), [
    'tail',
  ])
  assert.deepEqual(gone('A man, no beard: my last villain had a beard.'), ['beard'])
  assert.deepEqual(gone('A girl. The other planets have got glitter; I beg you, no glitter.'), [
    'glitter',
  ])
  assert.deepEqual(
    callings("She was the town's best thief until her knees gave out. Now she bakes bread."),
    ['baker'],
  )
})

test("a beast's own parts and clothes are the beast's", () => {
  for (const words of [
    'A falconer with an owl on her glove, its beak open',
    "There's a cormorant on her shoulder, drying its wings; it has lost an eye.",
    'A woman with a cat beside her, its tail in the air, its one eye shut',
    'He carried a raven on his arm, its feathers ruffled and one claw missing.',
  ]) {
    const { features, companions } = understand(words)
    assert.deepEqual(names(features), [], words)
    assert.equal(companions.length, 1, words)
  }
  assert.deepEqual(
    names(understand("She is a nurse. There's a terrier at her feet, in a gas mask.").wear),
    [],
  )
  assert.deepEqual(names(understand("He's a rabbit on his own, in a blue coat.").wear), ['coat'])
  const python = understand('She is an acrobat, and round her neck, quite at home, is a python.')
  assert.deepEqual(names(python.companions), ['python'])
})

test('a part is named before its side, its stuff or its look', () => {
  assert.deepEqual(gone('One of his ears is missing, the left, and he is bald.'), ['ear'])
  const claw = understand("One of his hands, the left, has become a crab's claw.")
  assert.equal(claw.features[0]?.side, 'left')
  const tattoo = understand('He had a tattoo of a swallow on the back of his right hand.')
  assert.equal(tattoo.features[0]?.side, 'right')
  const lilies = understand(
    'In his left hand is a syringe, and in his right he has a bunch of lilies.',
  )
  assert.deepEqual(
    lilies.hold.map(({ side }) => side),
    ['left', 'right'],
  )
  assert.deepEqual(
    understand('His eyes are the only human thing about him, brown and hurt.').body.eyes[0]?.name,
    'brown',
  )
  assert.deepEqual(names(understand('You can see the collar of a silk blouse, green.').wear), [
    'blouse',
  ])
})

test('a name before an age is a name, whatever else its words mean', () => {
  assert.equal(
    understand("Philippa is fifty-three (in human years). She's tall.").subject.ageYears,
    53,
  )
  assert.equal(understand('Jonas Pike is forty and rich.').subject.name, 'Jonas Pike')
})
