import assert from 'node:assert/strict'
import { test } from 'node:test'
import { randomStream } from '../../math/random.ts'
import type { Mesh } from '../../math/surface.ts'
import { isGloss, planGloss } from './gloss.ts'
import { cutLocks, lockMesh } from './locks.ts'
import type { Sheet } from './sheet.ts'

/** A flat curtain, two wide and two long. */
const curtain: Sheet = {
  point: (u, v) => [2 * u, -2 * v, 0],
  normal: () => [0, 0, 1],
  length: () => 2,
}
const wave = { height: 0.2, length: 1.5, phase: 0, drift: 0 }
const cut = { count: 16, ragged: 0.1, free: 0.5, belly: 0.09, lift: 0.06, bend: 0.6, wave }

function locksOf(seed: number) {
  return cutLocks(curtain, cut, randomStream(seed, 'locks'))
}

/** Whether a line straight through the curtain meets the mesh. */
function isCovered({ positions, indices }: Mesh, x: number, y: number): boolean {
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [3 * indices[t], 3 * indices[t + 1], 3 * indices[t + 2]]
    const side = (i: number, j: number) =>
      (positions[j] - positions[i]) * (y - positions[i + 1]) -
      (positions[j + 1] - positions[i + 1]) * (x - positions[i])
    const [first, second, third] = [side(a, b), side(b, c), side(c, a)]
    if (Math.min(first, second, third) >= 0 || Math.max(first, second, third) <= 0) return true
  }
  return false
}

test('nothing is seen between wavy locks where they begin to part', () => {
  for (let seed = 1; seed <= 3; seed++) {
    const locks = locksOf(seed)
    const mesh = lockMesh(curtain, locks)
    // The last slit on either side is at the edge of the curtain.
    locks.slice(2, -1).forEach((lock, i) => {
      const beside = locks[i + 1]
      const low = Math.min(...[lock, beside].map(({ split, tip }) => split + 0.25 * (tip - split)))
      for (let v = low - 0.3; v < low; v += 0.01) {
        for (let aside = -0.06; aside <= 0.06; aside += 0.005) {
          const x = 2 * (lock.middle - lock.half) + aside
          assert.ok(isCovered(mesh, x, -2 * v), `seed ${seed}: a slit at ${x}, ${v}`)
        }
      }
    })
  }
})

test('the thinnest lock, seen edge on, is as thick as a line down to near its point', () => {
  const [first] = locksOf(1)
  const lock = { ...first, half: 0.005 }
  const { positions, uvs } = lockMesh(curtain, [lock])
  const near = lock.split + 0.85 * (lock.tip - lock.split)
  const rows = new Map<number, number[]>()
  for (let i = 0; i < uvs.length / 2; i++) {
    const v = uvs[2 * i + 1]
    if (uvs[2 * i] < 1 && v > lock.split && v < near)
      rows.set(v, [...(rows.get(v) ?? []), positions[3 * i + 2]])
  }
  assert.ok(rows.size > 3)
  for (const depths of rows.values()) {
    assert.ok(Math.max(...depths) - Math.min(...depths) > 0.015)
  }
})

function masses(count: number): number {
  const locks = cutLocks(curtain, { ...cut, count }, randomStream(1, 'locks'))
  const { uvs } = lockMesh(curtain, locks)
  return new Set(uvs.filter((_, i) => i % 2 === 0).map(Math.floor)).size
}

test('hair lies under locks that part from one another, and none stands out beside a single one', () => {
  assert.equal(masses(1), 1)
  assert.equal(masses(3), 4)
})

test('a lock may be cut as broad as asked beside its neighbours', () => {
  const locks = cutLocks(curtain, { ...cut, count: 3, widths: [1, 4, 2] }, randomStream(1, 'locks'))
  const shares = locks.map(({ half }) => Math.round(100 * half))
  assert.deepEqual(shares, [7, 29, 14])
})

test('light on hair is one broken band: it lies on part of the locks, and has gaps', () => {
  for (let seed = 1; seed <= 4; seed++) {
    const locks = locksOf(seed)
    const gloss = planGloss(curtain, locks, randomStream(seed, 'gloss'))
    // It is bowed: at its own height it lies here or there.
    const heights = Array.from({ length: 31 }, (_, i) => 0.35 + i / 100)
    const lit = Array.from({ length: 400 }, (_, i) =>
      heights.some((y) => isGloss(gloss, i / 400, y)),
    )
    const share = lit.filter(Boolean).length / lit.length
    assert.ok(share > 0.25 && share < 0.85, `seed ${seed}: ${share} of it is lit`)
    const starts = lit.filter((isLit, i) => isLit && !lit[i - 1]).length
    assert.ok(starts >= 2, `seed ${seed}: the band is not broken`)
  }
})

test('fine edges: what hangs at the edge of a blunt cut is narrow and runs to a point', () => {
  for (let seed = 1; seed <= 8; seed++) {
    const blunt = { ...cut, count: 10, taper: 3.4 }
    const broad = cutLocks(curtain, blunt, randomStream(seed, 'bob'))
    const locks = cutLocks(curtain, { ...blunt, fineEdges: true }, randomStream(seed, 'bob'))
    assert.equal(locks.length, 12)
    for (const [edge, was] of [
      [locks[0], broad[0]],
      [locks[11], broad[9]],
    ]) {
      assert.equal(edge.half, was.half / 2)
      assert.ok(edge.taper < 2 && edge.tip < 1)
    }
  }
})
