import assert from 'node:assert/strict'
import { test } from 'node:test'
import { randomStream } from '../../../math/random.ts'
import { scalloped } from './hem-cuts.ts'
import { offSeam, piped, pipeFolds } from './pipes.ts'
import { type Rumple, rumpled } from './rumple.ts'
import { type Sheet, sheetOf } from './sheet.ts'

/** A tube of cloth whose hem is level at a height. */
function tube(radius: number, hem: number): Sheet {
  return sheetOf(96, 60, true, (u, v) => {
    const angle = (u - 0.5) * 2 * Math.PI
    return [Math.sin(angle) * radius, hem + 90 * (1 - v), Math.cos(angle) * radius]
  })
}

function hemOf({ columns, rows, positions }: Sheet): number[] {
  const first = rows * (columns + 1)
  return Array.from({ length: columns }, (_, i) => positions[3 * (first + i) + 1])
}

const pipes = pipeFolds(randomStream(1, 'folds'), { count: 9, start: 0.1, height: 5 })

test('a hem hangs low on the folds of a skirt and is drawn up between them', () => {
  const sheet = piped(tube(35, 40), pipes)
  const heights = hemOf(sheet)
  assert.ok(Math.max(...heights) - Math.min(...heights) > 3)
  const first = sheet.rows * (sheet.columns + 1)
  const reach = (i: number) =>
    Math.hypot(sheet.positions[3 * (first + i)], sheet.positions[3 * (first + i) + 2])
  const [lowest, highest] = [Math.min, Math.max].map((end) => heights.indexOf(end(...heights)))
  assert.ok(reach(lowest) > reach(highest))
})

test('no two lines of folds run into each other at a hem', () => {
  for (let seed = 1; seed < 9; seed++) {
    const all = pipeFolds(randomStream(seed, 'folds'), { count: 8, start: 0.1, height: 5 })
    const ends = all
      .filter(({ isDrawn }) => isDrawn)
      .map(({ u, half, lean }) => u + (lean > 0 ? -1 : 1) * 1.02 * half)
      .sort((a, b) => a - b)
    assert.ok(ends.length >= 4)
    assert.ok(ends.every((end, i) => i === 0 || end - ends[i - 1] > 0.04))
  }
})

test('the line of a fold does not run across a seam, and those beside the seam stay', () => {
  const broad = { half: 0.1, start: 0.3, height: 3, lean: 0.4, isDrawn: true }
  const drawn = offSeam(
    [
      { ...broad, u: 0.4 },
      { ...broad, u: 0.57 },
      { ...broad, u: 0.7 },
    ],
    0.5,
  ).map(({ isDrawn }) => isDrawn)
  assert.deepEqual(drawn, [true, false, true])
})

test('a hem that reaches the floor keeps its curves above it', () => {
  const heights = hemOf(piped(tube(45, 0.5), pipes))
  assert.ok(Math.min(...heights) >= 0.39)
  assert.ok(Math.max(...heights) - Math.min(...heights) > 3)
})

test('a hem is as round where it is drawn up as where it hangs low', () => {
  const heights = hemOf(piped(tube(35, 40), pipes))
  const bends = heights.map((height, i) => {
    const after = heights[(i + 1) % heights.length]
    return heights[(i + heights.length - 1) % heights.length] - 2 * height + after
  })
  assert.ok(Math.max(...bends) < 1.2 && Math.min(...bends) > -1.2)
})

test('a skirt that flares hangs straight down at its hem', () => {
  const flared = sheetOf(96, 60, true, (u, v) => {
    const angle = (u - 0.5) * 2 * Math.PI
    return [Math.sin(angle) * (15 + 30 * v), 100 - 60 * v, Math.cos(angle) * (15 + 30 * v)]
  })
  const { rows, columns, positions } = piped(flared, pipes)
  const reach = (row: number) => {
    const k = 3 * row * (columns + 1)
    return Math.hypot(positions[k], positions[k + 2])
  }
  assert.ok(reach(rows) - reach(rows - 1) < 0.3 * (reach(rows - 12) - reach(rows - 13)))
})

test('scallops are of one breadth and depth', () => {
  const heights = hemOf(scalloped(tube(15, 40), 1))
  const notches = heights.filter(
    (height, i) => height > heights.at(i - 1) && height > heights[(i + 1) % heights.length],
  )
  assert.equal(notches.length, Math.round((2 * Math.PI * 15) / 6))
  assert.ok(Math.min(...notches) > 41 && Math.max(...heights) < 42)
})

test('a leg that is too long piles up above its hem, and lies smooth further up', () => {
  const ankle: Rumple = { v: 0.96, up: 17, down: 2, front: 1, side: 1, back: 1 }
  const { columns, rows, positions } = rumpled(tube(9, 5), [ankle], 1)
  const radii = Array.from({ length: rows + 1 }, (_, row) => {
    const k = 3 * (row * (columns + 1) + columns / 2)
    return Math.hypot(positions[k], positions[k + 2])
  })
  assert.ok(radii.slice(0, rows / 2).every((radius) => Math.abs(radius - 9) < 0.01))
  const low = radii.slice(-12)
  assert.ok(Math.max(...low) - Math.min(...low) > 0.8)
})
