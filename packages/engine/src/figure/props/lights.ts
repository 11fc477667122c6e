/** Lanterns, torches, candles and bare fire. */
import { lathe, mapPoints, merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import type { PropBuilder } from './prop-parts.ts'
import { bent, hoop, piece, ring, rod, shifted, turned } from './shapes.ts'

/** The outline of a lantern's glass, between roof and floor. */
const glass = [
  [0, -8.8],
  [3.9, -8.8],
  [3.9, -18.8],
  [0, -18.8],
] as const

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
      // All of its glass glows: a flame in the open would show the posts behind it in pieces.
      piece('light', material.glow, lathe(glass, 16), { noOcclusion: true }),
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

/** Fire as one tall tongue and four lower ones, the same from every side: pale below, then hot, dark at the tips. */
function flames(
  material: { main: string; lining: string; accent: string },
  y: number,
  size: number,
): Part[] {
  const at = (x: number, height: number, z: number): Vec3 => [x * size, y + height * size, z * size]
  const tall = mapPoints(
    turned([
      [0, 13.4],
      [0.7, 10.6],
      [1.9, 7.4],
      [3.6, 4.2],
      [3.4, 1.6],
      [1.6, 0.2],
      [0, 0],
    ]),
    ([x, h, z]) => at(x + 0.35 * Math.sin(h * 0.55), h, z + 0.3 * Math.cos(h * 0.5)),
  )
  const tongue = (k: number) => {
    const c = Math.cos(k * 1.57 + 0.5)
    const s = Math.sin(k * 1.57 + 0.5)
    const tip = 7.4 + 1.6 * (k % 2)
    return bent(
      [
        at(c * 1.2, 0.8, s * 1.2),
        at(c * 3, 3, s * 3),
        at(c * 3.7, tip * 0.72, s * 3.7),
        at(c * 3.1, tip, s * 3.1),
      ],
      (t) => size * (1.7 * Math.sin(Math.PI * Math.min(1, t * 0.86 + 0.14)) ** 0.8 + 0.05),
    )
  }
  const layers = (x: number, h: number, z: number) => {
    const rise = (h - y) / size
    const lick = Math.sin(Math.atan2(x, z) * 5 + rise * 0.8)
    if (rise < 3.4 + 1.1 * lick) return material.accent
    return rise < 7 + 1.5 * lick ? material.main : undefined
  }
  return [
    piece('flame', material.lining, merge([tall, tongue(0), tongue(1), tongue(2), tongue(3)]), {
      noOcclusion: true,
      castsNoShadow: true,
      creaseCosine: -1,
      group: 'flame',
      pattern: ({ x, y: h, z }) => layers(x, h, z),
    }),
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
