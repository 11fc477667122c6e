/** Balls, stones, small toys, fruit and vegetables of a form of their own, as rows of solids. Their names and words are in design/tables/own-finds.ts. */
import { kernels, quills, ribs, ring, rootLeaves, seams, sepals } from '../find-solids.ts'
import { strands } from '../form-solids.ts'
import type { PropRow } from '../prop-row.ts'

export const findRows = {
  pillow: {
    grip: 0,
    solids: [
      {
        name: 'pillow',
        in: 'main',
        cut: [
          [-16.6, -1.2],
          [-8, 0.6],
          [0, 1],
          [8, 0.6],
          [16.6, -1.2],
          [15.4, 6],
          [15.2, 11],
          [16.6, 19],
          [8, 17.4],
          [0, 17],
          [-8, 17.4],
          [-16.6, 19],
          [-15.2, 11],
          [-15.4, 6],
        ],
        thick: 4,
      },
      {
        name: 'crease 0',
        in: 'lining',
        bar: [
          [-14.6, 1.4, 4],
          [-10.6, 4.6, 4.2],
        ],
        radius: 0.22,
      },
      {
        name: 'crease 1',
        in: 'lining',
        bar: [
          [14.6, 16.4, 4],
          [10.6, 13.4, 4.2],
        ],
        radius: 0.22,
      },
    ],
  },
  stone: {
    grip: 0,
    solids: [
      { name: 'stone', in: 'main', ball: [0, 5.6, 0], size: [8.6, 5.8, 6.6] },
      { name: 'shoulder', in: 'main', ball: [-3.4, 7.2, 1.6], size: [5, 4.2, 4.8] },
      {
        name: 'crack 0',
        in: 'dark',
        bar: [
          [2, 9.6, 4.6],
          [3.4, 7.2, 5.4],
          [2.6, 5.4, 6.2],
          [4.2, 3.2, 5.4],
        ],
        radius: 0.22,
      },
      {
        name: 'crack 1',
        in: 'dark',
        bar: [
          [3.4, 7.2, 5.4],
          [5.4, 6.6, 4.6],
        ],
        radius: 0.18,
      },
    ],
  },
  'plain ball': {
    grip: 0,
    solids: [{ name: 'ball', in: 'main', ball: [0, 9, 0], size: [9, 9, 9] }],
  },
  'holed ball': {
    grip: 0,
    solids: [
      { name: 'ball', in: 'main', ball: [0, 10.5, 0], size: [10.5, 10.5, 10.5] },
      { name: 'hole 0', in: 'dark', ball: [-1.6, 15.4, 9.2], size: [1.2, 1.2, 0.7] },
      { name: 'hole 1', in: 'dark', ball: [1.6, 15.8, 9], size: [1.2, 1.2, 0.7] },
      { name: 'hole 2', in: 'dark', ball: [0.3, 12.6, 10.2], size: [1.2, 1.2, 0.7] },
    ],
  },
  'tennis ball': {
    grip: 0,
    solids: [
      { name: 'ball', in: 'main', ball: [0, 5.4, 0], size: [5.4, 5.4, 5.4] },
      ...seams(5.4, 'paper', 0.26),
    ],
  },
  baseball: {
    grip: 0,
    solids: [
      { name: 'ball', in: 'main', ball: [0, 5.4, 0], size: [5.4, 5.4, 5.4] },
      ...seams(5.4, 'paint', 0.2),
    ],
  },
  snowball: {
    grip: 0,
    solids: [
      { name: 'snowball', in: 'main', ball: [0, 5.6, 0], size: [6, 5.6, 5.8] },
      { name: 'lump 0', in: 'main', ball: [-3.2, 8.4, 2.6], size: [2.4, 2.2, 2.2] },
      { name: 'lump 1', in: 'main', ball: [3.6, 4, 3.6], size: [2.2, 2, 2] },
      { name: 'lump 2', in: 'main', ball: [1.6, 9.6, 1], size: [2.4, 1.8, 2.2] },
    ],
  },
  'flying disc': {
    grip: 0,
    solids: [
      {
        name: 'disc',
        in: 'main',
        turned: [
          [0, 3.4],
          [9, 3.3],
          [12.4, 2.7],
          [13.4, 1.4],
          [13, 0.2],
          [12.4, 0.4],
          [11.6, 1.6],
          [0, 2],
        ],
      },
      {
        name: 'rib',
        in: 'lining',
        turned: [
          [8.4, 3.62],
          [8.9, 3.6],
          [8.9, 3.2],
          [8.4, 3.2],
        ],
      },
      {
        name: 'mark',
        in: 'paint',
        turned: [
          [0, 3.72],
          [4.6, 3.66],
          [4.8, 3.3],
          [0, 3.3],
        ],
      },
    ],
  },
  puck: {
    grip: 0,
    solids: [
      {
        name: 'puck',
        in: 'main',
        turned: [
          [0, 4],
          [7, 4],
          [7.6, 3.6],
          [7.6, 0.4],
          [7, 0],
          [0, 0],
        ],
      },
    ],
  },
  'yarn ball': {
    grip: 0,
    solids: [
      { name: 'yarn', in: 'main', ball: [0, 7, 0], size: [7, 7, 7] },
      ...strands,
      {
        name: 'tail',
        in: 'main',
        bar: [
          [5.6, 3, 3.4],
          [8.6, 0.6, 4.4],
          [12, 0.3, 3],
          [15, 0.6, 5],
        ],
        radius: 0.42,
      },
    ],
  },
  shuttlecock: {
    grip: 0,
    solids: [
      { name: 'cork', in: 'paper', ball: [0, 2.4, 0], size: [2.6, 2.4, 2.6] },
      {
        name: 'skirt',
        in: 'main',
        turned: [
          [5.8, 13.4],
          [5.4, 13.2],
          [2.7, 4.4],
          [2.5, 3.6],
        ],
      },
      ...quills,
      {
        name: 'band',
        in: 'paint',
        turned: [
          [4.1, 8.8],
          [4.1, 8.2],
          [3.6, 8.2],
        ],
      },
    ],
  },
  'spinning top': {
    grip: 0,
    solids: [
      {
        name: 'top',
        in: 'main',
        turned: [
          [0, 16.6],
          [0.9, 16.4],
          [0.9, 12.6],
          [1.6, 12],
          [6.6, 10.2],
          [8.4, 7.8],
          [7.2, 5.4],
          [1.4, 0.8],
          [0, 0],
        ],
      },
      {
        name: 'band',
        in: 'paint',
        turned: [
          [7.7, 9.2],
          [8.62, 7.8],
          [8.1, 6.8],
          [7.4, 7],
        ],
      },
      { name: 'knob', in: 'lining', ball: [0, 17, 0], size: [1.5, 1.2, 1.5] },
    ],
  },
  'toy boat': {
    grip: 0,
    solids: [
      {
        name: 'hull',
        in: 'main',
        cut: [
          [-12, 6.4],
          [12.6, 6.8],
          [8.4, 0.2],
          [-8.6, 0.2],
        ],
        thick: 3,
      },
      {
        name: 'mast',
        in: 'lining',
        bar: [
          [0.6, 5, 0],
          [0.6, 27, 0],
        ],
        radius: 0.45,
      },
      {
        name: 'sail',
        in: 'paper',
        cut: [
          [1.4, 9],
          [11.4, 9.4],
          [1.4, 25.6],
        ],
        thick: 0.3,
        z: 0.4,
      },
      {
        name: 'jib',
        in: 'paint',
        cut: [
          [-0.4, 9.2],
          [-9.4, 9.4],
          [-0.4, 22],
        ],
        thick: 0.3,
        z: 0.4,
      },
      { name: 'deck', in: 'lining', box: [0, 6.6, 0], size: [9.4, 0.4, 2.6] },
    ],
  },
  'war quoit': {
    grip: 1.4,
    solids: [ring('ring', 'main', 11, 11, 1.3), ring('edge', 'trim', 12.2, 11, 0.5)],
  },
  citrus: {
    grip: 0,
    solids: [
      { name: 'fruit', in: 'main', ball: [0, 4.4, 0], size: [4.6, 4.4, 4.6] },
      { name: 'button', in: 'lining', ball: [0.2, 8.7, 0.4], size: [0.7, 0.35, 0.7] },
      {
        name: 'leaf',
        in: 'paint',
        cut: [
          [0.4, 8.4],
          [3.2, 10.6],
          [6.4, 9.8],
          [4, 8.2],
        ],
        thick: 0.3,
        z: 0.3,
      },
    ],
  },
  lemon: {
    grip: 0,
    solids: [
      { name: 'fruit', in: 'main', ball: [0, 4, 0], size: [5.6, 4, 4] },
      { name: 'tip', in: 'main', ball: [5.8, 4, 0], size: [1.3, 1, 1] },
      { name: 'stem end', in: 'main', ball: [-5.6, 4, 0], size: [1.1, 0.9, 0.9] },
      {
        name: 'leaf',
        in: 'paint',
        cut: [
          [-5.8, 4.6],
          [-7.6, 7.6],
          [-5.4, 9.6],
          [-4.8, 6.8],
        ],
        thick: 0.3,
        z: 0.2,
      },
    ],
  },
  tomato: {
    grip: 0,
    solids: [
      { name: 'fruit', in: 'main', ball: [0, 3.9, 0], size: [5, 3.9, 4.8] },
      {
        name: 'stalk',
        in: 'paint',
        bar: [
          [0, 7.4, 0],
          [0.4, 9.2, 0.2],
        ],
        radius: 0.45,
      },
      ...sepals(7.7, [2.2, 7.7], [3.4, 6.7], 0.38),
    ],
  },
  tuber: {
    grip: 0,
    solids: [
      { name: 'tuber', in: 'main', ball: [0, 3.8, 0], size: [6.2, 3.8, 4.2] },
      { name: 'end', in: 'main', ball: [3.6, 4.2, 0.4], size: [3.2, 3, 3.4] },
      { name: 'eye 0', in: 'lining', ball: [-2.2, 4.8, 3.9], size: [0.5, 0.3, 0.3] },
      { name: 'eye 1', in: 'lining', ball: [1.2, 3.2, 4.2], size: [0.5, 0.3, 0.3] },
      { name: 'eye 2', in: 'lining', ball: [3.8, 5.2, 3.6], size: [0.45, 0.3, 0.3] },
    ],
  },
  aubergine: {
    grip: 0,
    solids: [
      {
        name: 'fruit',
        in: 'main',
        turned: [
          [0, 17.6],
          [1.6, 17.2],
          [2.6, 14.6],
          [3.6, 10.6],
          [4.8, 6.4],
          [5, 3.4],
          [3.8, 0.9],
          [0, 0],
        ],
      },
      {
        name: 'cap',
        in: 'paint',
        turned: [
          [0, 18.6],
          [1.2, 18.2],
          [2.3, 16.6],
          [3, 14.4],
          [2.5, 14.6],
        ],
      },
      {
        name: 'stalk',
        in: 'paint',
        bar: [
          [0, 18, 0],
          [0.6, 20, 0],
          [1.8, 21, 0],
        ],
        radius: 0.6,
      },
    ],
  },
  cucumber: {
    grip: 2.3,
    solids: [
      { name: 'top', in: 'main', ball: [-0.4, 11, 0], size: [2.3, 2.2, 2.3] },
      { name: 'bottom', in: 'main', ball: [-0.8, -11, 0], size: [2.3, 2.2, 2.3] },
      {
        name: 'fruit',
        in: 'main',
        bar: [
          [-0.8, -11, 0],
          [0.4, -4, 0],
          [0.6, 4, 0],
          [-0.4, 11, 0],
        ],
        radius: 2.3,
      },
      {
        name: 'stripe 0',
        in: 'paint',
        bar: [
          [-2.44, -10, 1.31],
          [-1.26, 0, 1.4],
          [-2.04, 10, 1.31],
        ],
        radius: 0.16,
      },
      {
        name: 'stripe 1',
        in: 'paint',
        bar: [
          [-1.42, -10, 2.01],
          [-0.16, 0, 2.15],
          [-1.02, 10, 2.01],
        ],
        radius: 0.16,
      },
      {
        name: 'stripe 2',
        in: 'paint',
        bar: [
          [-0.18, -10, 2.01],
          [1.16, 0, 2.15],
          [0.22, 10, 2.01],
        ],
        radius: 0.16,
      },
      {
        name: 'stripe 3',
        in: 'paint',
        bar: [
          [0.84, -10, 1.31],
          [2.26, 0, 1.4],
          [1.24, 10, 1.31],
        ],
        radius: 0.16,
      },
      {
        name: 'stalk',
        in: 'lining',
        bar: [
          [-0.4, 12.8, 0],
          [-0.2, 15, 0],
        ],
        radius: 0.5,
      },
    ],
  },
  'maize cob': {
    grip: 1.2,
    solids: [
      {
        name: 'cob',
        in: 'main',
        turned: [
          [0, 14],
          [1.2, 13.4],
          [2.4, 10.6],
          [3, 5],
          [2.9, -1],
          [2.2, -6],
          [0, -6.4],
        ],
      },
      ...kernels,
      {
        name: 'left husk',
        in: 'paint',
        cut: [
          [-0.6, -8],
          [-2.6, -5],
          [-5.6, 3],
          [-4, 6.6],
          [-2.4, 1.4],
          [-0.4, -4],
        ],
        thick: 0.4,
        z: 1.4,
      },
      {
        name: 'right husk',
        in: 'paint',
        cut: [
          [0.6, -8],
          [2.6, -5],
          [6, 2],
          [4.6, 7.6],
          [2.6, 1.4],
          [0.4, -4],
        ],
        thick: 0.4,
        z: 1.8,
      },
      {
        name: 'stalk',
        in: 'paint',
        bar: [
          [0, -6, 0],
          [0, -12, 0],
        ],
        radius: 1.2,
      },
    ],
  },
  root: {
    grip: 0,
    solids: [
      { name: 'root', in: 'main', ball: [0, 4.6, 0], size: [4.8, 4.4, 4.8] },
      {
        name: 'tail',
        in: 'main',
        bar: [
          [0, 0.8, 0],
          [0.6, -1.6, 0.2],
          [0.2, -3.6, 0],
        ],
        radius: 0.36,
      },
      { name: 'shoulder', in: 'lining', ball: [0, 8, 0], size: [2.8, 1.3, 2.8] },
      ...rootLeaves,
    ],
  },
  cabbage: {
    grip: 0,
    solids: [
      { name: 'heart', in: 'main', ball: [0, 6.4, 0], size: [6.6, 6.2, 6.4] },
      {
        name: 'left leaf',
        in: 'paint',
        cut: [
          [-1.4, 0.2],
          [-5.6, 0.8],
          [-9.2, 5],
          [-8.8, 9.6],
          [-6.2, 11.6],
          [-4.6, 7.4],
          [-2.6, 2.6],
        ],
        thick: 0.8,
        z: 3.4,
      },
      {
        name: 'right leaf',
        in: 'paint',
        cut: [
          [1.4, 0.2],
          [5.6, 0.8],
          [9.2, 5.4],
          [8.4, 10],
          [5.8, 11.8],
          [4.4, 7.4],
          [2.6, 2.6],
        ],
        thick: 0.8,
        z: 3.6,
      },
      {
        name: 'vein 0',
        in: 'lining',
        bar: [
          [0, 1.2, 6],
          [-0.4, 5, 6.5],
          [0.2, 9.2, 5.8],
        ],
        radius: 0.24,
      },
      {
        name: 'vein 1',
        in: 'lining',
        bar: [
          [-0.4, 5, 6.5],
          [-2.8, 8, 5.6],
        ],
        radius: 0.2,
      },
      {
        name: 'vein 2',
        in: 'lining',
        bar: [
          [-0.2, 5.6, 6.4],
          [2.8, 8.6, 5.4],
        ],
        radius: 0.2,
      },
    ],
  },
  broccoli: {
    grip: 1.5,
    solids: [
      {
        name: 'stalk',
        in: 'lining',
        bar: [
          [0, -9, 0],
          [0, 3, 0],
        ],
        radius: 1.5,
      },
      { name: 'floret 0', in: 'main', ball: [-3.4, 4.6, 0.6], size: [2.9, 2.7, 2.7] },
      { name: 'floret 1', in: 'main', ball: [3.4, 4.8, 0.4], size: [2.9, 2.7, 2.7] },
      { name: 'floret 2', in: 'main', ball: [0, 5, 2.6], size: [2.9, 2.6, 2.5] },
      { name: 'floret 3', in: 'main', ball: [-1.8, 7.6, 0.4], size: [2.8, 2.5, 2.7] },
      { name: 'floret 4', in: 'main', ball: [2, 7.8, 0.2], size: [2.8, 2.5, 2.7] },
      { name: 'floret 5', in: 'main', ball: [0, 5, -2.6], size: [2.9, 2.6, 2.5] },
    ],
  },
  strawberry: {
    grip: 0,
    solids: [
      {
        name: 'fruit',
        in: 'main',
        turned: [
          [0, 8.6],
          [2.4, 8.4],
          [3.9, 6.6],
          [3.5, 4.2],
          [1.8, 1.2],
          [0, 0],
        ],
      },
      { name: 'seed 0', in: 'paper', ball: [-1.6, 6.6, 3.4], size: [0.26, 0.36, 0.22] },
      { name: 'seed 1', in: 'paper', ball: [1.4, 7, 3.4], size: [0.26, 0.36, 0.22] },
      { name: 'seed 2', in: 'paper', ball: [0, 5.2, 3.7], size: [0.26, 0.36, 0.22] },
      { name: 'seed 3', in: 'paper', ball: [-2.4, 4.4, 2.6], size: [0.26, 0.36, 0.22] },
      { name: 'seed 4', in: 'paper', ball: [2.4, 4.6, 2.7], size: [0.26, 0.36, 0.22] },
      { name: 'seed 5', in: 'paper', ball: [0.9, 3.2, 2.6], size: [0.26, 0.36, 0.22] },
      { name: 'seed 6', in: 'paper', ball: [-0.9, 2.8, 2.5], size: [0.26, 0.36, 0.22] },
      ...sepals(8.7, [2, 8.9], [3.1, 7.9], 0.42),
      {
        name: 'stalk',
        in: 'paint',
        bar: [
          [0, 8.6, 0],
          [0.5, 10.6, 0],
        ],
        radius: 0.34,
      },
    ],
  },
  cherries: {
    grip: 0,
    solids: [
      { name: 'cherry 0', in: 'main', ball: [-2.8, 3, 0.6], size: [3, 2.9, 3] },
      { name: 'cherry 1', in: 'main', ball: [3, 3.2, -0.4], size: [3, 2.9, 3] },
      {
        name: 'stalk 0',
        in: 'lining',
        bar: [
          [-2.8, 5.6, 0.6],
          [-1.8, 9.4, 0.4],
          [0.6, 13, 0],
        ],
        radius: 0.3,
      },
      {
        name: 'stalk 1',
        in: 'lining',
        bar: [
          [3, 5.8, -0.4],
          [2.2, 9.6, 0],
          [0.6, 13, 0],
        ],
        radius: 0.3,
      },
      {
        name: 'leaf',
        in: 'paint',
        cut: [
          [0.6, 13],
          [3.4, 15],
          [7, 13.8],
          [4, 12],
        ],
        thick: 0.3,
        z: 0.2,
      },
    ],
  },
  pear: {
    grip: 0,
    solids: [
      {
        name: 'pear',
        in: 'main',
        turned: [
          [0, 13],
          [1.5, 12.6],
          [2.3, 10.4],
          [3, 8.2],
          [4.6, 5.2],
          [4.7, 2.6],
          [3.2, 0.5],
          [0, 0],
        ],
      },
      {
        name: 'stalk',
        in: 'lining',
        bar: [
          [0, 12.6, 0],
          [0.3, 14.4, 0],
          [1.1, 15.6, 0],
        ],
        radius: 0.36,
      },
      {
        name: 'leaf',
        in: 'paint',
        cut: [
          [0.4, 13.6],
          [3, 15.6],
          [6, 14.8],
          [3.6, 13],
        ],
        thick: 0.3,
        z: 0.2,
      },
    ],
  },
  chilli: {
    grip: 0.9,
    solids: [
      { name: 'tip', in: 'main', ball: [-2.6, -9.9, 0], size: [1.5, 1.5, 1.5] },
      {
        name: 'pod',
        in: 'main',
        bar: [
          [0, 7, 0],
          [0.6, 3, 0],
          [0.8, -2, 0],
          [-0.4, -7, 0],
          [-2.4, -9.6, 0],
        ],
        radius: 1.5,
      },
      {
        name: 'stalk',
        in: 'paint',
        bar: [
          [0, 7.6, 0],
          [-0.2, 10, 0],
          [-1.4, 11.6, 0],
        ],
        radius: 0.5,
      },
      { name: 'cap', in: 'paint', ball: [0, 7.8, 0], size: [1.7, 0.9, 1.7] },
    ],
  },
  nut: {
    grip: 0,
    solids: [
      { name: 'nut', in: 'main', ball: [0, 4.4, 0], size: [4.2, 4.5, 4] },
      {
        name: 'seam',
        in: 'lining',
        bar: [
          [0, 8.7, 1],
          [0.3, 6.6, 3.4],
          [0, 4.4, 4],
          [-0.3, 2.2, 3.4],
          [0, 0.4, 1],
        ],
        radius: 0.28,
      },
      {
        name: 'furrow 0',
        in: 'lining',
        bar: [
          [-1.1, 7.4, 2.6],
          [-2.2, 4.6, 3.3],
          [-1.32, 1.8, 2.7],
        ],
        radius: 0.16,
      },
      {
        name: 'furrow 1',
        in: 'lining',
        bar: [
          [1.1, 7.4, 2.6],
          [2.2, 4.6, 3.3],
          [1.32, 1.8, 2.7],
        ],
        radius: 0.16,
      },
    ],
  },
  onion: {
    grip: 0,
    solids: [
      {
        name: 'onion',
        in: 'main',
        turned: [
          [0, 12.4],
          [0.5, 12],
          [0.8, 9.8],
          [2.2, 8.2],
          [4.8, 5.8],
          [5, 3.6],
          [3.4, 1],
          [0.8, 0.1],
          [0, 0],
        ],
      },
      ...ribs(
        'skin',
        'lining',
        [
          [0.7, 9.6],
          [4.6, 6],
          [4.7, 3.4],
          [1.6, 0.6],
        ],
        0.14,
      ),
    ],
  },
  'bell pepper': {
    grip: 0,
    solids: [
      { name: 'lobe 0', in: 'main', ball: [-2.2, 4.8, 0.8], size: [3, 4.8, 3.2] },
      { name: 'lobe 1', in: 'main', ball: [2.2, 4.8, 0.8], size: [3, 4.8, 3.2] },
      { name: 'lobe 2', in: 'main', ball: [0, 4.6, -1.4], size: [3.2, 4.8, 3] },
      {
        name: 'stalk',
        in: 'paint',
        bar: [
          [0, 8.6, 0],
          [0.2, 10.6, 0],
          [1, 12, 0],
        ],
        radius: 0.7,
      },
      { name: 'cap', in: 'paint', ball: [0, 8.8, 0.2], size: [1.8, 0.7, 1.7] },
    ],
  },
} satisfies Record<string, PropRow>
