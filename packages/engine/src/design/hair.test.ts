import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

const hairOf = (prompt: string, seed = 1) => designCharacter(understand(prompt), seed).hair

test('hair is shaved, streaked and falls over the eye on the side that is said, whatever the seed', () => {
  for (let seed = 1; seed <= 6; seed++) {
    const left = hairOf('a punk with long pink hair shaved on the left side', seed)
    assert.equal(left.style, 'side_shave')
    assert.ok(left.parting > 0)
    const right = hairOf('a punk with an undercut on the right side', seed)
    assert.equal(right.style, 'side_shave')
    assert.ok(right.parting < 0)
    const streak = hairOf('a woman with long black hair with a white streak on the right', seed)
    assert.equal(streak.streak?.side, 'right')
    // What is swept falls to the side that the parting is not on.
    const eye = hairOf('a boy with black hair with bangs over his right eye', seed)
    assert.equal(eye.bangs, 'over eye')
    assert.ok(eye.parting > 0)
  }
})

test('hair in halves has its second colour on one side, not at its tips', () => {
  const hair = hairOf('a girl with split-dyed black and white hair')
  assert.equal(hair.tip, hair.colour)
  assert.ok(hair.half && hair.half.colour !== hair.colour)
})

test('a fringe over an eye is hair, the fringe of a shawl is not', () => {
  assert.equal(hairOf('an emo boy, black fringe covering his left eye').bangs, 'over eye')
  const { styles } = understand('a woman in a shawl with a gold fringe').body.hair
  assert.deepEqual(styles, [])
})
