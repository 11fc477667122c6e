/** Beasts made of two: the griffin has an eagle's head and wings on a lion's body, the wyvern a dragon's without forelegs. */
import type { Vec3 } from '../../../math/vector.ts'
import type { CreatureForm, Mass, Tuft } from '../creature-form.ts'
import { reshaped } from '../reshape.ts'
import { eagle } from './birds.ts'
import { dragon } from './dragon.ts'
import { bigCat } from './felines.ts'

const lifted = (mass: Mass) =>
  reshaped(mass, 1.25, ([x, y, z]) => [x * 1.25, (y - 88) * 1.25 + 122, (z - 20) * 1.25 + 66])

/** Rows of feathers round the neck, each row over the one below: its middle, how thick the neck is there, and how long they are. */
const ruff: Tuft[] = [
  { y: 117, z: 57, radius: 14, long: 13 },
  { y: 110, z: 52, radius: 15, long: 15 },
  { y: 102, z: 47, radius: 17, long: 17 },
].flatMap(({ y, z, radius, long }, row) =>
  Array.from({ length: 7 }, (_, i): Tuft => {
    // Round the neck, whose line leans forward: from beside the throat to the nape.
    const angle = (0.36 + 0.62 * ((i + 0.4 * (row % 2)) / 6.4)) * Math.PI
    const [aside, ahead] = [Math.sin(angle), Math.cos(angle)]
    const at = (out: number, down: number): Vec3 => [
      0.4 + aside * out * 0.86,
      y - 0.7 * ahead * out - 0.75 * down,
      z + 0.7 * ahead * out - 0.6 * down,
    ]
    return {
      place: 'body',
      zone: 'mane',
      from: at(radius * 0.5, -2),
      to: at(radius + 2.4, long),
      width: 4.4,
      lift: 0.9 - 0.3 * row,
    }
  }),
)

export const griffin: CreatureForm = {
  ...bigCat,
  head: eagle.head.map(lifted),
  jaw: lifted(eagle.jaw),
  ...(eagle.beak && { beak: lifted(eagle.beak) }),
  skull: { centre: [0, 122, 68], radius: 21 },
  ear: { root: [7, 130, 60], tip: [10.5, 144, 54], width: 3.4, widest: 0.3, turn: 40, round: 0.1 },
  eye: { ...eagle.eye, centre: [10, 123, 69], out: 52, width: 4, height: 3 },
  mouth: { ...eagle.mouth, hinge: [119.5, 68] },
  nose: eagle.nose,
  whiskers: 0,
  tufts: ruff,
  wing: {
    kind: 'feather',
    size: 1.3,
    arm: [
      [11, 92, 16],
      [24, 114, 4],
      [42, 138, 12],
    ],
    fingers: [
      [68, 166, -24],
      [72, 136, -48],
      [58, 104, -60],
    ],
    root: [24, 82, -46],
    zone: 'wings',
  },
  coat: {
    ...bigCat.coat,
    head: { point: [0, 108, 44], normal: [0, 0.75, 0.66] },
    muzzle: [
      [40, 60],
      [90, 60],
    ],
    mask: { centre: [0, 120, 62], size: [26, 26, 26] },
  },
  marks: {
    'Left eye': [11, 123, 70],
    Beak: [1, 120, 84],
    Wing: [52, 120, -20],
    'Front paw': [12, 6, 43],
    'Tail tip': [0, 30, -130],
  },
}

export const wyvern: CreatureForm = {
  ...dragon,
  // Without the two masses of its forelegs.
  body: dragon.body.filter((_, i) => i !== 2 && i !== 3),
  feet: dragon.feet.slice(1),
  ...(dragon.wing && {
    wing: {
      ...dragon.wing,
      size: 1.3,
      arm: [
        [11, 90, 24],
        [30, 112, 12],
        [52, 152, 34],
      ],
      fingers: [
        [104, 176, 2],
        [100, 124, -26],
        [80, 84, -46],
        [50, 66, -54],
      ],
    },
  }),
}
