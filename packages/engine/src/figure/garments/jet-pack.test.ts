import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import { designCharacter } from '../../design/design-character.ts'
import { boundsOf } from '../../math/bounds.ts'
import { buildFigure } from '../build-figure.ts'

const packOf = (prompt: string) =>
  buildFigure(designCharacter(understand(prompt), 1)).parts.filter(({ material }) =>
    material.startsWith('backpack'),
  )

test('a jet pack is two tanks over nozzles, and no bag', () => {
  const parts = packOf('a pilot with a jet pack')
  const named = (name: string) => parts.filter((part) => part.name.replace('-right', '') === name)
  assert.equal(named('backpack').length, 0)
  const [tanks, nozzles] = [named('jet pack tank'), named('jet pack nozzle')]
  assert.deepEqual([tanks.length, nozzles.length], [2, 2])
  assert.ok(boundsOf(nozzles).min[1] < boundsOf(tanks).min[1])
})

test('a rucksack stays a bag', () => {
  const names = packOf('a hiker with a brown rucksack').map(({ name }) => name)
  assert.ok(names.includes('backpack') && !names.some((name) => name.startsWith('jet')))
})
