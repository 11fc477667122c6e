/** Swords that one people or age has: grip at the origin, point up. */
import type { Keys } from '../../math/scalar.ts'
import { lathe, merge } from '../../math/surface.ts'
import type { Part } from '../figure.ts'
import { bladePart, hilt } from './hilt.ts'
import type { PropBuilder, PropContext } from './prop-parts.ts'
import { ball, bent, box, cut, piece, ring, rod, shifted } from './shapes.ts'

/** A short broad blade with a long point, a wooden guard and ball, a grip of bone ridges. */
export const gladius: PropBuilder = (context) => {
  const { material } = context
  return {
    gripRadius: 1.5,
    parts: [
      bladePart(context, {
        from: 7,
        to: 62,
        width: [
          [0, 3.5],
          [0.08, 3.2],
          [0.72, 3.1],
          [1, 0.05],
        ],
        thickness: 0.9,
      }),
      piece('guard', material.lining, ball([0, 6, 0], 4.6, 1.9, 2.5)),
      piece('guard plate', material.trim, rod(7, 8, 4, 4)),
      piece('grip', material.paper, rod(-5, 5, 1.35, 1.35)),
      piece(
        'ridges',
        material.paper,
        merge([-3.6, -1.2, 1.2, 3.6].map((y) => ring(y, 1.3, 0.5, 16))),
      ),
      piece('pommel', material.lining, ball([0, -7.4, 0], 3)),
      piece('pommel rivet', material.trim, ball([0, -10.6, 0], 0.8)),
    ],
  }
}

/** Leaf-shaped and short. */
export const xiphos: PropBuilder = (context) => ({
  gripRadius: 1.4,
  parts: [
    bladePart(context, {
      from: 6.6,
      to: 60,
      width: [
        [0, 2.4],
        [0.3, 1.9],
        [0.64, 3.7],
        [0.8, 2.9],
        [1, 0.05],
      ],
      thickness: 0.8,
    }),
    piece('guard', context.material.trim, box([0, 6, 0], 4.6, 0.9, 1.5)),
    ...hilt(context, { grip: 10.5, radius: 1.4, pommel: 'ball' }),
  ],
})

/** A wide fuller, a short straight guard, a pommel of three lobes. */
export const vikingSword: PropBuilder = (context) => {
  const { material } = context
  return {
    gripRadius: 1.4,
    parts: [
      bladePart(context, {
        from: 6,
        to: 80,
        width: [
          [0, 3.2],
          [0.85, 2.3],
          [1, 0.05],
        ],
        thickness: 0.8,
      }),
      piece('guard', material.trim, box([0, 5.6, 0], 6.6, 1.1, 1.5, 0.5)),
      piece('grip', material.lining, rod(-4.8, 4.8, 1.4, 1.4)),
      piece(
        'pommel',
        material.trim,
        merge([
          box([0, -5.6, 0], 4, 0.9, 1.4, 0.4),
          ball([0, -7.4, 0], 2.1, 2.4, 1.3),
          ball([-2.5, -6.9, 0], 1.5, 1.7, 1.2),
          ball([2.5, -6.9, 0], 1.5, 1.7, 1.2),
        ]),
      ),
    ],
  }
}

/** A Highlander's: the hand is in a cage of bars. */
export const basketHilt: PropBuilder = (context) => {
  const { material } = context
  const bars = [-1.35, -0.45, 0.45, 1.35].map((angle) => {
    const at = (r: number, y: number) =>
      [Math.cos(angle) * r, y, Math.sin(angle) * r] as const satisfies readonly number[]
    return bent([at(2, 6.6), at(5.6, 4), at(6, -2), at(1.4, -7)], 0.55, 14, 7)
  })
  return {
    gripRadius: 1.4,
    parts: [
      bladePart(context, {
        from: 7,
        to: 84,
        width: [
          [0, 2.5],
          [0.85, 1.9],
          [1, 0.05],
        ],
        thickness: 0.6,
      }),
      piece('basket', material.trim, merge([...bars, ring(6.6, 3, 0.7), basketBand()])),
      ...hilt(context, { grip: 12, radius: 1.4, pommel: 'ball' }),
    ],
  }
}

