import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BriefItem } from './brief.ts'
import { understand } from './understand.ts'

function named(prompt: string, name: string): BriefItem {
  const { wear, hold, features } = understand(prompt)
  const item = [...wear, ...hold, ...features].find((each) => each.name === name)
  assert.ok(item, `${prompt}: no ${name}`)
  return item
}

test('one of two and the other each keep what is said of them, and two stay two', () => {
  const { wear } = understand('gloves, one black, the other white')
  assert.deepEqual(
    wear.map(({ colours, count }) => [colours[0]?.name, count]),
    [
      ['black', 1],
      ['white', 1],
    ],
  )
  const swords = named('Two swords: one is rusty, the other bone-white.', 'swords')
  assert.equal(swords.count, 2)
  assert.deepEqual(
    swords.parts.map(({ name, modifiers, colours }) => [name, modifiers[0] ?? colours[0]?.name]),
    [
      ['one sword', 'rusty'],
      ['other sword', 'bone-white'],
    ],
  )
})

test('both may open a sentence, and say where the two are', () => {
  const words = 'He has an axe and a shield. Both are slung across his back.'
  assert.deepEqual([named(words, 'axe').place, named(words, 'shield').place], ['back', 'back'])
  const armed = 'a sword with a jewelled hilt and two daggers, both curved'
  assert.deepEqual(named(armed, 'sword').modifiers, [])
  assert.deepEqual(named(armed, 'daggers').modifiers, ['curved'])
})

test('ones are the things told of before, and come back in another colour', () => {
  const trousers = named('Trousers! Green velvet ones.', 'trousers')
  assert.deepEqual([trousers.colours[0]?.name, trousers.materials], ['green', ['velvet']])
  const { wear, absent } = understand('not black boots but brown ones')
  assert.deepEqual([wear[0]?.colours[0]?.name, absent], ['brown', []])
})

test('what is swapped or never drawn: the sword goes, the sheathed rapier and the overalls stay', () => {
  const paladin = understand('A paladin. Sword? She swapped it for a shepherd’s crook.')
  assert.deepEqual([paladin.hold[0]?.concept, paladin.absent[0]?.name], ['staff', 'sword'])
  assert.equal(named('slippers, rapier never drawn', 'rapier').concept, 'rapier')
  const farmhand = named('overalls with one strap replaced by rope', 'overalls')
  assert.deepEqual(farmhand.parts[0]?.name, 'strap')
})
