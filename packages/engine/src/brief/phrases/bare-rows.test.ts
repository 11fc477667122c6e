import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const rows: readonly (readonly [words: string, things: readonly string[]])[] = [
  [
    'goblin mechanic orange overalls goggles wrench big ears',
    ['overalls', 'goggles', 'wrench', 'big ears'],
  ],
  [
    'elf ranger leather armor bow quiver cloak boots',
    ['leather armor', 'bow', 'quiver', 'cloak', 'boots'],
  ],
  ['chef bloodstained apron cleaver in each hand', ['apron', 'cleaver']],
  ['storm chaser yellow raincoat knee pads binoculars', ['raincoat', 'knee pads', 'binoculars']],
  ['a knight with a skull helmet and a sword belt', ['skull helmet', 'sword belt']],
]

for (const [words, things] of rows) {
  test(`'${words}' tells of ${things.length} things`, () => {
    const { wear, hold, features } = understand(words)
    const names = [...wear, ...hold, ...features].map(({ name }) => name)
    assert.deepEqual(names.toSorted(), things.toSorted())
  })
}

test('between marks two nouns are one thing', () => {
  const held = (words: string) => understand(words).hold.map(({ name }) => name)
  assert.deepEqual(held('a pikeman, buff coat, lobster pot helmet, bad teeth'), [])
  assert.deepEqual(held('a hunter, red hood, axe scar through the lip, muddy boots'), [])
  assert.deepEqual(held('Dr. Vex, scrubs with a splash of gold, scalpel earrings'), [])
})

const beings: readonly (readonly [words: string, who: readonly string[]])[] = [
  ['bartender orc half-moon spectacles', ['bartender', 'orc']],
  ['lizardfolk ranger neck frill', ['ranger', 'lizardfolk']],
  ['old wizard tall red hat', ['wizard']],
]

for (const [words, who] of beings) {
  test(`'${words}' still tells who it is`, () => {
    const { subject } = understand(words)
    const named = [...subject.roles, ...(subject.species ? [subject.species] : [])]
    assert.deepEqual(
      named.map(({ name }) => name),
      who,
    )
  })
}

test('what only people are is said of them, not of the thing behind it', () => {
  assert.ok(understand('half-orc midwife stocky white apron').subject.builds.length > 0)
  assert.deepEqual(understand('witch plump jolly green stockings').subject.traits, ['jolly'])
})
