import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const speciesIn = (words: string) => understand(words).subject.species?.name
const rolesIn = (words: string) => understand(words).subject.roles.map(({ name }) => name)

test('a thing that has a calling is somebody, and who sells or grows it is not', () => {
  assert.equal(speciesIn('a turnip knight with a rusty spear'), 'turnip')
  assert.deepEqual(rolesIn('a turnip knight with a rusty spear'), ['knight'])
  assert.equal(speciesIn('Pumpkin farmer, straw hat'), undefined)
  assert.equal(speciesIn('a knight with a cactus on his shield'), undefined)
})

test('a thing that is told to be the character, moves, is dressed or has arms is the character', () => {
  assert.equal(speciesIn('He was a lawyer and now he is a tree.'), 'tree')
  assert.equal(speciesIn('a dancing kettle, red bow tie'), 'kettle')
  assert.equal(speciesIn('a lemon in sunglasses and a straw hat'), 'lemon')
  assert.equal(speciesIn('a pillow with arms and legs'), 'pillow')
  assert.equal(speciesIn('he is a tree surgeon with a chainsaw'), undefined)
})

test('an animal alone in a row of words is who somebody vague is', () => {
  assert.equal(speciesIn('OC, female, snow leopard, jeans'), 'snow leopard')
  assert.equal(speciesIn('ranger, wolf, bow'), undefined)
})

test('a dragon with an everyday trade is one, who deals with dragons is not', () => {
  assert.equal(speciesIn('Dragon barista, green apron'), 'dragon')
  assert.equal(speciesIn('Dragon rider, green cloak'), undefined)
  assert.equal(speciesIn('a giant isopod baker'), 'isopod')
})

test('a captain who is a rubber duck is one', () => {
  const { subject } = understand('Captain Custard is a rubber duck pirate - bright yellow')
  assert.deepEqual([subject.species?.name, subject.roles.at(-1)?.name], ['rubber duck', 'pirate'])
})

test('a tool on legs of its own is somebody, one with a face painted on is not', () => {
  const speciesOf = (words: string) => understand(words).subject.species?.name
  assert.equal(
    speciesOf('We need "Volty": a friendly, chubby light bulb with arms and legs'),
    'light bulb',
  )
  assert.equal(speciesOf('draw a potato that is a detective'), 'potato')
  assert.equal(speciesOf('Sentient vending machine on chicken legs'), 'vending machine')
  assert.equal(speciesOf('a star with a face and little legs'), 'star')
  assert.equal(speciesOf('A hat with eyes on it, red coat'), undefined)
  assert.equal(speciesOf("little bat who's scared of the dark"), 'bat')
})
