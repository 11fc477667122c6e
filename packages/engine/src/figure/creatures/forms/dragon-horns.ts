/** Horns and spines of a dragon. */
import type { HornForm } from '../creature-form.ts'

/** Spines along the middle, from the nape to the tail: height, depth, length and how far each leans back. */
export const dragonSpines: HornForm[] = (
  [
    [163, 69, 9, 7],
    [156, 62.5, 9, 7],
    [147, 57, 9, 7],
    [137, 54, 9, 7],
    [127, 51, 9.5, 6],
    [117, 46, 10, 6],
    [108, 37, 10, 7],
    [101, 25, 10, 8],
    [98, 10, 9.5, 8],
    [96, -6, 9, 8],
    [95, -22, 9, 8],
    [94.5, -38, 9, 8],
    [91, -54, 8, 8],
    [83.5, -72, 7.5, 6],
    [76, -92, 7, 5],
    [69, -112, 6, 3],
  ] as const
).map(([y, z, long, lean]) => ({
  path: [
    [0, y - 2, z + 1],
    [0, y + long * 0.5, z - lean * 0.3],
    [0, y + long, z - lean],
  ],
  width: 2.4,
  rings: 0,
  isSingle: true,
}))

export const dragonHorns: HornForm[] = [
  {
    path: [
      [5.5, 162, 78],
      [7.5, 170, 70],
      [9.5, 175, 58],
      [10, 182, 46],
    ],
    width: 3.2,
    rings: 7,
  },
  {
    path: [
      [8.6, 157, 75],
      [12.5, 159, 66],
      [14.5, 163, 58],
    ],
    width: 2,
    rings: 0,
  },
  {
    path: [
      [9, 151, 77],
      [13, 149, 69],
      [14.5, 150, 62],
    ],
    width: 1.8,
    rings: 0,
  },
  {
    path: [
      [0, 150, 112],
      [0, 153.6, 113.4],
      [0, 157, 112.4],
    ],
    width: 1.7,
    rings: 0,
    isSingle: true,
  },
  // The blade at the end of the tail.
  {
    path: [
      [0, 75, -148.5],
      [4.6, 82, -146],
      [6.4, 91, -140],
    ],
    width: 2.6,
    rings: 0,
    isBlade: true,
  },
  {
    path: [
      [0, 76, -149],
      [0, 92, -144],
      [0, 104, -133],
    ],
    width: 2.6,
    rings: 0,
    isBlade: true,
    isSingle: true,
  },
]
