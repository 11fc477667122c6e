/** Rabbit and mouse, which crouch; see creature-form.ts. */
import type { CreatureForm, Mass } from '../creature-form.ts'
import { fringe } from '../fringe.ts'

const foreLimbs: readonly Mass[] = [
  {
    soft: 10,
    rings: [
      [13, 66, 38, 9, 13, 13],
      [14.5, 42, 45, 8.4, 8.4, 10],
      [14, 20, 48, 7.2, 7, 7.4],
      [14, 8, 50, 7.2, 6, 7],
    ],
  },
  {
    soft: 5,
    rings: [
      [14, 7, 48, 7.2, 6, 6.4],
      [14.4, 6, 56, 7.8, 6, 5.6],
      [14.6, 4.6, 62, 5.6, 4, 4.4],
    ],
  },
]

const hindLimbs: readonly Mass[] = [
  {
    soft: 9,
    rings: [
      [20, 72, -50, 12, 24, 24],
      [26, 48, -44, 13, 27, 27],
      [26.5, 24, -38, 11, 18, 18],
    ],
  },
  {
    soft: 6,
    rings: [
      [26, 9, -62, 7.4, 8, 8],
      [26.5, 8.6, -40, 8.4, 8, 8],
      [27, 7.6, -14, 9.4, 7.6, 7],
      [27, 5.4, -2, 6.6, 5, 5],
    ],
  },
]

const trunk: Mass = {
  soft: 10,
  rings: [
    [0, 62, -86, 14, 15, 15],
    [0, 65, -78, 22, 24, 26],
    [0, 69, -64, 29.6, 34, 36],
    [0, 72, -40, 34, 40, 44],
    [0, 72, -6, 31, 36, 40],
    [0, 76, 26, 25, 28, 32],
    [0, 82, 46, 18, 20, 26],
  ],
}

const neck: Mass = {
  soft: 14,
  rings: [
    [0, 84, 32, 20, 22, 24],
    [0, 100, 50, 18.5, 18, 20],
    [0, 112, 62, 18, 15, 18],
  ],
}

export const rabbit: CreatureForm = {
  body: [
    trunk,
    neck,
    ...foreLimbs,
    ...hindLimbs,
    {
      soft: 9,
      rings: [
        [0, 64, -94, 10, 10, 10],
        [0, 69, -103, 13, 13, 13],
      ],
    },
  ],
  head: [
    {
      soft: 10,
      rings: [
        [0, 117, 54, 16, 14, 15],
        [0, 123, 66, 24, 20, 21],
        [0, 121, 81, 22.5, 18, 20],
        [0, 115, 95, 15, 13, 14],
        [0, 111, 104, 9.5, 9, 8],
        [0, 109.4, 108.6, 6, 6.2, 5.4],
      ],
    },
    {
      soft: 8,
      rings: [
        [13, 108, 74, 9, 12, 12],
        [10.5, 107, 91, 7.4, 8, 8],
      ],
    },
  ],
  jaw: {
    soft: 3,
    rings: [
      [0, 102, 78, 12, 4, 6],
      [0, 101, 91, 10, 3.4, 5],
      [0, 101.6, 100, 6, 2, 3.4],
    ],
  },
  neckline: { point: [0, 112, 54], normal: [0, 0.5, 0.87] },
  skull: { centre: [0, 120, 78], radius: 31 },
  ear: {
    root: [9, 139, 60],
    tip: [17, 204, 46],
    width: 10.5,
    widest: 0.46,
    turn: 26,
    round: 0.5,
  },
  eye: { centre: [16, 122, 87], out: 45, tilt: 6, width: 6.6, height: 6.2, pupil: 'round' },
  mouth: {
    line: [
      [104, 94],
      [103.4, 98],
      [104, 103],
      [106, 108],
      [108.4, 112],
    ],
    hinge: [106, 82],
    opens: 18,
    teeth: 'small',
  },
  nose: { kind: 'leather', centre: [0, 114, 111.6], size: [3.8, 2.6, 2.6] },
  tufts: [
    ...fringe({
      place: 'head',
      roots: [
        [17, 113, 74],
        [16, 107, 74],
        [11, 102, 76],
      ],
      tips: [
        [27.5, 107, 70],
        [26, 98, 71],
        [16, 95, 73],
      ],
      count: 3,
      width: 8,
    }),
    { place: 'body', from: [3, 92, 62], to: [3.4, 66, 65], width: 8, isClose: true },
    { place: 'body', from: [10, 84, 54], to: [12, 58, 56], width: 8, isClose: true },
    // A ball of down: it stands off all round.
    ...fringe({
      place: 'body',
      roots: [
        [0.5, 78, -104],
        [7, 76, -105],
        [10, 69, -106],
        [7, 61, -105],
        [0.5, 59, -104],
      ],
      tips: [
        [1, 88, -108],
        [14, 84, -109],
        [19, 70, -110],
        [13, 56, -109],
        [1, 51, -108],
      ],
      count: 6,
      width: 4,
    }),
  ],
  horns: [],
  whiskers: 32,
  stride: { fore: 4, hind: 0 },
  legs: { fore: 44, hind: 30, between: 10, tail: -300 },
  coat: {
    belly: [
      [-80, 20],
      [-40, 34],
      [20, 42],
      [44, 58],
      [58, 92],
    ],
    back: [
      [-100, 98],
      [40, 116],
    ],
    socks: 14,
    elbow: 40,
    rump: -96,
    tailTip: { point: [0, 90, -100], normal: [0, 1, 0] },
    head: { point: [0, 112, 54], normal: [0, 0.4, 0.92] },
    muzzle: [
      [54, 96],
      [86, 104],
      [98, 112],
      [116, 116],
    ],
    mask: { centre: [17, 122, 86], size: [12, 12, 12] },
    blaze: 3,
    ragged: 3,
  },
  fit: {
    size: 1.6,
    neck: { centre: [0, 104, 54], normal: [0, 0.6, 0.8] },
    girth: { centre: [0, 74, 8], normal: [0, 0, 1] },
    chest: { centre: [0, 84, 34], normal: [0, 0.5, 0.86] },
    nose: { centre: [0, 111, 102], normal: [0, -0.2, 1] },
    poll: { centre: [0, 116, 58], normal: [0, 0.4, 0.9] },
    saddle: { from: -20, to: 10 },
    face: { top: [0, 118, 80], end: [0, 111, 100], way: [0, 0.85, 0.5] },
  },
  feet: [
    { kind: 'paw', centre: [14.4, 5, 56], size: 7.2 },
    { kind: 'paw', centre: [27, 6, -12], size: 9 },
  ],
  marks: {
    Face: [14, 112, 96],
    'Left eye': [20, 122, 88],
    'Front paw': [14.5, 6, 62],
    Tail: [6, 68, -104],
  },
}

