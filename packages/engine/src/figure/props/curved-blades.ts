/** Katana and scimitar. */

import { lathe, merge } from '../../math/surface.ts'
import type { Pattern } from '../figure.ts'
import { formed } from './formed.ts'
import { bladePart, hilt } from './hilt.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ball, bent, piece, rod, shifted } from './shapes.ts'
import { cutlass, khopesh, sabre } from './swords-of-peoples.ts'

/** The slight curve of a sabre: a parabola that leans to −x. */
const curveBy = (amount: number) => (t: number) => -amount * t * t

const katana: PropBuilder = (context) => {
  const { material } = context
  return {
    gripRadius: 1.6,
    parts: [
      bladePart(context, {
        from: 14,
        to: 86,
        width: [
          [0, 1.7],
          [0.9, 1.45],
          [0.97, 0.95],
          [1, 0.05],
        ],
        thickness: 0.5,
        bend: curveBy(6),
        single: true,
      }),
      piece('collar', material.trim, rod(12.4, 15, 1.9, 1.7)),
      piece(
        'guard',
        material.trim,
        shifted(
          lathe(
            [
              [0, 0.5],
              [4, 0.5],
              [4.2, 0],
              [4, -0.5],
              [0, -0.5],
            ],
            28,
          ),
          [0, 12.6, 0],
        ),
      ),
      piece('grip', material.lining, rod(-13, 12, 1.6, 1.55), {
        pattern: diamondWrap(material.paint),
      }),
      piece('cap', material.trim, ball([0, -13, 0], 1.8, 1.2)),
    ],
  }
}

/** Crossed silk over ray skin: rows of diamonds. */
function diamondWrap(material: string): Pattern {
  return ({ u, v }) => {
    const across = Math.abs(((((u * 4 + v * 7) % 1) + 1) % 1) - 0.5)
    const other = Math.abs(((((u * 4 - v * 7) % 1) + 1) % 1) - 0.5)
    return across + other > 0.62 ? material : undefined
  }
}

/** Strongly curved and broadest before its point, with a plain cross and a grip that hooks over the hand. */
const scimitar: PropBuilder = (context) => {
  const { material } = context
  return {
    gripRadius: 1.4,
    parts: [
      bladePart(context, {
        from: 7,
        to: 74,
        width: [
          [0, 1.8],
          [0.45, 2.3],
          [0.74, 4],
          [0.84, 3.7],
          [0.93, 2.1],
          [1, 0.05],
        ],
        thickness: 0.5,
        bend: curveBy(22),
        single: true,
      }),
      piece(
        'guard',
        material.trim,
        merge([
          bent(
            [
              [-5.8, 6.4, 0],
              [0, 6.4, 0],
              [5.8, 6.4, 0],
            ],
            0.8,
          ),
          ball([-6, 6.4, 0], 1.2),
          ball([6, 6.4, 0], 1.2),
        ]),
      ),
      ...hilt(context, { grip: 12, radius: 1.4, pommel: 'none' }),
      piece(
        'pommel',
        material.trim,
        bent(
          [
            [0, -5.4, 0],
            [0.3, -7.4, 0],
            [1.8, -8.9, 0],
            [3.8, -8.6, 0],
          ],
          (t) => 1.6 - 0.5 * t,
        ),
      ),
    ],
  }
}

export const curvedBladeBuilders = {
  katana,
  scimitar: formed(scimitar, { cutlass, sabre, khopesh }),
}
