import assert from 'node:assert/strict'
import test from 'node:test'
import type { BriefItem } from '../../brief.ts'
import { understand } from '../../understand.ts'

const colours = (words: string): string[][] =>
  understand(words).wear.map((item) => item.colours.map(({ name }) => name))

function saidOf({ modifiers, materials, colours, parts }: BriefItem): string[] {
  return [
    ...modifiers,
    ...materials,
    ...colours.map(({ name }) => name),
    ...parts.flatMap(({ modifiers: said }) => said),
  ]
}

function saidOfIn({ modifiers, patterns, colours, parts }: BriefItem): string[] {
  return [
    ...modifiers,
    ...patterns,
    ...colours.map(({ name }) => name),
    ...parts.flatMap(({ name, modifiers: said }) => [name, ...said]),
  ]
}

test('what has changed its colour is of both, the one it has by now first', () => {
  assert.deepEqual(colours('a shirt that was white once and is now grey'), [['grey', 'white']])
  assert.deepEqual(colours('a silk scarf, white gone cream'), [['white', 'cream']])
})

test('colours behind two things are of both', () => {
  assert.deepEqual(colours('a felt hat, a coat to the ankles, yellow both'), [
    ['yellow'],
    ['yellow'],
  ])
})

test('an orange alone is a colour where something is told of', () => {
  assert.deepEqual(colours('a scarf, orange, and a coat'), [['orange'], []])
  assert.deepEqual(
    understand('a fan, and that a violent orange').hold[0]?.colours[0]?.name,
    'orange',
  )
  assert.equal(understand('a boy with a knife, orange, bread').hold.length, 3)
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

test('what a thing has become or lost is said of it', () => {
  const told: readonly (readonly [words: string, said: string])[] = [
    ['The dress she got is in tatters.', 'tattered'],
    ["The sweatshirt she's thrown on is too big.", 'too big'],
    ['Her hat should be red.', 'red'],
    ['I want her coat to be blue.', 'blue'],
    ["You can't miss her red hat.", 'red'],
    ['The monocle he peers through is cracked.', 'cracked'],
    ['The tuxedo has split at both shoulders.', 'torn'],
    ['a cloak that is long and is torn', 'torn'],
    ['The parka has lost a sleeve.', 'missing'],
    ['Moons are printed on his dressing gown.', 'moons'],
    ['His scarf has gone grey.', 'grey'],
  ]
  for (const [words, said] of told) {
    const [item] = understand(words).wear
    assert.ok(item !== undefined && saidOfIn(item).includes(said), words)
  }
})

test('what was done to a thing names no calling', () => {
  const rolesOf = (words: string) => understand(words).subject.roles.map(({ name }) => name)
  assert.deepEqual(rolesOf('a girl in mended boots with short cut hair'), [])
  assert.deepEqual(rolesOf('a woman with carved meat on a plate'), [])
  assert.deepEqual(rolesOf('lady who delivered letters in the war'), ['postman'])
})

test('what has been done to hair, or what somebody did to it, is how it is', () => {
  assert.deepEqual(understand("a girl, her hair's been shorn").body.hair.length, 'short')
  assert.ok(
    understand('a diver, salt has stiffened her hair').body.hair.looks.includes('stiffened'),
  )
})
