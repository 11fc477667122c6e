import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Vec3 } from '../../math/vector.ts'
import { creatureSkin } from './body-mesh.ts'
import { cat } from './forms/cat.ts'
import { whiskerParts } from './whiskers.ts'

test('whiskers fan from the pad: no two begin above each other or end on one line', () => {
  const [{ positions }] = whiskerParts(cat, creatureSkin(cat, 1).field, 1)
  const points = Array.from({ length: positions.length / 3 }, (_, i): Vec3 => {
    const [x, y, z] = positions.subarray(3 * i, 3 * i + 3)
    return [x, y, z]
  })
  const each = points.length / 4
  const hairs = [0, 1, 2, 3].map((i) => points.slice(i * each, (i + 1) * each))
  const roots = hairs.map((hair) => hair.reduce((a, b) => (b[0] < a[0] ? b : a))[2])
  const tips = hairs.map((hair) => hair.reduce((a, b) => (b[0] > a[0] ? b : a)))
  for (const row of [roots, tips.map(([x]) => x), tips.map(([, , z]) => z)]) {
    const sorted = [...row].sort((a, b) => a - b)
    for (let i = 1; i < sorted.length; i++) assert.ok(sorted[i] - sorted[i - 1] > 0.25, `${row}`)
  }
})
