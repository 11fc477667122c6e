import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from '../design/design-character.ts'
import { buildFigure } from '../figure/build-figure.ts'
import { subjectsOf } from './subjects.ts'

test('the picture of a boxing glove is of the whole glove, with its thumb', () => {
  const design = designCharacter(understand('a muscular boxer with red gloves'), 43)
  const gloves = design.wear.find(({ kind }) => kind === 'boxing_gloves')
  const pictures = subjectsOf(buildFigure(design), design).filter(({ of }) => of === gloves?.id)
  assert.ok(pictures.length > 0)
  for (const { isWhole, sizes } of pictures) {
    assert.ok(isWhole)
    assert.ok(Math.min(...sizes) * design.person.heightCm > 22)
  }
})
