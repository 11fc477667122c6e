import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

test('whom the picture is for is not in it', () => {
  const fox = understand('Road safety hero for children 5-9. A fox in a yellow vest')
  assert.equal(fox.subject.species?.name, 'fox')
  assert.equal(fox.subject.ageYears, undefined)
  assert.equal(understand('no mask so kids can see his face').subject.species, undefined)
})
