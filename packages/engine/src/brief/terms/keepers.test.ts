import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const rolesOf = (words: string) => understand(words).subject.roles.map(({ name }) => name)

test('who keeps a house with a name is called after what it is', () => {
  assert.deepEqual(rolesOf('Big Wanda runs the Crooked Lantern inn, red headscarf'), ['innkeeper'])
  assert.deepEqual(rolesOf('he owns the corner shop, grey cardigan'), ['shopkeeper'])
  assert.deepEqual(rolesOf('Behind the counter of a pawn shop: a bald man'), ['pawnbroker'])
})

test('a club and a game tell what its figure does, but not what its mascot does', () => {
  assert.deepEqual(rolesOf('For our climbing club, a woman of fifty with cropped hair'), [
    'climber',
  ])
  assert.ok(rolesOf('My fishing game needs a protagonist, an old man').includes('fisher'))
  assert.deepEqual(rolesOf('Our chess club wants a mascot: an owl with glasses'), ['mascot'])
})

test('who is missed among many is wanted as one of them', () => {
  assert.deepEqual(rolesOf('There are never any astronauts like her. A girl of nine'), [
    'astronaut',
  ])
})

test('a sister in a habit is a nun, a sister in a jumper is not', () => {
  assert.deepEqual(rolesOf('Sister Benedicta, black habit, stern'), ['nun'])
  assert.deepEqual(rolesOf('my sister Berta in a yellow jumper'), [])
})

test('an archer girl is an archer', () => {
  assert.deepEqual(rolesOf('an archer girl with a green hood'), ['archer'])
  assert.equal(understand('an archer girl with a green hood').subject.presentation, 'feminine')
})
