import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const rolesOf = (words: string): string[] => understand(words).subject.roles.map(({ name }) => name)

test('whom somebody serves is no second calling', () => {
  assert.deepEqual(rolesOf('Tailor to the king, pincushion on the wrist'), ['tailor'])
  assert.deepEqual(rolesOf('bodyguard to the pope, halberd'), ['bodyguard'])
  assert.equal(understand('nanny to three vampires, pram').subject.species, undefined)
})

test('the stars of a general count no generals', () => {
  const [general] = understand('two-star general, medals').subject.roles
  assert.equal(general?.count, 1)
})

test('a beast in the dress of a trade is of that trade', () => {
  assert.deepEqual(rolesOf("wolf in a postman's coat, cap"), ['postman'])
  assert.deepEqual(rolesOf('bear in a red coat'), [])
})

test('who took over a forge is a smith, and who serves for a year a conscript', () => {
  assert.ok(rolesOf("a widow who took over her husband's forge, tongs").includes('blacksmith'))
  assert.deepEqual(rolesOf('elf on his national service, buzz cut'), ['conscript'])
})

test('a rookie is young', () => {
  assert.deepEqual(understand('rookie firefighter, axe').subject.traits, ['young'])
})

test('a jazz club is no cudgel', () => {
  assert.deepEqual(understand('she sings in a jazz club; sequinned gown').hold, [])
})

test('who opens a wish as someone who does something is its figure', () => {
  assert.deepEqual(rolesOf('someone who makes wigs for the opera, lilac smock'), ['wigmaker'])
  assert.deepEqual(rolesOf('somebody who used to be a judge, wig askew'), ['judge'])
})

test('a number behind a mother counts her children', () => {
  assert.equal(understand('mum of four, curlers').subject.ageYears, undefined)
  assert.equal(understand('a mum of forty, curlers').subject.ageYears, 40)
})

test('a harpooner with empty hands has a harpoon, and one with an oar has that', () => {
  const held = (words: string): string[] => understand(words).hold.map(({ name }) => name)
  assert.deepEqual(held('an old harpooner, blue coat'), ['harpoon'])
  assert.deepEqual(held('harpooner with an oar'), ['oar'])
  assert.deepEqual(held('harpooner without a harpoon'), [])
})

test('a nurse dressed up as a vampire is a nurse in a costume', () => {
  const nurse = understand('a nurse dressed up as a vampire, fan')
  assert.equal(nurse.subject.species, undefined)
  assert.deepEqual(
    nurse.wear.map(({ name, modifiers }) => [...modifiers, name].join(' ')),
    ['vampire costume'],
  )
})
