/** What cooks hold. */
import { merge } from '../../math/surface.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ball, bent, cut, hoop, piece, rod, shifted } from './shapes.ts'

const fryingPan: PropBuilder = ({ material }) => ({
  gripRadius: 1.3,
  parts: [
    piece('handle', material.lining, rod(-10, 12, 1.2, 1.5)),
    piece('pan', material.main, shifted(ball([0, 0, 0], 13, 13, 2.2, 28), [0, 25, 0])),
    piece('rim', material.main, hoop([0, 25, 1.6], 12.6, 1, 36)),
    piece('inside', material.dark, ball([0, 25, 1.4], 11.2, 11.2, 1.4, 28)),
  ],
})

const rollingPin: PropBuilder = ({ material }) => ({
  gripRadius: 1.4,
  parts: [
    piece('roller', material.main, rod(7, 35, 3.6, 3.6)),
    piece(
      'handles',
      material.lining,
      merge([rod(-6, 7, 1.3, 1.5, 0.3), rod(35, 46, 1.5, 1.3, 0.3)]),
    ),
  ],
})

const whisk: PropBuilder = ({ material }) => ({
  gripRadius: 1.2,
  parts: [
    piece('handle', material.lining, rod(-9, 9, 1.1, 1.3)),
    piece(
      'wires',
      material.main,
      merge(
        [0, 0.8, 1.6, 2.4].map((turn) => {
          const [c, s] = [Math.cos(turn), Math.sin(turn)]
          return bent(
            [
              [c, 9, s],
              [5 * c, 20, 5 * s],
              [0, 30, 0],
              [-5 * c, 20, -5 * s],
              [-c, 9, -s],
            ],
            0.28,
            28,
            6,
          )
        }),
      ),
    ),
  ],
})

const cleaver: PropBuilder = ({ material }) => ({
  gripRadius: 1.4,
  parts: [
    piece('handle', material.lining, rod(-8, 7, 1.4, 1.4, 0.3)),
    piece(
      'blade',
      material.main,
      cut(
        [
          [-1.4, 7],
          [-1.4, 29],
          [9.5, 29],
          [10, 8.5],
          [4, 7],
        ],
        0.7,
      ),
      {
        pattern: ({ x, y }) =>
          Math.hypot(x - 7.4, y - 26.4) < 0.9 ? material.dark : x > 8.4 ? material.trim : undefined,
      },
    ),
  ],
})

export const kitchenBuilders = {
  frying_pan: fryingPan,
  rolling_pin: rollingPin,
  whisk,
  cleaver,
}
