import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from '../design/design-character.ts'
import { buildFigure } from '../figure/build-figure.ts'
import { clip } from './clips.ts'
import { poseFigure } from './pose-figure.ts'

for (const [prompt, name] of [
  ['a mermaid with a blue tail', 'fish tail'],
  ['a naga with a green tail', 'snake tail'],
])
  test(`the tail of ${prompt} sways at its end, stays under the hips, and sinks into no ground`, () => {
    const design = designCharacter(understand(prompt), 1)
    const figure = buildFigure(design)
    const [one, other] = [1.2, 4.2].map((seconds) => {
      const posed = poseFigure(design, figure, clip('idle', seconds, design) ?? {})
      const tail = posed.parts.find((part) => part.name === name)
      assert.ok(tail)
      return { tail, low: posed.bounds.min[1] }
    })
    const { positions, uvs } = one.tail
    let [end, above] = [0, 0]
    for (let k = 0; k < uvs.length / 2; k++) {
      const [dx, dy, dz] = [0, 1, 2].map(
        (axis) => other.tail.positions[3 * k + axis] - positions[3 * k + axis],
      )
      if (uvs[2 * k + 1] > 0.95) end = Math.max(end, Math.hypot(dx, dz))
      if (uvs[2 * k + 1] > 0.3) above = Math.max(above, Math.abs(dy))
    }
    assert.ok(end > 4, `its end moves ${end} cm`)
    assert.ok(above < 2.5, `nothing rises: ${above} cm`)
    assert.ok(Math.min(one.low, other.low) > -1.5, `${one.low} and ${other.low}`)
  })
