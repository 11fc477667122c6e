import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import { designCharacter } from '../../design/design-character.ts'
import { makeBody } from '../body/body.ts'
import { buildHead } from './build-head.ts'
import { besideHead, onMuzzle } from './muzzle-moods.ts'

test('will is not anger on a muzzle: its eyes are narrow and level, its mouth shut, its head bowed', () => {
  const [will, anger] = [onMuzzle('determined'), onMuzzle('angry')]
  const slant = ({ left }: typeof will) => left.browOut - left.browIn
  assert.ok(will.left.open < 0.75 * anger.left.open)
  assert.ok(slant(will) < 0.3 * slant(anger))
  assert.equal(will.mouth.open, 0)
  assert.ok(will.nod > anger.nod + 5)
  const calm = onMuzzle('neutral')
  assert.ok(will.left.open < 0.65 * calm.left.open && will.left.lower > calm.left.lower + 0.6)
})

test('will in an eye on the side of a head is awake under a slanting brow, and no other mood is changed', () => {
  const { left } = besideHead(onMuzzle('determined'))
  assert.ok(left.open > 0.8 && left.lower < 0.5 && left.browOut - left.browIn > 1)
  for (const calm of ['neutral', 'happy', 'sad', 'surprised'])
    assert.deepEqual(besideHead(onMuzzle(calm)), onMuzzle(calm), calm)
})

test('the ears of a fox hang in grief and stand up in wonder', () => {
  const design = designCharacter(understand('a foxfolk bard, bareheaded'), 11)
  const height = (expression: string) => {
    const head = buildHead(design, makeBody(design.person), expression, 60)
    const ear = head.parts.find(({ name }) => name.startsWith('ear'))
    assert.ok(ear)
    return Math.max(...ear.positions.filter((_, i) => i % 3 === 1)) - head.centre[1]
  }
  assert.ok(height('sad') < height('neutral'))
  assert.ok(height('surprised') > height('neutral'))
})
