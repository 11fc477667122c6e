/** Solids that come in numbers: keys, petals, spokes of everyday things. The rows of tables/form-rows.ts are made of them. */
import type { Vec3 } from '../../math/vector.ts'
import type { Solid } from './prop-row.ts'

/** Rows of keys, four to a row, each in the colour told. */
export const keys = [0, 1, 2, 3].flatMap((row) =>
  [0, 1, 2, 3].map(
    (column): Solid => ({
      name: `key ${row} ${column}`,
      in: row === 0 && column === 3 ? 'paint' : 'paper',
      box: [-3 + 2 * column, 2.4 + 1.9 * row, 0.95],
      size: [0.7, 0.6, 0.3],
    }),
  ),
)

/** Coins that were poured onto a palm. */
export const heap = (
  [
    [0, 0.5, 0, 0.1],
    [-3.2, 0.6, 0.8, -0.2],
    [2.9, 0.5, -0.9, 0.3],
    [0.6, 0.5, 3.1, 0],
    [-1, 0.6, -3, 0.1],
    [-1.2, 1.5, 1, 0.4],
    [1.5, 1.4, 0.8, -0.3],
    [0.2, 2.3, -0.4, 0.2],
  ] as const
).map(
  ([x, y, z], i): Solid => ({
    name: `coin ${i}`,
    in: i % 3 === 1 ? 'trim' : 'main',
    ball: [1.2 * x, 1.3 * y, 1.2 * z],
    size: [3, 0.55, 3],
  }),
)

/** Heads of brushes over the rim of a pot. */
export const brushes = (
  [
    [-2.6, 17, 0.6],
    [-0.8, 21, -1],
    [1.2, 18.6, 1.2],
    [3, 20, -0.4],
    [-4.4, 14.6, -0.8],
  ] as const
).flatMap(([x, y, z], i): Solid[] => [
  {
    name: `stick ${i}`,
    in: 'lining',
    bar: [
      [0.5 * x, -4, 0.5 * z],
      [x, y - 4, z],
    ],
    radius: 0.42,
  },
  {
    name: `ferrule ${i}`,
    in: 'trim',
    bar: [
      [0.96 * x, y - 5, 0.96 * z],
      [x, y - 3, z],
    ],
    radius: 0.62,
  },
  {
    name: `bristle ${i}`,
    in: i % 2 === 0 ? 'paint' : 'dark',
    ball: [x * 1.02, y - 1.2, z],
    size: [0.8, 2.2, 0.7],
  },
])

/** Blossoms heaped in a basket: their petals, and dark hearts to the front. */
export const blossoms = (
  [
    [-7, -10, 3],
    [0.4, -8.4, 5],
    [7.4, -10.4, 2],
    [-3.6, -6, -1.6],
    [4.2, -5.8, -0.8],
  ] as const
).flatMap(([x, y, z], i): Solid[] => [
  ...[0, 1, 2, 3, 4, 5].map((k): Solid => {
    const turn = (k / 6) * 2 * Math.PI + i
    return {
      name: `petal ${i} ${k}`,
      in: 'paint',
      ball: [x + 2.7 * Math.cos(turn), y + 2.7 * Math.sin(turn), z],
      size: [2.2, 2.2, 0.9],
    }
  }),
  { name: `heart ${i}`, in: 'dark', ball: [x, y, z + 0.6], size: [2, 2, 1.1] },
])

export const weave = [-22, -18, -14].map(
  (y, i): Solid => ({
    name: `band ${i}`,
    in: 'lining',
    turned: [
      [10.9 + 0.42 * (y + 22), y + 0.9],
      [11.2 + 0.42 * (y + 22), y],
      [10.5 + 0.42 * (y + 22), y - 0.9],
    ],
  }),
)

/** Yarn wound round a ball in three directions. */
export const strands = ([-3, 0, 3] as const).flatMap((off, i): Solid[] => [
  {
    name: `strand ${i}`,
    in: 'lining',
    bar: [-80, -40, 0, 40, 80].map((turn): Vec3 => {
      const r = Math.sqrt(7.15 * 7.15 - off * off)
      const [c, s] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
      return [0.8 * off + 0.6 * r * s, 7 + 0.8 * r * s - 0.6 * off, r * c]
    }),
    radius: 0.16,
  },
])

export const tankardHoops = ([6, -5.4] as const).map(
  (y): Solid => ({
    name: `hoop ${y}`,
    in: 'trim',
    turned: [
      [5.3 - 0.035 * y, y + 1],
      [5.6 - 0.035 * y, y + 0.8],
      [5.6 - 0.035 * y, y - 0.8],
      [5.3 - 0.035 * y, y - 1],
    ],
  }),
)

