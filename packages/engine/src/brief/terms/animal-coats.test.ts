import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const skinOf = (words: string) => understand(words).body.skin.map(({ name }) => name)

test('the colour of an animal is its own, not of the nose named next', () => {
  assert.deepEqual(skinOf("she's a bat, pink, heart-shaped nose, one fang"), ['pink'])
  const croc = understand('A newt with a big smile. Bright green, yellow tummy, stripy bottoms')
  assert.deepEqual(
    croc.body.skin.map(({ name }) => name),
    ['bright green'],
  )
  assert.deepEqual(skinOf('a cat, orange with white paws'), ['orange'])
})

test('a coat that nobody put on is fur', () => {
  const goat = understand('an anthropomorphic goat, cream coat, short horns, denim dungarees')
  assert.deepEqual(
    goat.wear.map(({ name }) => name),
    ['dungarees'],
  )
  assert.deepEqual(
    goat.body.skin.map(({ name }) => name),
    ['cream'],
  )
  assert.equal(understand('a fox in a red coat').wear[0]?.name, 'coat')
})

test('spots and stripes of a beast are on its hide, those of its clothes are not', () => {
  const dragon = understand('a dragon, he is purple with green spots')
  assert.deepEqual(
    dragon.body.skin.map(({ name }) => name),
    ['purple', 'green'],
  )
  assert.deepEqual(dragon.body.skinLooks, ['spots'])
  assert.deepEqual(understand('a frog in a coat with stripes').body.skinLooks, [])
})

test('a coat told behind its name is fur too, and so is a hide', () => {
  assert.deepEqual(understand('horse, coat dappled grey and white').wear, [])
  assert.deepEqual(understand('goat with a tiger-striped coat').wear, [])
  const { body } = understand('dragon, hide mottled olive and brown')
  assert.deepEqual(
    [skinOf('dragon, hide mottled olive and brown'), body.skinLooks.includes('mottled')],
    [['olive', 'brown'], true],
  )
})
