import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { hexToOklch } from '../math/colour.ts'
import { designCharacter } from './design-character.ts'

const designOf = (words: string) => designCharacter(understand(words), 22)

test('a tunic nobody coloured stands off the coat below it, and a green one stays green', () => {
  const tunicOf = (words: string) => {
    const { wear, lower } = designOf(words)
    const tunic = wear.find(({ kind }) => kind === 'tunic')?.colours.main ?? '#000000'
    return { tunic, step: Math.abs(hexToOklch(tunic).l - hexToOklch(lower?.colour ?? tunic).l) }
  }
  assert.ok(tunicOf('a centaur archer with a bow').step > 0.25)
  const { wear } = designCharacter(understand('an archer in a green tunic'), 22)
  const green = wear.find(({ kind }) => kind === 'tunic')?.colours.main
  assert.equal(tunicOf('a centaur archer in a green tunic with a bow').tunic, green)
})

test('the note tells the patches of a pinto', () => {
  const { lower, notes } = designOf('a pinto centaur archer with a bow')
  assert.equal(lower?.marking, 'patches')
  assert.match(notes.join(' '), /chestnut with ivory patches/)
})
