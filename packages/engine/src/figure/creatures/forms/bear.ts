/** The shape of a bear; see creature-form.ts. */
import type { CreatureForm } from '../creature-form.ts'
import { fringe } from '../fringe.ts'
import { reshaped, withHead } from '../reshape.ts'
import { cat } from './cat.ts'

const [, , upperArm, forePaw, thigh, shank, hindPaw] = cat.body
const head = withHead(cat, 0.98, [0, 107, 55], [0, -9, 7])

export const bear: CreatureForm = {
  ...head,
  body: [
    {
      soft: 6,
      rings: [
        [0, 80, -62, 13, 12, 14],
        [0, 76, -50, 21, 21, 23],
        [0, 73, -28, 23, 23, 26],
        [0, 72, -4, 23, 24, 28],
        [0, 74, 20, 22, 30, 29],
        [0, 77, 38, 19, 24, 26],
        [0, 80, 50, 12, 15, 18],
      ],
    },
    {
      soft: 9,
      rings: [
        [0, 82, 34, 18, 20, 22],
        [0, 92, 50, 17, 16, 18],
        [0, 100, 62, 16, 13, 15],
      ],
    },
    reshaped(upperArm, 1.62, ([x, y, z]) => [x * 1.22, y, z - 3]),
    reshaped(forePaw, 1.5, ([x, y, z]) => [x * 1.22, y * 1.25, z - 4]),
    reshaped(thigh, 1.3, ([x, y, z]) => [x * 1.2, y - 3, z + 5]),
    reshaped(shank, 1.6, ([x, y, z]) => [x * 1.2, y * 0.92, z + 7]),
    reshaped(hindPaw, 1.46, ([x, y, z]) => [x * 1.2, y * 1.25, z + 6]),
    {
      soft: 4,
      rings: [
        [0, 82, -62, 6, 6, 6],
        [0, 78, -71, 5.4, 5.4, 5.4],
        [0, 73, -75, 3.6, 3.6, 3.6],
      ],
    },
  ],
  head: [
    {
      soft: 6,
      rings: [
        [0, 103, 56, 12, 11, 12],
        [0, 106, 65, 20, 14, 16],
        [0, 105.4, 74, 19, 14, 15],
        [0, 100.6, 82, 13, 10, 11],
        [0, 95.4, 90, 9.6, 7, 6],
        [0, 93.4, 97, 8.2, 6.4, 4.6],
        [0, 92.4, 102, 5.6, 5, 3.6],
      ],
    },
    {
      soft: 6,
      rings: [
        [13, 98, 62, 8, 9, 9],
        [13, 97, 71, 7, 8, 8],
      ],
    },
  ],
  jaw: {
    soft: 2,
    rings: [
      [0, 91, 73, 10, 3.4, 6],
      [0, 89.6, 84.6, 8.2, 3, 5.2],
      [0, 88.8, 93.4, 6.6, 2.6, 4.2],
      [0, 88.8, 98.8, 4.2, 1.8, 3],
    ],
  },
  neckline: { point: [0, 98, 58], normal: [0, 0.3, 0.95] },
  skull: { centre: [0, 104, 74], radius: 22 },
  ear: { root: [13, 116, 62], tip: [18, 126, 61], width: 6, widest: 0.4, turn: 24, round: 1 },
  eye: { centre: [7.8, 105.4, 82], out: 24, tilt: 8, width: 3.3, height: 3, pupil: 'round' },
  mouth: {
    line: [
      [93.4, 83],
      [91.4, 88.4],
      [90.2, 94],
      [89.6, 99],
      [90, 103.6],
    ],
    hinge: [95, 72],
    opens: 24,
    teeth: 'sharp',
  },
  nose: { kind: 'leather', centre: [0, 95.4, 104], size: [4.8, 3.5, 3] },
  tufts: [
    ...fringe({
      place: 'head',
      roots: [
        [12, 101, 64],
        [13, 96, 66],
        [10, 92, 68],
      ],
      tips: [
        [20, 93, 60],
        [20, 85.5, 62],
        [13.5, 82, 65],
      ],
      count: 7,
      width: 3.2,
    }),
    ...fringe({
      place: 'body',
      roots: [
        [0.8, 83, 57],
        [6, 81, 55],
        [10, 78, 51],
      ],
      tips: [
        [1, 66, 57.5],
        [6.6, 65, 55],
        [11, 63, 50],
      ],
      count: 5,
      width: 3.4,
    }),
    { place: 'body', from: [14, 62, 22], to: [17, 50, 13], width: 5 },
  ],
  whiskers: 0,
  stride: { fore: 9, hind: -11 },
  legs: { fore: 50, hind: 56, between: -8, tail: -70 },
  coat: {
    ...head.coat,
    belly: [
      [-60, 40],
      [0, 46],
      [50, 60],
    ],
    socks: 42,
    rump: -68,
    elbow: 54,
    head: { point: [0, 98, 58], normal: [0, 0.2, 0.98] },
    muzzle: [
      [58, 60],
      [80, 84],
      [86, 98.6],
      [108, 104],
    ],
    mask: { centre: [8.4, 104.6, 83], size: [6, 7, 8] },
  },
  fit: {
    ...cat.fit,
    size: 1.25,
    neck: { centre: [0, 90, 47], normal: [0, 0.5, 0.86] },
    girth: { centre: [0, 72, 8], normal: [0, 0, 1] },
    chest: { centre: [0, 80, 34], normal: [0, 0.35, 0.94] },
    nose: { centre: [0, 94, 93], normal: [0, -0.25, 0.97] },
    poll: { centre: [0, 100, 58], normal: [0, 0.2, 0.98] },
    face: { top: [0, 103, 74], end: [0, 94, 96], way: [0, 0.9, 0.4] },
  },
  feet: [
    { kind: 'paw', centre: [13.2, 4.6, 35.4], size: 8.6 },
    { kind: 'paw', centre: [14.4, 4.6, -49.6], size: 8.4 },
  ],
  marks: {
    Muzzle: [6, 94, 94],
    'Left eye': [8.6, 105.6, 85],
    'Front paw': [13, 6, 42],
    Ear: [16, 121, 62],
  },
}
