import assert from 'node:assert/strict'
import { test } from 'node:test'
import { companions, features, garments, materials, props, roles } from '../concepts.ts'
import { nouns } from '../lexicon/nouns.ts'
import { understand } from '../understand.ts'
import { nounEntry } from './nouns.ts'

const concepts: Record<string, readonly string[]> = {
  ...garments,
  role: roles,
  prop: props,
  companion: companions,
  material: materials,
  feature: [...features, 'body_part', 'told'],
}

test('every noun comes near to something that is drawn, in the slot it is drawn in', () => {
  for (const key of Object.keys(nouns)) {
    const [slot = '', concept = ''] = key.split(' ')
    assert.ok(concepts[slot]?.includes(concept), key)
  }
})

test('a noun is found in either number', () => {
  assert.equal(nounEntry('samovars')?.thing?.concept, nounEntry('samovar')?.thing?.concept)
})

test('a noun from the table is a guess, and is not told as not understood', () => {
  const brief = understand('a wizard holding a percolator')
  assert.equal(brief.hold[0]?.how, 'guess')
  assert.equal(brief.hold[0]?.name, 'percolator')
  assert.deepEqual(brief.unknown, [])
})

test('what nothing is drawn for is told by its own name where it stands in a list, with all that is said of it', () => {
  const brief = understand(
    'a scholar: white robe, jade toggle, black basalt crust, two dents in the shoulder',
  )
  const told = brief.features.filter(({ concept }) => concept === 'told')
  assert.deepEqual(
    told.map(({ name, colours, materials, count }) => [
      name,
      colours[0]?.name,
      materials[0],
      count,
    ]),
    [
      ['toggle', 'jade', 'jade', 1],
      ['crust', 'black', 'stone', 1],
      ['dents', undefined, undefined, 2],
    ],
  )
})

test('a towel round the neck is a towel, a pencil behind an ear a pencil', () => {
  const baker = understand('a baker, tea towel around neck, pencil behind his left ear')
  assert.ok([...baker.wear, ...baker.hold].some(({ name }) => name === 'tea towel'))
  assert.ok([...baker.hold, ...baker.features].some(({ name }) => name === 'pencil'))
})

test('straw out of the cuffs of a shirt leaves the shirt there', () => {
  const { wear } = understand('straw sticking out of the sleeves of a striped shirt')
  assert.equal(wear[0]?.name, 'shirt')
})

test('a griffin has its saddle, and a rider none', () => {
  assert.equal(understand('a griffin with a leather saddle').features.at(-1)?.name, 'saddle')
  assert.ok(!understand('a knight in the saddle').features.some(({ name }) => name === 'saddle'))
})
