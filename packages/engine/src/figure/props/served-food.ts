/** What is served: bread on its tray, pizza, cake, bowls and cups. */
import { merge } from '../../math/surface.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ball, bent, box, piece, ring, rod, shifted, turned } from './shapes.ts'

/** A baker's tray with two rows of loaves. */
const trayOfBread: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece('tray', material.lining, box([0, 1, 0], 23, 1, 15, 0.4)),
    piece(
      'tray rim',
      material.lining,
      merge([
        box([0, 2.4, 15], 23, 1.6, 0.7, 0.3),
        box([0, 2.4, -15], 23, 1.6, 0.7, 0.3),
        box([23, 2.4, 0], 0.7, 1.6, 15, 0.3),
        box([-23, 2.4, 0], 0.7, 1.6, 15, 0.3),
      ]),
    ),
    piece(
      'loaves',
      material.main,
      merge([-14.5, 0, 14.5].flatMap((x) => [-7, 7].map((z) => ball([x, 5.2, z], 6.4, 4.4, 5.6)))),
      {
        // Two cuts across each crust.
        pattern: ({ x, y }) => {
          const along = ((x + 21.75) % 14.5) - 7.25
          return y > 6 && Math.abs(Math.abs(along) - 2) < 0.55 ? material.paper : undefined
        },
      },
    ),
  ],
})

const pizza: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece('board', material.lining, rod(0, 1, 18)),
    piece('crust', material.main, ring(2.2, 15.4, 1.7, 32)),
    piece('cheese', material.paper, rod(1, 2.6, 14.6, 14.6, 0, 32), {
      pattern: ({ x, z }) => {
        if (Math.abs(x) < 0.3 || Math.abs(z) < 0.3 || Math.abs(Math.abs(x) - Math.abs(z)) < 0.4)
          return material.main
        return Math.hypot(x, z) > 13.2 ? material.paint : undefined
      },
    }),
    piece(
      'salami',
      material.accent,
      merge(
        Array.from({ length: 10 }, (_, i) => {
          const [a, r] = [i * 2.4, i % 2 === 0 ? 9.5 : 5]
          return ball([Math.cos(a) * r, 2.8, Math.sin(a) * r], 2.1, 0.5, 2.1)
        }),
      ),
    ),
  ],
})

const cake: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece('plate', material.paper, rod(0, 1, 13)),
    piece('cake', material.main, rod(1, 9, 10.5, 10.5, 0, 28)),
    piece('upper cake', material.main, rod(9, 15, 7, 7, 0, 28)),
    piece(
      'icing',
      material.paper,
      merge([ring(9, 10.4, 1.1), ring(15, 6.9, 1), ring(1.6, 10.6, 1)]),
    ),
    piece(
      'cherries',
      material.accent,
      merge(
        Array.from({ length: 6 }, (_, i) =>
          ball([Math.cos(i * 1.047) * 5, 16, Math.sin(i * 1.047) * 5], 1.3),
        ),
      ),
    ),
    piece('candle', material.lining, rod(15, 20, 0.6)),
    piece('light', material.glow, ball([0, 21.2, 0], 0.8, 1.5)),
  ],
})

const teapot: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece(
      'pot',
      material.main,
      turned([
        [0, 0],
        [5.6, 0.4],
        [9.4, 6],
        [8, 11.4],
        [4.4, 13.6],
      ]),
      {
        pattern: ({ y }) =>
          Math.abs(y - 7) < 0.5 || Math.abs(y - 5.4) < 0.3 ? material.trim : undefined,
      },
    ),
    piece(
      'lid',
      material.main,
      turned([
        [4.6, 13.4],
        [4, 14.6],
        [0, 15.4],
      ]),
    ),
    piece('knob', material.trim, ball([0, 16.4, 0], 1.2)),
    piece(
      'spout',
      material.main,
      bent(
        [
          [8, 5, 0],
          [12.5, 7, 0],
          [14, 12, 0],
          [16.5, 13.6, 0],
        ],
        (t) => 2.2 - 1.2 * t,
      ),
    ),
    piece(
      'handle',
      material.main,
      bent(
        [
          [-7.4, 11.6, 0],
          [-13, 12, 0],
          [-13.6, 6, 0],
          [-8.8, 4, 0],
        ],
        0.9,
      ),
    ),
  ],
})

const wineGlass: PropBuilder = ({ material }) => ({
  gripRadius: 0.5,
  parts: [
    piece('foot', material.main, rod(-8, -7.4, 4)),
    piece('stem', material.main, rod(-7.4, 3, 0.5)),
    piece(
      'glass',
      material.main,
      turned([
        [0.4, 3],
        [4, 6],
        [4.6, 10],
        [3.6, 14.6],
      ]),
    ),
    piece(
      'wine',
      material.accent,
      turned([
        [0.4, 3.4],
        [4.1, 6.2],
        [4.7, 9.6],
        [0, 9.8],
      ]),
    ),
  ],
})

const coffeeCup: PropBuilder = ({ material }) => ({
  gripRadius: 3.4,
  parts: [
    piece('cup', material.main, rod(-6, 6, 3, 4)),
    piece('sleeve', material.lining, rod(-3, 3, 3.4, 3.9)),
    piece('lid', material.dark, rod(6, 7.4, 4.2, 3.6)),
  ],
})

/** A waiter's tray with a bottle and two glasses. */
const servingTray: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece('tray', material.main, rod(0, 0.9, 16, 17, 0, 32)),
    piece('tray rim', material.main, ring(1.2, 16.8, 0.7, 36)),
    piece(
      'bottle',
      material.lining,
      turned([
        [0, 1],
        [3.6, 1],
        [3.8, 14],
        [1.5, 18],
        [1.4, 24],
        [0, 24],
      ]),
    ),
    piece('label', material.paper, rod(6, 11, 3.95, 3.95)),
    piece(
      'glasses',
      material.accent,
      merge(
        [
          [-8, 4],
          [7.5, 6],
          [5, -8],
        ].map(([x, z]) =>
          shifted(
            turned([
              [0, 1],
              [2.4, 1.1],
              [0.5, 2],
              [0.5, 6],
              [3, 9],
              [2.6, 13],
            ]),
            [x, 0, z],
          ),
        ),
      ),
    ),
  ],
})

const bowl: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece(
      'bowl',
      material.main,
      turned([
        [0, 0],
        [4, 0.2],
        [4.4, 1.6],
        [9.6, 6.4],
        [10.4, 9],
      ]),
      {
        pattern: ({ y }) => (y > 7.6 && y < 8.4 ? material.trim : undefined),
      },
    ),
    piece('soup', material.lining, rod(7.4, 8, 9.6, 9.6, 0, 24)),
    piece('noodles', material.paper, merge([0, 1, 2, 3].map((i) => ring(8.4, 2.4 + i * 1.7, 0.6)))),
    piece('egg', material.accent, ball([3.6, 9, 2.6], 2.4, 0.9, 2)),
    piece(
      'chopsticks',
      material.dark,
      merge(
        [-0.8, 0.8].map((z) =>
          bent(
            [
              [-4, 9, z],
              [14, 17, z * 2.4],
            ],
            0.42,
          ),
        ),
      ),
    ),
  ],
})

export const servedFoodBuilders = {
  tray_of_bread: trayOfBread,
  pizza,
  cake,
  teapot,
  wine_glass: wineGlass,
  coffee_cup: coffeeCup,
  serving_tray: servingTray,
  bowl,
}
