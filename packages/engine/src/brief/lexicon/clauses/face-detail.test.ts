import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

function features(words: string): string {
  return understand(words)
    .features.map(({ name, place = '', modifiers }) => [name, place, ...modifiers].join(' '))
    .join(', ')
}

test('parts that do not match are uneven, and teeth that go every way crooked', () => {
  assert.match(features('man, one eyebrow higher than the other'), /uneven/)
  assert.match(features('man, teeth going every way'), /crooked teeth/)
})

test('skin, lips and heels keep what sun, wind and work did to them', () => {
  assert.match(features('traveller, lips split by the sun'), /cracked lips/)
  assert.match(features('traveller, sun-cracked lips'), /cracked lips/)
  assert.match(features('priest, skin like an old saddle'), /leathery/)
  assert.deepEqual(
    understand('farmer, kurta, cracked heels').wear.map(({ name }) => name),
    ['kurta'],
  )
})

test('two dots on a neck are a bite, a cut over the brow is a mark, dark rings are under the eyes', () => {
  assert.match(features('dentist, two tiny red dots on his own neck'), /bite marks neck/)
  assert.match(features('boxer, cut over the left eye'), /scratch left eye|scratch.*eye/)
  assert.match(features('nurse, lanyard, dark rings'), /under the eyes/)
  assert.equal(understand('nurse, lanyard, dark rings').wear.length, 1)
})

test('calves that are painted are legs, scales in a hand are a balance, and briars no pipes', () => {
  assert.equal(understand('warrior, calves painted in blue bands').companions.length, 0)
  assert.equal(understand('merchant, scales in the left hand').body.skin.length, 0)
  const knight = understand('knight, briars growing out of every joint of his armour')
  assert.equal(knight.hold.length, 0)
  assert.match(features('knight, briars growing out of every joint of his armour'), /thorny/)
})

test('a moustache like handlebars is a handlebar', () => {
  const { beard } = understand('strongman, moustache like bicycle handlebars').body
  assert.equal(beard?.concept, 'handlebar')
})
