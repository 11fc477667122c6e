/** Great cats, from the cat's shape. */
import { lerp } from '../../../math/scalar.ts'
import type { CreatureForm, Tuft } from '../creature-form.ts'
import { reshaped, withHead } from '../reshape.ts'
import { cat } from './cat.ts'

const [trunk, neck, upperArm, forePaw, thigh, shank, hindPaw] = cat.body

const head = withHead(cat, 0.84, [0, 107, 55], [0, -1, 2])

/** A small head on a heavy body, and a tail that hangs in an arc: no lower than the belly, or it would be seen between the forelegs. */
export const bigCat: CreatureForm = {
  ...head,
  // A broad nose.
  nose: { ...head.nose, size: [3.8, 2.3, 2] },
  body: [
    reshaped(trunk, 1.06),
    reshaped(neck, 1.06),
    reshaped(upperArm, 1.22),
    reshaped(forePaw, 1.2),
    reshaped(thigh, 1.08),
    reshaped(shank, 1.16),
    reshaped(hindPaw, 1.18),
    {
      soft: 5,
      rings: [
        [0, 88, -62, 5.4, 5.4, 5.4],
        [0, 85, -77, 4.8, 4.8, 4.8],
        [0, 75, -91, 4.4, 4.4, 4.4],
        [0, 64, -104, 4.2, 4.2, 4.2],
        [0, 60, -119, 4.2, 4.2, 4.2],
        [0, 66, -133, 4.2, 4.2, 4.2],
        [0, 78, -141, 2.8, 2.8, 2.8],
      ],
    },
  ],
  eye: {
    ...head.eye,
    width: 3.7,
    height: 2.7,
    tilt: 12,
    pupil: 'round',
  },
  ear: {
    root: [10.2, 121.4, 62.8],
    tip: [15.2, 131.4, 61],
    width: 5,
    widest: 0.3,
    turn: 24,
    round: 0.85,
  },
  coat: {
    ...head.coat,
    tailTip: { point: [0, 66, -132], normal: [0, 0.7, -0.7] },
    rump: -74,
  },
  marks: { ...head.marks, 'Tail tip': [0, 74, -139] },
}

/** Rings of locks round the face: turn round the head, depth of the root and length. */
const maneLocks: Tuft[] = [
  { count: 17, depth: 64, radius: 15, reach: 26, back: -8, width: 4.1 },
  { count: 16, depth: 57, radius: 16, reach: 30, back: -13, width: 4.6 },
  { count: 15, depth: 48, radius: 15, reach: 31, back: -18, width: 5 },
  { count: 13, depth: 39, radius: 14, reach: 26, back: -20, width: 5 },
].flatMap(({ count, depth, radius, reach, back, width }, row) =>
  Array.from({ length: count }, (_, i): Tuft => {
    const uneven = Math.sin(i * 2.4 + row)
    const angle = ((i + 0.5 * (row % 2) + 0.24 * uneven) / (count - 0.5)) * Math.PI
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
    const low = cos < 0 ? 1.35 : 1
    const far = reach * (1 + 0.16 * uneven)
    // On the nape locks lie back along the neck, on the chest they hang before it.
    const [nape, chest] = [Math.max(0, cos), Math.max(0, -cos)]
    const ahead = lerp(depth, 66 - row, chest)
    const middle = 110 - row * 5
    return {
      place: row === 0 ? 'head' : 'body',
      zone: 'mane',
      from: [0.3 + sin * radius * 0.6, middle + cos * radius * 0.7, lerp(depth, 58, chest)],
      through: [
        [
          0.4 + sin * (radius + reach) * 0.46,
          middle + cos * (radius + reach) * low * (0.46 - 0.06 * nape),
          ahead + 0.3 * back * (1 - chest),
        ],
      ],
      to: [
        0.4 + sin * far * 0.86,
        middle + cos * far * low * (0.88 - 0.3 * nape) - 6 - 7 * nape,
        ahead + back * (1 - chest + 0.8 * nape),
      ],
      width: width * (1 - 0.12 * uneven),
      lift: 1.5,
    }
  }),
)

export const lion: CreatureForm = {
  ...bigCat,
  tufts: [
    ...maneLocks,
    { place: 'body', zone: 'mane', from: [0.6, 74, -137], to: [1, 98, -142], width: 4.6 },
    { place: 'body', zone: 'mane', from: [0.6, 72, -136], to: [2.4, 92, -150], width: 4 },
  ],
}
