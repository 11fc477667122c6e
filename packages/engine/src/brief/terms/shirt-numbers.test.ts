import assert from 'node:assert/strict'
import { test } from 'node:test'
import { designCharacter } from '../../design/design-character.ts'
import { understand } from '../understand.ts'

test('a number behind a shirt is on it, in any language', () => {
  const brief = understand('basketball player, green jersey 23, headband')
  const jersey = brief.wear.find(({ name }) => name === 'jersey')
  assert.equal(jersey?.count, 1)
  assert.equal(jersey?.parts[0]?.name, 'number 23')
  for (const [words, number] of [
    ['basketball player, green jersey 23', '23'],
    ['joueur de football, maillot rouge numéro 8', '8'],
  ] as const)
    assert.ok(
      designCharacter(understand(words), 1).wear.some((garment) => garment.number === number),
    )
})

test('a colour behind the number is the shirt’s', () => {
  const [jersey] = understand('basketball jersey #23 purple, shorts').wear
  assert.deepEqual(
    [jersey?.colours[0]?.name, jersey?.parts[0]?.name, jersey?.parts[0]?.colours],
    ['purple', 'number 23', []],
  )
})

test('a jersey with a 4 shows it', () => {
  const [jersey] = understand('a red jersey with a 4, gloves').wear
  assert.deepEqual(
    jersey?.parts.map(({ name }) => name),
    ['number 4'],
  )
})

test('the number told behind a taped stick is the player’s', () => {
  const { hold, features } = understand('goalie, stick taped white, number 31')
  assert.deepEqual([hold[0]?.parts, features[0]?.name], [[], 'number 31'])
})
