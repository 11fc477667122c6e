import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('what is named after a deed and is in a hand or a pocket is a thing, and nobody is at it', () => {
  const granny = understand('a granny, teacup in one hand, knitting in the other')
  assert.deepEqual(
    granny.hold.map(({ name }) => name),
    ['teacup', 'knitting'],
  )
  assert.deepEqual(granny.subject.poses, [])
  const soldier = understand("a soldier with his son's drawing tucked in his helmet")
  assert.ok(soldier.hold.some(({ name }) => name === 'drawing'))
})

test('a drawing that is asked for is held by nobody', () => {
  assert.deepEqual(understand('a drawing of my grandmother in a blue coat').hold, [])
  assert.deepEqual(understand('I need a drawing, a knight in armour').hold, [])
})

test('a painted soldier in one hand is a small one', () => {
  const maker = understand('a toymaker, a painted knight in one hand, glue in the other')
  assert.equal(maker.hold[0]?.name, 'knight')
  assert.equal(maker.subject.roles.length, 1)
})
