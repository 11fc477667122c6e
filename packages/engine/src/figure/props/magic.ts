/** Orbs, potions, crystals, skulls and other curious things. */

import { lathe, merge } from '../../math/surface.ts'
import type { SurfacePoint } from '../../math/surface-point.ts'
import type { Vec3 } from '../../math/vector.ts'
import { emblemAt } from '../emblem.ts'
import type { Part } from '../figure.ts'
import type { PropBuilder, PropMaterials } from './prop-parts.ts'
import { ball, bent, box, cut, hoop, piece, ring, rod, shifted, turned } from './shapes.ts'

const orb: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece('orb', material.main, ball([0, 9, 0], 8.5, 8.5, 8.5, 28)),
    piece('stand', material.trim, merge([ring(1.6, 4.6, 0.8), ring(0.4, 5.4, 0.7)])),
  ],
})

const potion: PropBuilder = ({ material }) => ({
  gripRadius: 2.1,
  parts: [
    piece(
      'flask',
      material.main,
      turned([
        [0, 11],
        [1.7, 10.6],
        [1.8, 8.4],
        [2.8, 6.8],
        [4.8, 4.6],
        [5.3, 2.2],
        [4, 0.3],
        [0, 0],
      ]),
    ),
    piece('glass', material.paper, shifted(rod(8.4, 14, 1.7, 1.8), [0, 0, 0])),
    piece('lip', material.trim, ring(13.8, 1.9, 0.45)),
    piece('cork', material.lining, rod(13.5, 16.4, 1.4, 1.7)),
    piece('label', material.paper, box([0, 3, 5.2], 2.2, 1.6, 0.3)),
    piece(
      'bubbles',
      material.accent,
      merge([ball([-1.6, 5.4, 3.4], 0.6), ball([1.2, 6.2, 2.8], 0.45)]),
    ),
    // By the neck.
  ].map((part) => ({ ...part, ...shifted(part, [0, -11, 0]) })),
})

const skull: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece('cranium', material.main, ball([0, 11, -0.6], 7, 7.4, 8, 26), { group: 'skull' }),
    piece(
      'face',
      material.main,
      shifted(
        lathe(
          [
            [0, 4],
            [4, 3.6],
            [4.6, 0],
            [3.8, -4.4],
            [0, -5],
          ],
          24,
        ),
        [0, 7, 3.2],
      ),
      { group: 'skull' },
    ),
    piece(
      'sockets',
      material.accent,
      merge([-1, 1].map((side) => ball([side * 2.7, 9.6, 6.4], 1.9, 2.1, 1.4))),
    ),
    piece(
      'nose',
      material.accent,
      cut(
        [
          [-0.9, 5.6],
          [0.9, 5.6],
          [0, 8],
        ],
        0.8,
        0.2,
        7,
      ),
    ),
    piece('teeth', material.paper, shifted(box([0, 3.4, 6.4], 2.7, 1, 1.2, 0.4), [0, 0, 0]), {
      pattern: ({ x }) => ((x * 0.9 + 40) % 1 < 0.18 ? material.lining : undefined),
    }),
    piece(
      'jaw',
      material.main,
      bent(
        [
          [-4.4, 6, 1],
          [-3.4, 1.6, 5.4],
          [0, 0.8, 7],
          [3.4, 1.6, 5.4],
          [4.4, 6, 1],
        ],
        1.1,
      ),
      { group: 'skull' },
    ),
  ],
})

