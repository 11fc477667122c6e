/** Arms that are no swords: clubs, chains, throwing blades, and what guards carry. */
import { merge } from '../../math/surface.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ends, shaft } from './shaft.ts'
import {
  ball,
  bent,
  box,
  cut,
  hoop,
  panel,
  piece,
  ring,
  rod,
  shifted,
  smoothOutline,
  turned,
  wound,
} from './shapes.ts'

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

const kunai: PropBuilder = ({ material }) => ({
  gripRadius: 0.9,
  parts: [
    piece('ring', material.main, hoop([0, -9.6, 0], 2.2, 0.6)),
    piece('handle', material.lining, rod(-7.4, 4, 0.9), { pattern: wound(material.dark, 8, 0.3) }),
    piece(
      'blade',
      material.main,
      cut(
        [
          [-0.8, 4],
          [-3, 8.4],
          [0, 22],
          [3, 8.4],
          [0.8, 4],
        ],
        1,
        0.9,
      ),
    ),
  ],
})

const shuriken: PropBuilder = ({ material }) => ({
  gripRadius: 0.4,
  parts: [
    piece(
      'star',
      material.main,
      cut(
        Array.from({ length: 8 }, (_, i): [number, number] => {
          const [a, r] = [(i / 8) * 2 * Math.PI, i % 2 === 0 ? 9 : 2.8]
          return [Math.sin(a) * r, 4 + Math.cos(a) * r]
        }),
        0.7,
        0.6,
      ),
      { pattern: ({ x, y }) => (Math.hypot(x, y - 4) < 1.3 ? material.dark : undefined) },
    ),
  ],
})

const glaive: PropBuilder = (context) => {
  const { material } = context
  const { top } = ends(175)
  return {
    gripRadius: 1.5,
    parts: [
      ...shaft(context, { length: 175, radius: 1.5 }),
      piece('guard', material.trim, rod(top - 2, top, 3.6)),
      piece(
        'blade',
        material.main,
        cut(
          smoothOutline(
            [
              [-1.6, top],
              [-2.4, top + 24],
              [2, top + 44],
              [9, top + 54],
              [7, top + 34],
              [5, top + 14],
              [1.8, top],
            ],
            60,
          ),
          0.8,
        ),
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

const boomerang: PropBuilder = ({ material }) => ({
  gripRadius: 1,
  parts: [
    piece(
      'boomerang',
      material.main,
      cut(
        smoothOutline(
          [
            [-2.4, -4],
            [2.4, -4],
            [3.4, 16],
            [12, 26],
            [30, 30],
            [30, 34],
            [10, 33],
            [-2, 22],
          ],
          60,
        ),
        1,
        0.7,
      ),
      {
        pattern: ({ x, y }) =>
          Math.abs(x - 20) < 1 || Math.abs(y - 6) < 1
            ? material.accent
            : Math.abs(x - 24) < 0.6
              ? material.paper
              : undefined,
      },
    ),
  ],
})

const slingshot: PropBuilder = ({ material }) => ({
  gripRadius: 1.3,
  parts: [
    piece(
      'fork',
      material.main,
      merge([
        rod(-10, 6, 1.3),
        ...[-1, 1].map((s) =>
          bent(
            [
              [0, 5, 0],
              [s * 5, 10, 0],
              [s * 6.4, 20, 0],
            ],
            1.2,
          ),
        ),
      ]),
    ),
    piece(
      'bands',
      material.lining,
      merge(
        [-1, 1].map((s) =>
          bent(
            [
              [s * 6.4, 18.6, 0],
              [s * 3, 17, -7],
              [0, 16.6, -9],
            ],
            0.5,
          ),
        ),
      ),
    ),
    piece('pouch', material.dark, ball([0, 16.6, -9.4], 2.4, 1.3, 0.8)),
  ],
})

const chainsaw: PropBuilder = ({ material }) => ({
  gripRadius: 1.5,
  parts: [
    piece('handle', material.dark, rod(-6, 6, 1.5)),
    piece('motor', material.main, box([13, 1, 0], 9, 7.4, 5, 1.4)),
    piece(
      'front handle',
      material.dark,
      bent(
        [
          [10, 8, 4],
          [12, 15, 0],
          [10, 8, -4],
        ],
        1.1,
      ),
    ),
    piece(
      'bar',
      material.trim,
      shifted(
        cut(
          smoothOutline(
            [
              [0, -4],
              [40, -3.4],
              [43, 0],
              [40, 3.4],
              [0, 4],
            ],
            40,
          ),
          0.7,
        ),
        [21, 0, 0],
      ),
    ),
    piece(
      'chain',
      material.dark,
      shifted(
        bent(
          [
            [0, 4.2, 0],
            [40, 3.6, 0],
            [43.6, 0, 0],
            [40, -3.6, 0],
            [0, -4.2, 0],
          ],
          0.8,
          48,
          6,
        ),
        [21, 0, 0],
      ),
    ),
  ],
})

const bomb: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece('bomb', material.main, ball([0, 9, 0], 9)),
    piece('collar', material.lining, rod(17, 19.6, 2.6)),
    piece(
      'fuse',
      material.paper,
      bent(
        [
          [0, 19, 0],
          [1, 23, 0],
          [4, 25, 0],
          [6.4, 24, 0],
        ],
        0.6,
      ),
    ),
    piece('spark', material.glow, ball([6.8, 24, 0], 1.6)),
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
        [0, 1, 2].map((i) => shifted(ring(-10.4 - i * 1.8, 0.9, 0.3, 10), [0.6 + i * 0.5, 0, 0])),
      ),
    ),
  ],
})

export const armBuilders = {
  club,
  nunchaku,
  kunai,
  shuriken,
  glaive,
  quarterstaff,
  baton,
  riot_shield: riotShield,
  boomerang,
  slingshot,
  chainsaw,
  bomb,
  handcuffs,
}
