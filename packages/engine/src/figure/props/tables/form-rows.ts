/** Everyday things of a form of their own, as rows of solids. A new one is a row here, its name and words in design/tables/own-things.ts and, if it is not held as its kind is, in holding/hold-styles.ts. */
import {
  blossoms,
  brushes,
  bubbles,
  carrotGrooves,
  carrotLeaves,
  dipperDiscs,
  dollLimbs,
  froth,
  heap,
  keys,
  mushroomDots,
  seeds,
  strands,
  tankardHoops,
  triangleSides,
  weave,
} from '../form-solids.ts'
import type { PropRow } from '../prop-row.ts'
import { lobster, trapHoops, trapNet, trapSlats } from '../trap-solids.ts'
import { carriedRows } from './carried-rows.ts'

export const formRows = {
  'green baby': {
    grip: 0,
    solids: [
      ...carriedRows.baby.solids,
      {
        name: 'left ear',
        in: 'paint',
        cut: [
          [5.6, 31.4],
          [13.6, 34.6],
          [6, 27.6],
        ],
        thick: 0.9,
        z: 3,
      },
      {
        name: 'right ear',
        in: 'paint',
        cut: [
          [-5.6, 31.4],
          [-6, 27.6],
          [-13.6, 34.6],
        ],
        thick: 0.9,
        z: 3,
      },
    ],
  },
  'visored helmet': {
    solids: [
      {
        name: 'helmet',
        in: 'main',
        turned: [
          [0, 0],
          [5, -0.8],
          [9, -3.2],
          [11.6, -7],
          [12.6, -12],
          [12.4, -17],
          [11.4, -22],
          [10.6, -25],
          [0, -24],
        ],
      },
      { name: 'visor', in: 'accent', ball: [0, -12.5, 3.2], size: [10.8, 6.2, 10.7] },
      {
        name: 'neck ring',
        in: 'trim',
        turned: [
          [10.6, -22.6],
          [12, -23],
          [12.2, -25.2],
          [10.8, -26],
          [9.4, -26],
        ],
      },
    ],
  },
  'knight helmet': {
    solids: [
      {
        name: 'helm',
        in: 'main',
        turned: [
          [0, 0],
          [3.6, -1],
          [8, -4.6],
          [10.6, -9],
          [11.4, -14],
          [11, -20],
          [9.8, -24],
          [11.4, -26],
          [0, -25],
        ],
      },
      { name: 'eye slit', in: 'lining', ball: [0, -11, 1.9], size: [10.6, 1, 10.1] },
      {
        name: 'comb',
        in: 'trim',
        bar: [
          [0, -9.5, 11],
          [0, 1.4, 1],
          [0, -12, -11.6],
        ],
        radius: 0.8,
      },
      {
        name: 'neck ring',
        in: 'trim',
        turned: [
          [10, -23.6],
          [10.6, -24],
          [11.9, -25.8],
          [11.4, -26.6],
          [9.4, -26.2],
        ],
      },
    ],
  },
  'brimmed helmet': {
    solids: [
      {
        name: 'helmet',
        in: 'main',
        turned: [
          [0, 0],
          [4.6, -0.8],
          [8.4, -3.4],
          [10.4, -7.4],
          [11, -12],
          [15.8, -14],
          [16.2, -14.6],
          [11, -13.4],
          [0, -12],
        ],
      },
      {
        name: 'comb',
        in: 'main',
        bar: [
          [0, -9, 10.4],
          [0, 1.2, 0],
          [0, -9, -10.4],
        ],
        radius: 1,
      },
      { name: 'badge', in: 'trim', ball: [0, -8, 10.6], size: [2.8, 3.4, 1.2] },
    ],
  },
  'brimmed hat': {
    solids: [
      {
        name: 'hat',
        in: 'main',
        turned: [
          [0, -1.6],
          [4.6, -0.4],
          [7.4, -0.2],
          [8.6, -2],
          [9.2, -7],
          [9.6, -11],
          [15, -12],
          [18, -11],
          [18, -11.6],
          [9.4, -12.4],
          [0, -11],
        ],
      },
      {
        name: 'hatband',
        in: 'trim',
        turned: [
          [9.3, -7.6],
          [9.6, -7.8],
          [9.9, -10.6],
          [9.7, -10.8],
        ],
      },
    ],
  },
  'tall hat': {
    solids: [
      {
        name: 'hat',
        in: 'main',
        turned: [
          [0, 0],
          [9.6, 0],
          [10, -0.6],
          [9.2, -9],
          [9.4, -16],
          [13.6, -17],
          [15, -16],
          [15, -16.6],
          [9.4, -17.4],
          [0, -16],
        ],
      },
      {
        name: 'hatband',
        in: 'trim',
        turned: [
          [9.35, -11.6],
          [9.6, -11.8],
          [9.75, -15.6],
          [9.6, -15.8],
        ],
      },
    ],
  },
  can: {
    grip: 3.2,
    solids: [
      {
        name: 'can',
        in: 'main',
        turned: [
          [0, 8.2],
          [2.5, 8.2],
          [2.7, 8],
          [3.3, 6.6],
          [3.3, 6],
          [3.3, -6],
          [3.3, -6.8],
          [2.6, -8],
          [0, -8],
        ],
      },
      {
        name: 'lid',
        in: 'lining',
        turned: [
          [0, 8.5],
          [2.4, 8.5],
          [2.8, 8.3],
          [2.8, 7.8],
        ],
      },
      { name: 'tab', in: 'lining', box: [0.3, 8.8, 0], size: [1.1, 0.2, 0.6] },
      {
        name: 'band',
        in: 'paint',
        turned: [
          [3.36, -3.2],
          [3.42, -3.4],
          [3.42, -5.2],
          [3.36, -5.4],
        ],
      },
      {
        name: 'mark',
        in: 'paint',
        cut: [
          [0.9, 5],
          [-1.5, 0.9],
          [-0.2, 0.9],
          [-1, -2.6],
          [1.5, 2],
          [0.2, 2],
        ],
        thick: 0.25,
        z: 3.1,
      },
    ],
  },
  mug: {
    grip: 4.1,
    solids: [
      {
        name: 'mug',
        in: 'main',
        turned: [
          [3.6, 5.4],
          [4.2, 5.6],
          [4.2, 5],
          [4.2, -4.4],
          [3.8, -5.4],
          [0, -5.4],
        ],
      },
      {
        name: 'drink',
        in: 'lining',
        turned: [
          [0, 5.1],
          [3.9, 5],
          [3.9, 4.4],
        ],
      },
      {
        name: 'ear',
        in: 'main',
        bar: [
          [3.9, 3.4, 0],
          [7, 3, 0],
          [7.2, -1.6, 0],
          [3.9, -3, 0],
        ],
        radius: 0.75,
      },
      {
        name: 'stripe',
        in: 'paint',
        turned: [
          [4.26, 3.6],
          [4.32, 3.4],
          [4.32, 2.2],
          [4.26, 2],
        ],
      },
    ],
  },
  tankard: {
    grip: 5,
    solids: [
      {
        name: 'staves',
        in: 'main',
        turned: [
          [4.6, 9],
          [5, 9],
          [5.1, 8.4],
          [5.7, -7.6],
          [5.6, -8.2],
          [0, -8.2],
        ],
      },
      ...tankardHoops,
      {
        name: 'ear',
        in: 'main',
        bar: [
          [4.9, 6, 0],
          [9.4, 5.4, 0],
          [9.8, -3.6, 0],
          [5.3, -5, 0],
        ],
        radius: 1,
      },
      ...froth,
    ],
  },
  spoon: {
    grip: 0.85,
    solids: [
      {
        name: 'handle',
        in: 'main',
        bar: [
          [0, -13, 0],
          [0, 6, 0.2],
          [0, 21, 0],
        ],
        radius: 0.85,
      },
      { name: 'bowl', in: 'main', ball: [0, 25, 0], size: [4.4, 6.2, 1.4] },
      { name: 'hollow', in: 'lining', ball: [0, 25.4, 0.7], size: [3.3, 4.8, 0.9] },
    ],
  },
  'honey dipper': {
    grip: 0.8,
    solids: [
      {
        name: 'handle',
        in: 'main',
        bar: [
          [0, -13, 0],
          [0, 18, 0],
        ],
        radius: 0.8,
      },
      ...dipperDiscs,
      { name: 'honey', in: 'accent', ball: [0, 21.2, 0], size: [2.2, 4.6, 2.2] },
      { name: 'drip', in: 'accent', ball: [2.6, 15.6, 1.4], size: [0.6, 1.3, 0.6] },
    ],
  },
  cupcake: {
    solids: [
      {
        name: 'case',
        in: 'lining',
        turned: [
          [0, 5],
          [4.3, 5],
          [4.4, 4.6],
          [3.1, 0.2],
          [0, 0],
        ],
      },
      { name: 'icing', in: 'main', ball: [0, 6, 0], size: [4.8, 2.1, 4.8] },
      { name: 'icing two', in: 'main', ball: [0.1, 8.6, 0], size: [3.5, 1.8, 3.5] },
      { name: 'icing three', in: 'main', ball: [-0.1, 10.8, 0], size: [2.1, 1.6, 2.1] },
      { name: 'cherry', in: 'paint', ball: [0, 13, 0.2], size: [1.3, 1.3, 1.3] },
      {
        name: 'stalk',
        in: 'dark',
        bar: [
          [0, 13.8, 0.2],
          [0.7, 15.8, 0.2],
        ],
        radius: 0.18,
      },
    ],
  },
  sandwich: {
    solids: [
      { name: 'lower slice', in: 'main', box: [0, 1.1, 0], size: [6.4, 1.1, 5.2] },
      { name: 'ham', in: 'lining', box: [0.2, 2.6, 0.2], size: [6.6, 0.4, 5.4] },
      { name: 'cheese', in: 'trim', box: [-0.2, 3.3, -0.1], size: [6.7, 0.35, 5.5] },
      { name: 'lettuce', in: 'paint', box: [0, 4, 0], size: [7, 0.45, 5.8] },
      { name: 'upper slice', in: 'main', box: [0, 5.4, 0], size: [6.4, 1.1, 5.2] },
    ],
  },
  burger: {
    solids: [
      { name: 'lower bun', in: 'main', ball: [0, 1.5, 0], size: [5.6, 1.7, 5.6] },
      { name: 'patty', in: 'lining', ball: [0, 3.4, 0], size: [6, 1.1, 6] },
      { name: 'cheese', in: 'trim', box: [0, 4.3, 0], size: [4.9, 0.3, 4.9] },
      { name: 'lettuce', in: 'paint', ball: [0, 5, 0], size: [6.4, 0.6, 6.4] },
      { name: 'bun', in: 'main', ball: [0, 6.2, 0], size: [5.8, 3.6, 5.8] },
      ...seeds,
    ],
  },
  carrot: {
    grip: 0.9,
    solids: [
      ...carrotLeaves,
      {
        name: 'carrot',
        in: 'main',
        turned: [
          [0, -5.6],
          [2, -6],
          [2.7, -7.6],
          [2.4, -12],
          [1.6, -19],
          [0.5, -26],
          [0, -27],
        ],
      },
      ...carrotGrooves,
    ],
  },
  mushroom: {
    solids: [
      {
        name: 'stalk',
        in: 'paper',
        turned: [
          [1.6, 10],
          [1.5, 6],
          [1.9, 2],
          [2.2, 0.4],
          [0, 0],
        ],
      },
      {
        name: 'cap',
        in: 'main',
        turned: [
          [0, 15.4],
          [2.8, 14.9],
          [5.4, 12.6],
          [6.6, 9.4],
          [5.9, 8.6],
          [2, 9.2],
          [0, 9.4],
        ],
      },
      ...mushroomDots,
    ],
  },
  seedling: {
    solids: [
      { name: 'soil', in: 'lining', ball: [0, 1.6, 0], size: [4.6, 2.6, 4.2] },
      {
        name: 'stem',
        in: 'main',
        bar: [
          [0, 3, 0],
          [0.4, 8, 0],
          [0, 13, 0],
        ],
        radius: 0.42,
      },
      {
        name: 'left leaf',
        in: 'main',
        cut: [
          [-0.1, 12.2],
          [-1, 14.2],
          [-2.8, 16],
          [-5, 16.9],
          [-7.4, 17],
          [-8, 15.2],
          [-7, 13.5],
          [-4.8, 12.4],
          [-2.2, 12],
        ],
        thick: 0.35,
      },
      {
        name: 'right leaf',
        in: 'main',
        cut: [
          [0.1, 12.6],
          [2.4, 12.4],
          [4.6, 13],
          [6.4, 14.4],
          [7, 16.4],
          [6.6, 18],
          [4.4, 17.8],
          [2.2, 16.6],
          [0.8, 14.8],
        ],
        thick: 0.35,
        z: 0.3,
      },
      { name: 'bud', in: 'main', ball: [0.1, 14, 0.1], size: [0.7, 1.5, 0.6] },
    ],
  },
  knitting: {
    solids: [
      { name: 'yarn', in: 'paint', ball: [0, 7, 0], size: [7, 7, 7] },
      ...strands,
      {
        name: 'one needle',
        in: 'main',
        bar: [
          [-9.6, 1, 3.4],
          [8.6, 20, -2],
        ],
        radius: 0.5,
      },
      {
        name: 'other needle',
        in: 'main',
        bar: [
          [9.6, 1, 3.4],
          [-8.6, 20, -2],
        ],
        radius: 0.5,
      },
      { name: 'one knob', in: 'dark', ball: [8.8, 20.4, -2], size: [1.2, 1.2, 1.2] },
      { name: 'other knob', in: 'dark', ball: [-8.8, 20.4, -2], size: [1.2, 1.2, 1.2] },
      {
        name: 'loose end',
        in: 'paint',
        bar: [
          [4, 1.4, 4.6],
          [7, -1, 5.4],
          [8.6, -6, 5],
          [7.4, -11, 5],
        ],
        radius: 0.35,
      },
    ],
  },
  spindle: {
    grip: 0.7,
    solids: [
      {
        name: 'stick',
        in: 'main',
        bar: [
          [0, -15, 0],
          [0, 19, 0],
        ],
        radius: 0.6,
      },
      {
        name: 'whorl',
        in: 'lining',
        turned: [
          [0.6, 3.2],
          [3.6, 2.8],
          [4.4, 1.6],
          [3.6, 0.6],
          [0.6, 0.2],
        ],
      },
      {
        name: 'wool',
        in: 'paper',
        turned: [
          [0.7, 16],
          [2.2, 11],
          [3.3, 6.4],
          [2.4, 3.6],
          [0.7, 3],
        ],
      },
      {
        name: 'thread',
        in: 'paper',
        bar: [
          [2.2, 10, 1],
          [4.8, 3, 1.4],
          [4.6, -10, 1],
        ],
        radius: 0.2,
      },
    ],
  },
  'oil can': {
    grip: 0.8,
    solids: [
      {
        name: 'can',
        in: 'main',
        turned: [
          [0.9, -8],
          [2, -10],
          [5.6, -16],
          [6.2, -18],
          [6.2, -24],
          [5.8, -25],
          [0, -25],
        ],
      },
      {
        name: 'spout',
        in: 'main',
        bar: [
          [0, -10, 0],
          [0.6, -6, 0],
          [6, 0, 0],
          [17, 5, 0],
        ],
        radius: 0.62,
      },
      {
        name: 'handle',
        in: 'trim',
        bar: [
          [-5.6, -19, 0],
          [-9, -12, 0],
          [-5, -1, 0],
          [0, 0, 0],
          [1.6, -6, 0],
        ],
        radius: 0.8,
      },
      {
        name: 'foot band',
        in: 'trim',
        turned: [
          [6.2, -22.6],
          [6.5, -23],
          [6.5, -24.6],
          [6.2, -25],
        ],
      },
    ],
  },
  screwdriver: {
    grip: 1.4,
    solids: [
      {
        name: 'grip',
        in: 'paint',
        turned: [
          [0.8, 6.4],
          [1.5, 5.6],
          [1.4, 2],
          [1.7, -5],
          [1.4, -7.4],
          [0, -8],
        ],
      },
      {
        name: 'shaft',
        in: 'main',
        bar: [
          [0, 6, 0],
          [0, 22, 0],
        ],
        radius: 0.5,
      },
      { name: 'tip', in: 'main', box: [0, 22.6, 0], size: [0.9, 1.2, 0.25] },
      { name: 'collar', in: 'trim', ball: [0, 6.4, 0], size: [1.1, 0.7, 1.1] },
    ],
  },
  scalpel: {
    grip: 0.6,
    solids: [
      { name: 'handle', in: 'main', box: [0, -1, 0], size: [0.75, 9, 0.4] },
      {
        name: 'blade',
        in: 'lining',
        cut: [
          [-0.7, 8],
          [0.7, 8],
          [1.4, 10.6],
          [1, 13],
          [-0.7, 15.4],
        ],
        thick: 0.25,
      },
    ],
  },
  calculator: {
    grip: 2,
    solids: [
      { name: 'case', in: 'main', box: [0, 7.4, 0], size: [4.6, 7.4, 0.9] },
      { name: 'screen', in: 'lining', box: [0, 12.2, 0.85], size: [3.8, 1.5, 0.25] },
      ...keys,
    ],
  },
  'cigarette case': {
    grip: 2,
    solids: [
      { name: 'case', in: 'main', box: [0, 5.6, 0], size: [4.4, 5.6, 0.9] },
      { name: 'seam', in: 'trim', box: [0, 5.6, 0], size: [4.5, 0.16, 1] },
      { name: 'clasp', in: 'trim', ball: [4.4, 5.6, 0], size: [0.6, 0.8, 0.6] },
      { name: 'line', in: 'lining', box: [0, 8.4, 0.95], size: [3.2, 0.12, 0.1] },
      { name: 'lower line', in: 'lining', box: [0, 2.8, 0.95], size: [3.2, 0.12, 0.1] },
    ],
  },
  poster: {
    solids: [
      { name: 'sheet', in: 'main', box: [0, 0, 0], size: [11, 15, 0.2] },
      { name: 'picture', in: 'paint', box: [0, 3.4, 0.25], size: [8.4, 7, 0.1] },
      { name: 'sun', in: 'main', ball: [0, 4, 0.3], size: [3.6, 3.6, 0.2] },
      { name: 'heading', in: 'lining', box: [0, 12.4, 0.25], size: [7.6, 0.9, 0.1] },
      { name: 'line', in: 'lining', box: [0, -6.6, 0.25], size: [7.4, 0.4, 0.1] },
      { name: 'second line', in: 'lining', box: [-0.8, -8.8, 0.25], size: [6.6, 0.4, 0.1] },
      { name: 'third line', in: 'lining', box: [0, -11, 0.25], size: [7.4, 0.4, 0.1] },
    ],
  },
  rag: {
    grip: 0.9,
    solids: [
      {
        name: 'cloth',
        in: 'main',
        cut: [
          [-1, 2.4],
          [1.2, 2.6],
          [4, -6],
          [6.6, -15],
          [5.2, -20],
          [1.6, -17.4],
          [-1.8, -22],
          [-4.6, -17],
          [-5.4, -13],
          [-3, -6],
        ],
        thick: 0.9,
      },
      {
        name: 'fold',
        in: 'main',
        cut: [
          [-0.6, 1.6],
          [0.8, 1.4],
          [2, -8],
          [1.2, -16],
          [-1.8, -14],
          [-1.6, -6],
        ],
        thick: 0.8,
        z: 1.1,
      },
    ],
  },
  toothbrush: {
    grip: 0.8,
    solids: [
      {
        name: 'handle',
        in: 'main',
        bar: [
          [0, -12, 0],
          [0, 0, 0.3],
          [0, 9, 0],
        ],
        radius: 0.8,
      },
      { name: 'head', in: 'main', box: [0, 11.6, 0], size: [1.1, 3.4, 0.45] },
      { name: 'bristles', in: 'paper', box: [0, 11.8, 1.2], size: [0.95, 2.9, 0.9] },
    ],
  },
  pencil: {
    grip: 0.7,
    solids: [
      {
        name: 'pencil',
        in: 'main',
        bar: [
          [0, -9, 0],
          [0, 9, 0],
        ],
        radius: 0.7,
      },
      {
        name: 'cone',
        in: 'paper',
        turned: [
          [0.22, 11.4],
          [0.45, 10.4],
          [0.72, 9],
        ],
      },
      { name: 'lead', in: 'lining', ball: [0, 11.5, 0], size: [0.26, 0.8, 0.26] },
      {
        name: 'ferrule',
        in: 'trim',
        bar: [
          [0, -10.4, 0],
          [0, -9, 0],
        ],
        radius: 0.78,
      },
      { name: 'rubber', in: 'paint', ball: [0, -11, 0], size: [0.7, 0.9, 0.7] },
    ],
  },
  'pot of brushes': {
    grip: 4.4,
    solids: [
      {
        name: 'pot',
        in: 'main',
        turned: [
          [4.4, 6],
          [5, 6.2],
          [5, 5],
          [4.5, 4.4],
          [3.8, -6],
          [3.4, -6.4],
          [0, -6.4],
        ],
      },
      {
        name: 'inside',
        in: 'dark',
        turned: [
          [0, 5.2],
          [4.5, 5.2],
          [4.5, 4.6],
        ],
      },
      ...brushes,
    ],
  },
  'flower basket': {
    grip: 0.9,
    solids: [
      {
        name: 'body',
        in: 'main',
        turned: [
          [13.6, -11.4],
          [13.2, -13],
          [11.6, -19],
          [9.6, -26],
          [0, -26.6],
        ],
      },
      ...weave,
      {
        name: 'rim',
        in: 'main',
        turned: [
          [13, -10.4],
          [14.2, -11],
          [14.2, -12.4],
          [13, -13],
        ],
      },
      {
        name: 'handle',
        in: 'main',
        bar: [
          [-13.4, -11.6, 0],
          [-11, -3, 0],
          [0, 0, 0],
          [11, -3, 0],
          [13.4, -11.6, 0],
        ],
        radius: 0.9,
      },
      { name: 'leaves', in: 'leaf', ball: [0, -12, 0], size: [11.6, 3.4, 11] },
      ...blossoms,
    ],
  },
  box: {
    solids: [
      { name: 'box', in: 'main', box: [0, 7, 0], size: [10.5, 7, 8] },
      { name: 'lid', in: 'main', box: [0, 13.2, 0], size: [11, 1.3, 8.5] },
      { name: 'tape', in: 'trim', box: [0, 7.4, 0], size: [1.6, 7.4, 8.7] },
      { name: 'label', in: 'paper', box: [6, 7.4, 8.05], size: [3, 2.2, 0.15] },
    ],
  },
  coins: { solids: heap },
  trap: {
    grip: 0.8,
    solids: [
      {
        name: 'rope',
        in: 'paper',
        bar: [
          [-13, -8, 0],
          [-7, -1, 0],
          [0, 0, 0],
          [7, -1, 0],
          [13, -8, 0],
        ],
        radius: 0.7,
      },
      ...trapHoops,
      ...trapSlats,
      ...trapNet,
      ...lobster,
    ],
  },
  triangle: {
    grip: 0.6,
    solids: [
      {
        name: 'cord',
        in: 'dark',
        bar: [
          [0, 2, 0],
          [0, -6, 0],
        ],
        radius: 0.3,
      },
      ...triangleSides,
      { name: 'top', in: 'main', ball: [0, -5, 0], size: [0.9, 0.9, 0.9] },
      { name: 'corner', in: 'main', ball: [-9, -20.6, 0], size: [0.85, 0.85, 0.85] },
    ],
  },
  bubbles: {
    solids: bubbles,
  },
  'scrubbing brush': {
    solids: [
      { name: 'bristles', in: 'paper', box: [0, 2, 0], size: [8, 2.2, 3.2] },
      { name: 'block', in: 'main', box: [0, 5.4, 0], size: [9, 1.4, 3.9] },
      { name: 'suds', in: 'paper', ball: [-5, 3, 3.6], size: [1.7, 1.5, 1.4] },
      { name: 'more suds', in: 'paper', ball: [-2.6, 2.2, 3.9], size: [1.2, 1.1, 1] },
    ],
  },
  duck: {
    solids: [
      { name: 'body', in: 'main', ball: [0, 4.4, -0.6], size: [5, 4.2, 6.4] },
      {
        name: 'tail',
        in: 'main',
        bar: [
          [0, 4.6, -5],
          [0, 6.4, -7.4],
          [0, 8, -8.2],
        ],
        radius: 1.2,
      },
      { name: 'head', in: 'main', ball: [0, 10.6, 2.6], size: [3.9, 3.7, 3.8] },
      { name: 'bill', in: 'paint', ball: [0, 9.9, 6.8], size: [2.2, 0.9, 1.9] },
      { name: 'left eye', in: 'dark', ball: [2, 11.6, 5.6], size: [0.65, 0.8, 0.5] },
      { name: 'right eye', in: 'dark', ball: [-2, 11.6, 5.6], size: [0.65, 0.8, 0.5] },
      { name: 'left wing', in: 'main', ball: [4.6, 5, -0.8], size: [1.1, 2.4, 3.6] },
      { name: 'right wing', in: 'main', ball: [-4.6, 5, -0.8], size: [1.1, 2.4, 3.6] },
    ],
  },
  doll: {
    grip: 3.4,
    solids: [
      {
        name: 'dress',
        in: 'main',
        turned: [
          [1.4, 17],
          [2.6, 15.6],
          [2.4, 12],
          [5.2, 4.4],
          [5.6, 3.4],
          [0, 3.6],
        ],
      },
      { name: 'head', in: 'lining', ball: [0, 21.4, 0], size: [4.3, 4.3, 3.9] },
      { name: 'hair', in: 'paint', ball: [0, 22.8, -0.9], size: [4.7, 4.1, 4] },
      { name: 'left plait', in: 'paint', ball: [4.3, 18.4, 0], size: [1.3, 3.4, 1.3] },
      { name: 'right plait', in: 'paint', ball: [-4.3, 18.4, 0], size: [1.3, 3.4, 1.3] },
      ...dollLimbs,
      {
        name: 'smile',
        in: 'dark',
        bar: [
          [-1.1, 19.6, 3.5],
          [0, 19.1, 3.7],
          [1.1, 19.6, 3.5],
        ],
        radius: 0.2,
      },
    ],
  },
} satisfies Record<string, PropRow>
