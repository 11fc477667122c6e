import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Hair } from '../../design/design.ts'
import { plainDesign } from '../../design/plain-design.ts'
import { SurfacePoint } from '../../math/surface-point.ts'
import { cross, dot, subtract } from '../../math/vector.ts'
import { makeBody } from '../body/body.ts'
import type { Part } from '../figure.ts'
import { makeSkull } from '../head/skull.ts'
import { buildHair } from './hair.ts'

function comb(style: Hair['style']) {
  const { hair } = plainDesign()
  const design = plainDesign({ hair: { ...hair, style, bangs: 'none' } })
  const body = makeBody(design.person)
  const skull = makeSkull(design, body)
  const parts = buildHair(design, body, skull).parts.filter(({ name }) => name.startsWith('combed'))
  return { parts, skull }
}

test('the edge of combed hair lies over the skin, at the corners of the brow as well', () => {
  const { parts, skull } = comb('bun')
  const [{ positions, uvs }] = parts
  const fromAxis = (x: number, z: number) => Math.hypot(x, z + 0.05)
  const edge = Array.from({ length: positions.length / 3 }, (_, i) => i).filter(
    (i) => uvs[2 * i + 1] === 0,
  )
  for (const i of edge) {
    const k = 3 * i
    const [x, y, z] = skull.toLocal([positions[k], positions[k + 1], positions[k + 2]])
    const skin = Array.from({ length: 720 }, (_, at) => skull.surface((at * Math.PI) / 360, y))
    const [a, , b] = skin.reduce((best, next) =>
      Math.hypot(next[0] - x, next[2] - z) < Math.hypot(best[0] - x, best[2] - z) ? next : best,
    )
    const over = fromAxis(x, z) - fromAxis(a, b)
    assert.ok(over > 0.015, `${over} at ${x}, ${y}, ${z}`)
  }
})

const strandOf = /^hair\.(?:line|strand)$/

/** How many strands are painted just inside the front of the hairline. */
function strandsInFront({ pattern }: Part): number {
  const places = Array.from({ length: 2000 }, (_, i) => (i + 0.5) / 2000)
  const point = new SurfacePoint()
  const painted = places.filter(
    (u) => Math.abs(u - 0.5) > 0.32 && strandOf.test(pattern?.(point.at(u, 0.06, 0, -99, 0)) ?? ''),
  )
  return new Set(painted.map((u) => Math.round(u * 36))).size
}

test('over a bare brow strands are seen in combed hair', () => {
  for (const style of ['bun', 'chignon'] as const) {
    for (const part of comb(style).parts)
      assert.ok(strandsInFront(part) >= 3, `${style} ${part.name}`)
  }
})

test('combed hair lies in one layer: none of it is folded back over the rest beside the ear', () => {
  for (const style of ['bun', 'ponytail', 'top_knot', 'slicked_back'] as const) {
    const { parts, skull } = comb(style)
    for (const { name, positions, indices } of parts) {
      const at = (i: number) =>
        skull.toLocal([positions[3 * i], positions[3 * i + 1], positions[3 * i + 2]])
      let folded = 0
      for (let t = 0; t < indices.length; t += 3) {
        const [a, b, c] = [at(indices[t]), at(indices[t + 1]), at(indices[t + 2])]
        const facing = cross(subtract(b, a), subtract(c, a))
        folded += Math.max(0, -dot(facing, a))
      }
      assert.ok(folded < 0.02, `${style} ${name}: ${folded}`)
    }
  }
})

test('hair in the shade of the neck runs on into the shoulders behind: it has no hem beside a bare neck', () => {
  for (const style of ['long', 'wavy'] as const) {
    const { hair } = plainDesign()
    const design = plainDesign({ hair: { ...hair, style, length: 3 } })
    const body = makeBody(design.person)
    const skull = makeSkull(design, body)
    const inner = buildHair(design, body, skull).parts.find(({ name }) => name === 'neck')
    assert.ok(inner, style)
    const ends = inner.positions.filter((_, k) => k % 3 === 1)
    assert.ok(Math.min(...ends) < body.joints.shoulder[1] + 2, style)
  }
})
