import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDesign } from '../../../design/plain-design.ts'
import { makeBody } from '../../body/body.ts'
import { makeSkull } from '../../head/skull.ts'
import { buildHair } from '../hair.ts'

test('the cheek locks of a hime cut run to points, and are no square flap', () => {
  const { hair } = plainDesign()
  const design = plainDesign({ hair: { ...hair, style: 'hime', length: 2.6 } })
  const body = makeBody(design.person)
  const { parts } = buildHair(design, body, makeSkull(design, body))
  const deep = ['side left', 'side right'].map((name) => {
    const { positions } = parts.find((part) => part.name === name) ?? { positions: [0, 0, 0] }
    const points = Array.from({ length: positions.length / 3 }, (_, i) => [
      positions[3 * i + 1],
      positions[3 * i + 2],
    ])
    const low = Math.min(...points.map(([y]) => y))
    const depthAt = (over: number) => {
      const near = points.filter(([y]) => Math.abs(y - low - over) < 0.6).map(([, z]) => z)
      return Math.max(...near) - Math.min(...near)
    }
    return [depthAt(0.6), depthAt(6)]
  })
  const [ends, masses] = [deep[0][0] + deep[1][0], deep[0][1] + deep[1][1]]
  assert.ok(ends < 0.3 * masses, `${ends} of ${masses}`)
})
