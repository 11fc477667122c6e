import assert from 'node:assert/strict'
import test from 'node:test'
import { understand } from '../../understand.ts'

const features = (words: string) => understand(words).features.map(({ name }) => name)
const species = (words: string) => understand(words).subject.species

test('a fisherman that is a beast is one, and who fishes for lobsters is none', () => {
  assert.equal(species('a polar bear fisherman in a sweater')?.concept, 'bearfolk')
  assert.equal(species('otter fisherman with a net')?.name, 'otter')
  assert.equal(species('lobster fisherman in yellow oilskins'), undefined)
})

test('who walks and has a calling has both', () => {
  for (const words of ['a walking skeleton pirate', 'a walking cactus pirate with a hat']) {
    const { subject } = understand(words)
    assert.deepEqual(
      subject.roles.map(({ concept }) => concept),
      ['pirate'],
      words,
    )
    assert.notEqual(subject.species, undefined, words)
  }
  assert.equal(understand('a boy walking a dog').companions[0]?.name, 'dog')
})

test('a god or spirit in the shape of a beast is of its people', () => {
  assert.equal(species('Egyptian cat goddess with an earring')?.concept, 'catfolk')
  assert.equal(species('a crocodile god')?.concept, 'crocfolk')
  assert.equal(species('a deer spirit with mossy antlers')?.concept, 'deerfolk')
  assert.equal(species('Kraken-headed sea captain')?.concept, 'octopusfolk')
})

test('a toy that is all there is, is the character', () => {
  assert.equal(species('a teddy bear, button eyes, one eye missing')?.concept, 'bearfolk')
  assert.ok(
    features('Teddy bear knight, button eyes (one missing), cardboard sword').includes(
      'one eye missing',
    ),
  )
})

test('what the coat of a beast is marked with is not worn', () => {
  const fox = understand('a red fox with a white tail tip and black socks')
  assert.deepEqual(fox.wear, [])
  assert.equal(fox.features.find(({ name }) => name === 'tail')?.colours[0]?.name, 'white')
  assert.deepEqual(understand('a brown dog with a white bib').wear, [])
  assert.deepEqual(understand('snow leopard, grey fur with black rosettes').wear, [])
  assert.equal(understand('a girl in a blue skirt, white socks').wear.length, 2)
})

test('paint that comes off a robot is its colour, and nobody holds it', () => {
  const robot = understand('a robot gardener, chipped olive paint, one cracked lens')
  assert.deepEqual(robot.hold, [])
  assert.equal(robot.body.skin[0]?.name, 'olive')
})

test('hair and arms of something else are that', () => {
  const { hair } = understand('a dryad whose hair is willow branches').body
  assert.match(JSON.stringify(hair), /willow branches/)
  assert.deepEqual(features('a harpy, vulture wings for arms'), ['vulture wings'])
})

test('what grows out of a body and what it leaves behind are told', () => {
  assert.ok(features('an elf, amethyst shards growing from the forearms').includes('grown shards'))
  assert.ok(
    features('a giant, a whole birch growing from the left shoulder').includes('grown birch'),
  )
  assert.ok(features('a slug postman leaving a trail of slime').includes('slime trail'))
  assert.equal(understand('angel, one halo shard floating').wear[0]?.name, 'broken halo')
})

test('parts beyond the usual number are counted', () => {
  const counts = (words: string) => understand(words).features.map(({ count }) => count)
  assert.deepEqual(counts('a demon with two mouths'), [2])
  assert.deepEqual(counts('a rabbit with four ears'), [4])
  assert.equal(understand('a goddess, a sickle in each lower hand').hold[0]?.count, 2)
})

test('a pet of a kind of two words has its name', () => {
  assert.equal(understand('my leopard gecko Mango: yellow with black spots').subject.name, 'Mango')
})

test('eyes on the palms and tears in wings are of the body', () => {
  assert.deepEqual(features('a librarian, eyes on the palms'), ['extra eyes'])
  assert.deepEqual(features('a girl with a tattoo of an eye on the palm'), ['tattoo'])
  const [wing] = understand('a paper dragon, a tear in the left wing').features
  assert.deepEqual([wing?.name, wing?.side, wing?.modifiers[0]], ['wing', 'left', 'torn'])
})

test('powers are who they are, whatever they go as', () => {
  assert.equal(species('the Moon herself as a tired mother')?.name, 'moon')
  assert.equal(species('the north wind as an old man')?.name, 'wind')
})

test('a beast below the waist, a coat of two colours and fluff are the body', () => {
  const witch = understand('Sea witch with an octopus lower half, eight orange tentacles')
  assert.deepEqual(witch.companions, [])
  assert.deepEqual(
    witch.features.map(({ name, count }) => [name, count]),
    [['tentacles', 8]],
  )
  assert.deepEqual(features('a priestess with a snake lower half'), ['snake tail'])
  const skin = (words: string) => understand(words).body.skin.map(({ name }) => name)
  assert.deepEqual(skin('Phoenix, feathers red at the root and gold at the tips'), ['red', 'gold'])
  assert.deepEqual(skin('a dust bunny with a broom, grey fluff'), ['grey'])
  assert.deepEqual(skin('a moon calf, pale lilac, stubby horns'), ['pale lilac'])
})

test('what a god is of is not ruled out', () => {
  assert.deepEqual(understand('The god of lost socks, socks on each hand').absent, [])
})

test('the paint of a robot is the colour of its body, with and without how it is by now', () => {
  for (const words of [
    'a robot, red paint job, one antenna',
    'an android with a red finish',
    'a mech with a coat of red paint',
    'a robot painted red',
  ])
    assert.equal(understand(words).body.skin[0]?.name, 'red', words)
  assert.deepEqual(understand('a robot painted moss green').subject.roles, [])
})
