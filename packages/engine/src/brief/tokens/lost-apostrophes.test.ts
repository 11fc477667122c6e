import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('whose a thing is, is heard without the apostrophe', () => {
  assert.equal(understand('a witchs hat').wear[0]?.name, 'witch hat')
  assert.equal(understand('clowns nose').features[0]?.name, 'clown nose')
  const monster = understand('frankensteins monster as a barber').subject
  assert.equal(monster.species?.name, 'frankenstein monster')
  assert.equal(understand('his dads old jacket').subject.species, undefined)
})

test('what is no owner stays as it was written', () => {
  assert.equal(understand('a princess dress').wear[0]?.name, 'princess dress')
  assert.equal(understand('pirates and their parrots').subject.roles[0]?.count, 2)
})
