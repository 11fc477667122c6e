import { lathe, type Mesh, merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ball, bent, cut, piece, ring } from './shapes.ts'

function blossom(at: Vec3, size: number): { petals: Mesh; heart: Mesh } {
  const petals = Array.from({ length: 6 }, (_, k) => {
    const a = (k / 6) * 2 * Math.PI
    return ball(
      [at[0] + Math.cos(a) * size * 0.62, at[1] + Math.sin(a) * size * 0.62, at[2] - 0.2 * size],
      size * 0.5,
      size * 0.5,
      size * 0.22,
      12,
    )
  })
  return {
    petals: merge(petals),
    heart: ball([at[0], at[1], at[2] + 0.15 * size], size * 0.36, size * 0.36, size * 0.28, 14),
  }
}

const flower: PropBuilder = ({ material }) => {
  const { petals, heart } = blossom([0, 27, 1], 4.6)
  return {
    gripRadius: 0.5,
    parts: [
      piece(
        'stem',
        material.lining,
        bent(
          [
            [0, -10, 0],
            [0.8, 8, 0],
            [0, 27, 0],
          ],
          0.5,
        ),
      ),
      piece('leaves', material.lining, merge([leaf([0.6, 6, 0], 1), leaf([0.6, 12, 0], -1)])),
      piece('petals', material.main, petals, { group: 'petals' }),
      piece('heart', material.accent, heart),
    ],
  }
}

function leaf(at: Vec3, side: number): Mesh {
  return cut(
    [
      [0, 0],
      [2.4, 2.4],
      [6, 3.4],
      [8, 5.4],
      [3.6, 5.6],
      [0.8, 3],
    ].map(([x, y]) => [at[0] + side * x, at[1] + y] as const),
    0.25,
    0.1,
  )
}

/** Where the flowers of a bouquet stand. */
const heads: Vec3[] = [
  [0, 26, 4],
  [-6, 24, 2],
  [6, 24, 2.4],
  [-3, 30, 0],
  [3.4, 30.4, 0.6],
  [-8.6, 28.6, -2],
  [8.6, 28.6, -2],
  [0, 33, -2],
]

const bouquet: PropBuilder = ({ material }) => {
  const flowers = heads.map((at) => blossom(at, 4.4))
  return {
    gripRadius: 2,
    parts: [
      piece(
        'leaves',
        material.lining,
        merge([
          leaf([-4, 20, -2], -1.1),
          leaf([4, 20, -2], 1.1),
          leaf([-2, 25, -3], -1.2),
          leaf([2, 25, -3], 1.2),
          ...heads.map(([x, y, z]) =>
            bent(
              [
                [x * 0.2, 4, 0],
                [x, y, z - 1],
              ],
              0.4,
              4,
              6,
            ),
          ),
        ]),
      ),
      piece(
        'wrap',
        material.accent,
        lathe(
          [
            [8.4, 21],
            [3.2, 4],
            [1.8, 0],
            [2.6, -6],
          ],
          20,
        ),
        { backMaterial: material.accent },
      ),
      piece(
        'ribbon',
        material.trim,
        merge([
          ring(2, 2.4, 0.7),
          bent(
            [
              [0, 2, 2.6],
              [-3, -3, 3],
              [-2, -8, 3],
            ],
            0.6,
          ),
          bent(
            [
              [0, 2, 2.6],
              [3, -3, 3],
              [3.4, -8, 3],
            ],
            0.6,
          ),
        ]),
      ),
      ...heads.map((_, i) =>
        piece(`petals-${i}`, i % 3 === 1 ? material.accent : material.main, flowers[i].petals, {
          group: `petals-${i}`,
        }),
      ),
      piece('hearts', material.trim, merge(flowers.map(({ heart }) => heart))),
    ],
  }
}

export const flowerBuilders = { flower, bouquet }
