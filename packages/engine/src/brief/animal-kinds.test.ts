import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

const speciesOf = (words: string) => understand(words).subject.species

const kinds: readonly (readonly [words: string, name: string, kin: string])[] = [
  ['a tiger shark boxer', 'tiger shark', 'sharkfolk'],
  ['a walrus sea captain', 'walrus', 'sealfolk'],
  ['a blue jay postman', 'blue jay', 'birdfolk'],
  ['a stag beetle knight', 'stag beetle', 'insectfolk'],
  ['vampire squid, librarian, round glasses', 'vampire squid', 'octopusfolk'],
  ['a bat librarian', 'bat', 'batfolk'],
  ['a trout detective in a trench coat', 'trout', 'fishfolk'],
  ['old mule sheriff, tin star', 'mule', 'horsefolk'],
  ['a mountain gorilla monk', 'mountain gorilla', 'monkeyfolk'],
]

for (const [words, name, kin] of kinds)
  test(`an animal is of its own people: ${words}`, () => {
    const species = speciesOf(words)
    assert.deepEqual([species?.name, species?.concept], [name, kin])
  })

test('who deals in animals is none of them', () => {
  for (const words of ['a trout farmer', 'a tuna merchant', 'mule driver in a poncho'])
    assert.equal(speciesOf(words), undefined, words)
})

test('a colour before a beast is the colour of its coat, but not of what a knight bears', () => {
  const skinOf = (words: string) => understand(words).body.skin.map(({ name }) => name)
  assert.deepEqual(skinOf('a grey cat wizard'), ['grey'])
  assert.deepEqual(skinOf('a black bear chef in red'), ['black'])
  assert.deepEqual(skinOf('a black horse knight'), [])
})
