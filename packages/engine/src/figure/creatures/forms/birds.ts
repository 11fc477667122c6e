/** Kinds of birds. */
import type { CreatureForm } from '../creature-form.ts'
import type { Ring } from '../loft.ts'
import { bare, beakOf, bird, feathered } from './bird.ts'

const roundHead: readonly Ring[] = [
  [0, 79, 13, 11, 11, 11],
  [0, 87, 16, 11.6, 11, 11],
  [0, 89.4, 21, 10.6, 10.4, 10],
  [0, 88.4, 26, 7.6, 7.4, 7],
]

export const raven = bird({
  head: roundHead,
  ...beakOf(20, 4, 1.2),
  eye: {},
  tail: [18, -66, 5],
  tufts: [
    { place: 'body', from: [3, 80, 24], to: [3.4, 66, 27.5], width: 3 },
    { place: 'head', from: [1.6, 97, 13], to: [2.2, 91, 2.5], width: 3.4 },
  ],
  ...bare,
  mask: undefined,
  radius: 16,
  isHooded: false,
})

export const eagle = bird({
  head: roundHead,
  ...beakOf(14, 5.4, 6),
  eye: { tilt: -10, width: 3, height: 2.3 },
  tail: [16, -62, 6],
  tufts: [
    { place: 'head', from: [1.6, 97, 13], to: [2.4, 92, 1.5], width: 3.6 },
    { place: 'head', from: [6, 93, 12], to: [8, 84, 2], width: 3.6 },
    { place: 'body', from: [6, 82, 8], to: [8, 71, 0], width: 4 },
  ],
  ...feathered,
  mask: { centre: [0, 88, 18], size: [20, 17, 18] },
  radius: 16,
  isHooded: true,
})

export const parrot = bird({
  head: [
    [0, 79, 13, 11, 11, 11],
    [0, 87, 15, 12.4, 12, 12],
    [0, 89, 20, 11.6, 11.4, 11],
    [0, 88, 25, 8.4, 8.4, 8],
  ],
  ...beakOf(11, 7, 8.5),
  eye: { width: 2.7, height: 2.7 },
  tail: [2, -78, 4.6],
  tufts: [{ place: 'head', from: [1.4, 98, 14], to: [1.8, 95, 3], width: 3 }],
  ...bare,
  mask: { centre: [8, 88, 24], size: [6.4, 6.6, 7] },
  radius: 16,
  isHooded: false,
})

/** Upright and round, on short legs that the feathers hide. */
export const owl = bird({
  body: [
    {
      soft: 5,
      rings: [
        [0, 14, -5, 10, 9, 10],
        [0, 23, -3, 18, 15, 17],
        [0, 37, 0, 21, 18, 19],
        [0, 53, 3, 21, 18, 18.5],
        [0, 67, 6, 18.5, 15.5, 16],
        [0, 77, 8, 15, 13, 13],
      ],
    },
  ],
  foldedWing: [
    [80, 8, 14, 12],
    [69, 6, 19.5, 16.5],
    [53, 2, 23, 20],
    [37, -3, 22.5, 20],
    [25, -11, 17.5, 16],
    [15, -20, 10, 9],
    [9, -28, 4, 4],
  ],
  head: [
    [0, 76, 8, 15, 13, 14],
    [0, 84, 10, 19.4, 15, 16],
    [0, 86, 16, 19.4, 14, 16],
    [0, 85.5, 19.5, 14.5, 9, 11.5],
  ],
  beak: {
    soft: 1,
    rings: [
      [0, 87.4, 26, 2.2, 2, 1.2],
      [0, 86.6, 29, 2.1, 1.6, 1.4],
      [0, 84.2, 31, 1.7, 1.3, 1.3],
      [0, 81.6, 31.4, 1, 0.9, 0.9],
      [0, 79.4, 30.8, 0.3, 0.3, 0.3],
    ],
  },
  lower: {
    soft: 1,
    rings: [
      [0, 84, 25, 1.7, 0.8, 1],
      [0, 82.4, 28.6, 1.4, 0.7, 0.9],
      [0, 80.8, 29.6, 0.5, 0.4, 0.4],
    ],
  },
  eye: { centre: [8.2, 88, 22], out: 16, tilt: -3, width: 5.4, height: 5.2 },
  mouth: { hangs: true },
  tail: [4, -32, 6],
  tailRoot: [24, -14],
  foot: [9, 5],
  tufts: [],
  leg: [
    [9, 28, 1, 8.5, 8.5, 9],
    [9, 14, 3, 7.4, 7, 7.6],
    [9, 6.8, 4.6, 5.4, 4.6, 5.4],
  ],
  shank: 5,
  // Down to the chin.
  mask: { centre: [4.2, 88.3, 24], size: [13.8, 14, 11] },
  radius: 17,
  isHooded: false,
})

/** With tufts that stand like ears. */
export const earedOwl: CreatureForm = {
  ...owl,
  tufts: [...owl.tufts, { place: 'head', from: [10, 95, 12], to: [16.5, 106, 6], width: 3 }],
}
