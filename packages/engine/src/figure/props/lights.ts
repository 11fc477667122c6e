/** Lanterns, torches, candles and bare fire. */
import { lathe, merge } from '../../math/surface.ts'
import type { Part } from '../figure.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ball, bent, cut, hoop, piece, ring, rod, shifted, smoothOutline } from './shapes.ts'

const lantern: PropBuilder = ({ material }) => {
  const posts = [0, 1, 2, 3].map((k) =>
    shifted(rod(-19, -8, 0.45), [
      Math.sin((k * Math.PI) / 2 + 0.8) * 4.6,
      0,
      Math.cos((k * Math.PI) / 2 + 0.8) * 4.6,
    ]),
  )
  return {
    gripRadius: 0.8,
    parts: [
      piece('handle', material.main, hoop([0, -2.2, 0], 2.6, 0.5)),
      piece(
        'roof',
        material.main,
        lathe(
          [
            [0, -3.5],
            [1.2, -4],
            [2.4, -5.5],
            [6, -8],
            [6, -9],
            [0, -9],
          ],
          8,
        ),
        { creaseCosine: 0.9 },
      ),
      piece('posts', material.main, merge(posts)),
      piece('light', material.glow, ball([0, -14, 0], 3.2, 4.4, 3.2), { noOcclusion: true }),
      piece(
        'base',
        material.main,
        lathe(
          [
            [0, -18.6],
            [6, -18.6],
            [6.2, -20.6],
            [4, -21.4],
            [0, -21.4],
          ],
          8,
        ),
        { creaseCosine: 0.9 },
      ),
    ],
  }
}

const flameShape = (y: number, s: number): readonly (readonly [number, number])[] =>
  smoothOutline(
    [
      [0, 0],
      [-3.2, 0.7],
      [-4.6, 3.2],
      [-4, 6.4],
      [-3, 4.8],
      [-2.6, 7.4],
      [-0.6, 9.4],
      [-0.2, 13],
      [1.4, 10],
      [2, 7],
      [3.4, 8.6],
      [4.4, 4.6],
      [3.2, 0.8],
    ],
    64,
  ).map(([a, b]) => [a * s, y + b * s] as const)

/** Fire as three flat tongues, hot inside. */
function flames(
  material: { main: string; lining: string; accent: string },
  y: number,
  size: number,
): Part[] {
  const glow = { noOcclusion: true, castsNoShadow: true, creaseCosine: -1, group: 'flame' }
  return [
    piece('flame', material.lining, cut(flameShape(y, size), 1.6 * size, 0.05), glow),
    piece(
      'flame-middle',
      material.main,
      cut(flameShape(y + 0.5 * size, size * 0.72), 1.9 * size, 0.05),
      glow,
    ),
    piece(
      'flame-core',
      material.accent,
      cut(flameShape(y + 0.9 * size, size * 0.42), 2.2 * size, 0.05),
      glow,
    ),
  ]
}

const torch: PropBuilder = ({ material, prop }) => ({
  gripRadius: 1.7,
  parts: [
    piece('stick', material.main, rod(-24, 16, 1.4, 1.9)),
    piece('cloth', material.lining, rod(14, 23, 2.4, 3, 0.3)),
    piece('bands', material.trim, merge([ring(14.5, 2.4, 0.5), ring(20, 2.9, 0.5)])),
    ...flames(
      { main: `${prop.id}.fire`, lining: `${prop.id}.ember`, accent: material.glow },
      21,
      1.35,
    ),
  ],
})

const flame: PropBuilder = ({ material, prop }) => ({
  gripRadius: 0,
  parts: flames({ main: material.main, lining: `${prop.id}.ember`, accent: material.glow }, 2, 1.5),
})

const candle: PropBuilder = ({ material, prop }) => ({
  gripRadius: 0,
  parts: [
    piece(
      'dish',
      material.trim,
      lathe(
        [
          [0, 1],
          [4.6, 1.4],
          [6.4, 2.4],
          [6.6, 1.8],
          [4.6, 0],
          [0, 0],
        ],
        28,
      ),
    ),
    piece('ring', material.trim, hoop([7.4, 1.8, 0], 1.8, 0.45)),
    piece(
      'wax',
      material.main,
      merge([
        rod(0.8, 12, 2.2, 2),
        bent(
          [
            [1.9, 11, 0.8],
            [2.2, 8, 0.9],
            [2.1, 5.6, 0.9],
          ],
          (t) => 0.35 + 0.3 * t,
        ),
      ]),
    ),
    ...flames(
      { main: `${prop.id}.fire`, lining: `${prop.id}.ember`, accent: material.glow },
      12,
      0.42,
    ),
  ],
})

export const lightBuilders = { lantern, torch, flame, candle }
