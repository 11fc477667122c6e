import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const absent = (words: string) => understand(words).absent.map(({ name }) => name)
const absentIn = (words: string) => understand(words).absent.map(({ name, side }) => [name, side])

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
})

test('of a pair one is away and the other is worn', () => {
  const drowned = understand('a drowned man in brown boots. One boot is missing.')
  assert.deepEqual(
    drowned.wear.map(({ name }) => name),
    ['boots'],
  )
  assert.deepEqual(
    drowned.absent.map(({ name }) => name),
    ['one boot'],
  )
  assert.ok(!drowned.forbidden.includes('boots'))
  assert.deepEqual(absentIn('a knight, the left gauntlet gone'), [['one gauntlet', 'left']])
  assert.deepEqual(absentIn('a dancer with a missing slipper'), [['one slipper', 'both']])
  assert.ok(understand('a diver, no shoes').forbidden.includes('boots'))
})
