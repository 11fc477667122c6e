/** Things of many boxes: what stands on roofs, railings, walls with battlements, lockers. */
import type { Blocks } from '../parts/blocks.ts'

type Block = Blocks['boxes'][number]

/** Where one comes out on a flat roof: door, lamp, grille, eaves. */
export const stairHouse: readonly Block[] = [
  [4.4, 0, 0.6, 2.6, 2.6, 2, '#857f86'],
  [3.9, 0, 0.57, 1.1, 2.1, 0.03, '#6b666e'],
  [3.9, 0, 0.55, 0.92, 1.98, 0.02, '#4f6a74'],
  [4.2, 0.95, 0.53, 0.06, 0.12, 0.02, '#c9b27a'],
  [3.9, 2.24, 0.46, 0.34, 0.1, 0.14, '#ffe2a0'],
  [5.1, 1.5, 0.56, 0.6, 0.5, 0.04, '#5f5b63'],
  [4.4, 2.6, 0.4, 2.95, 0.16, 2.4, '#6f6a72'],
]

/** Machines that cool the house below, on feet, with a pipe. */
export const coolers: readonly Block[] = [
  ...[-5.4, -3.9].flatMap((x): Block[] => [
    [x - 0.45, 0, 0.1, 0.12, 0.18, 0.8, '#55555d'],
    [x + 0.45, 0, 0.1, 0.12, 0.18, 0.8, '#55555d'],
    [x, 0.18, 0, 1.25, 1.15, 1, '#aeb0b6'],
    [x - 0.08, 0.36, -0.02, 0.86, 0.8, 0.02, '#4f545c'],
    ...[0.5, 0.7, 0.9].map((y): Block => [x - 0.08, y, -0.03, 0.86, 0.05, 0.01, '#7d838b']),
  ]),
  [-4.65, 0.9, 0.5, 0.5, 0.14, 0.14, '#8a8d92'],
]

/** The edge of a flat roof. */
export const parapet: readonly Block[] = [
  [0, -0.4, 0.5, 40, 1.35, 0.4, '#8d8a8c'],
  ...[-9, -6, -3, 0, 3, 6, 9].map((x): Block => [x, 0, 0.4, 0.4, 0.95, 0.1, '#858286']),
  [0, 0.95, 0.4, 40, 0.1, 0.6, '#a9a6a6'],
]

/** On both sides of a bridge: a kerb and two rails. */
export const railings: readonly Block[] = [-2.45, 2.45].flatMap((x): Block[] => [
  [x, 0, 0, 0.34, 0.14, 56, '#8a7862'],
  [x, 0.5, 0, 0.09, 0.09, 56, '#84745f'],
  [x, 0.98, 0, 0.2, 0.1, 56, '#9a8872'],
])

/** Walls of a castle on both sides, with piers, slits and battlements. */
export const curtainWalls: readonly Block[] = [-1, 1].flatMap((way): Block[] => [
  [way * 8, 0, 0, 1.6, 6, 60, '#a89f94'],
  [way * 7.1, 0, 0, 0.3, 0.5, 60, '#948b80'],
  [way * 7.15, 5.2, 0, 0.3, 0.25, 60, '#b4aba0'],
  ...[34, 26, 18, 11, 5].map((z): Block => [way * 7.05, 0, z, 0.5, 5.2, 1.2, '#9c9388']),
  ...[30, 22, 14.5, 8, 2.5].map((z): Block => [way * 7.19, 2.2, z, 0.04, 1.3, 0.4, '#4a4450']),
  ...Array.from({ length: 20 }, (_, i) => merlon(way * 7.5, 38 - 2 * i)),
])

function merlon(x: number, z: number): Block {
  return [x, 6, z, 0.6, 0.8, 1.1, '#b0a79c']
}

/** Along the right wall of a corridor. */
export const lockerRow: readonly Block[] = Array.from({ length: 22 }, (_, i): Block => {
  const colour = i % 3 === 1 ? '#5f8fb0' : '#6a9abb'
  return [2.28, 0.1, 16.5 - 0.62 * i, 0.4, 1.85, 0.6, colour]
})
