import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Design } from '../design/design.ts'
import { plainDesign } from '../design/plain-design.ts'
import { buildFigure } from '../figure/build-figure.ts'
import type { Vec3 } from '../math/vector.ts'
import { clip } from './clips.ts'
import { puppetOf } from './pose-figure.ts'
import { solvePose } from './solve.ts'
import { numberOf, placeOf } from './stance.ts'

/** Where a ball of the foot is at each moment of a dance, and whether it is on the ground. */
function stepsOf(design: Design, side: 'left' | 'right'): { at: Vec3; isDown: boolean }[] {
  const skeleton = puppetOf(design, buildFigure(design))?.skeleton ?? assert.fail()
  const ball = numberOf(`${side}Toes`)
  const rest = skeleton.heads[ball]
  return Array.from({ length: 70 }, (_, i) => {
    const posed = solvePose(skeleton, clip('dance', 0.04 * i, design) ?? {})
    const at = placeOf(posed, ball, rest)
    return { at, isDown: at[1] < rest[1] + 0.02 }
  })
}

test('who dances turns over feet that stay where they were set down, and lifts one after the other', () => {
  const plain = plainDesign({})
  const small = plainDesign({ person: { ...plain.person, heads: 4, heightCm: 120 } })
  for (const design of [plain, small]) {
    for (const side of ['left', 'right'] as const) {
      const steps = stepsOf(design, side)
      const kept = steps.slice(1).filter(({ isDown }, i) => isDown && steps[i].isDown)
      steps.slice(1).forEach(({ at, isDown }, i) => {
        const before = steps[i]
        if (!isDown || !before.isDown) return
        const slid = Math.hypot(at[0] - before.at[0], at[2] - before.at[2])
        assert.ok(slid < 0.1, `${side} slides ${slid} cm at ${i}`)
      })
      assert.ok(kept.length > 30 && kept.length < 60, `${kept.length}`)
    }
  }
})
