import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('the name of a style is no thing in the hand', () => {
  const monk = understand('A monk. Manuscript-illumination style with gold leaf.')
  assert.deepEqual(monk.hold, [])
  assert.equal(understand('A nun. Monochrome ink.').style, 'ink')
  assert.equal(understand('Oil-paint lighting. A robot').style, 'painterly')
})
