import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

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
