import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import { designCharacter } from '../../design/design-character.ts'
import { boundsOf } from '../../math/bounds.ts'
import { buildFigure } from '../build-figure.ts'

test('curled horns grow out of the skull, rise over it, and end beside the cheek', () => {
  for (const prompt of [
    'a bald wizard with ram horns',
    'a sheep folk shepherd with ram horns',
    'a tiefling girl with curled ram horns and long hair',
  ]) {
    const { parts, head } = buildFigure(designCharacter(understand(prompt), 1))
    const horns = parts.filter(({ name }) => name.startsWith('ram_horns'))
    assert.ok(horns.length > 0, prompt)
    for (const horn of horns) {
      const { min, max } = boundsOf([horn])
      const root = horn.positions.slice(0, 3)
      const deep = Math.hypot(...root.map((at, axis) => at - head.centre[axis]))
      assert.ok(deep < 0.8 * head.radius, `${prompt}: ${deep} of ${head.radius}`)
      assert.ok(max[1] > head.centre[1] + 0.5 * head.radius, prompt)
      assert.ok(min[1] < head.centre[1], prompt)
    }
  }
})

test('in profile a bull shows a long muzzle, ears like leaves and horns that sweep forward', () => {
  const { parts, head } = buildFigure(designCharacter(understand('a minotaur gladiator'), 1))
  const spanOf = (start: string) => {
    const { min, max } = boundsOf(parts.filter(({ name }) => name.startsWith(start)))
    return { back: min[2] - head.centre[2], ahead: max[2] - head.centre[2], deep: max[2] - min[2] }
  }
  assert.ok(spanOf('muzzle').ahead > 1.3 * head.radius, 'the muzzle stands out')
  assert.ok(spanOf('ear').deep > 0.6 * head.radius, 'an ear lies along the head')
  assert.ok(spanOf('bull_horns').ahead > 0.5 * head.radius, 'a horn comes forward')
})
