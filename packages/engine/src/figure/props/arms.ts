/** Arms that are no swords: clubs, staffs, chains and what guards carry. */
import { curve, type Keys } from '../../math/scalar.ts'
import { mapPoints, merge } from '../../math/surface.ts'
import type { Pattern } from '../figure.ts'
import { formed } from './formed.ts'
import { bladePart } from './hilt.ts'
import type { PropBuilder, PropMaterials } from './prop-parts.ts'
import { ends, shaft } from './shaft.ts'
import { bent, hoop, panel, piece, ring, rod, shifted, turned, wound } from './shapes.ts'
import { knobkerrie, macuahuitl, plainClub } from './spears-of-peoples.ts'

const club: PropBuilder = ({ material }) => ({
  gripRadius: 1.7,
  parts: [
    piece(
      'club',
      material.main,
      turned([
        [0, -12],
        [1.9, -12],
        [1.7, 4],
        [3, 20],
        [5.8, 40],
        [6.4, 54],
        [3.8, 61],
        [0, 62],
      ]),
    ),
    piece('wrap', material.lining, rod(-9, 8, 1.95, 1.9), {
      pattern: wound(material.dark, 7, 0.2),
    }),
    piece(
      'spikes',
      material.trim,
      merge(
        Array.from({ length: 14 }, (_, i) => {
          const [a, y] = [i * 2.4, 32 + (i % 5) * 5.4]
          const r = 4.6 + (y - 32) * 0.06
          return bent(
            [
              [Math.cos(a) * r, y, Math.sin(a) * r],
              [Math.cos(a) * (r + 3.6), y + 0.6, Math.sin(a) * (r + 3.6)],
            ],
            (t) => 1.1 * (1 - 0.9 * t),
            4,
            6,
          )
        }),
      ),
    ),
  ],
})

const nunchaku: PropBuilder = ({ material }) => ({
  gripRadius: 1.6,
  parts: [
    piece(
      'sticks',
      material.main,
      merge([
        rod(-12, 16, 1.6),
        bent(
          [
            [15, 14, 0],
            [16.6, 0, 0],
            [17, -16, 0],
          ],
          1.6,
        ),
      ]),
    ),
    piece(
      'chain',
      material.trim,
      merge(
        Array.from({ length: 7 }, (_, i) => {
          const t = (i + 0.5) / 7
          return shifted(ring(0, 1, 0.3, 12), [15 * t, 17 + 5 * Math.sin(Math.PI * t), 0])
        }),
      ),
    ),
    piece(
      'caps',
      material.trim,
      merge([rod(14.6, 17, 1.8), shifted(rod(13, 15, 1.8), [15, 0, 0])]),
    ),
  ],
})

/** Half widths of a glaive's blade from heel to point, and how it bends back: its belly is its edge. */
const glaiveWidth: Keys = [
  [0, 2.1],
  [0.35, 2.7],
  [0.72, 3.7],
  [0.87, 2.9],
  [0.96, 1.2],
  [1, 0.05],
]
const glaiveBend = (t: number) => -8 * t * t

/** Behind the ridge it is not ground: without that the flat of a broad blade is one grey. */
function unground({ groove }: PropMaterials, from: number, to: number): Pattern {
  return ({ x, y }) => {
    const t = (y - from) / (to - from)
    return x - glaiveBend(t) < -0.35 * curve(glaiveWidth, t) ? groove : undefined
  }
}

const glaive: PropBuilder = (context) => {
  const { material } = context
  const { top } = ends(175)
  const [from, to] = [top - 1, top + 56]
  return {
    gripRadius: 1.5,
    parts: [
      ...shaft(context, { length: 175, radius: 1.5 }),
      piece('guard', material.trim, rod(top - 2, top, 3.6)),
      bladePart(
        context,
        { from, to, width: glaiveWidth, thickness: 1, bend: glaiveBend, single: true },
        { pattern: unground(material, from, to) },
      ),
    ],
  }
}

const quarterstaff: PropBuilder = ({ material }) => {
  const { top, bottom } = ends(180)
  return {
    gripRadius: 1.6,
    parts: [
      piece('staff', material.main, rod(bottom, top, 1.6, 1.5)),
      piece('wrap', material.lining, rod(-14, 14, 1.8), { pattern: wound(material.dark, 12, 0.2) }),
      piece('caps', material.trim, merge([rod(bottom, bottom + 6, 1.9), rod(top - 6, top, 1.9)])),
    ],
  }
}

const baton: PropBuilder = ({ material }) => ({
  gripRadius: 1.5,
  parts: [
    piece('baton', material.main, rod(-10, 42, 1.5, 1.5)),
    piece(
      'side handle',
      material.main,
      bent(
        [
          [0, 9, 0],
          [5, 9, 0],
          [10, 9, 0],
        ],
        1.3,
      ),
    ),
    piece('grip', material.lining, rod(-10, 6, 1.7), { pattern: wound(material.dark, 8, 0.3) }),
  ],
})

const riotShield: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece(
      'pane',
      material.main,
      panel(-26, 26, -52, 52, (u) => 5 * Math.sin(u * Math.PI)),
      {
        backMaterial: material.main,
        pattern: ({ x, y }) => {
          if (Math.abs(x) > 24.4 || Math.abs(y) > 50.4) return material.dark
          if (Math.abs(y - 34) < 6 && Math.abs(x) < 18) return material.lining
          return Math.abs(x - y * 0.4 + 16) < 2 || Math.abs(x - y * 0.4 + 9) < 0.8
            ? material.paper
            : undefined
        },
      },
    ),
    piece(
      'grips',
      material.dark,
      merge([
        bent(
          [
            [-8, -4, 1],
            [-8, 2, -3],
            [-8, 8, 1],
          ],
          1.2,
        ),
        bent(
          [
            [8, -4, 1],
            [8, 2, -3],
            [8, 8, 1],
          ],
          1.2,
        ),
      ]),
    ),
  ],
})

const handcuffs: PropBuilder = ({ material }) => ({
  gripRadius: 0.8,
  parts: [
    piece(
      'cuffs',
      material.main,
      merge([hoop([0, -4.4, 0], 4.4, 0.9), hoop([2, -19, 0], 4.4, 0.9)]),
    ),
    piece(
      'chain',
      material.trim,
      merge(
        // Links that lie in one another, every second one seen edge on.
        [0, 1, 2, 3, 4].map((i) => {
          const link = hoop([0, 0, 0], 1.15, 0.34, 14)
          const turned = i % 2 === 0 ? mapPoints(link, ([x, y, z]) => [z, y, -x]) : link
          return shifted(turned, [0.1 + i * 0.45, -9 - i * 1.38, 0])
        }),
      ),
    ),
  ],
})

export const armBuilders = {
  club: formed(club, { macuahuitl, 'plain club': plainClub, knobkerrie }),
  nunchaku,
  glaive,
  quarterstaff,
  baton,
  riot_shield: riotShield,
  handcuffs,
}
