import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('what a part of the body is wrapped in is worn there', () => {
  const { wear, features } = understand(
    'a nomad, face swathed in torn grey muslin, feet bound with rags, hair tied up in a red cloth',
  )
  assert.deepEqual(
    wear.map(({ name, slot }) => `${name}, ${slot}`),
    ['face wrap, face', 'foot rags, feet', 'head cloth, head'],
  )
  assert.ok(wear[0]?.modifiers.includes('torn'))
  assert.equal(wear[2]?.colours[0]?.name, 'red')
  assert.deepEqual(features, [])
})

test('what is told of the face is not told of the cloth, and a face in soot wears nothing', () => {
  const monk = understand('her scarred face wrapped in linen')
  assert.deepEqual(monk.wear[0]?.modifiers, [])
  assert.deepEqual(understand('a boy with his face covered in soot').wear, [])
})
