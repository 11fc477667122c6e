import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const coatOf = (prompt: string) => understand(prompt).coat

test('paws, muzzle, ears and tail of beast-folk have colours of their own', () => {
  const zones = coatOf(
    'an anthro wolf with blue fur, white paws, a dark muzzle and pink inner ears',
  )
  assert.deepEqual(zones?.zones.map(({ zone, colour }) => `${colour.name} ${zone}`).toSorted(), [
    'dark muzzle',
    'pink inner ears',
    'white socks',
  ])
  const tips = coatOf('a catgirl with black ear tips')?.zones
  assert.deepEqual(
    tips?.map(({ zone, colour }) => `${colour.name} ${zone}`),
    ['black ear tips'],
  )
})

test('a fox’s muzzle is no mask, the rings on a raccoon’s tail no jewellery', () => {
  assert.deepEqual(understand('a fox person with a dark muzzle').wear, [])
  const raccoon = understand('an anthro raccoon with black rings on its tail')
  assert.deepEqual(raccoon.wear, [])
  assert.equal(raccoon.coat?.rings?.colour?.name, 'black')
  assert.equal(understand('a woman with silver rings').wear[0]?.concept, 'bracelet')
})

test('people without fur have no coat', () => {
  assert.equal(coatOf('a knight with white paws on his shield'), undefined)
  assert.equal(coatOf('a woman in a striped dress'), undefined)
})
