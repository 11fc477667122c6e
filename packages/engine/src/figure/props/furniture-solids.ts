/** Parts that seats, trolleys, tools and toys are put together from. */
import type { Solid } from './prop-row.ts'

export const leg = (name: string, x: number, z: number, top: number): Solid => ({
  ...{ name, in: 'main', radius: 1.7 },
  bar: [
    [x, 0, z],
    [x, top, z],
  ],
})

export const fourLegs = (x: number, z: number, top: number): Solid[] => [
  leg('left front leg', x, z, top),
  leg('right front leg', -x, z, top),
  leg('left back leg', x, -z, top),
  leg('right back leg', -x, -z, top),
]

export const seatOf = (half: number): Solid[] => [
  ...fourLegs(half - 2, 19, 44),
  { name: 'seat', in: 'main', box: [0, 45.5, 0], size: [half, 2, 21.5] },
]

export const runner = (name: string, x: number): Solid => ({
  ...{ name, in: 'main', radius: 1.9 },
  bar: [
    [x, 9, 40],
    [x, 2.4, 22],
    [x, 0, 0],
    [x, 2.4, -22],
    [x, 10, -42],
  ],
})

export const wheel = (name: string, x: number, z: number, radius: number): Solid => ({
  ...{ name, in: 'dark', ball: [x, radius, z], size: [1.8, radius, radius] },
})

export const castors = (x: number, z: number): Solid[] => [
  wheel('wheel 1', x, z, 5),
  wheel('wheel 2', -x, z, 5),
  wheel('wheel 3', x, -z, 5),
  wheel('wheel 4', -x, -z, 5),
]

export const paws = (x: number, z: number): Solid[] => [
  { name: 'left foreleg', in: 'main', ball: [x, 3.4, z], size: [1.5, 3.6, 1.6] },
  { name: 'right foreleg', in: 'main', ball: [-x, 3.4, z], size: [1.5, 3.6, 1.6] },
  { name: 'left hind leg', in: 'main', ball: [x, 3.4, -z], size: [1.6, 3.6, 1.9] },
  { name: 'right hind leg', in: 'main', ball: [-x, 3.4, -z], size: [1.6, 3.6, 1.9] },
]

/** Upright bars of a chair's back. */
export const spindles = [-14, -7, 0, 7, 14].map(
  (x): Solid => ({
    ...{ name: `spindle ${x}`, in: 'main', radius: 1 },
    bar: [
      [x, 47, -20],
      [x, 98, -20],
    ],
  }),
)

export const slats = [-14, -5, 4, 13].map(
  (z): Solid => ({ name: `slat ${z}`, in: 'main', box: [0, 44.4, z], size: [72, 1.4, 3.6] }),
)

export const tripodLegs = [
  [34, 24],
  [-34, 24],
  [0, -40],
].map(
  ([x = 0, z = 0], i): Solid => ({
    ...{ name: `leg ${i}`, in: 'main', radius: 1.9 },
    bar: [
      [x, 0, z],
      [x * 0.1, 118, z * 0.1],
    ],
  }),
)

export const standFeet = [
  [20, 12],
  [-20, 12],
  [0, -23],
].map(
  ([x = 0, z = 0], i): Solid => ({
    ...{ name: `foot ${i}`, in: 'main', radius: 1.2 },
    bar: [
      [x, 0, z],
      [x * 0.4, 12, z * 0.4],
      [0, 18, 0],
    ],
  }),
)

export const dinosaurPlates = [-4, -1, 2].map(
  (z): Solid => ({ name: `plate ${z}`, in: 'paint', ball: [0, 13, z], size: [0.6, 2, 1.3] }),
)

const turns = 26

/** The spiral of a corkscrew. */
export const worm = Array.from({ length: turns }, (_, i): [number, number, number] => [
  1.2 * Math.sin(i * 0.9),
  5 + (9 * i) / turns,
  1.2 * Math.cos(i * 0.9),
])
