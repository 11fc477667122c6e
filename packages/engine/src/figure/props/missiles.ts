/** What is thrown or shot by hand, and saws that roar. */
import { merge } from '../../math/surface.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ball, bent, box, cut, hoop, piece, rod, shifted, smoothOutline, wound } from './shapes.ts'

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
            ? material.paint
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

export const missileBuilders = {
  kunai,
  shuriken,
  boomerang,
  slingshot,
  chainsaw,
  bomb,
}
