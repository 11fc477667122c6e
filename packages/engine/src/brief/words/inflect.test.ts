import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pluralOf, singularOf, singularsOf } from './inflect.ts'

test('whatever has a plural is among the words that the plural may come from', () => {
  const words = [
    'sword',
    'dress',
    'witch',
    'cookie',
    'fairy',
    'policewoman',
    'werewolf',
    'oak leaf',
    'hero',
    'martini',
  ]
  for (const word of words) assert.ok(singularsOf(pluralOf(word) ?? '').includes(word), word)
  assert.deepEqual(singularsOf('sword'), [])
})

test('cookies are of a cookie, berries of a berry', () => {
  const singles = 'cookies zombies hoodies ties budgies berries fairies ladies'
    .split(' ')
    .map(singularOf)
  assert.deepEqual(singles, 'cookie zombie hoodie tie budgie berry fairy lady'.split(' '))
})
