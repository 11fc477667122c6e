/** The shapes of birds that stand with folded wings; see creature-form.ts. Their height of 100 is to the crown. */
import type { CreatureForm, Mass, Tuft } from '../creature-form.ts'
import type { FoldedWing } from '../folded-wing.ts'
import { fringe } from '../fringe.ts'
import type { Ring } from '../loft.ts'

type BirdShape = {
  head: readonly Ring[]
  beak: Mass
  lower: Mass
  eye: Partial<CreatureForm['eye']>
  /** How its beak opens, where that is not the usual way. */
  mouth?: Partial<CreatureForm['mouth']>
  /** Other than that of a bird that leans forward. */
  body?: readonly Mass[]
  foldedWing?: FoldedWing
  /** How far the tail reaches back and down, and where its root is. */
  tail: readonly [y: number, z: number, width: number]
  tailRoot?: readonly [y: number, z: number]
  /** How far its feet stand aside and ahead. */
  foot?: readonly [x: number, z: number]
  tufts: readonly Tuft[]
  /** Feathers down to the toes, and how high the bare shank is. */
  leg: readonly Ring[]
  shank: number
  mask: CreatureForm['coat']['mask']
  radius: number
  isHooded: boolean
}

const body: readonly Mass[] = [
  {
    soft: 5,
    rings: [
      [0, 36, -32, 6, 5, 6],
      [0, 42, -22, 12, 10, 11],
      [0, 49, -9, 16, 14, 15],
      [0, 57, 4, 17, 15, 17],
      [0, 67, 11, 15, 13, 14],
      [0, 77, 14, 12, 11, 11.5],
    ],
  },
]

export const bare: Pick<BirdShape, 'leg' | 'shank'> = {
  shank: 26,
  leg: [
    [7, 46, 0, 6.4, 8, 8],
    [7.6, 34, 3, 4.8, 6, 6],
    [7.6, 25, 1.6, 2.6, 3, 3],
  ],
}

export const feathered: Pick<BirdShape, 'leg' | 'shank'> = {
  shank: 15,
  leg: [
    [7.6, 46, -2, 8, 11, 11],
    [8.4, 34, 2, 7, 9, 9],
    [8, 22, 3, 4.8, 6, 6],
    [7.6, 14, 2, 2.8, 3.2, 3.2],
  ],
}

function tailFeathers({ tail: [y, z, width], tailRoot = [42, -27] }: BirdShape): Tuft[] {
  return [0.4, 3.4, 6.6].map((aside, i) => ({
    place: 'body',
    zone: 'tail',
    from: [aside * 0.6, tailRoot[0] - i, tailRoot[1]],
    to: [aside * 1.25, y + i * 1.6, z + i * 2.6],
    width,
  }))
}

const foldedWing: FoldedWing = [
  [78, 13, 11, 11],
  [69, 10.5, 15.5, 14],
  [58, 4, 18.4, 16],
  [48, -9, 17.4, 14.5],
  [41, -25, 12.5, 10.5],
  [35, -42, 7.5, 6.5],
  [29, -58, 3, 3],
]

/** Long feathers over the breast, and one at the thigh. */
const breast: Tuft[] = [
  ...fringe({
    place: 'body',
    roots: [
      [0, 75, 20],
      [5, 73, 19.5],
      [9.5, 69, 17],
    ],
    tips: [
      [0, 58, 25],
      [6, 57, 23.2],
      [11.6, 55, 19],
    ],
    count: 6,
    width: 3.2,
  }),
  { place: 'body', from: [8.5, 42, 7], to: [9.6, 30, 5.4], width: 3.2 },
]

