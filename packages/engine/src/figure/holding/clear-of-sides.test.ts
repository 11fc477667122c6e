import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDesign, plainProp } from '../../design/plain-design.ts'
import { standingBodies } from './stances.ts'

test('the arms of the stout hang beside their waist, not in it, whatever they hold', () => {
  const { person } = plainDesign()
  for (const age of ['adult', 'elder'] as const) {
    const stout = { ...person, age, bulk: 0.9, heads: 5, heightCm: 135 }
    const hold = [plainProp('hammer', { carry: 'right hand' })]
    const { left, right } = standingBodies(plainDesign({ person: stout, hold }))
    for (const { joints, arm, torsoSection, unit } of [left, right]) {
      const [x, y] = joints.elbow
      const gap = x - arm.radiusAt(0.5) - torsoSection(y).width
      assert.ok(gap > 0.05 * unit, `${age}: ${gap} cm`)
    }
  }
})
