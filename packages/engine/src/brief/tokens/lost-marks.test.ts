import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

function itemsOf(wish: string): Record<string, string[]> {
  const { wear, hold, features } = understand(wish)
  return Object.fromEntries(
    [...wear, ...hold, ...features].map(({ name, colours }) => [
      name,
      colours.map((colour) => colour.name),
    ]),
  )
}

test('a row without a mark is told apart where one thing ends and the next begins', () => {
  const items = itemsOf('old sailor yellow oilskin white beard pipe rubber boots')
  assert.deepEqual(items.oilskin, ['yellow'])
  assert.deepEqual(items['rubber boots'], [])
})

test('numbers, refusals and moods behind a thing are no part of it', () => {
  const brief = understand('space wizard blue robe wooden staff two pistols no hat smiling')
  const held = brief.hold.map(({ name, count }) => `${count ?? 1} ${name}`)
  assert.deepEqual(held, ['1 staff', '2 pistols'])
  assert.ok(brief.absent.length > 0)
})

test('names that lend themselves to the next word stay with it', () => {
  const items = itemsOf('a tall man in a bottle green coat with a rose gold ring and black boots')
  assert.ok(!Object.keys(items).includes('bottle'))
})

test('what is denied ends before the next thing in a row without marks', () => {
  const { absent, features } = understand('orc no sleeves tattoos on both arms big axe red hair')
  assert.deepEqual([absent[0]?.name, features[0]?.name], ['sleeves', 'tattoos'])
})
