import assert from 'node:assert/strict'
import { test } from 'node:test'
import { companions, features, garments, materials, props, roles } from './concepts.ts'
import { nouns } from './lexicon/nouns.ts'
import { nounEntry } from './nouns.ts'
import { understand } from './understand.ts'

const concepts: Record<string, readonly string[]> = {
  ...garments,
  role: roles,
  prop: props,
  companion: companions,
  material: materials,
  feature: [...features, 'body_part'],
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
