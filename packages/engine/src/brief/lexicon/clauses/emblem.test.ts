import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const emblemOn = (prompt: string) => {
  const { wear, hold } = understand(prompt)
  return [...wear, ...hold].flatMap(({ name, parts }) =>
    parts
      .filter(({ part }) => part === 'emblem')
      .map(({ modifiers, colours }) =>
        [name, ...colours.map((each) => each.name), ...modifiers].join(' '),
      ),
  )
}

test('an emblem told before what bears it is on it, in its own colour', () => {
  assert.deepEqual(emblemOn('a sailor, a blue star on his cap'), ['cap blue star'])
  assert.deepEqual(emblemOn('a biker, white skull on the back of his leather jacket'), [
    'leather jacket white skull',
  ])
  assert.deepEqual(emblemOn('knight with a gold sun on his blue shield'), ['shield gold sun'])
})

test('an emblem on the back is there and not on the chest', () => {
  const { wear } = understand('a girl, a white skull on the back of her black jacket')
  assert.equal(wear[0]?.place, 'back')
})

test('the skull on a shirt is held by nobody', () => {
  assert.deepEqual(understand('white skull on his black t-shirt').hold, [])
})

test('a crown on a head and a heart on a cheek are no emblems', () => {
  assert.deepEqual(emblemOn('a golden crown on her head, a heart on her cheek'), [])
})

test('half-moon glasses put no moon on a cape', () => {
  assert.deepEqual(understand('a woman in a cape, half-moon glasses').motifs, [])
})
