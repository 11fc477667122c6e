import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const rolesOf = (words: string): string[] => understand(words).subject.roles.map(({ name }) => name)

test('where somebody works and what is done there says what they are', () => {
  for (const [words, calling] of [
    ['Death working the checkout, black hood', 'cashier'],
    ['a skeleton who works at a call centre, headset', 'call centre agent'],
    ['the yeti in accounts, short-sleeved shirt', 'accountant'],
    ['a robot on reception', 'receptionist'],
    ['Medusa running a hair salon', 'hairdresser'],
    ['a ghost driving a night bus', 'night bus driver'],
    ['a minotaur teaching yoga', 'yoga teacher'],
  ] as const)
    assert.deepEqual(rolesOf(words), [calling], words)
  assert.deepEqual(rolesOf('a girl in a call centre headset'), [])
})

test('what a calling deals in is no stuff of whoever has it', () => {
  for (const words of [
    'an ice cream seller',
    'a diamond dealer',
    'a wood carver',
    'a coal miner',
  ]) {
    const { subject, themeColours } = understand(words)
    assert.equal(subject.roles[0]?.name, words.replace(/^an? /, ''))
    assert.deepEqual(subject.roles[0]?.materials, [], words)
    assert.deepEqual(themeColours, [], words)
  }
  assert.deepEqual(understand('a glass knight').subject.roles[0]?.materials, ['glass'])
})

test('who sells camels is none, and a fox merchant is a fox', () => {
  for (const words of ['a Berber camel trader', 'a crab vendor', 'a Kazakh eagle huntress'])
    assert.equal(understand(words).subject.species, undefined, words)
  assert.equal(understand('a fox merchant').subject.species?.name, 'fox')
})
