import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const hues = (colours: readonly { name: string }[] = []): string[] =>
  colours.map(({ name }) => name)

test('half of a thing and its other half have their colours', () => {
  const [shield] = understand('half of his shield is blue and the other half silver').hold
  assert.deepEqual([shield?.name, hues(shield?.colours)], ['shield', ['blue', 'silver']])
  const { wear, themeColours } = understand('one half of her mask is gold, the other half black')
  assert.deepEqual([hues(wear[0]?.colours), hues(themeColours)], [['gold', 'black'], []])
  const [armour] = understand('a knight, armour black on the outside and red on the inside').wear
  assert.deepEqual(hues(armour?.parts[0]?.colours), ['red'])
  const boots = understand('His left boot is brown and the other one is red').wear
  assert.deepEqual(
    boots.map(({ side, colours }) => [side, ...hues(colours)]),
    [
      ['left', 'brown'],
      ['right', 'red'],
    ],
  )
})

test('what is on each glove or in the hat is theirs', () => {
  const [gloves] = understand('a boxer, heart on each glove').wear
  assert.deepEqual([gloves?.count, gloves?.parts[0]?.name], [2, 'heart'])
  const mime = understand('a red flower in the beret, white shirt')
  assert.deepEqual([mime.subject.species, mime.wear[0]?.parts[0]?.name], [undefined, 'flower'])
})

test('a beast that a jewel or an order shows is nobody', () => {
  const knight = understand('knight of the bee order, white plume')
  assert.deepEqual([knight.subject.species, knight.wear[0]?.modifiers], [undefined, ['bee']])
  assert.deepEqual(understand('a judge, bolo tie with a scorpion in amber').companions, [])
  const rider = understand("a rider, belt buckle shaped like a bull's head")
  assert.deepEqual([rider.features, rider.wear[0]?.parts[0]?.modifiers], [[], ['bull']])
  const [cloak] = understand('a cloak clasped with a silver leaf').wear
  assert.deepEqual([hues(cloak?.colours), hues(cloak?.parts[0]?.colours)], [[], ['silver']])
})

test('buttons and zips belong to clothes, and a strung bow shoots', () => {
  const { hold, wear } = understand('a wizard in a coat, wand behind the ear, mismatched buttons')
  assert.deepEqual([hold[0]?.parts, wear[0]?.parts[0]?.name], [[], 'buttons'])
  assert.equal(understand('a ranger, bow strung with hair').hold[0]?.concept, 'bow')
})
