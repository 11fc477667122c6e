/** Fur that stands off a dog of the north or a fox: its ruff and its tail. */
import type { Tuft } from '../creature-form.ts'
import { fringe } from '../fringe.ts'

/** From under the ears to the chin, in two rows. */
const ruff: Tuft[] = [
  ...fringe({
    place: 'head',
    roots: [
      [10.5, 116, 62],
      [12, 111, 63],
      [11, 106, 64],
      [6, 103.5, 63],
      [1, 102, 60],
    ],
    tips: [
      [17, 109, 54.5],
      [21, 100.5, 55],
      [18, 92, 56.5],
      [10, 87.5, 58],
      [1.6, 87, 56],
    ],
    count: 13,
    width: 3,
    isClose: true,
  }),
  ...fringe({
    place: 'head',
    roots: [
      [11, 112, 68],
      [11.5, 108, 69],
      [9, 105, 69],
    ],
    tips: [
      [18, 104, 62.5],
      [17.5, 97.5, 63],
      [13, 93.5, 64],
    ],
    count: 6,
    width: 2.7,
    isClose: true,
  }),
]

/** Behind the tail and round its tip: roots lie along it, and their ink would be broken dashes. Beside it, fur would hide the line between tail and thighs. */
const brush: Tuft[] = [
  ...fringe({
    place: 'body',
    roots: [
      [1.5, 66, -86],
      [2, 52, -92],
      [2, 40, -92],
    ],
    tips: [
      [2.4, 47, -99],
      [2.6, 31, -100],
      [1.6, 16, -92],
    ],
    count: 6,
    width: 3.1,
    isClose: true,
  }),
  ...fringe({
    place: 'body',
    roots: [
      [3, 38, -90],
      [3.4, 36, -84],
      [1, 38, -80],
    ],
    tips: [
      [2.4, 15, -90],
      [2.8, 14.5, -83],
      [0.6, 19, -76],
    ],
    count: 5,
    width: 3.1,
    isClose: true,
  }),
]

export const canineFur: readonly Tuft[] = [...ruff, ...brush]
