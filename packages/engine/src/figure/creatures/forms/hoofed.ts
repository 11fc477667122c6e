/** Unicorn, pegasus and deer, from the horse's shape. */
import type { CreatureForm, HornForm } from '../creature-form.ts'
import { reshaped, withHead } from '../reshape.ts'
import { horse } from './horse.ts'

export const unicorn: CreatureForm = {
  ...horse,
  // Its portraits have room for the horn.
  skull: { ...horse.skull, radius: 21.5 },
  horns: [
    {
      path: [
        [0, 136, 74],
        [0, 152, 86],
        [0, 168, 98],
      ],
      width: 2.2,
      rings: 9,
      isSingle: true,
    },
  ],
  marks: { ...horse.marks, Horn: [0, 152, 86] },
}

export const pegasus: CreatureForm = {
  ...horse,
  wing: {
    kind: 'feather',
    size: 1.25,
    arm: [
      [11, 92, 14],
      [24, 112, 4],
      [40, 134, 14],
    ],
    fingers: [
      [66, 160, -22],
      [70, 132, -44],
      [58, 104, -54],
    ],
    root: [24, 82, -40],
    zone: 'wings',
  },
  marks: { ...horse.marks, Wing: [50, 116, -20] },
}

/** One beam that sweeps back, out and forward, with its points. */
const antlers: HornForm[] = [
  [
    [3.6, 131, 57],
    [8, 142, 50],
    [17, 154, 48],
    [21, 168, 54],
    [18, 180, 62],
  ],
  [
    [4.4, 133, 56],
    [7, 139, 62],
    [9, 147, 69],
  ],
  [
    [10, 146, 49],
    [15, 152, 57],
    [17, 160, 63],
  ],
  [
    [18, 157, 49],
    [25, 163, 49],
    [29, 172, 52],
  ],
  [
    [21, 168, 54],
    [26, 176, 52],
    [28, 184, 54],
  ],
].map((path, i) => ({
  path: path.map(([x, y, z]) => [x, y, z] as const),
  width: i === 0 ? 2.5 : 1.8,
  rings: 0,
}))

const slim = withHead(horse, 0.82, [0, 134, 60], [0, -6, -2])

const { Mane: _none, ...bare } = slim.marks

export const deer: CreatureForm = {
  ...slim,
  mane: undefined,
  tailHair: undefined,
  body: horse.body.map((mass, i) => {
    // The trunk is narrow, the neck thin, the legs are slight.
    const thickness = [0.9, 0.84, 0.78, 0.86, 0.78, 1, 0.78][i] ?? 1
    return i === 5
      ? {
          soft: 3,
          rings: [
            [0, 88, -47, 4, 3.8, 3.8],
            [0, 86, -56, 4.6, 3, 3],
            [0, 78, -61, 4.2, 2.2, 2.2],
            [0, 71, -63, 1.2, 1, 1],
          ],
        }
      : // The thinner shank leaves its tendon nearer to the bone.
        reshaped(mass, thickness, i === 6 ? ([x, y, z]) => [x, y, z + 2.4] : undefined)
  }),
  tufts: [],
  ear: {
    root: [5.4, 132, 58],
    tip: [18.5, 143.5, 57],
    width: 4.6,
    widest: 0.4,
    turn: 30,
    round: 0.2,
  },
  eye: { ...slim.eye, width: 3.6, height: 3.2 },
  nose: { kind: 'leather', centre: [0, 104.6, 87], size: [3, 2.4, 2.2] },
  feet: horse.feet.map((foot) => ({ ...foot, size: 2.7 })),
  marks: bare,
  coat: {
    ...slim.coat,
    belly: [
      [-60, 30],
      [-30, 60],
      [0, 60],
      [36, 66],
      [46, 84],
      [56, 104],
    ],
    elbow: 62,
    rump: -58,
  },
}

export const stag: CreatureForm = {
  ...deer,
  horns: antlers,
  marks: { ...bare, Antler: [18, 158, 50] },
}
