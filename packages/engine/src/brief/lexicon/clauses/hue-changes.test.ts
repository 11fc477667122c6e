import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const names = (colours: readonly { name: string }[]): string[] => colours.map(({ name }) => name)

test('what hair grows out to is the colour of streaks in it, not of the whole figure', () => {
  const { body, themeColours } = understand('barista, teal hair growing out brown')
  assert.deepEqual(names(body.hair.colours), ['teal'])
  assert.deepEqual(names(body.hair.streaks), ['brown'])
  assert.deepEqual(themeColours, [])
})

test('skin that goes to another colour at the fingers has it there alone', () => {
  const imp = understand('imp, red skin going to black at the fingers')
  assert.deepEqual(names(imp.body.skin), ['red'])
  assert.equal(imp.features[0]?.name, 'fingers')
  assert.deepEqual(names(imp.features[0]?.colours ?? []), ['black'])
})

test('eyes pale as sand are of that colour, and a skin dark as ebony', () => {
  const nomad = understand('nomad, eyes pale as sand')
  assert.deepEqual(names(nomad.body.eyes), ['pale sand'])
  assert.deepEqual(nomad.themeColours, [])
  assert.deepEqual(names(understand('skin dark as ebony').body.skin), ['dark ebony'])
})

test('giant shoes of some colour make no giant', () => {
  for (const wish of ['clown with giant yellow shoes', 'clown, giant shoes in lemon and lime']) {
    const clown = understand(wish)
    assert.equal(clown.subject.species, undefined, wish)
    assert.deepEqual(clown.wear[0]?.modifiers, ['huge'], wish)
  }
  assert.equal(
    understand('frost giant blue skin white beard axe').subject.species?.concept,
    'giant',
  )
})