/** The bar that holds those of the cage together. */
function basketBand() {
  return bent(
    [-1.35, -0.5, 0.5, 1.35].map((angle) => [Math.cos(angle) * 6, 1, Math.sin(angle) * 6] as const),
    0.5,
    14,
    7,
  )
}

/** Slender and straight; winged guard, and a tassel at the pommel. */
export const jian: PropBuilder = (context) => {
  const { material } = context
  return {
    gripRadius: 1.4,
    parts: [
      bladePart(context, {
        from: 8,
        to: 84,
        width: [
          [0, 1.9],
          [0.9, 1.4],
          [1, 0.05],
        ],
        thickness: 0.5,
      }),
      piece(
        'guard',
        material.trim,
        cut(
          [
            [-5.4, 4.6],
            [-2.4, 6.4],
            [2.4, 6.4],
            [5.4, 4.6],
            [4.4, 8.4],
            [0, 9],
            [-4.4, 8.4],
          ],
          1.2,
          0.5,
        ),
      ),
      ...hilt(context, { grip: 12, radius: 1.4, pommel: 'ball' }),
      piece(
        'tassel',
        material.paint,
        merge([
          bent(
            [
              [0, -9, 0],
              [0.8, -12, 0.4],
              [1, -16, 0.6],
            ],
            0.35,
          ),
          shifted(rod(-27, -16, 1.5, 0.5), [1, 0, 0.6]),
        ]),
      ),
    ],
  }
}

type Curved = { to: number; bend: (t: number) => number; width: Keys }

function curved(context: PropContext, { to, bend, width }: Curved, guard: Part[]) {
  return {
    gripRadius: 1.4,
    parts: [
      bladePart(context, { from: 7, to, width, thickness: 0.5, bend, single: true }),
      ...guard,
      ...hilt(context, { grip: 12, radius: 1.4, pommel: 'ball' }),
    ],
  }
}

/** From the cross to the pommel, over the knuckles. */
function knuckleBow({ material }: PropContext): Part {
  const bow = bent(
    [
      [4.4, 6.6, 0],
      [7, 1, 0.4],
      [1.4, -6.8, 0],
    ],
    0.7,
  )
  const cross = bent(
    [
      [-6, 5.4, 0],
      [0, 6.4, 0],
      [5, 6.8, 0],
    ],
    0.8,
  )
  return piece('guard', material.trim, merge([bow, cross]))
}

/** A sailor's: short, broad, the hand behind a shell of brass. */
export const cutlass: PropBuilder = (context) => {
  const shell = lathe(
    [
      [0.6, 3.4],
      [4.6, 2.6],
      [6, 0.2],
      [5.8, 0],
      [4.4, 1.8],
      [0.6, 2.6],
    ],
    24,
  )
  return curved(
    context,
    {
      to: 66,
      bend: (t) => -7 * t * t,
      width: [
        [0, 2.2],
        [0.7, 2.6],
        [0.9, 2.2],
        [1, 0.05],
      ],
    },
    [knuckleBow(context), piece('shell', context.material.trim, shifted(shell, [0, 4.4, 0]))],
  )
}

/** A horseman's: long, slender, evenly curved. */
export const sabre: PropBuilder = (context) =>
  curved(
    context,
    {
      to: 82,
      bend: (t) => -11 * t * t,
      width: [
        [0, 1.8],
        [0.85, 1.5],
        [1, 0.05],
      ],
    },
    [knuckleBow(context)],
  )

/** Straight to the middle, then a sickle. */
export const khopesh: PropBuilder = (context) =>
  curved(
    context,
    {
      to: 60,
      bend: (t) => -10 * Math.sin(Math.max(0, (t - 0.34) / 0.66) * Math.PI * 0.86),
      width: [
        [0, 1.7],
        [0.34, 1.7],
        [0.7, 2.9],
        [0.94, 2],
        [1, 0.05],
      ],
    },
    [],
  )
