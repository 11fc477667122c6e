/** The shape of a horse; see creature-form.ts. */
import type { CreatureForm, Tuft } from '../creature-form.ts'

/** Where the mane grows, from between the ears to the withers: height, depth and length of each lock. */
const crest = [
  [146.5, 61, 15],
  [145, 56, 19],
  [140, 51.5, 23],
  [134, 47.5, 26],
  [127, 43.5, 28],
  [119.5, 39, 28],
  [111.5, 33.5, 25],
  [104.5, 27.5, 20],
] as const

const locks: Tuft[] = crest.map(([y, z, long], i) => ({
  place: i < 2 ? 'head' : 'body',
  zone: 'mane',
  from: [0.2, y - 1, z + 2],
  to: [10 - (i % 2), y - long, z + 4 - (i % 3)],
  width: i < 2 ? 3.6 : 6.4,
}))

/** Hair along the crest, over the roots of all locks: from behind they would look plaited. */
const ridges: Tuft[] = [
  { from: 0, to: [1.4, 101, 22] as const },
  { from: 3, to: [2.4, 93, 8] as const },
].map(
  ({ from, to }): Tuft => ({
    place: 'body',
    zone: 'mane',
    from: [1.2, crest[from][0] + 0.5, crest[from][1] + 1],
    through: crest.slice(from + 1).map(([y, z]) => [1.6, y + 1, z + 1] as const),
    to,
    width: 7.8,
    lift: 2.6,
  }),
)

const mane = [...locks, ...ridges]

const forelock: Tuft[] = [
  { place: 'head', zone: 'mane', from: [0.3, 147, 60], to: [2.6, 128, 80], width: 3.4 },
]

const tail: Tuft[] = [
  [0.6, 28, -70],
  [2, 34, -68],
  [4.6, 40, -65],
  [2.5, 26, -72],
].map(
  ([x, y, z]): Tuft => ({
    place: 'body',
    zone: 'tail',
    from: [x * 0.3, 92, -53],
    to: [x, y, z],
    width: 6,
  }),
)

