import assert from 'node:assert/strict'
import { test } from 'node:test'
import { designCharacter } from '../../design/design-character.ts'
import { understand } from '../understand.ts'

test('what is done with one hand is in that hand', () => {
  for (const prompt of [
    'a wizard raising a staff with her left hand',
    'a witch who lifts a lantern with the left hand, black hat',
    'an old man leaning on a cane with his left hand and a book in the right',
  ]) {
    const [thing] = understand(prompt).hold
    assert.equal(thing?.side, 'left', prompt)
  }
  const raised = understand('a knight with a sword, with his left hand raised')
  assert.notEqual(raised.hold[0]?.side, 'left', 'the hand does something else')
})

test('who is left-handed has the weapon in the left hand, and what is said of a hand stays there', () => {
  const carryOf = (prompt: string) =>
    designCharacter(understand(prompt), 1, undefined).hold.map(({ kind, carry }) => [kind, carry])
  assert.deepEqual(carryOf('a left-handed swordsman with a rapier'), [['rapier', 'left hand']])
  assert.deepEqual(carryOf('a left-handed knight with a sword and a shield'), [
    ['sword', 'left hand'],
    ['shield', 'right hand'],
  ])
  assert.deepEqual(carryOf('a left-handed fencer, a rapier in the right hand'), [
    ['rapier', 'right hand'],
  ])
})

test('a tray with something on it is in the hand that is named behind', () => {
  const { hold } = understand('butler, tray with three teacups in the right hand')
  assert.equal(hold.find(({ name }) => name === 'tray')?.side, 'right')
  assert.equal(hold.find(({ name }) => name === 'teacups')?.side, 'both')
})
