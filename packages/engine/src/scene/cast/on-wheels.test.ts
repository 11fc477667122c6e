import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import { designCharacter } from '../../design/design-character.ts'
import { boundsOf } from '../../math/bounds.ts'
import { openWheels } from './on-wheels.ts'

test('whoever rides on wheels has both hands on the grips and the feet on the pedals, large or small', () => {
  for (const prompt of ['a tall man in trousers', 'a little girl in shorts', 'a knight in armor']) {
    const design = designCharacter(understand(prompt, undefined), 3)
    for (const name of ['bicycle', 'motorbike'] as const) {
      const ride = openWheels(name, { design, expression: 'calm', turn: 60 })
      for (const turned of [0, 250]) {
        const { parts, landmarks, bounds } = ride(turned)
        assert.ok(Math.abs(bounds.min[1]) < 2, `${prompt}, ${name}: ${bounds.min[1]} cm`)
        const grips = parts.find(({ name: part }) => part === 'grips') ?? assert.fail('no grips')
        for (const side of ['left', 'right'] as const) {
          const far = distanceTo(grips.positions, landmarks[`${side} hand`])
          assert.ok(far < 9, `${prompt}, ${name}, ${side} hand: ${far} cm`)
        }
        const lowest = parts
          .filter(({ region }) => /foot/.test(region ?? ''))
          .map((part) => boundsOf([part]).min[1])
        assert.ok(Math.min(...lowest) > 2, `${prompt}, ${name}: a foot drags`)
      }
    }
  }
})

function distanceTo(positions: Float32Array, [x, y, z]: readonly [number, number, number]) {
  let near = Infinity
  for (let k = 0; k < positions.length; k += 3)
    near = Math.min(
      near,
      Math.hypot(positions[k] - x, positions[k + 1] - y, positions[k + 2] - z),
    )
  return near
}
