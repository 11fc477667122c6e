import assert from 'node:assert/strict'
import test from 'node:test'
import { understand } from '../understand.ts'

function coatOf(words: string): { skin: string[]; looks: string[]; features: string[] } {
  const { body, features } = understand(words)
  return {
    skin: body.skin.map(({ name }) => name),
    looks: body.skinLooks,
    features: features.map(({ name, colours }) =>
      [...colours.map((colour) => colour.name), name].join(' '),
    ),
  }
}

test('colours and patterns of an animal are those of its coat', () => {
  const cat = coatOf('I want a pirate kitten! Ginger with stripes and a blue bandana')
  assert.deepEqual(cat.skin, ['ginger'])
  assert.ok(cat.looks.includes('striped'))
  const dog = coatOf('please make a dog knight, he is white with brown patches')
  assert.deepEqual(dog.skin, ['white', 'brown'])
  assert.ok(dog.looks.includes('patches'))
  const owl = coatOf('an owl professor. It is brown with white spots')
  assert.deepEqual(owl.skin, ['brown', 'white'])
  assert.ok(owl.looks.includes('spots'))
})

test('a colour alone is the coat, one before a noun is not', () => {
  assert.deepEqual(coatOf('a raccoon thief, grey, black gloves').skin, ['grey'])
  assert.deepEqual(coatOf('a lizard with a big grin. Bright green, orange tummy').skin, [
    'bright green',
  ])
  assert.deepEqual(coatOf('a cat, black, shiny boots').skin, [])
})

test('what is said of a garment stays with it', () => {
  assert.deepEqual(coatOf('a wolf in a blue coat, red with white stripes').skin, [])
  assert.deepEqual(coatOf('a girl with a cat, orange with stripes').skin, [])
})

test('a coat beside horns is fur, a coat that is worn is not', () => {
  const ram = understand('a ram postman, grey coat, curled horns, blue cap')
  assert.deepEqual(
    ram.body.skin.map(({ name }) => name),
    ['grey'],
  )
  assert.ok(understand('a rabbit in a brown coat, long ears').wear.length > 0)
  assert.ok(understand('a cat detective, long grey coat, hat').wear.length === 2)
})
