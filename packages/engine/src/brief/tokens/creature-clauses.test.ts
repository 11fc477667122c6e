import assert from 'node:assert/strict'
import test from 'node:test'
import { designCharacter } from '../../design/design-character.ts'
import { understand } from '../understand.ts'

const featuresOf = (words: string) => understand(words).features.map(({ name }) => name)
const placesOf = (words: string) =>
  understand(words).features.map(({ name, place = '' }) => `${name} ${place}`.trim())

test('the mount of a design sheet is who is drawn', () => {
  const speciesOf = (words: string) => understand(words).subject.species?.concept
  assert.equal(speciesOf('Mount design: a six-legged riding lizard, red saddle'), 'lizardfolk')
  assert.equal(speciesOf('Giant spider mount with a black leather saddle'), 'insectfolk')
  assert.equal(speciesOf('Familiar: a one-eyed raven with a silver ring'), 'birdfolk')
  assert.equal(understand('a girl riding a lizard').companions[0]?.name, 'lizard')
  assert.equal(understand('a creature called Blobby, green').subject.species?.concept, 'alien')
})

test('what pours, drips and flickers out of somebody is told with its place', () => {
  assert.deepEqual(placesOf('ghost, smoke pours from her sleeves'), ['smoke from the sleeves'])
  assert.deepEqual(placesOf('ghost, sand trickles out of its boots'), ['sand from the boots'])
  assert.ok(featuresOf('a saint, light comes out of her eyes').includes('glowing eyes'))
  assert.ok(featuresOf('a ghost wreathed in black smoke').includes('swirling smoke'))
  assert.ok(featuresOf('an ogre, breath steaming').includes('steaming breath'))
  assert.notEqual(
    designCharacter(understand('knight, blue mist around the feet'), 1).person.species,
    'elemental',
  )
})

test('what stuck in somebody is neither held nor a quiver', () => {
  const zombie = understand('a zombie, three arrows in his back, an axe buried in its skull')
  assert.deepEqual(
    zombie.features.map(({ name, place }) => `${name} ${place}`),
    ['embedded arrows in the back', 'embedded axe in the head'],
  )
  assert.deepEqual([...zombie.hold, ...zombie.wear], [])
  assert.equal(understand('a pirate, a knife in his hand').hold[0]?.name, 'knife')
})

test('what the picture is to leave out is left out', () => {
  const absentOf = (words: string) => understand(words).absent.map(({ name }) => name)
  const shepherd = understand("a shepherd with sheep behind him (don't draw the sheep)")
  assert.deepEqual(shepherd.companions, [])
  assert.deepEqual(absentOf('a pirate, leave the hat off, red coat'), ['hat'])
  assert.deepEqual(absentOf('a knight; his horse need not be in the picture'), ['horse'])
  assert.deepEqual(
    understand('he is less wizard, more plumber').subject.roles.map(({ name }) => name),
    ['plumber'],
  )
})

test('who thought a monster up is not the monster', () => {
  const monster = understand("My son, he's 8, made up a monster: it has a shark head. It's happy.")
  assert.equal(monster.subject.ageYears, undefined)
  assert.equal(monster.subject.species?.name, 'monster')
  assert.deepEqual(monster.subject.traits, ['happy'])
  const hat = understand('a monster. Its hat is red. It is happy')
  assert.deepEqual(hat.subject.traits, ['happy'])
})

test('odd bodies are told as they are', () => {
  const hand = understand('a man with seven fingers on the right hand').features[0]
  assert.deepEqual([hand?.count, hand?.side], [7, 'right'])
  assert.ok(featuresOf('a zombie, flies about its head').includes('cloud of flies'))
  assert.ok(featuresOf('a kirin with gold scales at the temples').includes('patches of scales'))
  assert.deepEqual(understand('a lord with a pocket watch with no hands').absent, [])
  assert.deepEqual(understand('a king, crown rusted onto his skull').hold, [])
  assert.equal(understand('an ogre, 5 m tall').subject.age, undefined)
  assert.equal(understand('a sentient suit of samurai armour').wear[0]?.concept, 'samurai_armor')
  assert.equal(understand("a robot, a child's drawing stuck to its chest").style, undefined)
})

test('a comb in the hand is not worn', () => {
  const barber = understand('a barber, scissors in one hand, comb in the other')
  assert.deepEqual(
    barber.hold.map(({ name }) => name),
    ['scissors', 'hand comb'],
  )
})
