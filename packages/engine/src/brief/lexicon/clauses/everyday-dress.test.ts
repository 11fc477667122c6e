import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const wornIn = (words: string): string[] => understand(words).wear.map(({ name }) => name)
const heldIn = (words: string): string[] => understand(words).hold.map(({ name }) => name)

test('tails with a top hat are a coat, and the tail of a hood is of cloth', () => {
  assert.deepEqual(wornIn('a dancer in a silver top hat and tails'), ['top hat', 'tailcoat'])
  for (const words of ['hood with a long tail, tunic', 'a hat with a fox tail down the back'])
    assert.deepEqual(understand(words).features, [], words)
})

test('an angler holds a fishing rod, a vicar wears no dog’s collar, a diver no jacket', () => {
  assert.deepEqual(heldIn('an ice fisher in a parka, rod'), ['fishing rod'])
  assert.deepEqual(wornIn('Harriet, vicar, dog collar'), ['clerical collar'])
  assert.deepEqual(wornIn('a punk with a dog collar'), ['dog collar'])
  assert.deepEqual(wornIn('a pearl diver in a black rubber suit'), ['wetsuit'])
})

test('what was made for somebody bigger is too big, and what used to fit too small', () => {
  for (const words of [
    'a goblin in a suit that was made for a bigger goblin',
    'a coat handed down from a taller sister',
    'boots meant for somebody with bigger feet',
  ])
    assert.ok(understand(words).wear[0]?.modifiers.includes('too big'), words)
})

test('balloons all red except one colour nothing else, and embroidery is on the clothes', () => {
  const { wear, hold } = understand('beret, shirt, eleven balloons, all red except one')
  assert.deepEqual(
    [...wear, ...hold].map(({ colours }) => colours.length),
    [0, 0, 1],
  )
  assert.match(wornIn('a matador, pink stockings, gold embroidery').join(), /outfit/)
})

test('whose steed is a broom has a broom, and whose cat is black has her', () => {
  const knight = understand('a knight whose horse is a hobby horse')
  assert.deepEqual(knight.companions, [])
  assert.deepEqual(heldIn('a wizard whose staff is a mop'), ['mop'])
  assert.equal(understand('Her familiar is a black cat.').companions.length, 1)
})

test('words between single quotes are read where they stand, on a back or a pocket', () => {
  for (const words of [
    "a jacket that says 'Hell's Bakers' on the back",
    "shirt with 'Doug' on the pocket",
  ])
    assert.match(JSON.stringify(understand(words).wear[0]?.parts), /letters/, words)
  const girl = understand('a derby girl, star on the helmet, name "Bloody Mary" on the back')
  assert.equal(girl.subject.name, undefined)
})
