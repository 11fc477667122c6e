import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

test('somebody buff is strong, and a buff coat has that colour', () => {
  for (const words of ['really buff grandma', 'a buff nun', 'make her buff'])
    assert.ok(understand(words).subject.builds.includes('muscular'), words)
  assert.deepEqual(understand('buff leather boots').subject.builds, [])
})

test('a band that plays is nothing of metal that is worn', () => {
  const drummer = understand('drummer of a metal band, long hair')
  assert.deepEqual(drummer.features, [])
})

test('what is on the knees makes nobody kneel', () => {
  assert.deepEqual(understand('a robot butler, rust on his knees').subject.poses, [])
})

test('rows of looks are read each for itself', () => {
  assert.equal(understand('huge ears with three rings in the left').wear[0]?.name, 'earrings')
  assert.equal(understand('courier girl, shaved on the right, red hair').body.hair.styles.length, 1)
  assert.equal(
    understand('cheerleader, pom poms, braces, wide grin').features[0]?.name,
    'dental braces',
  )
  assert.deepEqual(understand('1girl, holding a cup, outdoors').hold.length, 1)
  assert.equal(understand('boy abt 8, dinosaur pajamas').subject.ageYears, 8)
})

test('behind what a beast wears its hide is told', () => {
  const raptor = understand('raptor with a hat, green with yellow spots')
  assert.deepEqual(raptor.wear[0]?.colours, [])
})
