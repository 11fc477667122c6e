import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import { designCharacter } from '../../design/design-character.ts'
import { boundsOf } from '../../math/bounds.ts'
import { buildFigure, withExpression } from '../build-figure.ts'

const designOf = (prompt: string) => designCharacter(understand(prompt), 1)

test('ears and horns come through a hat or a hood by bound slits, one on each side', () => {
  for (const prompt of [
    'a fox bard in a beret',
    'a cat girl in a baseball cap',
    'a rabbit folk wizard with a wizard hat',
    'a goblin thief in a hood',
  ]) {
    const slits = buildFigure(designOf(prompt)).parts.filter(({ name }) => name.startsWith('slit '))
    const sides = slits.map((slit) => {
      const { min, max } = boundsOf([slit])
      return Math.sign(min[0] + max[0])
    })
    assert.deepEqual(sides.toSorted(), [-1, 1], prompt)
  }
})

test('a bare head, and ears that a hat has room for, need none', () => {
  for (const prompt of [
    'a fox woman',
    'a man in a beret',
    'an elf in a wizard hat',
    'a woman in a red hood',
  ]) {
    const { parts } = buildFigure(designOf(prompt))
    assert.ok(!parts.some(({ name }) => name.startsWith('slit ')), prompt)
  }
})

test('ears in slits stay in them, whatever the mood', () => {
  const tipsOf = (prompt: string) => {
    const design = designOf(prompt)
    const still = buildFigure(design)
    return ['neutral', 'sad'].map((mood) => {
      // The head itself tilts: the ear is seen beside it.
      const { parts } = withExpression(design, still, mood)
      const [ear, hat] = ['ear', 'beret'].map((wanted) => parts.find(({ name }) => name === wanted))
      assert.ok(ear)
      const held = boundsOf([hat ?? ear])
      return boundsOf([ear]).max[0] - held.min[0]
    })
  }
  const [calm, sad] = tipsOf('a fox bard in a beret')
  assert.ok(Math.abs(calm - sad) < 4, `${calm} ${sad}`)
})
