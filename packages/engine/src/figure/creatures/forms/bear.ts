/** The shape of a bear; see creature-form.ts. */
import type { CreatureForm } from '../creature-form.ts'
import { reshaped, withHead } from '../reshape.ts'
import { cat } from './cat.ts'

const [, , upperArm, forePaw, thigh, shank, hindPaw] = cat.body
const head = withHead(cat, 0.98, [0, 112, 58], [0, -14, 4])

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
        [0, 105, 75, 19, 13, 15],
        [0, 101, 84, 13, 9.5, 11],
        [0, 98, 92, 9.4, 7, 6],
        [0, 97, 99, 8, 6.4, 4.4],
        [0, 96.6, 104, 5.4, 5, 3.4],
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
      [0, 92, 74, 10, 3, 6],
      [0, 91.4, 86, 8, 2.4, 4.8],
      [0, 91.4, 95, 6.4, 2, 3.6],
      [0, 91.8, 100.6, 4, 1.4, 2.4],
    ],
  },
  neckline: { point: [0, 98, 58], normal: [0, 0.3, 0.95] },
  skull: { centre: [0, 104, 74], radius: 22 },
  ear: { root: [13, 116, 62], tip: [18, 126, 61], width: 6, widest: 0.4, turn: 24, round: 1 },
  eye: { centre: [8.6, 104.4, 84], out: 30, tilt: 6, width: 2.9, height: 2.6, pupil: 'round' },
  mouth: {
    line: [
      [95.2, 85],
      [93.6, 90],
      [93.4, 96],
      [93.4, 101],
      [93.6, 106],
    ],
    hinge: [96, 74],
    opens: 24,
    teeth: 'sharp',
  },
  nose: { kind: 'leather', centre: [0, 99.6, 106], size: [4.4, 3.3, 3] },
  tufts: [
    { place: 'head', from: [13, 99, 66], to: [22.5, 91, 62], width: 5 },
    { place: 'head', from: [10, 95, 68], to: [18, 84, 64], width: 5 },
    { place: 'body', from: [3, 82, 58], to: [3.4, 62, 56], width: 6 },
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
      [82, 88],
      [87, 103],
      [110, 106],
    ],
    mask: { centre: [9, 103.6, 85], size: [6, 7, 8] },
  },
  fit: {
    ...cat.fit,
    size: 1.25,
    neck: { centre: [0, 90, 47], normal: [0, 0.5, 0.86] },
    girth: { centre: [0, 72, 8], normal: [0, 0, 1] },
    chest: { centre: [0, 80, 34], normal: [0, 0.35, 0.94] },
    nose: { centre: [0, 97, 95], normal: [0, -0.1, 1] },
    poll: { centre: [0, 100, 58], normal: [0, 0.2, 0.98] },
    face: { top: [0, 103, 74], end: [0, 98, 98], way: [0, 0.9, 0.4] },
  },
  feet: [
    { kind: 'paw', centre: [13.2, 4.6, 35.4], size: 8.6 },
    { kind: 'paw', centre: [14.4, 4.6, -49.6], size: 8.4 },
  ],
  marks: {
    Muzzle: [6, 98, 96],
    'Left eye': [9, 104.4, 86],
    'Front paw': [13, 6, 42],
    Ear: [16, 121, 62],
  },
}