export function bird(shape: BirdShape): CreatureForm {
  const [footX, footZ] = shape.foot ?? [7.6, 2.4]
  return {
    body: [...(shape.body ?? body), { soft: 5, rings: shape.leg }],
    head: [{ soft: 6, rings: shape.head }],
    jaw: shape.lower,
    beak: shape.beak,
    neckline: { point: [0, 80, 14], normal: [0, 0.9, 0.43] },
    skull: { centre: [0, 88, 20], radius: shape.radius },
    ear: undefined,
    eye: {
      centre: [8, 89, 22],
      out: 62,
      tilt: 4,
      width: 2.9,
      height: 2.7,
      pupil: 'round',
      ...shape.eye,
    },
    mouth: {
      line: [
        [86, 24],
        [86, 30],
      ],
      hinge: [86, 22],
      opens: 64,
      teeth: 'none',
      ...shape.mouth,
    },
    nose: { kind: 'none', centre: [0, 88, 30], size: [1, 1, 1] },
    tufts: [...tailFeathers(shape), ...(shape.body ? [] : breast), ...shape.tufts],
    foldedWing: shape.foldedWing ?? foldedWing,
    horns: [],
    whiskers: 0,
    stride: { fore: 0, hind: 0 },
    legs: { fore: 20, hind: 20, between: -200, tail: -300 },
    coat: coatOf(shape),
    fit: {
      size: 0.8,
      neck: { centre: [0, 76, 13], normal: [0, 0.95, 0.3] },
      girth: { centre: [0, 56, 2], normal: [0, 0.5, 0.86] },
      chest: { centre: [0, 66, 10], normal: [0, 0.8, 0.6] },
      nose: { centre: [0, 88, 26], normal: [0, 0, 1] },
      poll: { centre: [0, 86, 16], normal: [0, 0.3, 0.95] },
      saddle: { from: -16, to: 2 },
      face: { top: [0, 88, 16], end: [0, 88, 22], way: [0, 0.8, 0.6] },
    },
    feet: [{ kind: 'talon', centre: [footX, shape.shank, footZ], size: 5.4 }],
    marks: {
      'Left eye': [8.6, 89, 23],
      Beak: [0.6, 88, 33],
      Wing: [15, 54, -8],
      Talons: [footX, 3, footZ + 6],
    },
  }
}

function coatOf(shape: BirdShape): CreatureForm['coat'] {
  return {
    belly: [
      [-34, 38],
      [-10, 44],
      [6, 56],
      [14, 72],
      [22, 84],
    ],
    back: [
      [-40, 50],
      [20, 90],
    ],
    socks: 6,
    elbow: 0,
    rump: -31,
    tailTip: { point: [0, 24, -60], normal: [0, -1, 0] },
    head: shape.isHooded
      ? { point: [0, 74, 12], normal: [0, 0.95, 0.3] }
      : { point: [0, 82, 14], normal: [0, 0.9, 0.43] },
    muzzle: [
      [0, 80],
      [40, 86],
    ],
    mask: shape.mask,
    // On one that stands upright it would look out before the wings.
    wing: { centre: [15, 60, -8], size: [9, 16, shape.body ? 13 : 23] },
    plumage: shape.body ? 3 : -4,
    blaze: 2,
    ragged: 2,
  }
}

/** A beak's halves from its length, its depth at the root and how far it hooks down. */
export function beakOf(
  long: number,
  deep: number,
  hook: number,
  z = 25,
): { beak: Mass; lower: Mass } {
  const wide = deep * 0.8
  return {
    beak: {
      soft: 1,
      rings: [
        [0, 88, z - 2, wide, deep, 1],
        [0, 88, z + long * 0.35, wide * 0.86, deep * 0.92, 0.9],
        [0, 87.6 - hook * 0.12, z + long * 0.7, wide * 0.6, deep * 0.72, 0.8],
        [0, 87 - hook * 0.5, z + long * 0.93, wide * 0.34, deep * 0.4, 0.7],
        [0, 86.4 - hook, z + long, 0.4, 0.5, 0.5],
      ],
    },
    lower: {
      soft: 1,
      rings: [
        [0, 86.6, z - 2, wide * 0.9, 0.8, deep * 0.55],
        [0, 86.4, z + long * 0.35, wide * 0.74, 0.7, deep * 0.5],
        [0, 86.2 - hook * 0.1, z + long * 0.62, wide * 0.46, 0.6, deep * 0.36],
        [0, 86 - hook * 0.2, z + long * (hook > 2 ? 0.72 : 0.9), 0.5, 0.4, 0.4],
      ],
    },
  }
}
