import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from '../design/design-character.ts'
import { boundsOf } from '../math/bounds.ts'
import { openCast } from './cast.ts'

const castOf = (prompt: string) => openCast(designCharacter(understand(prompt), 1))

test('who is in a wheelchair sits in it, with a hand on either rim', () => {
  const { figure, design } = castOf('a girl in a wheelchair')
  const { parts, landmarks, heightCm } = figure()
  const rims = parts.filter(({ name }) => name === 'push rims')
  const [low, high] = [boundsOf(rims).min, boundsOf(rims).max]
  for (const side of ['left hand', 'right hand']) {
    const [x, y] = landmarks[side]
    assert.ok(Math.abs(Math.abs(x) - high[0]) < 8, `${side} ${x} beside ${high[0]}`)
    assert.ok(y > low[1] && y < high[1] + 8, `${side} at ${y}`)
  }
  assert.ok(heightCm < 0.9 * design.person.heightCm)
})

test('who pushes an empty wheelchair stands', () => {
  const { figure, design } = castOf('a nurse pushing an empty wheelchair')
  assert.equal(figure().heightCm, design.person.heightCm)
})
