/** Fur that stands off a wolf: its ruff, its bib and its tail. */
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

/** Under the chest and at the elbows. */
const bib: Tuft[] = [
  ...fringe({
    place: 'body',
    roots: [
      [0.6, 60, 44],
      [5, 60, 42],
      [9, 60, 36],
    ],
    tips: [
      [0.8, 43.5, 43],
      [5, 45, 40],
      [9, 48, 33],
    ],
    count: 6,
    width: 2.7,
  }),
  ...fringe({
    place: 'body',
    roots: [
      [11.5, 62, 24],
      [11, 58, 21],
    ],
    tips: [
      [12.6, 51, 16.5],
      [11.6, 45.5, 18],
    ],
    count: 3,
    width: 2.5,
  }),
]

/** Along both sides of the tail and round its tip. */
const brush: Tuft[] = [
  ...fringe({
    place: 'body',
    roots: [
      [3.6, 87, -60],
      [5, 74, -76],
      [7, 62, -82],
      [7, 50, -86],
      [5, 38, -87],
    ],
    tips: [
      [9, 74, -70],
      [10, 58, -84],
      [11.5, 45, -88],
      [9.5, 31, -90],
      [6, 19, -88],
    ],
    count: 12,
    width: 3.1,
    // Its roots lie along the tail: their ink would be broken dashes there.
    isClose: true,
  }),
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
  }),
]

export const wolfFur: readonly Tuft[] = [...ruff, ...bib, ...brush]
