/** Cans, buckets and other vessels with a handle. */
import { merge } from '../../math/surface.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ball, bent, piece, ring, rod, shifted, turned } from './shapes.ts'

const wateringCan: PropBuilder = ({ material }) => ({
  gripRadius: 1,
  parts: [
    piece(
      'handle',
      material.trim,
      bent(
        [
          [-8, -10, 0],
          [-6, 0, 0],
          [6, 0, 0],
          [8, -10, 0],
        ],
        0.9,
      ),
    ),
    piece('can', material.main, rod(-30, -10, 9.5, 8.6), {
      pattern: ({ y }) =>
        Math.abs(y + 13) < 0.6 || Math.abs(y + 27) < 0.6 ? material.trim : undefined,
    }),
    piece(
      'spout',
      material.main,
      bent(
        [
          [8, -25, 0],
          [15, -20, 0],
          [23, -9, 0],
        ],
        (t) => 2.2 - 0.8 * t,
      ),
    ),
    piece('rose', material.trim, shifted(ball([0, 0, 0], 3.4, 3.4, 3.4), [24.4, -7.4, 0])),
    piece(
      'back handle',
      material.trim,
      bent(
        [
          [-9, -14, 0],
          [-16, -17, 0],
          [-15, -25, 0],
          [-9.2, -27, 0],
        ],
        0.8,
      ),
    ),
  ],
})

const bucket: PropBuilder = ({ material }) => ({
  gripRadius: 0.7,
  parts: [
    piece(
      'bail',
      material.trim,
      bent(
        [
          [-12.4, -13, 0],
          [-9, -2, 0],
          [0, 0.5, 0],
          [9, -2, 0],
          [12.4, -13, 0],
        ],
        0.6,
        28,
      ),
    ),
    piece(
      'bucket',
      material.main,
      turned([
        [0, -38],
        [9, -38],
        [12.6, -13],
      ]),
    ),
    piece('hoops', material.trim, merge([ring(-13, 12.6, 0.8), ring(-30, 10.3, 0.6)])),
    piece('water', material.accent, rod(-16, -15.4, 12, 12, 0, 24)),
  ],
})

const fireExtinguisher: PropBuilder = ({ material }) => ({
  gripRadius: 1.1,
  parts: [
    piece(
      'lever',
      material.dark,
      merge([
        bent(
          [
            [-2, -2, 0],
            [6, 0, 0],
          ],
          1.1,
        ),
        bent(
          [
            [-2, -4, 0],
            [6, -3.4, 0],
          ],
          0.9,
        ),
      ]),
    ),
    piece('neck', material.trim, rod(-9, -3, 2)),
    piece(
      'cylinder',
      material.main,
      turned([
        [0, -48],
        [7, -48],
        [7.4, -46],
        [7.4, -15],
        [5, -10],
        [1.6, -8.4],
      ]),
      {
        pattern: ({ y, z }) => (z > 0 && y > -36 && y < -22 ? material.paper : undefined),
      },
    ),
    piece(
      'hose',
      material.dark,
      bent(
        [
          [-2, -6, 0],
          [-9, -9, 0],
          [-11, -24, 0],
          [-9.4, -34, 0],
        ],
        1,
      ),
    ),
  ],
})

export const vesselBuilders = {
  watering_can: wateringCan,
  bucket,
  fire_extinguisher: fireExtinguisher,
}
