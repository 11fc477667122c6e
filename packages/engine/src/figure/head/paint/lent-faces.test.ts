import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../../brief/understand.ts'
import { designCharacter } from '../../../design/design-character.ts'
import { faceLook } from '../face-look.ts'
import { headShape } from '../head-shape.ts'
import { faceScale, openFacePaint } from './face.ts'
import { lendFaces, lentFace, paintLentFaces } from './lent-faces.ts'

const designOf = (prompt: string) => designCharacter(understand(prompt, undefined), 1, undefined)
const isWanted = () => false

test('a face that is lent is the one its design paints itself, and none before it is finished', () => {
  const design = designOf('a freckled elf ranger')
  const faces = lendFaces(design)
  assert.equal(lentFace(design, 'smile'), undefined)
  paintLentFaces(design, faces, isWanted)
  const paint = openFacePaint(design, faceLook(design, headShape(design)), faceScale)
  for (const name of faces.names)
    assert.deepEqual(lentFace(design, name)?.data, paint(name).data, name)
  assert.equal(lentFace(design, 'neutral'), undefined)
})

test('what is painted late, in room that was lent again, is not taken for another design’s', () => {
  const first = designOf('an old dwarf')
  const late = lendFaces(first)
  const second = designOf('a young witch')
  lendFaces(second)
  paintLentFaces(first, late, isWanted)
  for (const name of late.names) assert.equal(lentFace(second, name), undefined)
})

test('faces nobody wants any more are not painted', () => {
  const design = designOf('a knight')
  const faces = lendFaces(design)
  paintLentFaces(design, faces, () => true)
  for (const name of faces.names) assert.equal(lentFace(design, name), undefined)
})
