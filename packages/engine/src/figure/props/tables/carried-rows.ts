/** Toys, finds and tools that people are asked for with, as rows of solids, beside those of everyday-rows.ts. */

import { coneScales, hairs, kiteBows, wedges } from '../carried-solids.ts'
import type { PropRow } from '../prop-row.ts'

export const carriedRows = {
  kite: {
    grip: 0.7,
    solids: [
      {
        name: 'upper left cloth',
        in: 'main',
        cut: [
          [0, 24],
          [15, 24],
          [0, 44],
        ],
        thick: 0.3,
      },
      {
        name: 'upper right cloth',
        in: 'paint',
        cut: [
          [-15, 24],
          [0, 24],
          [0, 44],
        ],
        thick: 0.3,
      },
      {
        name: 'lower left cloth',
        in: 'paint',
        cut: [
          [0, -4],
          [15, 24],
          [0, 24],
        ],
        thick: 0.3,
      },
      {
        name: 'lower right cloth',
        in: 'main',
        cut: [
          [0, -4],
          [0, 24],
          [-15, 24],
        ],
        thick: 0.3,
      },
      {
        name: 'spine',
        in: 'lining',
        bar: [
          [0, -5, -0.5],
          [0, 20, -0.5],
          [0, 45, -0.5],
        ],
        radius: 0.5,
      },
      {
        name: 'spar',
        in: 'lining',
        bar: [
          [-15.6, 24, -0.5],
          [0, 24.4, -0.8],
          [15.6, 24, -0.5],
        ],
        radius: 0.5,
      },
      {
        name: 'tail',
        in: 'lining',
        bar: [
          [0, -5, 0],
          [2, -14, 1],
          [-2, -24, 1],
          [2, -34, 0],
          [-1, -44, 0],
        ],
        radius: 0.32,
      },
      ...kiteBows([
        [2, -14, 1],
        [-2, -24, 1],
        [2, -34, 0],
        [-1, -44, 0],
      ]),
    ],
  },
  toy_rocket: {
    grip: 2.4,
    solids: [
      {
        name: 'body',
        in: 'main',
        turned: [
          [2.6, 22],
          [3.9, 15],
          [4.3, 8],
          [3.6, 0],
          [2.5, -5],
          [0, -5],
        ],
      },
      {
        name: 'nose',
        in: 'paint',
        turned: [
          [0, 30],
          [0.9, 27],
          [2.1, 23.6],
          [2.75, 21],
          [0, 21],
        ],
      },
      {
        name: 'band',
        in: 'paint',
        turned: [
          [3.9, 3.4],
          [4.05, 2.6],
          [3.9, 1.8],
          [3.6, 1.8],
        ],
      },
      { name: 'porthole', in: 'trim', ball: [0, 13.4, 3.5], size: [2, 2, 0.8] },
      { name: 'pane', in: 'leaf', ball: [0, 13.4, 3.9], size: [1.35, 1.35, 0.7] },
      {
        name: 'left fin',
        in: 'paint',
        cut: [
          [2.4, 3],
          [7.6, -4],
          [7.6, -9],
          [2.2, -4.6],
        ],
        thick: 0.6,
      },
      {
        name: 'right fin',
        in: 'paint',
        cut: [
          [-2.4, 3],
          [-2.2, -4.6],
          [-7.6, -9],
          [-7.6, -4],
        ],
        thick: 0.6,
      },
      { name: 'front fin', in: 'paint', box: [0, -3.4, 3.8], size: [0.6, 4.6, 1.8] },
      {
        name: 'nozzle',
        in: 'dark',
        turned: [
          [1.6, -4.6],
          [2.4, -7.2],
          [0, -7],
        ],
      },
    ],
  },
  acorn: {
    solids: [
      {
        name: 'nut',
        in: 'main',
        turned: [
          [4.4, 9],
          [4.5, 6.6],
          [3.5, 3],
          [1.3, 0.8],
          [0.3, 0],
          [0, 0],
        ],
      },
      {
        name: 'cap',
        in: 'lining',
        turned: [
          [0, 13],
          [2.8, 12.6],
          [4.8, 10.8],
          [5.3, 8.8],
          [4.7, 8],
          [0, 8],
        ],
      },
      {
        name: 'stalk',
        in: 'lining',
        bar: [
          [0, 12.4, 0],
          [0.2, 14, 0],
          [1, 15.8, 0],
        ],
        radius: 0.6,
      },
    ],
  },
  pinecone: {
    solids: [{ name: 'core', in: 'lining', ball: [0, 7.4, 0], size: [4, 6.6, 4] }, ...coneScales()],
  },
  horseshoe: {
    grip: 1.1,
    solids: [
      {
        name: 'shoe',
        in: 'main',
        bar: [
          [-4.6, 15.4, 0],
          [-6.6, 11, 0],
          [-6.2, 5, 0],
          [-3.4, 0.8, 0],
          [0, -0.4, 0],
          [3.4, 0.8, 0],
          [6.2, 5, 0],
          [6.6, 11, 0],
          [4.6, 15.4, 0],
        ],
        radius: 1.25,
      },
      { name: 'nail hole 1', in: 'dark', box: [-5.6, 4, 1.1], size: [0.36, 0.7, 0.3] },
      { name: 'nail hole 2', in: 'dark', box: [-6.5, 7.4, 1.1], size: [0.36, 0.7, 0.3] },
      { name: 'nail hole 3', in: 'dark', box: [-6.5, 10.8, 1.1], size: [0.36, 0.7, 0.3] },
      { name: 'nail hole 4', in: 'dark', box: [5.6, 4, 1.1], size: [0.36, 0.7, 0.3] },
      { name: 'nail hole 5', in: 'dark', box: [6.5, 7.4, 1.1], size: [0.36, 0.7, 0.3] },
      { name: 'nail hole 6', in: 'dark', box: [6.5, 10.8, 1.1], size: [0.36, 0.7, 0.3] },
    ],
  },
  wheelbarrow: {
    solids: [
      {
        name: 'tray',
        in: 'main',
        cut: [
          [-22, 24],
          [24, 24],
          [34, 48],
          [-34, 44],
        ],
        thick: 20,
      },
      { name: 'load', in: 'paint', ball: [0, 46, 0], size: [27, 7, 16] },
      {
        name: 'handle 1',
        in: 'lining',
        bar: [
          [46, 14, -5],
          [20, 22, -13],
          [-22, 27, -19],
          [-66, 40, -22],
        ],
        radius: 1.9,
      },
      {
        name: 'leg 1',
        in: 'trim',
        bar: [
          [-18, 26, -17],
          [-22, 12, -18],
          [-24, 0, -18],
        ],
        radius: 1.4,
      },
      {
        name: 'handle 2',
        in: 'lining',
        bar: [
          [46, 14, 5],
          [20, 22, 13],
          [-22, 27, 19],
          [-66, 40, 22],
        ],
        radius: 1.9,
      },
      {
        name: 'leg 2',
        in: 'trim',
        bar: [
          [-18, 26, 17],
          [-22, 12, 18],
          [-24, 0, 18],
        ],
        radius: 1.4,
      },
      { name: 'tyre', in: 'dark', ball: [48, 14, 0], size: [14, 14, 3.6] },
      { name: 'rim', in: 'trim', ball: [48, 14, 0], size: [9, 9, 4] },
      { name: 'hub', in: 'dark', ball: [48, 14, 0], size: [2.4, 2.4, 5.4] },
    ],
  },
  shopping_trolley: {
    solids: [
      { name: 'bag', in: 'main', box: [0, 36, 2], size: [17, 27, 11] },
      { name: 'flap', in: 'paint', box: [0, 59, 3], size: [17.8, 5.4, 12.4] },
      { name: 'pocket', in: 'paint', box: [0, 27, 13], size: [12, 9, 1.6] },
      { name: 'buckle', in: 'trim', box: [0, 52.5, 15.6], size: [2, 2.2, 0.6] },
      {
        name: 'handle',
        in: 'trim',
        bar: [
          [-9, 8, -10],
          [-9, 60, -11],
          [-9, 92, -18],
          [-4, 97, -20],
          [4, 97, -20],
          [9, 92, -18],
          [9, 60, -11],
          [9, 8, -10],
        ],
        radius: 1.1,
      },
      {
        name: 'grip',
        in: 'dark',
        bar: [
          [-5, 97, -20],
          [0, 97.4, -20],
          [5, 97, -20],
        ],
        radius: 1.9,
      },
      { name: 'wheel 1', in: 'dark', ball: [-18.6, 7.6, -8], size: [1.9, 7.6, 7.6] },
      { name: 'hub 1', in: 'trim', ball: [-19.8, 7.6, -8], size: [1.4, 3, 3] },
      { name: 'wheel 2', in: 'dark', ball: [18.6, 7.6, -8], size: [1.9, 7.6, 7.6] },
      { name: 'hub 2', in: 'trim', ball: [19.8, 7.6, -8], size: [1.4, 3, 3] },
      { name: 'foot', in: 'trim', box: [0, 3.6, 8], size: [9, 3.6, 1.2] },
    ],
  },
  walking_frame: {
    solids: [
      {
        name: 'side frame 1',
        in: 'main',
        bar: [
          [-27, 0, 22],
          [-26, 40, 18],
          [-25, 80, 12],
          [-25, 85, 6],
          [-25, 85, -10],
          [-25, 80, -15],
          [-26, 40, -19],
          [-27, 0, -23],
        ],
        radius: 1.5,
      },
      {
        name: 'grip 1',
        in: 'dark',
        bar: [
          [-25, 85.4, 7],
          [-25, 85.6, -2],
          [-25, 85.4, -11],
        ],
        radius: 2.2,
      },
      { name: 'ferrule 1 front', in: 'lining', ball: [-27, 2, 22], size: [2.3, 2.6, 2.3] },
      { name: 'ferrule 1 back', in: 'lining', ball: [-27, 2, -23], size: [2.3, 2.6, 2.3] },
      {
        name: 'side frame 2',
        in: 'main',
        bar: [
          [27, 0, 22],
          [26, 40, 18],
          [25, 80, 12],
          [25, 85, 6],
          [25, 85, -10],
          [25, 80, -15],
          [26, 40, -19],
          [27, 0, -23],
        ],
        radius: 1.5,
      },
      {
        name: 'grip 2',
        in: 'dark',
        bar: [
          [25, 85.4, 7],
          [25, 85.6, -2],
          [25, 85.4, -11],
        ],
        radius: 2.2,
      },
      { name: 'ferrule 2 front', in: 'lining', ball: [27, 2, 22], size: [2.3, 2.6, 2.3] },
      { name: 'ferrule 2 back', in: 'lining', ball: [27, 2, -23], size: [2.3, 2.6, 2.3] },
      {
        name: 'upper brace',
        in: 'main',
        bar: [
          [-25.4, 68, 15],
          [0, 68, 16],
          [25.4, 68, 15],
        ],
        radius: 1.4,
      },
      {
        name: 'lower brace',
        in: 'main',
        bar: [
          [-26.2, 34, 19],
          [0, 34, 20],
          [26.2, 34, 19],
        ],
        radius: 1.4,
      },
    ],
  },
  baby: {
    grip: 0,
    solids: [
      {
        name: 'blanket',
        in: 'main',
        turned: [
          [2.6, 30],
          [7.4, 27.4],
          [9.4, 21],
          [10, 14],
          [8.6, 6],
          [5.6, 1],
          [0, 0],
        ],
      },
      { name: 'hood', in: 'main', ball: [0, 30, -1.4], size: [8, 8.2, 7] },
      { name: 'head', in: 'paint', ball: [0, 29.6, 1.7], size: [6.3, 6.7, 5.9] },
      { name: 'nose', in: 'paint', ball: [0, 28.9, 7.6], size: [0.9, 0.7, 0.7] },
      {
        name: 'closed eye 1',
        in: 'dark',
        bar: [
          [-3.8, 30.2, 6.5],
          [-2.6, 29.6, 7.3],
          [-1.5, 30.1, 7.5],
        ],
        radius: 0.3,
      },
      {
        name: 'closed eye 2',
        in: 'dark',
        bar: [
          [3.8, 30.2, 6.5],
          [2.6, 29.6, 7.3],
          [1.5, 30.1, 7.5],
        ],
        radius: 0.3,
      },
      {
        name: 'curl',
        in: 'dark',
        bar: [
          [0, 35.4, 4.2],
          [1.4, 34.6, 6],
          [0.2, 33.6, 6.8],
          [-0.8, 34.4, 6.6],
        ],
        radius: 0.5,
      },
      {
        name: 'upper fold',
        in: 'lining',
        bar: [
          [-8.4, 24, 3.6],
          [-3, 18, 9],
          [4, 13.6, 9.2],
          [9.4, 11, 3],
        ],
        radius: 0.9,
      },
      {
        name: 'lower fold',
        in: 'lining',
        bar: [
          [8.2, 23.6, 4],
          [4.4, 19.8, 8.2],
          [1.4, 16.4, 9.4],
        ],
        radius: 0.9,
      },
    ],
  },
  cocktail_shaker: {
    grip: 2.9,
    solids: [
      {
        name: 'tin',
        in: 'main',
        turned: [
          [4.2, 9],
          [3.9, 4],
          [3.2, -5],
          [2.9, -9],
          [0, -9],
        ],
      },
      {
        name: 'strainer',
        in: 'trim',
        turned: [
          [2.3, 14.4],
          [3.6, 12],
          [4.35, 9.6],
          [4.3, 8.6],
          [0, 8.6],
        ],
      },
      {
        name: 'lid',
        in: 'main',
        turned: [
          [0, 18.6],
          [1.7, 18.2],
          [2.2, 16.4],
          [2.4, 14],
          [0, 14],
        ],
      },
    ],
  },
  paper_boat: {
    solids: [
      {
        name: 'front side',
        in: 'main',
        cut: [
          [-6, 0],
          [6, 0],
          [12, 7],
          [-12, 7],
        ],
        thick: 0.5,
        z: 3,
      },
      {
        name: 'back side',
        in: 'main',
        cut: [
          [-6, 0],
          [6, 0],
          [12, 7],
          [-12, 7],
        ],
        thick: 0.5,
        z: -3,
      },
      { name: 'hull', in: 'lining', box: [0, 3.2, 0], size: [7.6, 2.4, 2.8] },
      {
        name: 'sail',
        in: 'main',
        cut: [
          [-6.4, 2.4],
          [6.4, 2.4],
          [0, 15],
        ],
        thick: 0.9,
      },
      {
        name: 'crease',
        in: 'lining',
        bar: [
          [0, 2.6, 1],
          [0, 9, 1],
          [0, 14.4, 1],
        ],
        radius: 0.16,
      },
    ],
  },
  paper_plane: {
    grip: 0.7,
    solids: [
      {
        name: 'left wing',
        in: 'main',
        cut: [
          [0.4, 20],
          [9.6, -3],
          [0.4, 0],
        ],
        thick: 0.35,
        z: 1,
      },
      {
        name: 'right wing',
        in: 'main',
        cut: [
          [-0.4, 20],
          [-0.4, 0],
          [-9.6, -3],
        ],
        thick: 0.35,
        z: 1,
      },
      { name: 'keel', in: 'lining', box: [0, 5.6, -0.6], size: [0.4, 7.6, 1.6] },
    ],
  },
  hot_water_bottle: {
    solids: [
      {
        name: 'bottle',
        in: 'main',
        cut: [
          [-8, 1],
          [8, 1],
          [9.4, 3],
          [9.4, 22],
          [7, 25.6],
          [3, 27],
          [-3, 27],
          [-7, 25.6],
          [-9.4, 22],
          [-9.4, 3],
        ],
        thick: 2.6,
      },
      {
        name: 'rib 1',
        in: 'lining',
        bar: [
          [-6, 5, 2.5],
          [-6, 13, 2.7],
          [-6, 21, 2.5],
        ],
        radius: 0.45,
      },
      {
        name: 'rib 2',
        in: 'lining',
        bar: [
          [-3, 5, 2.5],
          [-3, 13, 2.7],
          [-3, 21, 2.5],
        ],
        radius: 0.45,
      },
      {
        name: 'rib 3',
        in: 'lining',
        bar: [
          [0, 5, 2.5],
          [0, 13, 2.7],
          [0, 21, 2.5],
        ],
        radius: 0.45,
      },
      {
        name: 'rib 4',
        in: 'lining',
        bar: [
          [3, 5, 2.5],
          [3, 13, 2.7],
          [3, 21, 2.5],
        ],
        radius: 0.45,
      },
      {
        name: 'rib 5',
        in: 'lining',
        bar: [
          [6, 5, 2.5],
          [6, 13, 2.7],
          [6, 21, 2.5],
        ],
        radius: 0.45,
      },
      {
        name: 'neck',
        in: 'main',
        turned: [
          [3.2, 33],
          [3.4, 31.6],
          [2.3, 29.6],
          [2.6, 26],
          [0, 26],
        ],
      },
      {
        name: 'stopper',
        in: 'paint',
        turned: [
          [0, 36],
          [1.8, 35.6],
          [2, 33],
          [0, 32.6],
        ],
      },
    ],
  },
  vinyl_record: {
    grip: 0.4,
    solids: [
      { name: 'disc', in: 'main', ball: [0, 14.6, 0], size: [15, 15, 0.5] },
      { name: 'groove', in: 'lining', ball: [0, 14.6, 0], size: [11.4, 11.4, 0.6] },
      { name: 'inner disc', in: 'main', ball: [0, 14.6, 0], size: [10.4, 10.4, 0.7] },
      { name: 'label', in: 'paint', ball: [0, 14.6, 0], size: [5, 5, 0.85] },
      { name: 'hole', in: 'dark', ball: [0, 14.6, 0], size: [0.8, 0.8, 1.1] },
    ],
  },
  clay_tablet: {
    solids: [{ name: 'tablet', in: 'main', box: [0, 10, 0], size: [7.2, 9.4, 2.1] }, ...wedges()],
  },
  piping_bag: {
    grip: 2,
    solids: [
      {
        name: 'bag',
        in: 'main',
        turned: [
          [2, 7],
          [4.6, 3.4],
          [5.2, -1],
          [3.6, -9],
          [1.3, -16],
          [0, -16],
        ],
      },
      {
        name: 'twist',
        in: 'main',
        turned: [
          [3.4, 12.6],
          [2.4, 10],
          [1.3, 7.6],
          [2, 5.6],
          [0, 5.6],
        ],
      },
      {
        name: 'nozzle',
        in: 'trim',
        turned: [
          [1.5, -15],
          [1.2, -18],
          [0.5, -21],
          [0, -21],
        ],
      },
      { name: 'icing', in: 'paint', ball: [0, -21.8, 0], size: [1.1, 1.5, 1.1] },
    ],
  },
  desk_lamp: {
    solids: [
      {
        name: 'foot',
        in: 'main',
        turned: [
          [0, 3],
          [3.4, 2.6],
          [7.4, 1.2],
          [7.6, 0],
          [0, 0],
        ],
      },
      {
        name: 'arm',
        in: 'trim',
        bar: [
          [0, 2, 0],
          [-5, 14, 0],
          [-6, 19, 0],
          [0, 29, 0],
          [4, 33, 0],
        ],
        radius: 0.9,
      },
      { name: 'joint', in: 'lining', ball: [-5.8, 18.4, 0], size: [1.7, 1.7, 1.7] },
      {
        name: 'shade',
        in: 'main',
        bar: [
          [3, 34.6, 0],
          [6, 33, 1.6],
        ],
        radius: 3,
      },
      {
        name: 'shade rim',
        in: 'main',
        bar: [
          [5.6, 33.2, 1.4],
          [9.4, 29.4, 4.4],
        ],
        radius: 5.2,
      },
      { name: 'bulb', in: 'glow', ball: [10, 28.8, 5], size: [3.6, 3.6, 3.6] },
    ],
  },
  stapler: {
    grip: 0,
    solids: [
      { name: 'base', in: 'lining', box: [0, 0.8, 0], size: [9, 0.8, 2] },
      { name: 'magazine', in: 'trim', box: [0.4, 3.2, 0], size: [8.2, 0.8, 1.3] },
      {
        name: 'arm',
        in: 'main',
        bar: [
          [-8.4, 3.6, 0],
          [-3, 6, 0],
          [4, 6.6, 0],
          [8.8, 5.6, 0],
        ],
        radius: 1.7,
      },
      { name: 'hinge', in: 'dark', ball: [-8.2, 2.8, 0], size: [1.6, 2, 2.2] },
    ],
  },
  carabiner: {
    grip: 0.8,
    solids: [
      {
        name: 'frame',
        in: 'main',
        bar: [
          [2.4, 2, 0],
          [0, -0.2, 0],
          [-2.6, 2, 0],
          [-3.6, 8, 0],
          [-3, 14, 0],
          [0, 16.6, 0],
          [3.4, 15.2, 0],
          [4, 12.6, 0],
        ],
        radius: 0.85,
      },
      {
        name: 'gate',
        in: 'paint',
        bar: [
          [2.5, 2.2, 0],
          [3.4, 7, 0],
          [4, 12.4, 0],
        ],
        radius: 0.75,
      },
    ],
  },
  prayer_wheel: {
    grip: 1,
    solids: [
      {
        name: 'handle',
        in: 'lining',
        bar: [
          [0, -9, 0],
          [0, 0, 0],
          [0, 12, 0],
        ],
        radius: 1,
      },
      {
        name: 'drum',
        in: 'main',
        turned: [
          [4.4, 23],
          [4.7, 22],
          [4.5, 13],
          [4.7, 12],
          [0, 12],
        ],
      },
      {
        name: 'upper band',
        in: 'paint',
        turned: [
          [4.8, 21.6],
          [5, 20.8],
          [4.8, 20],
          [4.4, 20],
        ],
      },
      {
        name: 'lower band',
        in: 'paint',
        turned: [
          [4.8, 15],
          [5, 14.2],
          [4.8, 13.4],
          [4.4, 13.4],
        ],
      },
      {
        name: 'roof',
        in: 'main',
        turned: [
          [0, 28.6],
          [0.6, 27],
          [1.4, 25.4],
          [5.3, 23.2],
          [0, 22.8],
        ],
      },
      {
        name: 'chain',
        in: 'trim',
        bar: [
          [4.6, 18, 0],
          [8.4, 18.6, 0],
          [11.6, 16.2, 0],
        ],
        radius: 0.3,
      },
      { name: 'weight', in: 'trim', ball: [12.2, 15, 0], size: [1.3, 1.6, 1.3] },
    ],
  },
  ticket_punch: {
    grip: 1.2,
    solids: [
      {
        name: 'handle 1',
        in: 'main',
        bar: [
          [-2.2, -7, 0],
          [-2.6, 0, 0],
          [-1.4, 6, 0],
          [-0.4, 9, 0],
        ],
        radius: 0.9,
      },
      {
        name: 'handle 2',
        in: 'main',
        bar: [
          [2.2, -7, 0],
          [2.6, 0, 0],
          [1.4, 6, 0],
          [0.4, 9, 0],
        ],
        radius: 0.9,
      },
      { name: 'rivet', in: 'trim', ball: [0, 9.4, 0.5], size: [1.5, 1.5, 1.1] },
      { name: 'left jaw', in: 'main', box: [-1.5, 13, 0], size: [0.8, 3.4, 1.1] },
      { name: 'right jaw', in: 'main', box: [1.5, 13, 0], size: [0.8, 3.4, 1.1] },
      { name: 'pin', in: 'trim', box: [0, 15, 0], size: [1.6, 0.5, 0.5] },
    ],
  },
  fly_whisk: {
    grip: 1,
    solids: [
      {
        name: 'handle',
        in: 'lining',
        bar: [
          [0, -8, 0],
          [0, 6, 0],
          [0, 20, 0],
        ],
        radius: 1,
      },
      { name: 'cap', in: 'trim', ball: [0, 20.6, 0], size: [1.8, 1.5, 1.8] },
      { name: 'foot', in: 'trim', ball: [0, -8, 0], size: [1.5, 1.2, 1.5] },
      ...hairs(),
    ],
  },
} satisfies Record<string, PropRow>
