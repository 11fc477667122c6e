import assert from 'node:assert/strict'
import { test } from 'node:test'
import { randomStream } from '../../math/random.ts'
import type { Vec3 } from '../../math/vector.ts'
import { type Cut, cutLocks, lockMesh } from './locks.ts'
import type { Sheet } from './sheet.ts'

const board: Sheet = {
  point: (u, v): Vec3 => [u, -v, 0],
  normal: () => [0, 0, 1],
  length: () => 1,
}
const cut: Cut = { count: 1, ragged: 0.1, free: 0.6, belly: 0.03, lift: 0.03, bend: 0.8 }

function masses(count: number): number {
  const locks = cutLocks(board, { ...cut, count }, randomStream(1, 'locks'))
  const { uvs } = lockMesh(board, locks)
  return new Set(uvs.filter((_, i) => i % 2 === 0).map(Math.floor)).size
}

test('hair lies under locks that part from one another, and none stands out beside a single one', () => {
  assert.equal(masses(1), 1)
  assert.equal(masses(3), 4)
})
