import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const builds: readonly (readonly [words: string, build: string, figure: string])[] = [
  ['a blacksmith built like a wardrobe', 'muscular', 'huge'],
  ['Think a cliff that put on boots. Bald, scarred', 'muscular', 'huge'],
  ['a cook with forearms like hams', 'muscular', 'brawny'],
  ['She is thin as a heron, in grey', 'slender', 'thin'],
  ['a barrel of a man in a red coat', 'heavy', 'round'],
  ['a singer with huge hips and a fan', 'heavy', 'huge hips'],
  ['a turnip imp, knee-high, with a lantern', 'short', 'knee high'],
  ['an old hound, ribs showing', 'slender', 'ribs showing'],
]

for (const [words, build, figure] of builds) {
  test(`a body by comparison: ${words}`, () => {
    const { subject } = understand(words)
    assert.deepEqual(
      [subject.builds.some((one) => one === build), subject.figure.includes(figure)],
      [true, true],
      JSON.stringify(subject),
    )
  })
}

test('what is not so, or is a thing, builds nobody', () => {
  assert.deepEqual(understand('he is not built like a bear').subject.builds, [])
  assert.deepEqual(understand('a boy with a sword the size of a barn door').subject.builds, [])
  const boots = understand('boots, knee-high, black')
  assert.deepEqual([boots.subject.builds, boots.wear.length], [[], 1])
})

test('what is said of a likeness is said of the character, of clothes it is not', () => {
  const moth = understand('a moth person, more like a shy old lady')
  assert.deepEqual([moth.subject.age, moth.subject.traits], ['elder', ['shy']])
  const witch = understand('Witch. Like a tired chubby guy in his 40s')
  assert.deepEqual([witch.subject.ageYears, witch.subject.builds], [45, ['heavy']])
  assert.equal(understand('a girl who dresses like an old man').subject.age, undefined)
})

test('who works at a place, and who is grown', () => {
  const { roles } = understand('a woman who works at a chip shop').subject
  assert.equal(roles[0]?.name, 'chip shop worker')
  const { species, age } = understand('a toadstool child with a lamp').subject
  assert.deepEqual(
    [species?.name, species?.concept, age],
    ['toadstool child', 'mushroomfolk', 'child'],
  )
  assert.equal(understand('a flower girl').subject.species, undefined)
})
