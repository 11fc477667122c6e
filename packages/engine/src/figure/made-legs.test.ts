import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from '../design/design-character.ts'
import { boundsOf } from '../math/bounds.ts'
import { buildFigure } from './build-figure.ts'
import type { Part } from './figure.ts'

const partsOf = (prompt: string) => buildFigure(designCharacter(understand(prompt), 1)).parts

/** Where the triangles of a part reach down to. */
function lowestOf({ positions, indices }: Part): number {
  return Math.min(...[...indices].map((vertex) => positions[3 * vertex + 1]))
}

test('no boot hides a made leg, and its trousers end at the knee', () => {
  const parts = partsOf('a soldier with a metal left leg, grey trousers and black boots')
  const worn = parts.filter(({ material }) => /^boots|^knee_boots/.test(material))
  assert.ok(worn.length > 0)
  assert.deepEqual(
    worn.filter(({ region }) => region?.startsWith('left')).map(({ name }) => name),
    [],
  )
  const [left, right] = ['trouser leg', 'trouser leg-right'].map((name) => {
    const part = parts.find((each) => each.name === name)
    assert.ok(part)
    return lowestOf(part)
  })
  const made = parts.filter(({ name }) => name.startsWith('prosthetic_leg'))
  const knee = boundsOf(made.filter(({ name }) => /knee/.test(name)))
  assert.ok(left > knee.min[1] - 3 && right < knee.min[1] - 15)
})

test('no sleeve and no glove hides an arm of metal', () => {
  const parts = partsOf('a woman in a white blouse and brown gloves with a brass left arm')
  const worn = parts.filter(({ material }) => /^(?:blouse|shirt|gloves)\./.test(material))
  const limbs = worn.filter(({ region }) => region && /arm|hand/.test(region))
  assert.ok(limbs.some(({ name }) => name.endsWith('-right')))
  assert.deepEqual(
    limbs.filter(({ name }) => !name.endsWith('-right')).map(({ name }) => name),
    [],
  )
})
