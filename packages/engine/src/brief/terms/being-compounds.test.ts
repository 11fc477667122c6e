import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const being = (words: string) => understand(words).subject.species?.name
const roles = (words: string) => understand(words).subject.roles.map(({ name }) => name)

test('a dragon with an ordinary calling is a dragon; who hunts dragons or bears their name is none', () => {
  assert.equal(being('a dragon librarian with spectacles'), 'dragon')
  assert.equal(being('tiny dragon baker, blue scales'), 'tiny dragon')
  assert.equal(being('a dragon tamer with a whip'), undefined)
  assert.equal(being('a dragon knight in silver armour'), undefined)
})

test('who turns out to be an animal or a thing is one, and keeps the calling', () => {
  assert.equal(being("A sheriff but he's a cactus"), 'cactus')
  assert.equal(being('a chef that is a panda'), 'panda')
  assert.equal(being('a witch who is actually a mushroom'), 'mushroom')
  assert.deepEqual(roles('a witch who is actually a mushroom'), ['witch'])
  assert.equal(being('a witch whose familiar is a cat'), undefined)
})

test('somebody of clockwork is one; who makes it is none', () => {
  assert.equal(being('a clockwork ballerina'), 'clockwork')
  assert.equal(being('a wind-up soldier with a drum'), 'wind up')
  assert.equal(being('a clockwork mechanic'), undefined)
})
