import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

const wearOf = (words: string) =>
  understand(words).wear.map(({ name, modifiers }) => [...modifiers, name].join(' '))

test('what is left of a garment is that garment, tattered', () => {
  assert.deepEqual(wearOf('the remnants of a wedding dress'), ['tattered wedding dress'])
  assert.deepEqual(wearOf("a ghoul in what's left of a blue uniform"), ['tattered uniform'])
  assert.deepEqual(wearOf('the rags of what was once a grey cloak'), ['tattered cloak'])
})

test('who is between two beings is half of each', () => {
  const speciesOf = (words: string) => understand(words).subject.species?.name
  assert.equal(speciesOf('a cross between a fox and a dragon'), 'half fox and half dragon')
  assert.equal(speciesOf('half owl, half bear'), 'half owl and half bear')
  const { subject, companions } = understand('something between a deer and a priest, antlers')
  assert.deepEqual([subject.species?.name, subject.roles[0]?.name], ['deer', 'priest'])
  assert.deepEqual(companions, [])
  assert.equal(speciesOf('a mix of leather and lace'), undefined)
})

test('hair by the heap is no tool to scrub floors with', () => {
  for (const words of ['a boy with a mop of ginger curls', 'boy, floppy ginger mop, freckles']) {
    const { hold, body } = understand(words)
    assert.deepEqual(hold, [], words)
    assert.equal(body.hair.colours[0]?.name, 'ginger', words)
  }
  assert.equal(understand('a janitor with a wet mop').hold[0]?.name, 'wet mop')
})

test('rows are of teeth', () => {
  const [teeth] = understand('a monster with three rows of steel teeth').features
  assert.equal(teeth?.name, 'steel teeth')
})

test('who uses a thing has it', () => {
  const [chair] = understand("i'm a wheelchair user (bright turquoise frame), lilac hair").hold
  assert.deepEqual(
    [chair?.name, chair?.colours.map(({ name }) => name)],
    ['wheelchair', ['bright turquoise']],
  )
  assert.equal(understand('a girl on a bicycle with a red frame').hold[0]?.colours[0]?.name, 'red')
})

test('the other eye is an eye, and tan among tags is the skin', () => {
  const robot = understand('robot, one optic smashed, the other glowing red')
  assert.deepEqual(robot.wear, [])
  assert.equal(robot.body.eyes[0]?.name, 'red')
  assert.equal(understand('1girl, gyaru, tan, blonde hair').body.skin[0]?.name, 'tanned')
})

test('what robots see with are eyes, and beasts of metal are beasts', () => {
  const robot = understand('robot, one red optic')
  assert.deepEqual([robot.wear, robot.body.eyes[0]?.name], [[], 'red'])
  const { subject, body } = understand('a mech-wolf, rusted plating')
  assert.equal(subject.species?.name, 'mech wolf')
  assert.ok(body.skinLooks.includes('metal'))
})
