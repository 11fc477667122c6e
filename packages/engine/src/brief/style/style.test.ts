import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('the name of a style is no thing in the hand', () => {
  const monk = understand('A monk. Manuscript-illumination style with gold leaf.')
  assert.deepEqual(monk.hold, [])
  assert.equal(understand('A nun. Monochrome ink.').style, 'ink')
  assert.equal(understand('Oil-paint lighting. A robot').style, 'painterly')
})

test('a picture that somebody carries is a thing, and no style', () => {
  for (const words of [
    'a girl with a comic book',
    'a man with a watercolour box',
    'a woman with an oil painting under her arm',
    'a girl with a sketchbook and an anime figurine',
  ]) {
    const brief = understand(words)
    assert.equal(brief.style, undefined, words)
    assert.ok(brief.hold.length > 0, words)
  }
  assert.equal(understand('a girl with a cat, comic book style').style, 'comic')
})
