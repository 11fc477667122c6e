/** What was once there, and one of a pair that is gone. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

const absent = (words: string) => understand(words).absent.map(({ name }) => name)

test('one of a pair that is gone takes nothing else away', () => {
  const brief = understand('A ghoul bellhop, his left glove is missing')
  assert.deepEqual(
    brief.absent.map(({ name, side }) => [name, side]),
    [['one glove', 'left']],
  )
  assert.equal(brief.forbidden.includes('gloves'), false)
  assert.equal(brief.subject.presentation, 'masculine')
  assert.deepEqual(absent('She has lost a slipper on the stairs'), ['one slipper'])
  assert.deepEqual(absent('a duellist, one earring gone, a scarlet coat'), ['one earring'])
  const [shoe] = understand('a boy, left shoe missing').absent
  assert.deepEqual([shoe?.name, shoe?.concept], ['one shoe', 'one_shoe'])
})

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
  assert.deepEqual(absent('A friar. Please leave the beads out.'), ['beads'])
  assert.deepEqual(absent('A cheerful ogre, no teeth'), ['teeth'])
  assert.deepEqual(absent('the witch burnt the village'), [])
})
