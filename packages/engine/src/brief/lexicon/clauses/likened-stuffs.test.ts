import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const names = (items: readonly { name: string }[]): string[] => items.map(({ name }) => name)

test('a braid as thick as a rope is thick, and nobody is fat for it', () => {
  const { subject, body } = understand('frost witch, braid as thick as a rope')
  assert.deepEqual(subject.builds, [])
  assert.deepEqual(body.hair.styles[0]?.modifiers, ['thick'])
})

test('hearts and crowns that cloth is patterned with are worn by nobody', () => {
  assert.deepEqual(names(understand('dress patterned with hearts and crowns').wear), ['dress'])
  assert.deepEqual(names(understand('obi with circuit pattern').features), [])
})

test('cloth of gold makes a robe, and wings like cling film are of it', () => {
  assert.deepEqual(names(understand('bishop in cloth of gold').wear), ['robe'])
  assert.ok(understand('wings like cling film').features[0]?.modifiers.includes('cling film'))
})

test('a cat black as night is black itself, and the rosettes of a leopard are of its fur', () => {
  const witch = understand('witch, cat black as night')
  assert.deepEqual(names(witch.companions[0]?.colours ?? []), ['black'])
  assert.deepEqual(witch.themeColours, [])
  assert.deepEqual(understand('snow leopard monk, rosettes, long tail').wear, [])
})
