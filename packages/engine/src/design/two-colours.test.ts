import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

function worn(prompt: string, kind: string) {
  const garment = designCharacter(understand(prompt), 6).wear.find((each) => each.kind === kind)
  assert.ok(garment)
  return garment
}

test('a white and gold gown has panels and broad borders of gold', () => {
  const { isPanelled, hem, colours } = worn('a queen in a white and gold gown', 'gown')
  assert.equal(isPanelled, true)
  assert.equal(hem, 'trimmed')
  const { main, ...others } = colours
  assert.notEqual(main, colours.trim)
  assert.deepEqual(others, { trim: colours.trim, lining: colours.trim, accent: colours.trim })
})

test('what is striped, halved or of one colour has no panels', () => {
  assert.equal(worn('a man in a red and black striped coat', 'coat').isPanelled, undefined)
  assert.equal(worn('a jester in a half red half green tunic', 'tunic').isPanelled, undefined)
  assert.equal(worn('a woman in a white gown', 'gown').isPanelled, undefined)
})
