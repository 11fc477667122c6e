import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isOnText, linesOf, sizeOfLines } from './letters.ts'

test('words are broken into lines, and signs that nobody can draw are left out', () => {
  assert.deepEqual(linesOf('bite me'), ['BITE ME'])
  assert.deepEqual(linesOf('born to be wild'), ['BORN TO', 'BE WILD'])
  assert.deepEqual(linesOf('日本 go'), ['GO'])
})

test('every letter and figure has a shape of its own within its box', () => {
  const seen = new Set<string>()
  const signs = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ123456789!?']
  for (const sign of signs) {
    let shape = ''
    for (let y = 1.1; y > -1.2; y -= 0.1) {
      for (let x = -0.7; x < 0.75; x += 0.1) shape += isOnText([sign], x, y) ? '#' : '.'
    }
    assert.ok(shape.includes('#'), sign)
    seen.add(shape)
    assert.ok(!isOnText([sign], 2, 0) && !isOnText([sign], 0, 2), sign)
  }
  assert.equal(seen.size, signs.length)
})

test('a text reads from left to right and from top to bottom', () => {
  const lines = ['LI', 'I']
  const { wide, high } = sizeOfLines(lines)
  assert.ok(wide > 1 && high > 2)
  // The foot of L runs to its right; I has nothing there.
  assert.ok(isOnText(lines, -0.5, 0.35))
  assert.ok(!isOnText(lines, 1.1, 0.35))
  assert.ok(isOnText(lines, 0, -1.35))
})
