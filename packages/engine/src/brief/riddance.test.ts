import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

const absentIn = (words: string) => understand(words).absent.map(({ name, side }) => [name, side])

test('what somebody got rid of is not there', () => {
  for (const words of [
    'a deserter, he burned his uniform coat',
    'a deserter who has thrown his coat away',
    'a deserter; he left his coat at the inn',
    'a deserter who buried his coat',
  ]) {
    assert.match(absentIn(words)[0]?.[0] ?? '', /coat$/)
    assert.deepEqual(understand(words).wear, [])
  }
  const { hold } = understand('a juggler who threw her knives into the air')
  assert.deepEqual(hold[0]?.concept, 'knife')
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
  assert.deepEqual(absentIn('a dancer with a missing slipper'), [['slipper', 'both']])
  assert.ok(understand('a diver, no shoes').forbidden.includes('boots'))
})
