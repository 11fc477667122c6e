import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const absent = (words: string) => understand(words).absent.map(({ name }) => name)

test('what somebody burnt, threw off or gave away is not worn', () => {
  const brief = understand('She burned her wedding dress and wears a grey suit')
  assert.deepEqual(
    brief.absent.map(({ name }) => name),
    ['wedding dress'],
  )
  assert.deepEqual(
    brief.wear.map(({ name }) => name),
    ['suit'],
  )
  assert.deepEqual(absent('He threw his medal into the river'), ['medal'])
  assert.deepEqual(absent('a squire who gave his cloak to a beggar'), ['cloak'])
  const paladin = understand('a paladin; she gave her shield to a beggar child')
  assert.deepEqual(paladin.forbidden.includes('shield'), true)
  assert.equal(paladin.subject.age, undefined)
  assert.deepEqual(absent('A friar. Please leave the beads out.'), ['beads'])
  assert.deepEqual(absent('A cheerful ogre, no teeth'), ['teeth'])
  assert.deepEqual(absent('the witch burnt the village'), [])
})

test('what somebody got rid of is not there', () => {
  for (const words of [
    'a deserter, he burned his uniform coat',
    'a deserter who has thrown his coat away',
    'a deserter; he left his coat at the inn',
    'a deserter who buried his coat',
  ]) {
    assert.match(absent(words)[0] ?? '', /coat$/)
    assert.deepEqual(understand(words).wear, [])
  }
  const { hold } = understand('a juggler who threw her knives into the air')
  assert.deepEqual(hold[0]?.concept, 'knife')
})
