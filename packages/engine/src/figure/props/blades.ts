/** Straight blades: grip at the origin, point up. */
import { lerp } from '../../math/scalar.ts'
import { lathe, merge } from '../../math/surface.ts'
import type { Pattern } from '../figure.ts'
import { formed } from './formed.ts'
import { bladePart, crossGuard, hilt } from './hilt.ts'
import type { PropBuilder, PropContext, PropParts } from './prop-parts.ts'
import { ball, bent, piece, rod, shifted } from './shapes.ts'
import { basketHilt, gladius, jian, vikingSword, xiphos } from './swords-of-peoples.ts'

function straightSword(
  context: PropContext,
  length: number,
  width: number,
  grip: number,
  guard: number,
): PropParts {
  const half = grip / 2
  const top = half + 1.6
  const fullerShare = context.prop.isBroken ? 0.28 : 0.55
  return {
    gripRadius: 1.5,
    parts: [
      bladePart(
        context,
        {
          from: top,
          to: top + length,
          width: [
            [0, width],
            [0.75, width * 0.78],
            [0.92, width * 0.55],
            [1, 0.05],
          ],
          thickness: width * 0.28,
        },
        { pattern: fuller(context, width, top + 1, top + length * fullerShare) },
      ),
      ...crossGuard(context, half + 1, guard, 2.2, 1.1),
      ...hilt(context, { grip, radius: 1.5, pommel: 'wheel' }),
    ],
  }
}

/** A groove along the middle of both sides. It is painted: one cut into a blade some pixels wide would be a row of dashes. */
function fuller({ material }: PropContext, width: number, from: number, to: number): Pattern {
  return ({ x, y }) => {
    const along = (y - from) / (to - from)
    const isIn = along > 0 && along < 1 && Math.abs(x) < width * lerp(0.15, 0.1, along)
    return isIn ? material.groove : undefined
  }
}

const sword: PropBuilder = (context) => straightSword(context, 74, 2.9, 13, 10.5)
const greatsword: PropBuilder = (context) => straightSword(context, 108, 4.4, 26, 16)

const dagger: PropBuilder = (context) => ({
  gripRadius: 1.3,
  parts: [
    bladePart(context, {
      from: 6,
      to: 30,
      width: [
        [0, 2.1],
        [0.5, 1.9],
        [0.85, 1],
        [1, 0.05],
      ],
      thickness: 0.6,
    }),
    ...crossGuard(context, 5.6, 5, 0.8, 0.8),
    ...hilt(context, { grip: 10, radius: 1.3, pommel: 'ball' }),
  ],
})

const knife: PropBuilder = (context) => ({
  gripRadius: 1.4,
  parts: [
    bladePart(context, {
      from: 5.5,
      to: 25,
      width: [
        [0, 2],
        [0.6, 2],
        [0.9, 1.1],
        [1, 0.05],
      ],
      thickness: 0.35,
      single: true,
    }),
    piece('handle', context.material.lining, rod(-6, 5.5, 1.5, 1.3, 0.2)),
    piece(
      'rivets',
      context.material.trim,
      merge([ball([0, 2.5, 1.3], 0.4), ball([0, -2.5, 1.4], 0.4)]),
    ),
  ],
})

const rapier: PropBuilder = (context) => {
  const { material } = context
  const bow = bent(
    [
      [0, 6, 1.8],
      [4.6, 5, 2.5],
      [5.4, -1, 2],
      [1.2, -7.5, 0],
    ],
    0.45,
  )
  const shell = shifted(
    lathe(
      [
        [0, 4.2],
        [2.4, 3.8],
        [4.4, 2.4],
        [5.4, 0.6],
        [5.2, 0],
        [0, 1.4],
      ],
      28,
    ),
    [0, 4.4, 0],
  )
  return {
    gripRadius: 1.3,
    parts: [
      bladePart(context, {
        from: 8,
        to: 104,
        width: [
          [0, 1.1],
          [0.8, 0.7],
          [1, 0.05],
        ],
        thickness: 0.5,
      }),
      piece('cup', material.trim, shell),
      piece(
        'bow',
        material.trim,
        merge([
          bow,
          bent(
            [
              [-7, 6, 0],
              [0, 6.4, 0],
              [7, 6, 0],
            ],
            0.5,
          ),
        ]),
      ),
      ...hilt(context, { grip: 12, radius: 1.3, pommel: 'ball' }),
    ],
  }
}

const energySword: PropBuilder = ({ material }) => ({
  gripRadius: 1.8,
  parts: [
    piece('beam', material.main, rod(14, 100, 1.7, 1.3), { noInk: true, castsNoShadow: true }),
    piece('core', material.paper, rod(14, 99, 0.8, 0.6), { noInk: true, castsNoShadow: true }),
    piece('handle', material.lining, rod(-13, 13, 1.9, 1.8), {
      pattern: ({ v }) => (v > 0.45 && v < 0.85 && (v * 26) % 1 < 0.45 ? material.dark : undefined),
    }),
    piece('emitter', material.trim, rod(11.5, 14.5, 2.4, 2.2)),
    piece('button', material.accent, ball([0, 6, 1.9], 0.6)),
  ],
})

const swords = formed(sword, {
  gladius,
  xiphos,
  'viking sword': vikingSword,
  'basket hilt': basketHilt,
  jian,
})

export const bladeBuilders = {
  sword: swords,
  greatsword,
  dagger,
  knife,
  rapier,
  energy_sword: energySword,
}
