import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import { designCharacter } from '../../design/design-character.ts'
import { makeBody } from '../body/body.ts'
import { buildHead } from './build-head.ts'
import { hasLoneEye } from './lone-eye.ts'

const designOf = (prompt: string) => designCharacter(understand(prompt), 1)

test('cyclopes have one eye, and so have robots and monsters of whom it is said', () => {
  for (const words of [
    'a cyclops blacksmith',
    'a young cyclops girl in a school uniform',
    'a robot with one big eye',
    'a one-eyed alien',
    'a monster with one huge yellow eye',
  ]) {
    const design = designOf(words)
    assert.ok(hasLoneEye(design), words)
    assert.ok(!design.notes.some((note) => /^(?:Not shown|Asked for).*eye/.test(note)), words)
    assert.ok(
      design.notes.some((note) => /single eye in the middle/.test(note)),
      words,
    )
  }
})

test('who has lost an eye, or has two, has it not in the middle', () => {
  for (const words of ['a one-eyed pirate', 'a cyborg with one eye', 'a robot with two big eyes'])
    assert.ok(!hasLoneEye(designOf(words)), words)
})

test('the one eye is painted in the middle of the face, and looks out of the middle of the head', () => {
  const design = designOf('a cyclops with red eyes and a bald head')
  const head = buildHead(design, makeBody(design.person), 'neutral', 120)
  assert.ok(Math.abs(head.eye[0]) < 0.1)
  const decal = head.parts.find(({ name }) => name === 'head')?.decal
  assert.ok(decal)
  const columns: number[] = []
  for (let at = 0; at < decal.data.length; at += 4) {
    const [red, green, blue, alpha] = decal.data.subarray(at, at + 4)
    if (
      alpha === 255 &&
      red > 90 &&
      red > 2.2 * green &&
      red > 2.2 * blue &&
      at / 4 / decal.width < decal.height / 2
    )
      columns.push((at / 4) % decal.width)
  }
  const middle = columns.reduce((sum, x) => sum + x, 0) / columns.length
  assert.ok(columns.length > 50, `${columns.length} red pixels`)
  assert.ok(Math.abs(middle - decal.width / 2) < 0.06 * decal.width)
})
