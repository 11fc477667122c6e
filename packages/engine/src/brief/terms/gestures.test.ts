import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

function posesOf(words: string): string[] {
  return understand(words).subject.poses
}

test('a hand in a pocket or behind a back is how somebody stands, and no part of a body', () => {
  const brief = understand('a detective in a grey coat, one hand in his pocket')
  assert.deepEqual(brief.subject.poses, ['one hand in pocket'])
  assert.deepEqual(brief.features, [])
  assert.equal(brief.subject.presentation, 'masculine')
  assert.ok(posesOf('a waiter, one arm behind the back').includes('one arm behind back'))
  assert.ok(
    posesOf('a smith, one fist on her hip, the other on the hilt of her sword').includes(
      'fist on hilt',
    ),
  )
})

test('what hands do with nails, beards and glasses is a pose; the glasses are there', () => {
  assert.ok(posesOf('a clerk, nervous, chewing his nails').includes('chewing nails'))
  const brief = understand('a teacher who adjusts her glasses, in a green skirt')
  assert.ok(brief.subject.poses.includes('adjusting glasses'))
  assert.ok(brief.wear.some(({ concept }) => concept === 'glasses'))
  assert.ok(posesOf('a librarian. She shushes everybody.').includes('shushing'))
})

test('a stance nobody lists is told in its own words', () => {
  assert.ok(posesOf('a capoeira dancer in a loose swaying stance').includes('loose swaying stance'))
  assert.ok(posesOf('a monk with folded sleeves, eyes lowered').includes('eyes lowered'))
})
