import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const said = (prompt: string) => understand(prompt).wear[0]?.modifiers

test('what sun, sea and moths did to clothes is how they look', () => {
  assert.deepEqual(said('His cap was red; the sun has bleached it.'), ['bleached'])
  assert.deepEqual(said('a wool shawl that mice have chewed'), ['moth-eaten'])
  const brief = understand('a green jacket, rain has darkened the shoulders almost black')
  assert.deepEqual(brief.wear[0]?.modifiers, ['darkened'])
  assert.deepEqual(brief.features, [])
  assert.equal(understand('Moths have been at her shawl.').subject.species, undefined)
})

test('elbows and knees of clothes are places on them', () => {
  assert.deepEqual(said('the knees of her dungarees are muddy'), ['muddy'])
  assert.deepEqual(said('a blazer with the elbows gone shiny'), ['shiny'])
  assert.deepEqual(understand('a monk in a robe worn thin at the seat').features, [])
  assert.deepEqual(said('a brown skirt with the hem gone to rags'), [])
  const [skirt] = understand('a brown skirt with the hem gone to rags').wear
  assert.deepEqual(skirt?.parts[0]?.modifiers, ['frayed'])
})

test('how hard something was polished is said of nobody', () => {
  const { subject, wear, hold } = understand(
    'black boots he had polished until the stars shone in them, a scar',
  )
  assert.deepEqual(wear[0]?.modifiers, ['polished'])
  assert.equal(subject.presentation, 'masculine')
  assert.deepEqual(hold, [])
  assert.deepEqual(understand('shoes polished to a mirror shine').hold, [])
})