export const horse: CreatureForm = {
  body: [
    {
      soft: 5,
      rings: [
        [0, 83, -54, 6, 7, 11],
        [0, 81.5, -46, 13.5, 15.5, 16],
        [0, 80, -33, 16.5, 19, 19],
        [0, 76, -12, 16, 20.5, 21],
        [0, 75, 8, 16.5, 21.5, 23.5],
        [0, 76, 24, 15.5, 22, 24],
        [0, 77, 38, 13.5, 17, 20],
        [0, 78, 47, 8, 10, 12],
      ],
    },
    {
      soft: 7,
      rings: [
        [0, 80, 26, 11.5, 19, 20],
        [0, 97, 39, 9, 15.5, 17],
        [0, 114, 50, 7.4, 12.5, 13.5],
        [0, 130, 57, 6.8, 9.5, 10.5],
        [0, 138, 62, 6.2, 7.5, 8.5],
      ],
    },
    {
      soft: 6,
      rings: [
        [6, 86, 28, 4.5, 9, 9],
        [9.8, 71, 35, 6.6, 9, 9],
        [9.8, 57, 30, 5.6, 6.6, 7.6],
        [9.2, 46, 30, 4.5, 5, 5.3],
        [8.8, 34, 30.5, 3.6, 3.7, 3.7],
        [8.8, 30, 30.9, 3.9, 4.1, 3.7],
        [8.8, 21, 30.4, 2.8, 2.8, 3],
        [8.8, 12.5, 30.4, 3.3, 3.3, 3.6],
        [8.8, 7.5, 32, 3.1, 3, 3.2],
      ],
    },
    {
      soft: 6,
      rings: [
        [6, 85, -34, 5.5, 12, 12],
        [10, 71, -35, 8.2, 13, 14],
        [10.8, 57, -30, 6.8, 9.5, 11],
      ],
    },
    {
      soft: 5,
      rings: [
        [10.6, 60, -31, 5.4, 7.4, 7],
        [10.2, 46, -36, 5, 6.4, 6.8],
        [9.4, 36.5, -43.5, 3.7, 4.4, 5.2],
        [9.2, 31, -45.6, 3.8, 4.3, 4.2],
        [9, 21, -44, 3, 3.1, 3.2],
        [9, 12.5, -43, 3.4, 3.4, 3.7],
        [9, 7.5, -41.4, 3.1, 3, 3.2],
      ],
    },
    {
      soft: 3,
      rings: [
        [0, 90, -46, 3, 3, 3],
        [0, 88, -56, 3, 3, 3],
        [0, 80, -61, 2.4, 2.4, 2.4],
      ],
    },
  ],
  head: [
    {
      soft: 5,
      rings: [
        [0, 140, 57, 5.5, 5, 6],
        [0, 137.6, 64, 8, 6.6, 9],
        [0, 131.6, 71, 8.2, 6.4, 9],
        [0, 124, 77.4, 6.8, 5.8, 7],
        [0, 116, 83.4, 5.6, 5, 5],
        [0, 109.5, 88, 5.6, 5, 4.4],
        [0, 106, 90, 4.8, 4, 3.6],
      ],
    },
    {
      soft: 4,
      rings: [
        [5, 130, 64, 3, 8, 8],
        [5, 124.5, 69, 3, 6.5, 6.5],
      ],
    },
    {
      soft: 3,
      rings: [
        [5, 137.4, 68, 2.4, 2, 2],
        [5.6, 134.4, 72.4, 2.2, 2, 2],
      ],
    },
  ],
  jaw: {
    soft: 2,
    rings: [
      [0, 124, 69, 4.6, 2, 4],
      [0, 117, 75.4, 4, 1.8, 3.4],
      [0, 110, 80.6, 3.8, 1.6, 3],
      [0, 105.4, 84, 3.6, 1.6, 2.8],
      [0, 103.4, 86, 2.4, 1.2, 1.8],
    ],
  },
  neckline: { point: [0, 134, 56], normal: [0, 0.7, 0.7] },
  skull: { centre: [0, 127, 74], radius: 25 },
  ear: {
    root: [4.6, 142, 59],
    tip: [6.8, 158, 60],
    width: 3.3,
    widest: 0.36,
    turn: 26,
    round: 0.1,
  },
  eye: {
    centre: [7, 131.4, 71.4],
    out: 52,
    tilt: -6,
    width: 3.5,
    height: 2.9,
    pupil: 'bar',
  },
  mouth: {
    line: [
      [113.4, 82],
      [109, 84.4],
      [105.6, 86.6],
      [103.4, 88.6],
      [102.8, 90.4],
    ],
    hinge: [127, 66],
    opens: 15,
    teeth: 'flat',
  },
  nose: { kind: 'nostrils', centre: [0, 109, 90.6], size: [4.6, 2.4, 2.2] },
  tufts: [...mane, ...forelock, ...tail],
  horns: [],
  whiskers: 0,
  stride: { fore: 5, hind: -7 },
  legs: { fore: 52, hind: 60, between: -4, tail: -58 },
  coat: {
    belly: [
      [-60, 30],
      [-30, 58],
      [0, 58],
      [40, 60],
    ],
    back: [
      [-60, 92],
      [0, 90],
      [40, 112],
    ],
    socks: 19,
    elbow: 58,
    rump: -58,
    tailTip: { point: [0, 40, -60], normal: [0, -1, 0] },
    head: { point: [0, 134, 56], normal: [0, 0.5, 0.86] },
    muzzle: [
      [60, 90],
      [76, 100],
      [82, 113],
      [92, 115],
    ],
    mask: undefined,
    blaze: 2.3,
    ragged: 1.4,
  },
  fit: {
    size: 0.8,
    neck: { centre: [0, 120, 53], normal: [0, 0.85, 0.53] },
    girth: { centre: [0, 75, 13], normal: [0, 0, 1] },
    chest: { centre: [0, 86, 33], normal: [0, 0.62, 0.78] },
    nose: { centre: [0, 114, 84], normal: [0, -0.78, 0.63] },
    poll: { centre: [0, 136, 60], normal: [0, 0.3, 0.95] },
    saddle: { from: -12, to: 14 },
    face: { top: [0, 134, 68], end: [0, 112, 86], way: [0, 0.55, 0.83] },
  },
  feet: [
    { kind: 'hoof', centre: [8.8, 8, 32.2], size: 3.5 },
    { kind: 'hoof', centre: [9, 8, -41.2], size: 3.5 },
  ],
  marks: {
    Muzzle: [4, 109, 88],
    'Left eye': [7.6, 131.4, 73],
    'Front hoof': [8.8, 5, 35],
    Mane: [5, 130, 45],
  },
}
