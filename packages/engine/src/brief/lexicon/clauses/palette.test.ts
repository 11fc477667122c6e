import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

test('colours and drawing of the whole', () => {
  assert.deepEqual(understand('A fox. Keep the colours soft and warm.').paletteWords, [
    'soft palette',
    'warm palette',
  ])
  assert.deepEqual(understand('a knight, but autumn').paletteWords, ['autumn palette'])
  assert.equal(understand('a fox barista, bold outlines').styleWords, 'bold outlines')
  assert.equal(
    understand('A Tudor maid. Historically accurate please.').styleWords,
    'tudor, historically accurate',
  )
  assert.equal(understand('an owl, no anime please').style, undefined)
  assert.deepEqual(understand('a goat, works on a coffee mug').hold, [])
})
