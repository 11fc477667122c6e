import assert from 'node:assert/strict'
import test from 'node:test'
import { understand } from './understand.ts'

test('the rest of half-shaved hair has the colour that is said of it', () => {
  for (const words of [
    'a drummer, shaved left side, the rest cobalt blue',
    "her head is half shaved; what's left is dyed cobalt blue",
    'an undercut, all the rest a faded cobalt blue',
  ]) {
    const { body, themeColours } = understand(words)
    assert.match(body.hair.colours[0]?.name ?? '', /cobalt/, words)
    assert.deepEqual(themeColours, [], words)
  }
})

test('the rest of the clothes is not of the hair', () => {
  const { body } = understand('shaved head, red coat, the rest black')
  assert.deepEqual(body.hair.colours, [])
})
