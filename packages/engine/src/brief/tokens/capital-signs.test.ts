import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const signs: readonly (readonly [prompt: string, thing: string, sign: string])[] = [
  ['an apron reading KISS THE COOK, tongs', 'apron', 'letters kiss the cook'],
  ['an apron reading "Kiss the cook"', 'apron', 'letters kiss the cook'],
  ['his tank top says LICH PLEASE', 'tank top', 'letters lich please'],
  ['CCCP stamped on a dented helmet', 'helmet', 'letters cccp'],
  ['FREE HUGS written on his shirt', 'shirt', 'letters free hugs'],
  ['a cap stamped with NYPD', 'cap', 'letters nypd'],
  ['a t-shirt with FREE HUGS on it', 't shirt', 'letters free hugs'],
  ['a banner saying "Votes for Women"', 'banner', 'letters votes for women'],
]

for (const [prompt, thing, sign] of signs) {
  test(`a sign is on the thing it is said of: ${prompt}`, () => {
    const { wear, hold, subject } = understand(prompt)
    const item = [...wear, ...hold].find(({ name }) => name === thing)
    assert.deepEqual(
      item?.parts.map(({ name }) => name),
      [sign],
    )
    assert.deepEqual(subject.poses, [])
  })
}

test('where all is written large, capitals are no signs', () => {
  assert.ok(understand('A GIRL READING A BOOK').hold.some(({ name }) => name === 'book'))
})

test('a sign that stands on no thing is on the figure, and no letters are carried', () => {
  const { hold, features } = understand('a robot, a sticker that says FRAGILE')
  assert.deepEqual(hold, [])
  assert.deepEqual(
    features.map(({ concept }) => concept),
    ['emblem'],
  )
})
