/** Kinds of birds. */
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

export const owl = bird({
  head: [
    [0, 76, 8, 15, 13, 14],
    [0, 84, 10, 19, 15, 16],
    [0, 86, 16, 18.4, 14, 16],
    [0, 85, 21, 12, 10, 12],
  ],
  ...beakOf(9, 3.4, 4.6, 27.5),
  eye: { centre: [8.2, 88, 22], out: 16, tilt: 8, width: 5.4, height: 5.2 },
  tail: [20, -48, 6],
  tufts: [
    { place: 'head', from: [10, 95, 12], to: [16.5, 106, 6], width: 3 },
    { place: 'head', from: [15, 84, 10], to: [21.5, 74, 8], width: 4 },
  ],
  ...feathered,
  mask: { centre: [5.6, 86, 24], size: [12.4, 15, 11] },
  radius: 21,
  isHooded: false,
})
