import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BriefItem } from './brief.ts'
import { understand } from './understand.ts'

function saidOf({ modifiers, materials, colours, parts }: BriefItem): string[] {
  return [
    ...modifiers,
    ...materials,
    ...colours.map(({ name }) => name),
    ...parts.flatMap(({ modifiers: said }) => said),
  ]
}

test('a look that is said before its thing is of that thing', () => {
  const told: readonly (readonly [words: string, said: string])[] = [
    ['a pirate. Violet is her gown.', 'violet'],
    ['Red is the colour of her hat.', 'red'],
    ['Velvet was used for the cloak.', 'velvet'],
    ['a pirate. Green her coat.', 'green'],
    ['burn marks on the leather of the apron', 'leather'],
    ['The coat on her is purple.', 'purple'],
    ['Her coat, old and torn, is green.', 'torn'],
    ['a pirate wearing something red: a coat', 'red'],
  ]
  for (const [words, said] of told)
    assert.ok(
      understand(words).wear.some((item) => saidOf(item).includes(said)),
      words,
    )
})

test('what is so too is so', () => {
  for (const words of [
    'The coat is red, the gloves too.',
    'The coat is red and so are the gloves.',
    'The coat is red. Gloves: ditto.',
  ]) {
    const gloves = understand(words).wear.find(({ name }) => /glove/.test(name))
    assert.ok(gloves !== undefined && saidOf(gloves).includes('red'), words)
  }
})

test('hands and cheeks have what is in and on them', () => {
  assert.equal(understand('The left hand has the lantern.').hold[0]?.side, 'left')
  assert.equal(understand('Lantern: left hand.').hold[0]?.side, 'left')
  assert.match(understand('Her left cheek bears a scar.').features[0]?.place ?? '', /cheek/)
})

test('birth, age and lack are told in clauses of their own', () => {
  assert.equal(understand('a monk, a badger by birth').subject.species?.name, 'badger')
  assert.equal(understand("a pirate. You'd say nineteen.").subject.ageYears, 19)
  assert.equal(understand('pirate 19 smiling').subject.ageYears, 19)
  assert.ok(understand("a pirate. Gloves she hasn't got.").absent.length > 0)
})
