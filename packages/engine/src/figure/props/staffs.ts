/** Staffs, wands, banners and other sticks. */
import { lathe, merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import { emblemAt } from '../emblem.ts'
import { armBuilders } from './arms.ts'
import { formed } from './formed.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ends } from './shaft.ts'
import { ball, bent, blade, panel, piece, ring, rod, shifted, wound } from './shapes.ts'
import { crookStaff, orbStaff, totemStaff } from './staff-heads.ts'
import { starWand, wandForms } from './wands.ts'

/** A claw of three prongs round a floating crystal. */
const crystalStaff: PropBuilder = (context) => {
  const { top } = ends(172)
  const { material } = context
  const claw = (k: number) => {
    const angle = (k / 3) * 2 * Math.PI + 0.5
    const at = (radius: number, y: number): Vec3 => [
      Math.cos(angle) * radius,
      top + y,
      Math.sin(angle) * radius,
    ]
    return bent(
      [at(0.6, -3), at(4, 3), at(6.2, 9), at(4.6, 16), at(1.6, 21), at(2.6, 24)],
      (t) => 1.15 * (1 - 0.85 * t) + 0.1,
    )
  }
  return {
    gripRadius: 1.6,
    parts: [
      piece(
        'shaft',
        context.prop.surface === 'wood' ? material.main : material.lining,
        rod(ends(172).bottom, top, 1.5, 1.7, 0.2),
      ),
      piece('wrap', material.trim, rod(-8, 8, 1.85), { pattern: wound(material.lining, 6, 0.55) }),
      piece(
        'rings',
        material.trim,
        merge([
          ring(top - 2, 2.1, 0.8),
          ring(top - 13, 1.9, 0.6),
          ring(top - 16, 1.9, 0.5),
          ring(ends(172).bottom + 5, 1.7, 0.7),
        ]),
      ),
      piece('claws', material.trim, merge([claw(0), claw(1), claw(2)])),
      piece(
        'crystal',
        material.accent,
        shifted(
          lathe(
            [
              [0, 9],
              [2.4, 5.6],
              [3.9, 0.6],
              [3.2, -3],
              [1.6, -6],
              [0, -8],
            ],
            6,
          ),
          [0, top + 10, 0],
        ),
        { creaseCosine: 0.96 },
      ),
    ],
  }
}

const banner: PropBuilder = (context) => {
  const { material, prop } = context
  const { top } = ends(210)
  const drape = (u: number, v: number) => Math.sin(u * 9 + 0.5) * 1.4 * v + 1.6
  const cloth = panel(1.6, 42, top - 66, top - 4, drape, 30, 24)
  const swallow = {
    ...cloth,
    positions: cloth.positions.map((value, i, p) =>
      i % 3 === 1 && value < top - 50
        ? value - Math.abs(Math.abs((p[i - 1] - 21.8) / 20) - 0.5) * 16 * ((top - 50 - value) / 16)
        : value,
    ),
  }
  return {
    gripRadius: 1.7,
    parts: [
      piece('pole', material.lining, rod(ends(210).bottom, top, 1.7, 1.5)),
      piece(
        'bar',
        material.lining,
        bent(
          [
            [0, top - 3, 0],
            [22, top - 3, 0],
            [44, top - 3, 0],
          ],
          1,
        ),
      ),
      piece('cloth', material.main, swallow, {
        backMaterial: material.main,
        pattern: ({ u, v, x, y }) => {
          if (u < 0.04 || u > 0.96 || v < 0.03) return material.trim
          const mark = emblemAt(prop.emblem, (x - 21.8) / 14, (y - (top - 30)) / 14)
          return mark ? material.sign : undefined
        },
      }),
      piece(
        'finial',
        material.trim,
        blade({
          from: top,
          to: top + 12,
          width: [
            [0, 1.2],
            [0.4, 2.2],
            [1, 0.05],
          ],
          thickness: 0.8,
        }),
      ),
    ],
  }
}

const broom: PropBuilder = (context) => {
  const { material } = context
  const bottom = -70
  const straws = Array.from({ length: 22 }, (_, k) => {
    const angle = k * 2.4
    const spread = 2 + (k % 5) * 1.1
    return bent(
      [
        [Math.cos(angle) * 1, bottom + 30, Math.sin(angle)],
        // Bound together, and only below that apart.
        [Math.cos(angle) * spread * 0.26, bottom + 23, Math.sin(angle) * spread * 0.26],
        [Math.cos(angle) * spread * 0.8, bottom + 13, Math.sin(angle) * spread * 0.7],
        [Math.cos(angle) * spread * 1.15, bottom + (k % 3) * 2, Math.sin(angle) * spread * 0.8],
      ],
      (t) => 1.1 * (1 - 0.6 * t),
      8,
      6,
    )
  })
  return {
    gripRadius: 1.5,
    parts: [
      piece(
        'handle',
        material.main,
        bent(
          [
            [0, bottom + 26, 0],
            [0.6, 0, 0],
            [-0.6, 60, 0],
            [1, 78, 0],
          ],
          1.4,
        ),
      ),
      piece('straw', material.lining, merge(straws), { group: 'straw' }),
      piece(
        'binding',
        material.accent,
        merge([ring(bottom + 27, 2, 0.7), ring(bottom + 23, 2.2, 0.7)]),
      ),
    ],
  }
}

const cane: PropBuilder = ({ material }) => ({
  gripRadius: 1.2,
  parts: [
    piece('stick', material.main, rod(-84, 4, 1, 1.3)),
    piece('knob', material.trim, ball([0, 5.5, 0], 2.5, 2.2, 2.5)),
    piece('collar', material.trim, ring(2, 1.4, 0.5)),
    piece('tip', material.trim, rod(-88, -83, 0.8, 1.1)),
  ],
})

/** Furled, its hook in the hand and its tip on the ground. */
const umbrella: PropBuilder = ({ material }) => ({
  gripRadius: 1.1,
  parts: [
    piece('shaft', material.lining, rod(-80, 8, 0.75)),
    piece(
      'canopy',
      material.main,
      lathe(
        [
          [1.2, -6],
          [4, -9],
          [5.2, -16],
          [4.4, -36],
          [2.4, -58],
          [0.9, -69],
        ],
        16,
      ),
      { pattern: ({ u }) => ((u * 8) % 1 < 0.12 ? material.trim : undefined) },
    ),
    piece('tie', material.trim, ring(-32, 4.6, 0.55)),
    piece(
      'handle',
      material.lining,
      bent(
        [
          [0, -3, 0],
          [0, 4, 0],
          [0, 9, 0],
          [3, 12, 0],
          [6, 9, 0],
          [6, 5.5, 0],
        ],
        1.2,
      ),
    ),
  ],
})

/** Open, its canopy above the head of whoever holds it. */
const parasol: PropBuilder = ({ material }) => {
  const reach = (y: number) => 43 * Math.sin(Math.acos(Math.min(1, Math.max(0, (y - 74) / 34))))
  return {
    gripRadius: 1,
    parts: [
      piece('shaft', material.lining, rod(-16, 112, 0.8)),
      piece(
        'canopy',
        material.main,
        lathe(
          [108, 106.6, 103, 98, 93, 90].map((y) => [reach(y), y] as const),
          32,
        ),
        {
          backMaterial: material.main,
          pattern: ({ u, v }) =>
            (u * 16) % 1 < 0.06 || v > 0.94 || Math.abs(v - 0.62) < 0.05
              ? material.trim
              : undefined,
        },
      ),
      piece('knob', material.trim, ball([0, 109, 0], 1.8, 2.2, 1.8)),
      piece(
        'ribs',
        material.lining,
        merge(
          Array.from({ length: 8 }, (_, i) => {
            const turn = (i / 8) * 2 * Math.PI
            const [c, s] = [Math.cos(turn), Math.sin(turn)]
            return bent(
              [
                [0, 82, 0],
                [c * 27, 99.6, s * 27],
              ],
              0.35,
              3,
              5,
            )
          }),
        ),
      ),
      piece('slide', material.trim, rod(80, 84, 1.4)),
      piece('grip', material.trim, rod(-16, -13, 1.2)),
    ],
  }
}

export const staffBuilders = {
  staff: formed(crystalStaff, {
    ...{ totem: totemStaff, orb: orbStaff, crook: crookStaff },
    'plain staff': armBuilders.quarterstaff,
  }),
  wand: formed(starWand, wandForms),
  banner,
  broom,
  cane,
  umbrella: formed(umbrella, { parasol }),
}
