import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import { designCharacter } from '../../design/design-character.ts'
import { buildFigure } from '../build-figure.ts'

test('a key in a back goes into its keyhole, whose slot is seen below the stem', () => {
  const words = 'a clockwork automaton with a key in its back'
  const { parts } = buildFigure(designCharacter(understand(words), 60))
  const named = (wanted: string) => {
    const found = parts.find(({ name }) => name === wanted)
    assert.ok(found, wanted)
    return (axis: number) => [...found.positions].filter((_, i) => i % 3 === axis)
  }
  const [plate, hole, stem] = ['key plate', 'keyhole', 'stem'].map(named)
  assert.ok(Math.max(...stem(2)) > Math.max(...plate(2)), 'the stem ends inside')
  const heights = stem(1)
  const outside = heights.filter((_, i) => stem(2)[i] < Math.min(...hole(2)))
  assert.ok(Math.min(...hole(1)) < Math.min(...outside), 'the slot is clear of the stem')
})
