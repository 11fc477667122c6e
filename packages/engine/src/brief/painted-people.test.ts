import assert from 'node:assert/strict'
import test from 'node:test'
import { understand } from './understand.ts'

test('who is painted all over has skin of that colour, and is no painter', () => {
  const { body, subject, themeColours } = understand('a warrior painted blue from head to toe')
  assert.deepEqual(
    body.skin.map(({ name }) => name),
    ['blue'],
  )
  assert.deepEqual(
    subject.roles.map(({ name }) => name),
    ['warrior'],
  )
  assert.deepEqual(themeColours, [])
  assert.equal(understand('a mime, sad-eyed, powdered white').body.skin.length, 1)
})

test('paint on a thing is on the thing', () => {
  assert.deepEqual(understand('a guard with a mask painted red').body.skin, [])
  assert.deepEqual(understand('a wig, powdered white').body.skin, [])
})

test('a ghost or a beast is of the colour that stands alone, whatever its eyes or horns', () => {
  const skin = (words: string) => understand(words).body.skin.map(({ name }) => name)
  assert.deepEqual(skin('a ghost, see-through from the knees down, greenish'), ['green'])
  assert.deepEqual(skin('a vampire with red eyes, black and gold'), [])
})
