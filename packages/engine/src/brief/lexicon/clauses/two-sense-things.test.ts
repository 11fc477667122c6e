import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const names = (items: readonly { name: string }[]): string[] => items.map(({ name }) => name)

test('a brace of rabbits is game and holds no trousers up; pistols come in braces too', () => {
  const { wear, companions } = understand('a ranger, brace of rabbits at the belt')
  assert.deepEqual(names(wear), ['belt'])
  assert.deepEqual(names(companions), ['rabbits'])
  assert.equal(understand('brace of pistols').hold[0]?.concept, 'pistol')
})

test('tar on the palms is no lute, a shod hoof no shoe and the tips of wings are none', () => {
  assert.deepEqual(understand('sailor, tar on his palms').hold, [])
  assert.deepEqual(understand('centaur, one hoof shod in gold').wear, [])
  assert.deepEqual(understand('owl scholar, ink on the wingtips').wear, [])
  assert.equal(understand('a banker in wingtips').wear[0]?.name, 'wingtips')
})

test('the dapple coat of a centaur is its hair', () => {
  assert.deepEqual(understand('centaur courier, dapple coat').wear, [])
})

test('eye teeth are no eyes, and what was done to teeth is told of the teeth', () => {
  const vampire = understand('vampire, eye teeth filed short')
  assert.deepEqual(vampire.body.eyeLooks, [])
  assert.deepEqual(names(vampire.features), ['fangs'])
  assert.deepEqual(names(understand('shaman, teeth blackened').features), ['blackened teeth'])
})

test('a greenish pallor is of the skin, and flecks in the eyes are of the eyes', () => {
  assert.deepEqual(names(understand('ghoul waiter, greenish pallor').body.skin), ['greenish'])
  const ranger = understand('ranger, hazel eyes flecked with green, ash-blond stubble')
  assert.deepEqual(names(ranger.body.eyes), ['hazel', 'green'])
  assert.deepEqual(ranger.themeColours, [])
})

test('a dimpled chin makes nobody fat', () => {
  assert.deepEqual(understand('minstrel, dimpled chin').subject.builds, [])
})

test("a witch's raven and a mechanic's octopus come along, and nobody is one", () => {
  const witch = understand('witch with a raven familiar')
  assert.deepEqual(names(witch.companions), ['raven'])
  const mechanic = understand('mechanic, octopus helper')
  assert.equal(mechanic.subject.species, undefined)
  assert.deepEqual(names(mechanic.companions), ['octopus'])
})

test('elbow patches are sewn on the jacket, whatever was named in between', () => {
  const { wear, hold } = understand('tweed jacket, pipe, leather elbow patches')
  assert.deepEqual(names(wear[0]?.parts ?? []), ['elbow patches'])
  assert.deepEqual(hold[0]?.parts, [])
  assert.deepEqual(understand('gown, chalk, elbow patches in suede').hold[0]?.materials, [])
})
