import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BriefItem } from '../brief.ts'
import { understand } from '../understand.ts'

function worn(words: string): BriefItem {
  const [item] = understand(words).wear
  assert.ok(item, words)
  return item
}

const namesOf = (colours: readonly { name: string }[]) => colours.map(({ name }) => name)

test('a stuff with the article is that of what was told before', () => {
  const gown = worn('She still wears the gown. The velvet is balding and the hem is muddy.')
  assert.deepEqual([gown.name, gown.materials, gown.modifiers], ['gown', ['velvet'], ['balding']])
  const boots = worn('Tall boots. The leather is cracked.')
  assert.deepEqual([boots.materials, boots.modifiers.includes('cracked')], [['leather'], true])
})

test('a fabric that somebody is dressed in, or of which more is said, is clothes', () => {
  const lace = worn('a bride, tattered ivory lace, bare feet')
  assert.deepEqual([lace.name, lace.concept, namesOf(lace.colours)], ['lace', 'clothes', ['ivory']])
  assert.deepEqual(worn('a widow dressed in black silk').materials, ['silk'])
  assert.deepEqual(understand('black and gold, a knight').wear, [])
})

test('second thoughts about a colour keep the thing', () => {
  const said = (words: string) =>
    understand(words).wear.map(({ name, colours }) => [name, namesOf(colours)])
  assert.deepEqual(said('a poncho in orange, actually make it teal, with fringes'), [
    ['poncho', ['teal']],
  ])
  assert.deepEqual(said('A green cloak. Make it white.'), [['cloak', ['white']]])
  assert.deepEqual(namesOf(understand('His hair is red. No wait, blue.').body.hair.colours), [
    'blue',
  ])
  const { features } = understand('The right leg is mechanical. Make it copper.')
  assert.deepEqual(features[0]?.materials, ['copper'])
})

test('what somebody never takes off is worn', () => {
  const { wear, absent } = understand('my cousin, never takes off his striped scarf')
  assert.deepEqual([wear[0]?.name, absent], ['striped scarf', []])
  assert.deepEqual(
    understand("an imp that won't let go of its spoon").hold.map(({ name }) => name),
    ['spoon'],
  )
})

test('frames, fur, spots and bars have the colour that is said of them', () => {
  assert.deepEqual(namesOf(worn('silver-rimmed spectacles').colours), ['silver'])
  const coat = understand('a catfolk thief with black fur')
  const plain = understand('a thief in a black hat')
  assert.equal(coat.body.skin[0]?.hex, plain.wear[0]?.colours[0]?.hex)
  assert.deepEqual(
    namesOf(
      understand('a jaguar man with snow leopard type fur, white hat').wear[0]?.colours ?? [],
    ),
    ['white'],
  )
  const { features, wear } = understand('a toad with blue spots on its belly, red boots')
  assert.deepEqual([features[0]?.name, namesOf(features[0]?.colours ?? [])], ['spots', ['blue']])
  assert.equal(wear[0]?.place, undefined)
  assert.deepEqual(
    understand('a butterfly girl, orange wings with eye spots').features[0]?.patterns,
    ['polka_dot'],
  )
  assert.equal(understand('a wizard with a fox, small and orange').companions.length, 1)
})

test('stuffs behind a label, and colours behind a gloss, are of the thing', () => {
  assert.deepEqual(worn('scarf=silk, polka dot navy/white;hat=red').materials, ['silk'])
  assert.deepEqual(namesOf(worn('a cotton tunic (tlahuiztli) white, sandals').colours), ['white'])
})
