import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

test('a single big eye is one eye; two odd ones are two', () => {
  const blob = understand('a blob with one huge yellow eye')
  assert.deepEqual([blob.features[0]?.name, blob.body.eyes[0]?.name], ['single eye', 'yellow'])
  assert.equal(understand('one blue eye and one green eye').body.rightEye?.name, 'green')
})

test('locks of hair are hair, and hair may stand up', () => {
  const { hold, body } = understand('black hair with a lock of white hair')
  assert.deepEqual(hold, [])
  assert.equal(body.hair.streaks[0]?.name, 'white')
  const wisp = understand('a tuft of orange hair standing straight up').body.hair.styles[0]
  assert.equal(wisp?.name, 'hair sticking up')
  assert.equal(understand('a sun-bleached plait').body.hair.colours[0]?.name, 'sun bleached')
})

test('a head that is a thing is an object head', () => {
  for (const words of ['his head is a birdcage', 'a birdcage instead of a head'])
    assert.equal(understand(words).features[0]?.name, 'birdcage head')
})
