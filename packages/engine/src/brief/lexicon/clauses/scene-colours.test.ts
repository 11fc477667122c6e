import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const names = (colours: readonly { name: string }[]): string[] => colours.map(({ name }) => name)

test('hair, tails and robes in the colours of a scene have those colours', () => {
  assert.deepEqual(names(understand('a witch, hair dyed in storm colours').body.hair.colours), [
    'storm grey',
    'storm blue',
  ])
  const mermaid = understand('mermaid, tail in sunset shades')
  assert.deepEqual(names(mermaid.features[0]?.colours ?? []), ['sunset orange', 'sunset pink'])
  assert.deepEqual(mermaid.wear, [], 'shades of a sunset are no sunglasses')
  const robe = understand('a wizard, robe in autumn tones').wear[0]
  assert.deepEqual(names(robe?.colours ?? []), ['autumn orange', 'autumn red'])
  const cloak = understand('a cloak in all the colours of a bruise').wear[0]
  assert.deepEqual(names(cloak?.colours ?? []), ['bruise purple', 'yellow'])
  assert.deepEqual(names(understand('an elf with storm-coloured eyes').body.eyes), [
    'storm grey',
    'storm blue',
  ])
})

test('whoever is dressed in autumn colours has a palette, and sunglasses stay sunglasses', () => {
  assert.deepEqual(understand('a witch dressed in autumn colours').body.hair.colours, [])
  assert.equal(understand('a surfer in pink shades').wear[0]?.concept, 'sunglasses')
})
