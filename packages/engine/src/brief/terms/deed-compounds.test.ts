import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const holdIn = (words: string) => understand(words).hold.map(({ name }) => name)

test('what somebody does in one word with a thing is done by them with that thing', () => {
  assert.deepEqual(holdIn('a grim spear-wielding abbess in a white habit'), ['spear'])
  assert.deepEqual(holdIn('a pistol-toting granny'), ['pistol'])
  const fox = understand('a monocle-wearing fox')
  assert.equal(fox.subject.species?.name, 'fox')
  assert.ok(fox.wear.some(({ name }) => name === 'monocle'))
  assert.deepEqual(fox.companions, [])
})

test('who plays an instrument is a musician, whatever else they are called for', () => {
  const rolesIn = (words: string) => understand(words).subject.roles.map(({ name }) => name)
  assert.deepEqual(rolesIn('a fiddle-playing badger'), ['fiddle player'])
  assert.deepEqual(rolesIn('a ghost who plays the harp'), ['harp player'])
  assert.deepEqual(rolesIn('a guitar playing cowboy'), ['cowboy'])
})

test('the children of the great are told as such', () => {
  const role = understand("a baron's nephew with a cane").subject.roles[0]
  assert.deepEqual([role?.name, role?.concept], ["baron's nephew", 'noble'])
  assert.equal(understand("the king's daughter").subject.roles[0]?.concept, 'princess')
})
