import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BriefItem } from '../brief.ts'
import { understand } from '../understand.ts'

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

test('left and right in brackets or behind a colon are each one of a pair', () => {
  const sides = (words: string) =>
    understand(words).wear.map(({ colours, patterns, side }) => [
      colours[0]?.name ?? patterns[0],
      side,
    ])
  assert.deepEqual(sides('a clown in clogs (left yellow, right purple)'), [
    ['yellow', 'left'],
    ['purple', 'right'],
  ])
  assert.deepEqual(sides('stockings: left striped, right red'), [
    ['striped', 'left'],
    ['red', 'right'],
  ])
  assert.deepEqual(sides('Her left glove is green and her right glove is white.'), [
    ['green', 'left'],
    ['white', 'right'],
  ])
  const { body } = understand('a cat girl, eyes (left gold, right green)')
  assert.deepEqual([body.eyes[0]?.name, body.rightEye?.name], ['gold', 'green'])
})

test('one of several that is broken leaves the others whole', () => {
  assert.deepEqual(named('a faun, horns (one chipped)', 'horns').parts[0]?.modifiers, ['chipped'])
  const { features } = understand('two horns, one is cracked (left one)')
  assert.deepEqual(
    features.map(({ modifiers, side }) => [modifiers, side]),
    [
      [[], 'both'],
      [['cracked'], 'left'],
    ],
  )
})

test('what stands alone behind a thing is said of it, in brackets, in a line and in a list of words in quotation marks', () => {
  assert.equal(named('- cape sewn from a sail (orange)', 'cape').colours[0]?.name, 'orange')
  assert.equal(
    named('Torso: quilted doublet, ochre\nLegs: hose', 'doublet').colours[0]?.name,
    'ochre',
  )
  const list =
    '{"name": "Ada", "wear": ["pink rubber sandals, transparent", "white shorts"], "mood": "glad"}'
  assert.deepEqual(
    named(list, 'sandals').colours.map(({ name }) => name),
    ['pink', 'transparent'],
  )
  assert.deepEqual(
    named(list, 'shorts').colours.map(({ name }) => name),
    ['white'],
  )
})

test('a cup in the other hand is on the other side', () => {
  const { hold } = understand('a king, a sceptre in his right hand and a cup in the other')
  assert.deepEqual(
    hold.map(({ name, side }) => [name, side]),
    [
      ['sceptre', 'right'],
      ['cup', 'left'],
    ],
  )
})

test('a ring in the other ear is on the other side', () => {
  const { wear } = understand('a cat burglar, a nick in her left ear, a gold stud in the other.')
  assert.deepEqual(
    wear.map(({ concept, side }) => [concept, side]),
    [['earrings', 'right']],
  )
})
