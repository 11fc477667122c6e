import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

function designOf(words: string) {
  return designCharacter(understand(words, undefined), 1)
}

test('elementals are of their element from head to tip, and dressed in nothing that nobody asked for', () => {
  for (const [words, marking, plan] of [
    ['a fire elemental', 'flames', 'ghost'],
    ['a water elemental', 'ripples', 'ghost'],
    ['a lightning elemental', 'bolts', 'ghost'],
    ['a lava elemental', 'stones', 'biped'],
    ['an ice elemental', 'stones', 'biped'],
    ['a being of living flame', 'flames', 'ghost'],
    ['a man made of fire', 'flames', 'ghost'],
  ] as const) {
    const { person, skin, wear, notes } = designOf(words)
    assert.equal(person.species, 'elemental', words)
    assert.equal(person.plan, plan, words)
    assert.equal(skin.marking, marking, words)
    assert.deepEqual(wear, [], words)
    assert.ok(!notes.some((note) => /Not shown/.test(note)), `${words}: ${notes}`)
  }
})

test('what the words colour and dress of an elemental is as they say', () => {
  const { skin, wear, hair } = designOf(
    'a green water elemental with white hair in steel plate armour',
  )
  assert.notEqual(skin.colour, designOf('a water elemental').skin.colour)
  assert.equal(hair.colour, designOf('a man with white hair').hair.colour)
  assert.ok(wear.some(({ kind }) => kind === 'plate_armor'))
})

test('a golem of stone is drawn of stones, and its notes miss none', () => {
  const { skin, notes } = designOf('a stone golem')
  assert.equal(skin.marking, 'stones')
  assert.doesNotMatch(notes.join(' '), /Not shown/)
})

test('a fire mage is no elemental', () => {
  assert.equal(designOf('a fire mage').person.species, 'human')
})

test('gods have no wings that nobody asked for, and are called by their own names', () => {
  const zeus = designOf('zeus')
  assert.equal(zeus.title, 'Zeus')
  assert.ok(!zeus.features.some(({ kind }) => kind.endsWith('wings')))
  assert.match(designOf('a goddess of the moon').title, / the Goddess of the Moon$/)
  assert.ok(designOf('an angel').features.some(({ kind }) => kind === 'feathered_wings'))
})
