import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

test('who marches like geese or rides horses is no beast', () => {
  const soldier = understand('a goose-stepping toy soldier').subject
  assert.deepEqual([soldier.species?.name, soldier.poses], ['toy soldier', ['marching']])
  assert.equal(understand('a horse-riding girl').subject.species?.name, 'girl')
  assert.equal(understand('a snail racer with a stopwatch').subject.species, undefined)
})

test('who teaches swimming stands there and teaches', () => {
  for (const calling of ['swimming instructor', 'driving examiner', 'knitting teacher']) {
    const { roles, poses, builds } = understand(`a ${calling}, red cap`).subject
    assert.deepEqual([roles[0]?.name, poses, builds], [calling, [], []])
  }
})

test('whiskers of a tinker are a beard, those of a cat stay its own', () => {
  assert.equal(understand('a tinker with ginger whiskers').body.beard?.concept, 'sideburns')
  assert.equal(understand('a cat captain with white whiskers').body.beard, undefined)
})

test('a name before an age is one, though it is also a thing', () => {
  const { subject, hold } = understand('Dolly, 71, tango teacher')
  assert.deepEqual([subject.name, subject.presentation, hold], ['Dolly', 'feminine', []])
})

test('a dummy beside a baby is to suck, spikes of a sprinter are shoes, armour may be saucepans', () => {
  const held = understand('a teen mum, baby on the left hip, dummy on a ribbon').hold
  assert.ok(held.some(({ name }) => name === 'pacifier'))
  assert.equal(understand('a sprinter, lilac spikes').wear[0]?.slot, 'feet')
  const knight = understand('a knight, except the armour is saucepans')
  assert.deepEqual([knight.hold, knight.wear[0]?.modifiers], [[], ['saucepans']])
})

test('spots everywhere are on the skin and anchors full on forearms are inked', () => {
  assert.deepEqual(understand('a kid with chickenpox, pink spots everywhere').themeColours, [])
  const [tattoo] = understand('a fishmonger with forearms full of anchors').features
  assert.equal(tattoo?.concept, 'tattoo')
})

test("a prospector's whiskers are a beard, whatever beast they are brown as, and a cat's are not", () => {
  const { body, features } = understand('prospector, mule-brown whiskers down to his belt')
  assert.equal(body.beard?.name, 'long beard')
  assert.deepEqual(features, [])
  assert.equal(understand('old fisherman with whiskers').body.beard?.concept, 'sideburns')
  assert.equal(understand('cat girl with whiskers').body.beard, undefined)
  assert.equal(understand('old woman with whiskers').body.beard, undefined)
})
