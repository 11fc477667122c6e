import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

const marksOf = (prompt: string) => {
  const { wear, hold } = designCharacter(understand(prompt), 1)
  return [...wear, ...hold].flatMap(({ marks }) => marks ?? [])
}

describe('Marks of wear', () => {
  it('stains what is said to be stained', () => {
    assert.deepEqual(marksOf('a cook in an oil-stained apron'), ['oil'])
    assert.deepEqual(marksOf('a knight with a rusty sword'), ['rust'])
    assert.deepEqual(marksOf('a nurse in a bloody apron'), ['blood'])
  })

  it('stains nothing for a word that only sounds like it', () => {
    for (const prompt of [
      'a knight with a trusty sword',
      'a girl in rustic boots',
      'a sailor in oilskin trousers',
      'a guard in boiled leather armour',
      'a queen in an encrusted crown',
      'a worker in industrial boots',
      'a cook with an earthenware jug',
    ])
      assert.deepEqual(marksOf(prompt), [], prompt)
  })
})
