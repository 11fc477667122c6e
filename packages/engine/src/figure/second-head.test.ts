import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from '../design/design-character.ts'
import { hasTwoHeads } from '../design/second-head.ts'
import { boundsOf } from '../math/bounds.ts'
import { buildFigure, withExpression } from './build-figure.ts'

const designOf = (prompt: string) => designCharacter(understand(prompt), 1)

test('two heads are read in many wordings, and told nowhere as not shown', () => {
  for (const words of [
    'a two-headed ogre with a club',
    'an ogre with two heads',
    'an ettin',
    'a knight with two heads',
    'ogre à deux têtes',
    'ein zweiköpfiger Oger mit einer Keule',
    'un ogro de dos cabezas con un garrote',
    '二つの頭を持つオーガ',
  ]) {
    const { features, notes } = designOf(words)
    assert.ok(hasTwoHeads(features), words)
    assert.ok(!notes.some((note) => /^Not shown.*head/.test(note)), words)
  }
  for (const words of [
    'a headless knight',
    'a three-headed ogre',
    'two ogres',
    'a hot-headed girl',
  ])
    assert.ok(!hasTwoHeads(designOf(words).features), words)
})

test('both heads stand beside the middle, with hair, hat and every expression', () => {
  const design = designOf('a two-headed witch in a purple dress')
  const figure = buildFigure(design)
  for (const { parts } of [figure, withExpression(design, figure, 'surprised')]) {
    const heads = parts.filter(({ name }) => /^head( of the second head)?$/.test(name))
    assert.equal(heads.length, 2)
    const [right, left] = heads.map((head) => boundsOf([head]))
    const middle = ({ min, max }: typeof left) => (min[0] + max[0]) / 2
    assert.ok(middle(right) < -5 && middle(left) > 5)
    const hats = parts.filter(({ material }) => material.startsWith('wizard_hat.'))
    assert.ok(boundsOf(hats).min[0] < -20 && boundsOf(hats).max[0] > 20)
  }
})
