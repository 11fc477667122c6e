/** Fur that stands off a wolf: its ruff, its mane and its tail. */
import type { Tuft } from '../creature-form.ts'
import { fringe } from '../fringe.ts'

/** Round the cheeks, from under the ears to the throat, in two rows. */
const ruff: Tuft[] = [
  ...fringe({
    place: 'head',
    roots: [
      [11, 119, 60],
      [13, 113, 61],
      [13, 107, 62],
      [8, 103, 62],
      [1, 101, 59],
    ],
    tips: [
      [21, 114, 52],
      [26, 103, 51],
      [23, 92, 53],
      [12, 84, 57],
      [1.6, 83, 57],
    ],
    count: 12,
    width: 3.4,
    isClose: true,
  }),
  ...fringe({
    place: 'head',
    roots: [
      [12, 113, 67],
      [12.5, 108, 68.5],
      [9, 104, 69],
    ],
    tips: [
      [20.5, 107, 61],
      [18.5, 99.5, 62],
      [11.5, 99, 66],
    ],
    count: 6,
    width: 3,
    isClose: true,
  }),
]

/** Two rows of long hair round the neck, from the nape over the shoulders to the chest: its outline is ragged there. */
const mane: Tuft[] = [
  ...fringe({
    place: 'body',
    roots: [
      [-2, 116, 37.6],
      [10.9, 113.2, 40.3],
      [16.7, 107, 46.1],
      [17.5, 99.1, 53.6],
      [12, 91.2, 61],
      [-2.5, 87, 65],
    ],
    tips: [
      [-2, 108.9, 21.9],
      [14, 104.7, 25.8],
      [20.8, 96.6, 33.5],
      [21.4, 87.7, 43.6],
      [15.4, 78.9, 55],
      [-2.5, 72.1, 64.3],
    ],
    count: 11,
    width: 3,
    isClose: true,
    isMane: true,
  }),
  ...fringe({
    place: 'body',
    roots: [
      [-2, 105.9, 23.4],
      [11.8, 102.1, 26.9],
      [17.4, 95.3, 33.4],
      [18.3, 87, 41.2],
      [13.8, 77.6, 50.1],
      [-2.5, 68.4, 58.7],
    ],
    tips: [
      [-2, 98.6, 5.1],
      [15.5, 92.8, 10.6],
      [21.6, 83.6, 19.3],
      [22.9, 74.1, 30],
      [17.5, 63.6, 43],
      [-2.5, 56.3, 52.8],
    ],
    count: 11,
    width: 3,
    isClose: true,
    isMane: true,
  }),
]

/** Behind the tail and round its tip. Beside it there is none: it would hide the line between tail and thighs. */
const tail: Tuft[] = [
  ...fringe({
    place: 'body',
    roots: [
      [1.5, 62, -79],
      [2, 52, -82],
      [2, 42, -82],
    ],
    tips: [
      [2.2, 46, -87],
      [2.4, 34, -88],
      [1.6, 24, -82],
    ],
    count: 5,
    width: 2.8,
    isClose: true,
  }),
  ...fringe({
    place: 'body',
    roots: [
      [3, 40, -80],
      [3.4, 38, -76],
      [1, 40, -73],
    ],
    tips: [
      [2.4, 23, -80],
      [2.8, 22.5, -75],
      [0.6, 26, -69],
    ],
    count: 4,
    width: 2.8,
    isClose: true,
  }),
]

export const wolfFur: readonly Tuft[] = [...ruff, ...mane, ...tail]
