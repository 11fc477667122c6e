import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

function rolesOf(words: string): string[] {
  return understand(words).subject.roles.map(({ name }) => name)
}

test('what somebody does for a living is their calling, whichever way it is told', () => {
  const told = [
    ['Her job is taming storms. Silver hair to the hips', 'storm tamer'],
    ['Diving for pearls is her trade. Cropped hair.', 'pearl diver'],
    ['She makes a living catching rats, green coat', 'ratcatcher'],
    ['He spends his nights lighting the street lamps; flat cap', 'lamplighter'],
    ["He's been digging graves for forty years. Mud on the boots", 'gravedigger'],
    ['he chops meat for a living. A bloody apron', 'butcher'],
    ['a boy who shines shoes, cap too big', 'shoe shiner'],
    ['he flips burgers. paper hat', 'burger flipper'],
    ['An orc whose work is painting porcelain', 'porcelain painter'],
    ['the kind of grandmother who runs a smuggling ring, pearls', 'smuggler'],
  ]
  for (const [words = '', calling] of told) assert.deepEqual(rolesOf(words), [calling], words)
})

test('a deed before somebody tells their calling, and they stay who they are', () => {
  const told = [
    ['a clock-mending ogre, loupe', 'ogre', 'clockmaker'],
    ['Pearl-diving grandmother, white hood', 'grandmother', 'pearl diver'],
    ['map-making mole, spectacles', 'mole', 'cartographer'],
    ['boxing kangaroo, red gloves', 'kangaroo', 'boxer'],
    ['tap-dancing skeleton, top hat', 'skeleton', 'tap dancer'],
  ]
  for (const [words = '', being, calling] of told) {
    assert.deepEqual(rolesOf(words), [calling], words)
    assert.equal(understand(words).subject.species?.name, being, words)
  }
})

test('who plays at a calling, or is made in its shape, has it', () => {
  assert.deepEqual(rolesOf('Little boy playing astronaut: cardboard helmet'), ['astronaut'])
  assert.deepEqual(rolesOf('Bronze automaton in the shape of a matador, pink jacket'), ['matador'])
  assert.deepEqual(rolesOf('A troll sits fishing through the ice, parka'), ['fisherman'])
  assert.deepEqual(rolesOf('Glam rock alien, platform boots'), ['glam rocker'])
})

test('who used to be something is that, unless they are something else now', () => {
  assert.deepEqual(rolesOf("He used to be the colony's dentist. Blood-spattered tunic"), [
    'dentist',
  ])
  assert.deepEqual(rolesOf('He used to be a knight but now works as a gardener.'), ['gardener'])
  assert.deepEqual(rolesOf('He used to be a pirate captain, but he gave that up.'), [])
})

test('bywords for callings are those callings, and one of many is one', () => {
  assert.deepEqual(rolesOf('a gentleman of the road: holes in the hat'), ['tramp'])
  assert.deepEqual(rolesOf('bean-counter, orc, green eyeshade'), ['accountant'])
  assert.deepEqual(rolesOf('The last of the court eunuchs, pale, jade ring'), ['court eunuch'])
})

test('figures of legend are asked for by name', () => {
  for (const name of ['Lady Luck', 'Father Frost', 'Uncle Sam', 'Caliban', 'Paul Bunyan'])
    assert.deepEqual(rolesOf(`${name}, green eyes, brown boots`), [name.toLowerCase()], name)
})
