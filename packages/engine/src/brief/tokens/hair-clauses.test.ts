import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

function hairOf(words: string): string[] {
  const { styles, colours, streaks } = understand(words).body.hair
  return [
    ...styles.map(({ concept }) => concept),
    ...[...colours, ...streaks].map(({ name }) => name),
  ]
}

test('what somebody does to the hair is how it is worn, and tells whose it is', () => {
  const brief = understand('a botanist with long red hair that she wears in a plait')
  assert.equal(brief.subject.presentation, 'feminine')
  assert.ok(
    hairOf('a botanist with long red hair that she wears in a plait').includes('single_braid'),
  )
  assert.ok(hairOf('a smith, fair hair he ties back with a thong').includes('fair'))
  assert.ok(hairOf('a student, she pins her black hair up with a biro').includes('bun'))
})

test('clips, pineapples, eyes and sockets: hair goes where it is said to go', () => {
  assert.ok(hairOf('grey-streaked hair slipping out of a hair clip, a cardigan').includes('grey'))
  assert.ok(hairOf('a nurse, curls piled into a pineapple').includes('high_ponytail'))
  assert.equal(understand('a nurse, curls piled into a pineapple').hold.length, 0)
  assert.ok(hairOf('an inventor, white hair that sticks out in all directions').includes('messy'))
  const bangs = understand('a boy with fair hair flopping into his eyes').body.hair.styles[0]
  assert.ok(bangs?.modifiers.includes('bangs over the eyes'))
})

test('lengths, temples and tails of hair', () => {
  assert.ok(hairOf('pale, dark hair to the shoulder').includes('medium'))
  assert.ok(hairOf('a commodore, greying temples').includes('greying'))
  assert.equal(understand('a girl with two pig tails').body.hair.styles[0]?.count, 2)
})

test('a label of hair is followed by its colours and cuts', () => {
  const { body, subject, hold } = understand('hair: {color: white, style: pixie}, top: blouse')
  assert.deepEqual([body.hair.styles[0]?.concept, subject.species], ['pixie', undefined])
  assert.deepEqual(hold, [])
  const curly = understand('- hair: curly, chestnut, headscarf yellow')
  assert.deepEqual([curly.body.hair.colours[0]?.name, curly.hold], ['chestnut', []])
  assert.ok(hairOf('hair: black, bowl; eyes: brown').includes('bowl_cut'))
  assert.equal(understand('a pixie, hair red').subject.species?.name, 'pixie')
})

test('a head shaved except for one lock keeps a scalplock', () => {
  const { styles } = understand('a Cossack, shaved head except one lock of hair').body.hair
  assert.deepEqual(
    styles.map(({ name }) => name),
    ['shaved head', 'scalplock'],
  )
})
