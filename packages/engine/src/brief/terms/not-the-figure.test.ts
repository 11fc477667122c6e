import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('the size of a grin or of feet is not that of the figure', () => {
  assert.deepEqual(understand('a duchess with a big fake smile').subject.builds, [])
  assert.deepEqual(understand('a satyr cook. Big hairy bare feet').subject.builds, [])
})

test('hands as steady as a jeweller’s make nobody a jeweller', () => {
  const { roles } = understand("hands as steady as a surgeon's, an old clockmaker").subject
  assert.deepEqual(
    roles.map(({ name }) => name),
    ['clockmaker'],
  )
})

test('who was left somewhere as a baby is none now, and a baby in a sling is carried', () => {
  assert.equal(
    understand('she was found at the abbey as a baby, a knife thrower').subject.age,
    undefined,
  )
  const brief = understand('a huntress with frost in her plaits and a baby strapped to her back')
  assert.equal(brief.subject.age, undefined)
  assert.ok(brief.hold.some(({ name }) => name === 'baby'))
})
