/** Tools of house and garden. */
import { merge } from '../../math/surface.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ends, shaft } from './shaft.ts'
import { ball, bent, box, cut, hoop, piece, rod, shifted, smoothOutline, turned } from './shapes.ts'

const mop: PropBuilder = (context) => {
  const { material } = context
  const { top, bottom } = ends(150)
  return {
    gripRadius: 1.4,
    parts: [
      piece('stick', material.lining, rod(bottom + 16, top, 1.3)),
      piece('clamp', material.trim, rod(bottom + 13, bottom + 18, 5, 2)),
      piece(
        'strings',
        material.main,
        merge(
          Array.from({ length: 22 }, (_, i) => {
            const [a, r] = [i * 2.4, 3 + (i % 3) * 3.4]
            const [x, z] = [Math.cos(a) * r, Math.sin(a) * r]
            return bent(
              [
                [x * 0.3, bottom + 15, z * 0.3],
                [x * 0.8, bottom + 8, z * 0.8],
                [x * 1.2, bottom + 0.6, z * 1.2],
              ],
              1.1,
              8,
              6,
            )
          }),
        ),
      ),
    ],
  }
}

const scissors: PropBuilder = ({ material }) => ({
  gripRadius: 1,
  parts: [
    piece(
      'bows',
      material.lining,
      merge([hoop([-4, -5, 0], 3.6, 0.9), hoop([4, -5, 0], 3.6, 0.9)]),
    ),
    piece(
      'blades',
      material.main,
      merge([
        cut(
          [
            [-2.4, -2],
            [0.6, 4],
            [5.6, 24],
            [1, 8],
          ],
          0.8,
        ),
        shifted(
          cut(
            [
              [2.4, -2],
              [-0.6, 4],
              [-5.6, 24],
              [-1, 8],
            ],
            0.8,
          ),
          [0, 0, 0.9],
        ),
      ]),
    ),
    piece('screw', material.trim, ball([0, 5, 1.2], 1.1, 1.1, 0.6)),
  ],
})

const rake: PropBuilder = (context) => {
  const { material } = context
  const { top, bottom } = ends(160)
  return {
    gripRadius: 1.4,
    parts: [
      piece('stick', material.lining, rod(bottom + 3, top, 1.4)),
      piece('rake head', material.main, box([0, bottom + 4, 0], 17, 1, 1)),
      piece(
        'teeth',
        material.main,
        merge(
          Array.from({ length: 9 }, (_, i) => {
            const x = -16 + i * 4
            return bent(
              [
                [x, bottom + 4, 0],
                [x, bottom + 4.6, 4],
                [x, bottom + 0.7, 7],
              ],
              0.6,
              8,
              6,
            )
          }),
        ),
      ),
    ],
  }
}

const pitchfork: PropBuilder = (context) => {
  const { material } = context
  const { top } = ends(160)
  const tine = (x: number) =>
    bent(
      [
        [x * 0.2, top, 0],
        [x, top + 6, 0.6],
        [x, top + 26, 0],
        [x * 0.98, top + 38, -1.4],
      ],
      (t) => 1 - 0.7 * t ** 3,
      18,
      8,
    )
  return {
    gripRadius: 1.4,
    parts: [
      ...shaft(context, { length: 160, radius: 1.4 }),
      piece('tines', material.main, merge([-11, -3.7, 3.7, 11].map(tine))),
    ],
  }
}

const sickle: PropBuilder = ({ material }) => ({
  gripRadius: 1.4,
  parts: [
    piece('handle', material.lining, rod(-8, 9, 1.4, 1.5, 0.2)),
    piece(
      'blade',
      material.main,
      cut(
        smoothOutline(
          [
            [-1.4, 9],
            [1.6, 9],
            [8, 13],
            [16, 21],
            [18, 32],
            [11, 42],
            [0, 45],
            [9, 38],
            [13.6, 31],
            [12, 23],
            [6, 16],
          ],
          70,
        ),
        0.8,
      ),
    ),
  ],
})

const saw: PropBuilder = ({ material }) => ({
  gripRadius: 1.4,
  parts: [
    piece('handle', material.lining, hoop([0, 0, 0], 4.6, 1.5)),
    piece(
      'blade',
      material.main,
      cut(
        [
          [-3, 5],
          ...Array.from({ length: 15 }, (_, i) => [[-5 - (i % 2), 8 + i * 2.6]] as const).flat(),
          [3, 47],
          [5, 5],
        ] as [number, number][],
        0.5,
      ),
    ),
  ],
})

const gavel: PropBuilder = ({ material }) => ({
  gripRadius: 1.2,
  parts: [
    piece('handle', material.lining, rod(-8, 20, 1, 1.3)),
    piece(
      'head',
      material.main,
      bent(
        [
          [-7.5, 22, 0],
          [0, 22, 0],
          [7.5, 22, 0],
        ],
        () => 4.4,
        12,
        20,
      ),
    ),
    piece(
      'bands',
      material.trim,
      merge(
        [-5, 5].map((x) =>
          bent(
            [
              [x - 0.8, 22, 0],
              [x, 22, 0],
              [x + 0.8, 22, 0],
            ],
            () => 4.7,
            4,
            20,
          ),
        ),
      ),
    ),
  ],
})

const plant: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece(
      'pot',
      material.main,
      turned([
        [0, 0],
        [5, 0],
        [7.4, 10],
        [8, 10.2],
        [8, 12.4],
      ]),
    ),
    piece('earth', material.dark, rod(10.6, 11, 7.2)),
    piece(
      'leaves',
      material.lining,
      merge(
        Array.from({ length: 9 }, (_, i) => {
          const a = i * 2.4
          const [c, s] = [Math.cos(a), Math.sin(a)]
          const high = 14 + (i % 3) * 6
          return bent(
            [
              [c, 11, s],
              [c * 6, 11 + high * 0.7, s * 6],
              [c * 12, 9 + high, s * 12],
            ],
            (t) => [3 * Math.sin(Math.PI * Math.min(0.98, 0.12 + t * 0.86)), 0.5],
            14,
            8,
          )
        }),
      ),
    ),
  ],
})

export const houseworkBuilders = {
  mop,
  scissors,
  rake,
  pitchfork,
  sickle,
  saw,
  gavel,
  plant,
}