export const mouse: CreatureForm = {
  ...rabbit,
  body: [
    trunk,
    neck,
    ...foreLimbs,
    ...hindLimbs,
    {
      soft: 6,
      rings: [
        [0, 48, -84, 8, 8, 8],
        [0, 28, -106, 5.4, 5.4, 5.4],
        [0, 12, -130, 4.2, 4.2, 4.2],
        [0, 7, -158, 3.4, 3.4, 3.4],
        [0, 8, -188, 2.6, 2.6, 2.6],
        [0, 18, -212, 1.8, 1.8, 1.8],
        [0, 34, -222, 0.9, 0.9, 0.9],
      ],
    },
  ],
  head: [
    {
      soft: 10,
      rings: [
        [0, 114, 54, 16, 14, 15],
        [0, 118, 66, 24, 18, 20],
        [0, 115, 82, 20, 15, 17],
        [0, 110, 98, 12, 10, 10],
        [0, 107, 110, 6.6, 6.4, 5.4],
        [0, 106.4, 115, 4, 4, 3.4],
      ],
    },
    {
      soft: 8,
      rings: [
        [12, 106, 72, 8, 10, 10],
        [9, 104, 88, 6, 7, 7],
      ],
    },
  ],
  jaw: {
    soft: 3,
    rings: [
      [0, 100, 78, 10, 4, 5],
      [0, 99, 92, 8, 3, 4.4],
      [0, 100.4, 104, 4.6, 1.8, 2.6],
    ],
  },
  ear: { root: [14, 132, 60], tip: [31, 164, 56], width: 17, widest: 0.56, turn: 22, round: 1 },
  eye: { centre: [15, 116.6, 88], out: 46, tilt: 6, width: 5.6, height: 5.4, pupil: 'round' },
  mouth: {
    line: [
      [101.6, 98],
      [101.4, 102],
      [101.8, 107],
      [102.6, 112],
      [103.8, 117],
    ],
    hinge: [104, 82],
    opens: 18,
    teeth: 'small',
  },
  nose: { kind: 'leather', centre: [0, 108, 118.4], size: [3.4, 2.8, 2.6] },
  tufts: [{ place: 'head', from: [13, 106, 74], to: [26, 98, 69], width: 6 }],
  whiskers: 30,
  marks: {
    Face: [12, 108, 98],
    'Left eye': [17, 116.6, 90],
    'Front paw': [14.5, 6, 62],
    Ear: [24, 150, 58],
  },
}
