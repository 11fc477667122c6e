/** Things that stand beside their owner or lie in a hand, as rows of solids: seats, trolleys, tools and toys. */
import { bellows } from '../form-solids.ts'
import {
  castors,
  dinosaurPlates,
  fourLegs,
  leg,
  paws,
  runner,
  seatOf,
  slats,
  spindles,
  standFeet,
  tripodLegs,
  wheel,
  worm,
} from '../furniture-solids.ts'
import type { PropRow } from '../prop-row.ts'

export const furnitureRows = {
  chair: {
    solids: [
      ...seatOf(22),
      leg('left post', 20, -19, 96),
      leg('right post', -20, -19, 96),
      { name: 'back', in: 'main', box: [0, 80, -19], size: [20, 12, 1.4] },
      { name: 'cushion', in: 'paint', box: [0, 49, 1], size: [19, 2, 18] },
    ],
  },
  'rocking chair': {
    solids: [
      ...seatOf(25),
      runner('left runner', 23),
      runner('right runner', -23),
      leg('left post', 22, -20, 104),
      leg('right post', -22, -20, 104),
      ...spindles,
      { name: 'head rail', in: 'main', box: [0, 101, -20], size: [24, 5, 1.6] },
      { name: 'left arm', in: 'main', box: [24, 67, -1], size: [2, 1.4, 20] },
      { name: 'right arm', in: 'main', box: [-24, 67, -1], size: [2, 1.4, 20] },
      leg('left arm post', 24, 17, 66),
      leg('right arm post', -24, 17, 66),
      { name: 'cushion', in: 'paint', box: [0, 49, 1], size: [20, 2, 18] },
    ],
  },
  throne: {
    solids: [
      { name: 'step', in: 'lining', box: [0, 4, 4], size: [44, 4, 36] },
      { name: 'base', in: 'main', box: [0, 27, 0], size: [33, 20, 26] },
      { name: 'cushion', in: 'paint', box: [0, 49, 3], size: [26, 3, 22] },
      { name: 'back', in: 'main', box: [0, 100, -24], size: [30, 54, 3.6] },
      { name: 'padding', in: 'paint', box: [0, 96, -20], size: [22, 40, 1.6] },
      {
        name: 'crest',
        in: 'trim',
        cut: [
          [-30, 154],
          [-18, 166],
          [0, 182],
          [18, 166],
          [30, 154],
        ],
        ...{ thick: 3, z: -24 },
      },
      { name: 'left arm', in: 'main', box: [29, 58, -2], size: [4.4, 12, 25] },
      { name: 'right arm', in: 'main', box: [-29, 58, -2], size: [4.4, 12, 25] },
      { name: 'left knob', in: 'trim', ball: [29, 72, 20], size: [5.4, 5.4, 5.4] },
      { name: 'right knob', in: 'trim', ball: [-29, 72, 20], size: [5.4, 5.4, 5.4] },
    ],
  },
  bench: {
    solids: [
      ...fourLegs(64, 17, 43),
      ...slats,
      leg('left post', 64, -20, 84),
      leg('right post', -64, -20, 84),
      { name: 'lower rail', in: 'main', box: [0, 62, -21], size: [72, 4, 1.4] },
      { name: 'upper rail', in: 'main', box: [0, 78, -21], size: [72, 4, 1.4] },
    ],
  },
  trolley: {
    solids: [
      ...castors(28, 18),
      leg('left front post', 28, 18, 86),
      leg('right front post', -28, 18, 86),
      leg('left back post', 28, -18, 86),
      leg('right back post', -28, -18, 86),
      { name: 'lower shelf', in: 'main', box: [0, 20, 0], size: [31, 1.6, 20] },
      { name: 'middle shelf', in: 'main', box: [0, 52, 0], size: [31, 1.6, 20] },
      { name: 'upper shelf', in: 'main', box: [0, 84, 0], size: [31, 1.6, 20] },
      {
        ...{ name: 'handle', in: 'trim', radius: 1.4 },
        bar: [
          [-34, 84, -18],
          [-40, 92, -16],
          [-40, 92, 16],
          [-34, 84, 18],
        ],
      },
    ],
  },
  handcart: {
    solids: [
      { name: 'bed', in: 'main', box: [0, 46, 0], size: [28, 2, 42] },
      { name: 'left side', in: 'main', box: [28, 58, 0], size: [1.6, 11, 42] },
      { name: 'right side', in: 'main', box: [-28, 58, 0], size: [1.6, 11, 42] },
      { name: 'front', in: 'main', box: [0, 58, -42], size: [28, 11, 1.6] },
      wheel('left tyre', 33, 0, 32),
      wheel('right tyre', -33, 0, 32),
      { name: 'left hub', in: 'trim', ball: [35, 32, 0], size: [2, 5, 5] },
      { name: 'right hub', in: 'trim', ball: [-35, 32, 0], size: [2, 5, 5] },
      {
        ...{ name: 'shafts', in: 'main', radius: 1.9 },
        bar: [
          [24, 46, 40],
          [22, 56, 84],
          [0, 58, 92],
          [-22, 56, 84],
          [-24, 46, 40],
        ],
      },
    ],
  },
  tripod: {
    solids: [
      ...tripodLegs,
      { name: 'head', in: 'dark', box: [0, 122, 0], size: [6, 4, 6] },
      { name: 'plate', in: 'trim', box: [0, 127, 0], size: [7.4, 1, 7.4] },
    ],
  },
  'music stand': {
    solids: [
      ...standFeet,
      leg('pole', 0, 0, 112),
      { name: 'desk', in: 'main', box: [0, 122, 2], size: [25, 14, 1] },
      { name: 'ledge', in: 'main', box: [0, 108, 5], size: [25, 1, 4] },
      { name: 'sheet', in: 'paper', box: [0, 123, 3.6], size: [18, 11, 0.4] },
    ],
  },
  plunger: {
    grip: 1.2,
    solids: [
      {
        ...{ name: 'stick', in: 'main', radius: 1.2 },
        bar: [
          [0, -8, 0],
          [0, 40, 0],
        ],
      },
      {
        name: 'cup',
        in: 'paint',
        turned: [
          [0, 56],
          [6.6, 55],
          [7.4, 52.6],
          [6.6, 47],
          [3.4, 42],
          [1.8, 39],
          [0, 39],
        ],
      },
    ],
  },
  smoker: {
    grip: 0.8,
    solids: [
      {
        name: 'can',
        in: 'main',
        turned: [
          [0, -13],
          [6, -13],
          [6.3, -13.2],
          [6.3, -13.6],
          [6.3, -29.4],
          [6.3, -29.8],
          [6, -30],
          [0, -30],
        ],
      },
      {
        name: 'lid rim',
        in: 'main',
        turned: [
          [6.3, -13],
          [6.9, -13.3],
          [6.9, -14.5],
          [6.3, -14.8],
        ],
      },
      {
        ...{ name: 'cone', in: 'main', radius: [6, 1.3] },
        bar: [
          [0, -14, 0],
          [2.4, -10.4, 0],
          [7, -6.6, 0],
          [13.4, -3.8, 0],
        ],
      },
      { name: 'mouth', in: 'dark', ball: [13.5, -3.8, 0], size: [0.4, 0.95, 0.95] },
      ...bellows,
      {
        ...{ name: 'guard', in: 'trim', radius: 0.8 },
        bar: [
          [-5.6, -13, 0],
          [-6, -5, 0],
          [-3.4, -0.4, 0],
          [1.4, 0, 0],
          [4, -3, 0],
          [4.2, -9, 0],
        ],
      },
    ],
  },
  'ticket machine': {
    solids: [
      { name: 'case', in: 'main', box: [0, 9, 0], size: [8, 9, 4] },
      { name: 'plate', in: 'trim', box: [0, 12, 4.2], size: [6.4, 4, 0.4] },
      { name: 'slot', in: 'dark', box: [0, 18.2, 0], size: [4.6, 0.4, 1.2] },
      { name: 'ticket', in: 'paper', box: [0, 22, 0], size: [3.6, 4.4, 0.2] },
      {
        ...{ name: 'crank', in: 'trim', radius: 0.8 },
        bar: [
          [8, 8, 0],
          [11.4, 8, 0],
          [11.4, 13, 0],
          [14, 13, 0],
        ],
      },
      { name: 'button 1', in: 'paint', ball: [-3.4, 4.4, 4.2], size: [1.2, 1.2, 0.8] },
      { name: 'button 2', in: 'paint', ball: [0, 4.4, 4.2], size: [1.2, 1.2, 0.8] },
      { name: 'button 3', in: 'paint', ball: [3.4, 4.4, 4.2], size: [1.2, 1.2, 0.8] },
    ],
  },
  blowtorch: {
    grip: 3,
    solids: [
      {
        name: 'gas bottle',
        in: 'main',
        turned: [
          [1.4, 9],
          [3.4, 6],
          [3.6, -10],
          [0, -10],
        ],
      },
      {
        ...{ name: 'pipe', in: 'trim', radius: 0.8 },
        bar: [
          [0, 8, 0],
          [0, 13, 0],
          [0, 16, 4],
          [0, 17, 10],
        ],
      },
      { name: 'nozzle', in: 'trim', ball: [0, 17.4, 12], size: [1.5, 1.5, 2.6] },
      { name: 'flame', in: 'glow', ball: [0, 17.8, 19], size: [1.4, 1.4, 5.4] },
      { name: 'valve', in: 'paint', ball: [-2.4, 12, 0], size: [1.4, 1.4, 1.4] },
    ],
  },
  carton: {
    solids: [
      { name: 'box', in: 'main', box: [0, 8, 0], size: [4, 8, 4] },
      { name: 'band', in: 'paint', box: [0, 7, 0], size: [4.15, 3, 4.15] },
      {
        name: 'gable',
        in: 'main',
        cut: [
          [-4, 16],
          [4, 16],
          [1, 20.6],
          [-1, 20.6],
        ],
        thick: 4,
      },
      { name: 'seam', in: 'main', box: [0, 21.4, 0], size: [0.6, 1.4, 4] },
    ],
  },
  periscope: {
    grip: 2,
    solids: [
      {
        ...{ name: 'tube', in: 'main', radius: 2.2 },
        bar: [
          [0, -14, 6],
          [0, -14, 0],
          [0, -10, 0],
          [0, 34, 0],
          [0, 38, 0],
          [0, 38, 7],
        ],
      },
      { name: 'eyepiece', in: 'dark', ball: [0, -14, 7], size: [2.6, 2.6, 1.6] },
      { name: 'window', in: 'accent', ball: [0, 38, 8], size: [2.6, 2.6, 1.4] },
      { name: 'collar', in: 'trim', box: [0, 20, 0], size: [2.7, 1, 2.7] },
    ],
  },
  hoe: {
    grip: 1.4,
    solids: [
      {
        ...{ name: 'pole', in: 'main', radius: 1.4 },
        bar: [
          [0, -70, 0],
          [0, 66, 0],
        ],
      },
      {
        ...{ name: 'neck', in: 'trim', radius: 0.9 },
        bar: [
          [0, 64, 0],
          [0, 72, 1],
          [0, 74, 7],
          [0, 70, 11],
        ],
      },
      { name: 'blade', in: 'trim', box: [0, 63, 12], size: [8, 6.4, 0.6] },
    ],
  },
  corkscrew: {
    grip: 1.2,
    solids: [
      {
        ...{ name: 'handle', in: 'main', radius: 1.3 },
        bar: [
          [-5, 0, 0],
          [5, 0, 0],
        ],
      },
      {
        ...{ name: 'stem', in: 'trim', radius: 0.5 },
        bar: [
          [0, 0, 0],
          [0, 5, 0],
        ],
      },
      {
        ...{ name: 'worm', in: 'trim', radius: 0.36 },
        bar: worm,
      },
    ],
  },
  'cuckoo clock': {
    solids: [
      { name: 'house', in: 'main', box: [0, 11, 0], size: [8.4, 9, 4.4] },
      {
        name: 'roof',
        in: 'lining',
        cut: [
          [-12, 19],
          [0, 31],
          [12, 19],
        ],
        thick: 5.4,
      },
      { name: 'face', in: 'paper', ball: [0, 9, 4.6], size: [4.6, 4.6, 0.5] },
      { name: 'hour hand', in: 'dark', box: [0, 10.4, 5.2], size: [0.4, 1.8, 0.2] },
      { name: 'minute hand', in: 'dark', box: [1.4, 9, 5.2], size: [1.8, 0.3, 0.2] },
      { name: 'door', in: 'paint', box: [0, 17, 4.6], size: [2.2, 2.4, 0.4] },
      { name: 'left weight', in: 'trim', ball: [3, -6, 2], size: [1.1, 3.2, 1.1] },
      { name: 'right weight', in: 'trim', ball: [-3, -3, 2], size: [1.1, 3.2, 1.1] },
    ],
  },
  'little house': {
    solids: [
      { name: 'walls', in: 'main', box: [0, 9, 0], size: [10, 9, 8] },
      {
        name: 'roof',
        in: 'paint',
        cut: [
          [-13, 17],
          [0, 29],
          [13, 17],
        ],
        thick: 9.4,
      },
      { name: 'door', in: 'lining', box: [-3, 5, 8.1], size: [2.4, 5, 0.3] },
      { name: 'window', in: 'accent', box: [4.4, 10, 8.1], size: [2.4, 2.4, 0.3] },
      { name: 'chimney', in: 'lining', box: [6, 26, 0], size: [1.8, 5, 1.8] },
    ],
  },
  'fish bowl': {
    solids: [
      { name: 'water', in: 'accent', ball: [0, 9, 0], size: [9.4, 8.6, 9.4] },
      {
        name: 'rim',
        in: 'trim',
        turned: [
          [5.4, 18],
          [6.2, 17.4],
          [5.8, 16.4],
        ],
      },
      { name: 'fish', in: 'paint', ball: [1, 9, 8.4], size: [3.4, 2, 2.2] },
      {
        name: 'tail',
        in: 'paint',
        cut: [
          [-2, 9],
          [-5.6, 11.4],
          [-5.6, 6.6],
        ],
        ...{ thick: 0.6, z: 9.4 },
      },
    ],
  },
  cloche: {
    solids: [
      {
        name: 'dome',
        in: 'main',
        turned: [
          [0, 14],
          [6, 12.8],
          [10.4, 9],
          [12.6, 3],
          [13, 0],
          [0, 0],
        ],
      },
      { name: 'rim', in: 'trim', ball: [0, 0.6, 0], size: [13.8, 0.9, 13.8] },
      { name: 'knob', in: 'trim', ball: [0, 16, 0], size: [1.9, 1.9, 1.9] },
    ],
  },
  'rolled mat': {
    solids: [
      {
        ...{ name: 'roll', in: 'main', radius: 6 },
        bar: [
          [-26, 6, 0],
          [26, 6, 0],
        ],
      },
      { name: 'left cord', in: 'paint', ball: [13, 6, 0], size: [1, 6.6, 6.6] },
      { name: 'right cord', in: 'paint', ball: [-13, 6, 0], size: [1, 6.6, 6.6] },
    ],
  },
  float: {
    solids: [
      { name: 'float', in: 'main', ball: [0, 11, 0], size: [11, 11, 11] },
      { name: 'band', in: 'paint', ball: [0, 11, 0], size: [11.5, 2, 11.5] },
      {
        ...{ name: 'rope', in: 'lining', radius: 0.9 },
        bar: [
          [0, 21, 0],
          [3, 26, 0],
          [0, 29, 0],
          [-3, 26, 0],
          [0, 21, 0],
        ],
      },
    ],
  },
  'toy horse': {
    solids: [
      { name: 'body', in: 'main', ball: [0, 9, 0], size: [3.4, 3.6, 6.4] },
      ...paws(2, 4),
      {
        ...{ name: 'neck', in: 'main', radius: 2 },
        bar: [
          [0, 10, 4],
          [0, 14, 6.6],
          [0, 17, 8],
        ],
      },
      { name: 'head', in: 'main', ball: [0, 17.4, 10.4], size: [1.9, 2.1, 3.8] },
      { name: 'mane', in: 'paint', ball: [0, 15.6, 5.4], size: [0.9, 4.4, 2.2] },
      { name: 'saddle', in: 'paint', ball: [0, 11.4, -0.6], size: [3.6, 1.6, 3] },
      {
        ...{ name: 'tail', in: 'paint', radius: 1 },
        bar: [
          [0, 10, -6],
          [0, 8, -8.4],
          [0, 4, -9],
        ],
      },
    ],
  },
  'toy dinosaur': {
    solids: [
      { name: 'body', in: 'main', ball: [0, 8.4, 0], size: [4, 4.4, 6] },
      ...paws(2.8, 3.4),
      {
        ...{ name: 'neck', in: 'main', radius: 1.9 },
        bar: [
          [0, 9, 4],
          [0, 14, 7.4],
          [0, 19, 8.4],
        ],
      },
      { name: 'head', in: 'main', ball: [0, 20, 10.2], size: [2, 1.9, 3.4] },
      {
        ...{ name: 'tail', in: 'main', radius: 1.7 },
        bar: [
          [0, 8, -5],
          [0, 6, -10],
          [0, 5, -15],
        ],
      },
      ...dinosaurPlates,
    ],
  },
} satisfies Record<string, PropRow>
