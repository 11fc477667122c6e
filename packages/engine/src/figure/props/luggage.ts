/** Cases and bags carried at the side. */
import { merge } from '../../math/surface.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ball, bent, box, cut, piece, rod, shifted, smoothOutline } from './shapes.ts'

/** A box with a handle on top: what is carried by the hand at the side. */
function luggage(wide: number, high: number, deep: number, isHard: boolean): PropBuilder {
  return ({ material }) => ({
    gripRadius: 1.1,
    parts: [
      piece(
        'handle',
        material.lining,
        bent(
          [
            [-6, -4, 0],
            [-5, 0, 0],
            [5, 0, 0],
            [6, -4, 0],
          ],
          1,
        ),
      ),
      piece('case', material.main, box([0, -4 - high, 0], wide, high, deep, isHard ? 1.4 : 2.6), {
        pattern: ({ y, x }) => {
          const seam = Math.abs(y + 4 + high * 0.9)
          if (seam < 0.4) return material.lining
          return isHard && Math.abs(Math.abs(x) - wide * 0.58) < 1.4 ? material.lining : undefined
        },
      }),
      piece(
        'locks',
        material.trim,
        merge([-0.58, 0.58].map((s) => box([s * wide, -4 - high * 0.62, deep], 1.5, 1.5, 0.7))),
      ),
      piece(
        'corners',
        material.trim,
        merge(
          [-1, 1].flatMap((s) =>
            [-4.6, -3.4 - 2 * high].map((y) =>
              ball([s * (wide - 0.8), y, deep - 0.6], 1.5, 1.5, 1.2),
            ),
          ),
        ),
      ),
    ],
  })
}

const handbag: PropBuilder = ({ material }) => ({
  gripRadius: 0.8,
  parts: [
    piece(
      'handles',
      material.lining,
      merge(
        [2.6, -2.6].map((z) =>
          bent(
            [
              [-6.5, -13, z],
              [-5, -2, z * 0.4],
              [5, -2, z * 0.4],
              [6.5, -13, z],
            ],
            0.7,
          ),
        ),
      ),
    ),
    piece(
      'bag',
      material.main,
      merge([
        cut(
          smoothOutline(
            [
              [-9.5, -12],
              [9.5, -12],
              [12, -28],
              [-12, -28],
            ],
            44,
          ),
          4.4,
          1.4,
        ),
      ]),
    ),
    piece(
      'flap',
      material.lining,
      shifted(
        cut(
          smoothOutline(
            [
              [-9.6, -11.8],
              [9.6, -11.8],
              [9, -18],
              [0, -21],
              [-9, -18],
            ],
            40,
          ),
          0.7,
        ),
        [0, 0, 4.6],
      ),
    ),
    piece('clasp', material.trim, ball([0, -20, 5.6], 1.4, 1.4, 0.7)),
  ],
})

const shoppingBag: PropBuilder = ({ material }) => ({
  gripRadius: 0.6,
  parts: [
    piece(
      'cords',
      material.lining,
      merge(
        [3, -3].map((z) =>
          bent(
            [
              [-5, -12, z],
              [-3.6, -1, z * 0.3],
              [3.6, -1, z * 0.3],
              [5, -12, z],
            ],
            0.4,
          ),
        ),
      ),
    ),
    piece('bag', material.main, box([0, -27, 0], 11, 15, 5, 0.5), {
      pattern: ({ x, y }) =>
        Math.hypot(x, y + 27) < 4.6
          ? material.paint
          : Math.abs(y + 13.5) < 0.7
            ? material.trim
            : undefined,
    }),
    piece(
      'tissue',
      material.paper,
      merge([-6, -1, 4].map((x, i) => ball([x, -11 + (i % 2), 0.6], 3.6, 3.4, 2.4))),
    ),
  ],
})

const toolbox: PropBuilder = ({ material }) => ({
  gripRadius: 1.1,
  parts: [
    piece(
      'handle',
      material.lining,
      merge(
        [rod(-12, 0, 0.8), shifted(rod(-12, 0, 0.8), [0, 0, 0])].map((m, i) =>
          shifted(m, [i === 0 ? -9 : 9, 0, 0]),
        ),
      ),
    ),
    piece(
      'grip',
      material.lining,
      bent(
        [
          [-9, 0, 0],
          [0, 0.2, 0],
          [9, 0, 0],
        ],
        1,
      ),
    ),
    piece('box', material.main, box([0, -19, 0], 17, 7.5, 8, 0.8), {
      pattern: ({ y }) => (Math.abs(y + 15) < 0.5 ? material.dark : undefined),
    }),
    piece('latches', material.trim, merge([-9, 9].map((x) => box([x, -15.4, 8.2], 1.4, 2, 0.6)))),
  ],
})

export const luggageBuilders = {
  suitcase: luggage(20, 14, 6.5, true),
  briefcase: luggage(19, 11, 4, false),
  handbag,
  shopping_bag: shoppingBag,
  toolbox,
}
