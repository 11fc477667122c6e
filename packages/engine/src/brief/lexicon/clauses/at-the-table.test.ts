import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const named = (items: readonly { name: string }[]) => items.map(({ name }) => name)

test('a weapon that rests on the ground puts nobody to rest', () => {
  const { subject, hold } = understand('an orc, greataxe resting on the ground')
  assert.deepEqual([subject.poses, named(hold)], [[], ['greataxe']])
  assert.deepEqual(understand('a knight riding no horse').subject.poses, [])
})

test('a laugh in a list is heard', () => {
  assert.ok(
    understand('hyena gangster, toothpick, wicked laugh').subject.traits.includes('laughing'),
  )
})

test('from rose to gold is a gradient, and no rose is held', () => {
  const { wear, hold } = understand('goddess of dawn in a gradient gown from rose to gold')
  assert.deepEqual(
    wear[0]?.colours.map(({ name }) => name),
    ['rose pink', 'gold'],
  )
  assert.deepEqual(hold, [])
})

test('gods are called by what they are gods of', () => {
  const { subject } = understand('god of the dead, black skin')
  assert.equal(subject.species?.name, 'god of the dead')
  assert.deepEqual(subject.figure, [])
})

test('a bite taken out of an arm is a mark on it', () => {
  const { features, hold } = understand('gingerbread king, scepter, one bite taken out of his arm')
  assert.deepEqual(
    features.map(({ name, place }) => [name, place]),
    [['bite mark', 'arm']],
  )
  assert.deepEqual(hold[0]?.materials.includes('arm'), false)
})

test('a tongue stuck out is a face made', () => {
  const { subject } = understand('a goddess, tongue stuck out, lotus in one hand')
  assert.ok(subject.traits.includes('tongue out'))
})

test('a whip with snake heads is one whip and no head of anybody', () => {
  assert.deepEqual(understand('a demon woman, whip with snake heads').features, [])
})

test('jelly and vinyl are what a body is made of', () => {
  const slime = understand('a plasmoid in a fedora, see-through blue jelly')
  assert.deepEqual([slime.hold, slime.body.skin.some(({ name }) => name === 'blue')], [[], true])
  assert.deepEqual(understand('soft inflatable robot, white vinyl').hold, [])
  assert.equal(understand('a dj with white vinyl').hold.length, 1)
})

test('wings worn as a cloak are wings', () => {
  assert.deepEqual(understand('bat boy, leathery purple wings as a cloak').wear, [])
})

test('skin that peels is flaking, and nobody peels', () => {
  const { subject, wear } = understand('onion man, brown peeling skin coat')
  assert.deepEqual([subject.poses, wear[0]?.colours[0]?.name], [[], 'brown'])
})

test('quills of a porcupine are its own, a poet writes with them', () => {
  const { hold, features } = understand('porcupine punk, quills dyed green')
  assert.deepEqual([hold, named(features)], [[], ['porcupine quills']])
  assert.deepEqual(named(understand('a poet with two quills').hold), ['quills'])
})

test('a beard in two forks is forked, and no cutlery', () => {
  const { body, hold } = understand('dwarf, white beard in two forks, crossbow on his back')
  assert.deepEqual([body.beard?.name, named(hold)], ['forked beard', ['crossbow']])
})

test('the board of a surfer is a surfboard', () => {
  const boardOf = (words: string) => understand(words).hold[0]?.concept
  assert.deepEqual(
    ['surfer, yellow board', 'snowboarder, purple board', 'skater girl, black board'].map(boardOf),
    ['surfboard', 'snowboard', 'skateboard'],
  )
})

test('fur over the eyes is a fringe, a curl on top is a tuft, eyes may look two ways', () => {
  assert.ok(understand('a sheepdog with fur over his eyes').body.hair.styles.length > 0)
  const { body } = understand('genie, one curl of hair on top')
  assert.equal(body.hair.styles[0]?.name, 'tuft of hair')
  const { body: other } = understand('chameleon with eyes looking in different directions')
  assert.deepEqual(other.eyeLooks, ['wall-eyed'])
})

test('a key between the wings is in no hand, a cheek plate is no armour, a plume dresses nobody', () => {
  assert.notEqual(understand('clockwork owl, key between the wings').hold[0]?.place, 'hand')
  assert.deepEqual(understand('maid robot, cracked left cheek plate').wear, [])
  assert.deepEqual(understand('knight, stubby lance, blue plume').themeColours, [])
  assert.deepEqual(named(understand('ghost, missing lower half').absent), ['legs'])
})
