import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

function designOf(words: string) {
  return designCharacter(understand(words, undefined), 1)
}

test('headgear that is carried is in the hand, and the head is bare', () => {
  for (const [words, form] of [
    ['a knight, helmet under her arm', 'knight helmet'],
    ['an astronaut, helmet tucked under his left arm', 'visored helmet'],
    ['a firefighter, yellow helmet under her arm', 'brimmed helmet'],
    ['a butler holding a top hat', 'tall hat'],
    ['a cowboy with his hat in his hand', 'brimmed hat'],
  ] as const) {
    const { hold, wear } = designOf(words)
    const carried = hold.find((prop) => prop.form === form)
    assert.equal(carried?.carry, 'left hand', words)
    const onHead = wear.filter(({ kind }) => /helmet|hat$|fedora|galea|crown/.test(kind))
    assert.deepEqual(onHead, [], words)
  }
})

test('it has the colour that was said, and a knight keeps the sword', () => {
  const helmet = designOf('a racer carrying a red helmet').hold.find(
    ({ form }) => form === 'visored helmet',
  )
  assert.equal(helmet?.colours.main, designOf('a red ball').hold[0]?.colours.main)
  const kinds = designOf('a knight, helmet under her arm').hold.map(({ kind }) => kind)
  assert.deepEqual(kinds, ['helmet', 'sword'])
})

test('a hat that a hand holds on is worn', () => {
  for (const words of ['a girl holding her hat in the wind', 'a woman in a straw hat, hand on hip'])
    assert.ok(
      designOf(words).wear.some(({ kind }) => /hat|fedora/.test(kind)),
      words,
    )
})