const crystal: PropBuilder = ({ material }) => {
  const shard = (at: Vec3, height: number, radius: number, lean: number) => {
    const raw = lathe(
      [
        [0, height],
        [radius, height * 0.72],
        [radius * 0.9, 0],
        [0, 0],
      ],
      6,
    )
    return {
      ...raw,
      positions: raw.positions.map((value, i, p) =>
        i % 3 === 0 ? value + at[0] + p[i + 1] * lean : i % 3 === 1 ? value + at[1] : value + at[2],
      ),
    }
  }
  return {
    gripRadius: 0,
    parts: [
      piece(
        'shards',
        material.main,
        merge([
          shard([0, 1, 0], 17, 3, 0.02),
          shard([2.6, 1, 1.2], 11, 2.2, 0.34),
          shard([-2.6, 1, 0.6], 12, 2.2, -0.3),
          shard([0.4, 1, 2.8], 7, 1.7, 0.1),
        ]),
        { creaseCosine: 0.95 },
      ),
      piece('rock', material.lining, ball([0, 0.8, 0], 5.4, 2, 4.4, 9), { creaseCosine: 0.9 }),
    ],
  }
}

const gem: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece(
      'gem',
      material.main,
      lathe(
        [
          [0, 8],
          [3.4, 8],
          [5, 5.6],
          [0, 0],
        ],
        8,
      ),
      { creaseCosine: 0.97 },
    ),
  ],
})

/** In a back it winds its wearer up: that is another key than a door's. */
const key: PropBuilder = ({ prop, material }) => ({
  gripRadius: 0.6,
  parts: [
    ...(prop.carry === 'back' ? windingEnds(material) : doorEnds(material)),
    piece('stem', material.main, rod(-12, 2.4, 0.75)),
    piece('collar', material.trim, merge([ring(1.6, 0.9, 0.4), ring(-3, 0.9, 0.35)])),
  ],
})

/** Bow and bit of a key that opens doors. */
function doorEnds(material: PropMaterials): Part[] {
  return [
    piece(
      'bow',
      material.main,
      merge([
        hoop([0, 5, 0], 2.8, 0.7),
        hoop([-2.2, 8.4, 0], 1.5, 0.5),
        hoop([2.2, 8.4, 0], 1.5, 0.5),
      ]),
    ),
    piece(
      'bit',
      material.main,
      cut(
        [
          [0.4, -11.4],
          [4, -11.4],
          [4, -9.6],
          [2.6, -9.6],
          [2.6, -8.6],
          [4, -8.6],
          [4, -6.8],
          [0.4, -6.8],
        ],
        0.6,
        0.2,
      ),
    ),
  ]
}

/** Two loops to turn it by, and the square end that goes over the spring. */
function windingEnds(material: PropMaterials): Part[] {
  const { x, y, radius } = windingLoop
  return [
    piece(
      'bow',
      material.main,
      merge([hoop([-x, y, 0], radius, 0.75), hoop([x, y, 0], radius, 0.75), rod(0, y + 1.6, 1.1)]),
    ),
    piece(
      'bit',
      material.main,
      cut(
        [
          [-1.3, -12.6],
          [1.3, -12.6],
          [1.3, -9.4],
          [-1.3, -9.4],
        ],
        1.3,
        0.2,
      ),
    ),
  ]
}

/** The left one of the loops of a winding key. */
export const windingLoop = { x: 3.5, y: 6, radius: 2.9 }

const coin: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece('coin', material.main, {
      ...shifted(
        lathe(
          [
            [0, 0.5],
            [4.6, 0.5],
            [5, 0.2],
            [5, -0.2],
            [4.6, -0.5],
            [0, -0.5],
          ],
          36,
        ),
        [0, 0, 0],
      ),
    }),
  ].map((part) => ({
    ...part,
    positions: part.positions.map((_, i, p) =>
      i % 3 === 1 ? p[i + 1] + 5.5 : i % 3 === 2 ? p[i - 1] : p[i],
    ),
    pattern: ({ x, y }: SurfacePoint) =>
      emblemAt('crown', x / 3, (y - 5.5) / 3) ||
      Math.abs(Math.sqrt(x * x + (y - 5.5) ** 2) - 4.2) < 0.2
        ? material.lining
        : undefined,
  })),
})

export const magicBuilders = {
  orb,
  potion,
  skull,
  crystal,
  gem,
  key,
  coin,
}
