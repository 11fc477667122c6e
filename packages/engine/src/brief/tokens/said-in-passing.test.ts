import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const told: readonly (readonly [words: string, thing: string, colour: string])[] = [
  ['a dancer, suit, more of a dark silver really, hood thrown back', 'suit', 'dark silver'],
  ['an artist, gloves, black in colour, and a scarf', 'gloves', 'black'],
  ['a robot, cape, once red, torn', 'cape', 'red'],
  ['a ranger, duster [tan], goggles', 'duster', 'tan'],
  ['a dancer, tutu – rose –, slippers', 'tutu', 'rose'],
  ['a maid in a dress of a deep black, striped apron', 'dress', 'deep black'],
]

for (const [words, thing, colour] of told) {
  test('a clause goes on behind what is said in passing', () => {
    const [robe] = understand('her robe, once white, is grey').wear
    assert.deepEqual(
      robe?.colours.map(({ name }) => name),
      ['white', 'grey'],
    )
  })

  test(`the ${thing} is ${colour} in '${words}'`, () => {
    const item = understand(words).wear.find(({ name }) => name === thing)
    assert.deepEqual(
      item?.colours.map(({ name }) => name),
      [colour],
    )
  })
}

test('a plus, many dashes and double blanks part what commas part', () => {
  for (const words of [
    'nurse + tired + scrubs',
    'nurse – tired – smug – scrubs',
    'nurse,  tired,  scrubs',
  ]) {
    const { subject, wear } = understand(words)
    assert.ok(subject.traits.includes('tired'), words)
    assert.deepEqual(
      wear.map(({ name }) => name),
      ['scrubs'],
    )
  }
})

test('where every word is written large, capitals say nothing', () => {
  const { subject, wear } = understand('INSOMNIAC ASTRONOMER, STARRY DRESSING GOWN')
  assert.match(subject.roles[0]?.name ?? '', /astronomer$/)
  assert.equal(wear[0]?.name, 'dressing gown')
})
