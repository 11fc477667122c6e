import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

const held = (prompt: string) => understand(prompt).hold.map(({ name }) => name)
const worn = (prompt: string) => understand(prompt).wear.map(({ name }) => name)
const moods = (prompt: string) => understand(prompt).subject.traits

test('rare and slangy words are never put right to other words', () => {
  for (const word of 'gobby swotty tapster blarg cannibal crouch wordsmith penniless cringe waddle foodie'.split(
    ' ',
  ))
    assert.deepEqual(understand(`a ${word} with a red hat`).fixes, [], word)
})

test('what is said in the street is understood in plain words', () => {
  assert.ok(moods('mardy teenager in a hoodie').includes('sulky'))
  assert.ok(moods('a skint student').includes('poor'))
  assert.ok(moods('swotty schoolboy').includes('studious'))
  assert.ok(understand('spotty teenager').body.skinLooks.includes('pimply'))
})

test('any vowel that a child writes is heard', () => {
  for (const [slip, meant] of [
    ['bukit', 'bucket'],
    ['lantirn', 'lantern'],
    ['goblit', 'goblet'],
  ] as const)
    assert.deepEqual(held(`a nite with a ${slip}`), [meant], slip)
})

test('what is repaired is repaired on the page as well', () => {
  assert.equal(understand('a troll with a woden club').hold[0]?.words, 'wooden club')
})

test('spoken marks are marks', () => {
  const ranger = understand(
    'he is a ranger comma hood up comma grey wolf next to him full stop two hatchets',
  )
  assert.deepEqual(
    ranger.companions.map(({ name }) => name),
    ['wolf'],
  )
  assert.ok(understand('a riddler with a question mark on his hat').hold !== undefined)
  assert.deepEqual(
    understand('new line hair colon pink new line eyes colon green').body.eyes[0]?.name,
    'green',
  )
})

test('what a thing is for is no pose', () => {
  assert.deepEqual(held('dwarf with a horn for drinking'), ['drinking horn'])
  assert.deepEqual(understand('old man with a stick for walking').subject.poses, [])
})

test('who is made of things holds none of them', () => {
  const golem = understand('golem made of books, hammer')
  assert.deepEqual(held('golem made of books, hammer'), ['hammer'])
  assert.ok(golem.body.skinLooks.includes('books'))
})

test('months make a baby', () => {
  assert.equal(understand('14 months old, drool').subject.age, 'toddler')
  assert.equal(understand("she's like seventy and has a parrot").subject.age, 'elder')
})

test('a name alone between commas, and a rank before one', () => {
  assert.equal(understand('old fisherman, Gustav, pipe').subject.name, 'Gustav')
  const private_ = understand('Private Lotte Braun, rifle').subject
  assert.deepEqual(
    private_.roles.map(({ name }) => name),
    ['soldier'],
  )
  assert.equal(understand('Abuela Rosa with a rolling pin').subject.presentation, 'feminine')
})

test('labels of dress are no clothes, and words written in two are one', () => {
  assert.deepEqual(worn('Top: cropped cardigan. Bottom: pinafore'), ['cardigan', 'pinafore'])
  assert.deepEqual(worn('a back pack and head phones'), ['backpack', 'headphones'])
})

test('a number of things stays where they are told of one by one', () => {
  assert.equal(understand('four swords: two on the back, one on each hip').hold[0]?.count, 4)
})

test('a thing that is a creature, and a colon behind who somebody is', () => {
  assert.equal(understand('teapot creature, porcelain').subject.species?.name, 'teapot')
  assert.deepEqual(worn('knight of roses: pink plate armour'), ['plate armour'])
})
