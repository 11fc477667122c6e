import assert from 'node:assert/strict'
import test from 'node:test'
import { understand } from '../understand.ts'

const held = (words: string): string[] => understand(words).hold.map(({ name }) => name)

test('tack, horseshoes and beehives in somebody’s hands are carried', () => {
  assert.deepEqual(held('a cowgirl carrying her saddle on one shoulder'), ['saddle'])
  assert.deepEqual(held('a smith with a glowing horseshoe in the tongs').at(0), 'horseshoe')
  assert.deepEqual(held('she carries a beehive'), ['beehive'])
})

test('a bare horseshoe is a thing before it is a moustache', () => {
  const [shoe] = understand('a dwarf with a horseshoe').hold
  assert.equal(shoe?.concept, 'horseshoe')
})

test('they stay tack, beards and hair elsewhere', () => {
  assert.equal(understand('a man with a horseshoe moustache').body.beard?.concept, 'horseshoe')
  assert.equal(understand('a singer with a beehive').body.hair.styles[0]?.concept, 'beehive')
})

test('machines for the counter are carried as boxes', () => {
  assert.deepEqual(held('a clerk with an adding machine under one arm'), ['adding machine'])
})

test('shoes in the hands and a jacket over the arm are worn by nobody', () => {
  const lists = (prompt: string) => {
    const { wear, hold } = understand(prompt)
    return [wear.map(({ name }) => name), hold.map(({ name }) => name)]
  }
  assert.deepEqual(lists('a bride holding her shoes'), [[], ['shoes']])
  assert.deepEqual(lists('a girl with a shoe in each hand, barefoot'), [[], ['shoe']])
  assert.deepEqual(lists('a man with a coat over his arm, waistcoat'), [['waistcoat'], ['coat']])
  assert.deepEqual(lists('a knight holding a sword, in steel boots'), [['boots'], ['sword']])
  assert.deepEqual(lists('a soldier in boots with a rifle in his hand'), [['boots'], ['rifle']])
})

test('boots that are soiled while something is carried are on the feet', () => {
  const { wear, hold } = understand('a chef carrying a pan, flour on the boots')
  assert.deepEqual([wear[0]?.name, hold.map(({ name }) => name)], ['boots', ['pan']])
})
