import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

function features(words: string): string {
  return understand(words)
    .features.map(({ name, place = '', modifiers, colours }) =>
      [name, place, ...modifiers, ...colours.map((colour) => colour.name)].join(' '),
    )
    .join(', ')
}

test('feet black with tar are so, and no lute is held', () => {
  assert.match(features('boy, bare feet black with tar'), /black/)
  assert.equal(understand('boy, bare feet black with tar').hold.length, 0)
})

test('a black eye stays one as it yellows, and an ear that is gone is missing', () => {
  assert.match(features('nun, black eye going yellow'), /black eye/)
  assert.equal(understand('nun, black eye going yellow').body.eyes.length, 0)
  assert.match(features('goblin, left ear gone'), /missing/)
})

test('coils round the ankles are worn there', () => {
  const { wear, body } = understand('girl, copper coils round both ankles')
  assert.equal(wear[0]?.name, 'anklets')
  assert.equal(body.hair.styles.length, 0)
})

test('what you could do with a bun or a ring is not there', () => {
  const { hold, wear } = understand(
    'teacher with a bun you could bounce a penny off, hoop earrings you could put a fist through',
  )
  assert.equal(hold.length, 0)
  assert.equal(wear.length, 1)
})

test('hair cut round a bowl is a bowl cut, hair like rusted wire is wiry', () => {
  assert.equal(understand('boy, hair cut round a bowl').body.hair.styles[0]?.concept, 'bowl_cut')
  assert.deepEqual(understand('widow, hair like rusted wire').body.hair.looks, ['wiry'])
})

test('plaid over the head is a shawl, sequins are a dress', () => {
  for (const [words, name] of [
    ['widow, plaid over the head', 'shawl'],
    ['hippo opera singer in emerald sequins', 'dress'],
  ] as const)
    assert.deepEqual(
      understand(words).wear.map((item) => item.name.split(' ').at(-1)),
      [name],
      words,
    )
})
