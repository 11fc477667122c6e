import { merge } from '../../math/surface.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ball, bent, piece, ring, rod } from './shapes.ts'

const flute: PropBuilder = ({ material }) => ({
  gripRadius: 1.1,
  parts: [
    piece('pipe', material.main, rod(-28, 28, 1.1)),
    piece('rings', material.trim, merge([-28, -12, 16, 28].map((y) => ring(y, 1.2, 0.4)))),
    piece(
      'holes',
      material.dark,
      merge([-20, -16, -8, -4, 2, 6, 22].map((y) => ball([0, y, 1], 0.5, 0.6, 0.3))),
    ),
  ],
})

const drum: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece('shell', material.main, rod(1, 21, 12, 12, 0.6, 32), {
      pattern: ({ u, v }) =>
        Math.abs(((((u * 8 + v * 1.4) % 1) + 1) % 1) - 0.5) < 0.06 ||
        Math.abs(((((u * 8 - v * 1.4) % 1) + 1) % 1) - 0.5) < 0.06
          ? material.trim
          : undefined,
    }),
    piece('skins', material.lining, merge([rod(20.6, 21.8, 11.8), rod(0.2, 1.2, 11.8)])),
    piece('hoops', material.trim, merge([ring(20.4, 12.4, 0.9, 36), ring(1.6, 12.4, 0.9, 36)])),
  ],
})

const harp: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece(
      'frame',
      material.main,
      merge([
        bent(
          [
            [-9, 0, 0],
            [-11, 20, 0],
            [-12, 44, 0],
          ],
          1.8,
        ),
        bent(
          [
            [-12, 44, 0],
            [-6, 48, 0],
            [2, 42, 0],
            [11, 46, 0],
            [13, 42, 0],
          ],
          1.5,
        ),
        bent(
          [
            [-9, 0, 0],
            [2, 16, 0],
            [13, 42, 0],
          ],
          (t) => 2.6 - 1 * t,
        ),
      ]),
    ),
    piece('finials', material.trim, merge([ball([-12, 46, 0], 2.4), ball([13.4, 42, 0], 2)])),
    piece(
      'strings',
      material.paper,
      merge(
        Array.from({ length: 9 }, (_, i) =>
          bent(
            [
              [-9 + i * 2.3, 45 - Math.sin(i * 0.5) * 2, 0],
              [-7 + i * 2.15, 2 + i * 4.1, 0],
            ],
            0.16,
            3,
            5,
          ),
        ),
      ),
      { castsNoShadow: true },
    ),
  ],
})

export const instrumentBuilders = { flute, drum, harp }
