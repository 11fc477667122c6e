/** Fixed noise: the same number at the same place, always. */

/** A fixed number −1 … 1 for a whole number. */
function hash(cell: number): number {
  let h = Math.imul(cell, 0x9e3779b1)
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b)
  h ^= h >>> 13
  return (h & 0xffff) / 32767.5 - 1
}

/** Smooth value noise over a line of cells, −1 … 1. */
function lineNoise(x: number): number {
  const cell = Math.floor(x)
  const t = x - cell
  const s = t * t * (3 - 2 * t)
  const a = hash(cell)
  return a + (hash(cell + 1) - a) * s
}

/** Noise in streaks that run down the body, −1 … 1. */
export function streaks(x: number, y: number, z: number): number {
  const across = x * 0.8 + z * 1.1
  const bend = 0.4 * lineNoise(y * 0.21 + 31)
  return 0.65 * lineNoise(across * 0.9 + bend) + 0.35 * lineNoise(across * 2.3 + bend + 77)
}

/** Smooth value noise over a plane of cells, −1 … 1. */
export function planeNoise(x: number, y: number): number {
  const column = Math.floor(x)
  const row = Math.floor(y)
  const s = (x - column) * (x - column) * (3 - 2 * (x - column))
  const t = (y - row) * (y - row) * (3 - 2 * (y - row))
  const k = Math.imul(row, 0x632be5ab) + column
  const below = k + 0x632be5ab
  const upper = hash(k) + (hash(k + 1) - hash(k)) * s
  const lower = hash(below) + (hash(below + 1) - hash(below)) * s
  return upper + (lower - upper) * t
}
