/** What a trap for lobsters is made of, and what is in it. */
import type { Solid } from './prop-row.ts'

/** The bows and slats of a trap for lobsters. */
export const trapHoops = [-20, -7, 7, 20].map(
  (x): Solid => ({
    name: `hoop ${x}`,
    in: 'main',
    bar: [
      [x, -30, 12],
      [x, -18, 12],
      [x, -9, 7],
      [x, -7, 0],
      [x, -9, -7],
      [x, -18, -12],
      [x, -30, -12],
    ],
    radius: 0.9,
  }),
)
export const trapSlats = (
  [
    [-30, 12],
    [-24, 12.4],
    [-18, 12],
    [-12, 9.6],
    [-7.4, 4],
    [-7.4, -4],
    [-12, -9.6],
    [-18, -12],
    [-24, -12.4],
    [-30, -12],
    [-30, 4],
    [-30, -4],
  ] as const
).map(
  ([y, z], i): Solid => ({ name: `slat ${i}`, in: 'main', box: [0, y, z], size: [22, 0.9, 0.5] }),
)

/** Cords between the bows, on both long sides. */
export const trapNet = ([12.2, -12.2] as const).flatMap((z) =>
  [-20, -13.5, -6.8, 0, 6.8, 13.5].flatMap((x): Solid[] => [
    {
      name: `cord ${x} ${z}`,
      in: 'lining',
      bar: [
        [x, -29, z],
        [x + 6.7, -18, z],
      ],
      radius: 0.32,
    },
    {
      name: `other cord ${x} ${z}`,
      in: 'lining',
      bar: [
        [x + 6.7, -29, z],
        [x, -18, z],
      ],
      radius: 0.32,
    },
  ]),
)

/** The catch. */
export const lobster: readonly Solid[] = [
  { name: 'lobster', in: 'paint', ball: [0, -26, 0], size: [7.4, 2.6, 3] },
  { name: 'lobster tail', in: 'paint', ball: [-10, -26.6, 0], size: [4.4, 1.8, 2.8] },
  { name: 'left claw', in: 'paint', ball: [11.4, -25, 4.6], size: [3.8, 1.5, 2] },
  { name: 'right claw', in: 'paint', ball: [11.4, -25, -4.6], size: [3.8, 1.5, 2] },
]
