/** Things to hold as rows of solids. A new one is a row here, its name in `props` of brief/concepts.ts, its colours in object-defaults.ts and its words in lexicon/objects.ts. */
import type { PropRow } from '../prop-row.ts'

export const propRows = {
  trophy: {
    solids: [
      { name: 'foot', in: 'lining', box: [0, 2, 0], size: [5, 2, 5] },
      { name: 'plate', in: 'trim', box: [0, 2, 5], size: [2.6, 1, 0.3] },
      {
        name: 'cup',
        in: 'main',
        turned: [
          [0, 21],
          [5.6, 23.4],
          [6.6, 24],
          [6.8, 23],
          [6.2, 17],
          [4.4, 12.4],
          [1.4, 9.6],
          [1.1, 7.4],
          [1.8, 6],
          [3.6, 4.6],
          [3.8, 4],
          [0, 4],
        ],
      },
      {
        name: 'left handle',
        in: 'main',
        bar: [
          [6, 21.6, 0],
          [9.6, 21.8, 0],
          [10.2, 17.6, 0],
          [7.6, 13.8, 0],
          [4.6, 13.4, 0],
        ],
        radius: 0.6,
      },
      {
        name: 'right handle',
        in: 'main',
        bar: [
          [-6, 21.6, 0],
          [-9.6, 21.8, 0],
          [-10.2, 17.6, 0],
          [-7.6, 13.8, 0],
          [-4.6, 13.4, 0],
        ],
        radius: 0.6,
      },
      {
        name: 'star',
        in: 'accent',
        cut: [
          [0, 20.8],
          [0.7, 19],
          [2.5, 18.9],
          [1.1, 17.8],
          [1.6, 16],
          [0, 17],
          [-1.6, 16],
          [-1.1, 17.8],
          [-2.5, 18.9],
          [-0.7, 19],
        ],
        thick: 0.8,
        z: 6.2,
      },
    ],
  },
  kettlebell: {
    solids: [
      { name: 'bell', in: 'main', ball: [0, 9, 0], size: [9, 9, 9] },
      {
        name: 'foot',
        in: 'lining',
        turned: [
          [0, 2],
          [6, 1.6],
          [6.2, 0.6],
          [6, 0],
          [0, 0],
        ],
      },
      {
        name: 'band',
        in: 'accent',
        turned: [
          [8.6, 13.4],
          [9.1, 12],
          [9.1, 11],
          [8.9, 10],
        ],
      },
      {
        name: 'handle',
        in: 'main',
        bar: [
          [-6.4, 14, 0],
          [-7.4, 20, 0],
          [-5, 25, 0],
          [0, 26, 0],
          [5, 25, 0],
          [7.4, 20, 0],
          [6.4, 14, 0],
        ],
        radius: 1.7,
      },
    ],
  },
  snow_globe: {
    solids: [
      {
        name: 'foot',
        in: 'main',
        turned: [
          [0, 5],
          [4.6, 5],
          [5, 4],
          [6.6, 1.4],
          [7, 0],
          [0, 0],
        ],
      },
      {
        name: 'snow',
        in: 'paper',
        turned: [
          [0, 7.6],
          [3, 7.4],
          [5.4, 6.2],
          [5.6, 5],
          [0, 5],
        ],
      },
      {
        name: 'trunk',
        in: 'lining',
        turned: [
          [0.6, 8.6],
          [0.7, 7],
          [0, 7],
        ],
      },
      {
        name: 'tree',
        in: 'trim',
        turned: [
          [0, 15],
          [1.4, 12.6],
          [1, 12.4],
          [2.1, 10.4],
          [1.6, 10.2],
          [2.8, 8.2],
          [0, 8],
        ],
      },
      {
        name: 'roof',
        in: 'accent',
        cut: [
          [2, 8.6],
          [6, 8.6],
          [4, 10.8],
        ],
        thick: 2.4,
      },
      {
        name: 'ring',
        in: 'main',
        turned: [
          [5.2, 6.4],
          [5.9, 6],
          [5.9, 5],
          [5.2, 4.6],
        ],
      },
      {
        name: 'arch',
        in: 'trim',
        bar: [
          [-5.4, 6, 0],
          [-7, 11, 0],
          [-4.6, 16.6, 0],
          [0, 18.6, 0],
          [4.6, 16.6, 0],
          [7, 11, 0],
          [5.4, 6, 0],
        ],
        radius: 0.3,
      },
    ],
  },
  bowling_pin: {
    solids: [
      {
        name: 'pin',
        in: 'main',
        turned: [
          [0, 38],
          [1.8, 37.4],
          [3.1, 34.6],
          [2.6, 30.6],
          [2.3, 27],
          [4, 20],
          [6, 12],
          [5.6, 6],
          [3.4, 0.4],
          [0, 0],
        ],
      },
      {
        name: 'upper band',
        in: 'accent',
        turned: [
          [2.5, 29.4],
          [2.65, 28.8],
          [2.6, 28],
        ],
      },
      {
        name: 'lower band',
        in: 'accent',
        turned: [
          [2.6, 26.6],
          [2.8, 25.8],
          [3, 25],
        ],
      },
    ],
  },
  metronome: {
    solids: [
      {
        name: 'case',
        in: 'main',
        cut: [
          [-8, 0],
          [8, 0],
          [4, 24],
          [-4, 24],
        ],
        thick: 4.5,
      },
      { name: 'foot', in: 'lining', box: [0, 0.8, 0], size: [9, 0.8, 6] },
      {
        name: 'face',
        in: 'paper',
        cut: [
          [-4.4, 7],
          [4.4, 7],
          [2.6, 21],
          [-2.6, 21],
        ],
        thick: 0.5,
        z: 4.7,
      },
      {
        name: 'arm',
        in: 'trim',
        bar: [
          [0, 5, 5.3],
          [2.4, 14, 5.3],
          [4.8, 23, 5.3],
        ],
        radius: 0.28,
      },
      { name: 'weight', in: 'accent', box: [3.2, 17, 5.4], size: [1.2, 1, 0.5] },
    ],
  },
} satisfies Record<string, PropRow>
