import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { GarmentKind } from '../../brief/concepts.ts'
import { plainDesign, plainGarment } from '../../design/plain-design.ts'
import type { Vec3 } from '../../math/vector.ts'
import { makeBody } from '../body/body.ts'
import { dress } from '../dress.ts'
import { makeSkull } from '../head/skull.ts'

function highestOf(kinds: readonly GarmentKind[], name: string): number {
  return Math.max(...pointsOf(kinds, name).map(([, y]) => y))
}

/** Corners of the named part, in head units. */
function pointsOf(kinds: readonly GarmentKind[], name: string): Vec3[] {
  const wear = kinds.map((kind) => plainGarment(kind))
  // Shorn, lest hair alone holds the crown off the head.
  const hair = { ...plainDesign().hair, style: 'bald' as const }
  const design = plainDesign({ wear, hair })
  const body = makeBody(design.person)
  const skull = makeSkull(design, body)
  const part = dress(design, body).parts.find((each) => each.name === name)
  assert.ok(part, `${kinds}: no ${name}`)
  const points: Vec3[] = []
  for (let i = 0; i < part.positions.length; i += 3) {
    points.push(skull.toLocal([part.positions[i], part.positions[i + 1], part.positions[i + 2]]))
  }
  return points
}

test('a helmet over a hood is higher than the hood, and higher than without it', () => {
  const hood = highestOf(['hood', 'army_helmet'], 'hood')
  assert.ok(highestOf(['hood', 'army_helmet'], 'hat crown') > hood)
  assert.ok(
    highestOf(['hood', 'army_helmet'], 'hat crown') > highestOf(['army_helmet'], 'hat crown'),
  )
})

test('what is worn on the head alone sits as ever', () => {
  assert.deepEqual(pointsOf(['crown'], 'crown'), pointsOf(['crown', 'boots'], 'crown'))
})

test('headphones round the neck are below the chin', () => {
  const design = plainDesign({ wear: [plainGarment('headphones', { wornAt: 'neck' })] })
  const body = makeBody(design.person)
  const { parts } = dress(design, body)
  const chin = body.joints.chin[1]
  for (const { name, positions } of parts) {
    for (let i = 1; i < positions.length; i += 3) assert.ok(positions[i] < chin, name)
  }
})