export const froth = (
  [
    [-1.8, 9.4, 1.4, 3.2],
    [1.9, 9.6, 0.8, 3],
    [0, 10.2, -1.6, 3.2],
    [2.8, 8.8, 3, 1.8],
  ] as const
).map(
  ([x, y, z, r], i): Solid => ({
    name: `froth ${i}`,
    in: 'paper',
    ball: [x, y, z],
    size: [r, 0.62 * r, r],
  }),
)

export const dipperDiscs = [2, 2.9, 3.2, 2.9, 2].map(
  (r, i): Solid => ({
    name: `disc ${i}`,
    in: 'main',
    ball: [0, 17 + 2.1 * i, 0],
    size: [r, 0.8, r],
  }),
)

export const seeds = ([-2.4, 0, 2.4, -1.2, 1.3] as const).map(
  (x, i): Solid => ({
    name: `seed ${i}`,
    in: 'paper',
    ball: [x, 9.3 - 0.14 * x * x, 1.6 + 0.8 * (i % 2)],
    size: [0.4, 0.3, 0.5],
  }),
)

export const carrotLeaves = ([-2.2, -0.7, 0.8, 2.2] as const).map(
  (x, i): Solid => ({
    name: `leaf ${i}`,
    in: 'paint',
    bar: [
      [0.2 * x, -7, 0],
      [0.3 * x, 0, 0.2 * x],
      [1.6 * x, 7 + (i % 2) * 2, 0.6 * x],
    ],
    radius: 0.62,
  }),
)

export const carrotGrooves = ([-9.6, -13, -17] as const).map(
  (y): Solid => ({
    name: `groove ${y}`,
    in: 'lining',
    box: [0.5, y, 2.42 + 0.085 * (y + 9)],
    size: [0.8, 0.12, 0.14],
  }),
)

export const mushroomDots = (
  [
    [0, 13.8, 3.9],
    [3.4, 12.4, 3.7],
    [-3.5, 11.8, 4.1],
    [0.6, 10.6, 6],
    [-1.6, 15, 0.8],
    [5.6, 10.6, -1],
  ] as const
).map(
  ([x, y, z], i): Solid => ({
    name: `dot ${i}`,
    in: 'paper',
    ball: [x, y, z],
    size: [0.95, 0.85, 0.75],
  }),
)

export const triangleSides = (
  [
    [
      [0, -5, 0],
      [-9, -20.6, 0],
    ],
    [
      [-9, -20.6, 0],
      [6.4, -20.6, 0],
    ],
    [
      [0, -5, 0],
      [8.6, -19.4, 0],
    ],
  ] as const
).map((bar, i): Solid => ({ name: `side ${i}`, in: 'main', bar, radius: 0.75 }))

export const bubbles = (
  [
    [0, 6, 0, 5],
    [-7, 12, 1, 3],
    [5.6, 14.4, -1, 3.6],
    [-1, 18.4, 1.6, 2.4],
    [8.4, 7, 2, 1.8],
    [-5, 22, -1, 1.6],
    [3, 23.6, 0.6, 1.3],
  ] as const
).flatMap(([x, y, z, r], i): Solid[] => [
  { name: `bubble ${i}`, in: 'main', ball: [x, y, z], size: [r, r, r] },
  {
    name: `glint ${i}`,
    in: 'paint',
    ball: [x - 0.36 * r, y - 0.4 * r, z + 0.74 * r],
    size: [0.3 * r, 0.2 * r, 0.16 * r],
  },
])

export const dollLimbs = ([1, -1] as const).flatMap((s): Solid[] => [
  {
    name: `arm ${s}`,
    in: 'lining',
    bar: [
      [s * 2.2, 15.4, 0],
      [s * 5, 12.6, 0.8],
      [s * 6.6, 10, 1.4],
    ],
    radius: 1,
  },
  {
    name: `leg ${s}`,
    in: 'lining',
    bar: [
      [s * 1.8, 5, 0],
      [s * 2, -1, 0.4],
    ],
    radius: 1.2,
  },
  { name: `shoe ${s}`, in: 'dark', ball: [s * 2, -1.8, 1.2], size: [1.4, 1, 2.1] },
  { name: `eye ${s}`, in: 'dark', ball: [s * 1.6, 21.6, 3.6], size: [0.6, 0.8, 0.4] },
])

/** Of a smoker: leather folds between two boards. */
export const bellows: readonly Solid[] = [
  { name: 'bellows board', in: 'lining', box: [-7.4, -21, 0], size: [0.6, 8.4, 5.4] },
  ...[-8.8, -10.4, -12].map(
    (x, i): Solid => ({ name: `fold ${i}`, in: 'paint', box: [x, -21, 0], size: [0.9, 7.6, 4.8] }),
  ),
  { name: 'bellows outer board', in: 'lining', box: [-13.5, -21, 0], size: [0.6, 8.4, 5.4] },
]
