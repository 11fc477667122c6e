import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDesign } from '../../design/plain-design.ts'
import { expressions } from './expressions.ts'
import { faceLook } from './face-look.ts'
import { headShape } from './head-shape.ts'
import { browEnds } from './paint/brow.ts'

const { hair } = plainDesign()

test('in no mood do brows rise under a fringe, and where there is none they rise as they like', () => {
  for (let seed = 0; seed < 12; seed++) {
    const lookWith = (bangs: 'swept' | 'none') => {
      const design = plainDesign({ seed, hair: { ...hair, bangs } })
      return faceLook(design, headShape(design))
    }
    const look = lookWith('swept')
    for (const [mood, { left }] of Object.entries(expressions)) {
      const highest = Math.max(...browEnds(look, left))
      assert.ok(highest < look.brow.ceiling, `${mood}: ${highest} of ${look.brow.ceiling}`)
    }
    const free = Math.max(...browEnds(lookWith('none'), expressions.surprised.left))
    assert.ok(free > Math.max(...browEnds(look, expressions.surprised.left)))
  }
})

test('at rest brows are level: neither cross nor worried', () => {
  const design = plainDesign()
  const [inner, outer] = browEnds(faceLook(design, headShape(design)), expressions.neutral.left)
  assert.ok(Math.abs(inner - outer) < 0.03)
})
