import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formats } from './formats.ts'
import type { Standing } from './standing.ts'
import { planTurnaround } from './turnaround-plan.ts'

const view = (left: number, right: number, top: number): Standing => ({
  label: 'FRONT',
  extent: { left, right, top, bottom: 0 },
  profile: {
    rowCm: 2,
    bottom: 0,
    left: new Float32Array(top / 2).fill(left),
    right: new Float32Array(top / 2).fill(right),
  },
  feet: [-10, 10],
})

const cases: Record<string, [Standing[], number]> = {
  'an ordinary adult': [[view(-45, 45, 172), view(-40, 40, 172)], 170],
  'a winged giant': [[view(-320, 320, 500), view(-90, 200, 500), view(-320, 320, 500)], 420],
  'a child with a banner': [[view(-40, 90, 260), view(-30, 30, 110)], 104],
}

for (const [name, [standing, heightCm]] of Object.entries(cases)) {
  test(`${name} is whole in every view, apart from the next and clear of the height marks`, () => {
    const plan = planTurnaround(standing, heightCm, formats.square.views)
    const { panel } = plan
    let left = plan.scaleX
    for (const { box } of plan.places) {
      assert.ok(box.x >= left, 'touches what is to its left')
      assert.ok(box.y >= panel.y && box.y + box.height <= panel.y + panel.height)
      left = box.x + box.width + 29
    }
    assert.ok(left <= panel.x + panel.width + 29)
    assert.ok(plan.marks.some((mark) => mark.isTop && mark.cm === heightCm))
  })
}

test('a raised sword reaches over a neighbour rather than push it away', () => {
  const plain = view(-30, 30, 170)
  const armed = view(-90, 30, 170)
  armed.profile.left.fill(-30, 0, 75)
  const low = view(-30, 30, 120)
  const nested = planTurnaround([low, armed, armed, plain], 170, formats.square.views)
  const crowded = planTurnaround([low, view(-90, 30, 170), armed, plain], 170, formats.square.views)
  assert.ok(nested.unitsPerCm > crowded.unitsPerCm)
})
