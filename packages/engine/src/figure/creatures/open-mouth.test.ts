import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import { designCharacter } from '../../design/design-character.ts'
import { SurfacePoint } from '../../math/surface-point.ts'
import { buildFigure } from '../build-figure.ts'

const designOf = (prompt: string) => designCharacter(understand(prompt), 1)

test('an open mouth has a lip below, a throat, and two fangs above where the beast has fangs', () => {
  for (const [prompt, hasFangs] of [
    ['a black cat', true],
    ['a dog', true],
    ['a rabbit', false],
  ] as const) {
    const { parts } = buildFigure(designOf(prompt), { expression: 'happy' })
    assert.ok(
      parts.some(({ name }) => name === 'lower lip'),
      prompt,
    )
    const sheets = parts.filter(({ name }) => name.startsWith('open mouth'))
    assert.equal(sheets.length, 2, prompt)
    const point = new SurfacePoint()
    for (const { material, pattern } of sheets) {
      assert.equal(material, 'creature.throat')
      assert.equal(pattern?.(point.at(0.8, 0.2)) === 'creature.tooth', hasFangs, prompt)
    }
  }
})

test('an open mouth has an outline; a horse bares a whole band of teeth, and shows none in wonder', () => {
  const teethIn = (expression: string) => {
    const { parts } = buildFigure(designOf('a horse'), { expression })
    const sheet = parts.find(({ name }) => /^(?:open mouth|bared teeth)/.test(name))
    assert.ok(sheet && sheet.noInk !== true, expression)
    const point = new SurfacePoint()
    const row = [0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1]
    return row.filter((u) => sheet.pattern?.(point.at(u, 0.15)) === 'creature.tooth').length
  }
  assert.deepEqual(['angry', 'surprised'].map(teethIn), [8, 0])
})

test("an owl's open bill is one: its lower half reaches up beside the root of the upper one and hangs below its tip", () => {
  const { parts } = buildFigure(designOf('a snowy owl'), { expression: 'angry' })
  const heights = (name: string) => {
    const part = parts.find((one) => one.name === name)
    assert.ok(part, name)
    const ys = [...part.positions].filter((_, k) => k % 3 === 1)
    return [Math.min(...ys), Math.max(...ys)]
  }
  const [tip, top] = heights('beak')
  const [low, root] = heights('jaw')
  assert.ok(low < tip, 'the lower half opens below the tip')
  assert.ok(root > (tip + top) / 2, 'and is rooted beside the upper one')
  assert.ok(heights('gullet')[0] > low, 'the gape lies within its rim')
})
