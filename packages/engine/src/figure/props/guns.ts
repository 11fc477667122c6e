import { merge } from '../../math/surface.ts'
import { formed } from './formed.ts'
import { automatic, flintlock, longGun } from './guns-of-ages.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ball, bent, box, cut, piece, ring, rod, rolled, shifted } from './shapes.ts'

const revolver: PropBuilder = ({ material }) => ({
  gripRadius: 1.8,
  parts: [
    piece(
      'grip',
      material.lining,
      cut(
        [
          [-3.4, -9],
          [1.6, -9.5],
          [2.8, 3],
          [-1.6, 4],
        ],
        1.5,
        0.6,
      ),
    ),
    piece(
      'frame',
      material.main,
      cut(
        [
          [-3, 3],
          [6, 2.5],
          [20, 4.2],
          [20, 7.4],
          [-4, 7.8],
          [-5, 5],
        ],
        1.5,
        0.5,
      ),
    ),
    piece('barrel', material.accent, shifted(rolled(rod(0, 20, 1.2), -90), [4, 6.4, 0])),
    piece(
      'guard',
      material.main,
      bent(
        [
          [3, 3, 0],
          [5, -1, 0],
          [8.6, -0.6, 0],
          [8.6, 3, 0],
        ],
        0.5,
      ),
    ),
    piece(
      'cylinder',
      material.trim,
      shifted(rolled(rod(-3, 3, 2.1, 2.1, 0.2, 10), 90), [4, 5.4, 0]),
    ),
    piece(
      'hammer',
      material.main,
      cut(
        [
          [-5, 7],
          [-3, 7.4],
          [-4.6, 10.4],
          [-6.4, 9.6],
        ],
        0.6,
        0.2,
      ),
    ),
  ],
})

const blaster: PropBuilder = ({ material }) => ({
  gripRadius: 1.9,
  parts: [
    piece(
      'grip',
      material.lining,
      cut(
        [
          [-3.6, -10],
          [1.8, -10],
          [2.6, 3],
          [-2, 3],
        ],
        1.6,
        0.6,
      ),
    ),
    piece(
      'body',
      material.main,
      cut(
        [
          [-6, 2.5],
          [16, 2.5],
          [22, 4.6],
          [22, 8],
          [12, 10],
          [-4, 10],
          [-8, 7],
        ],
        2.4,
        0.9,
      ),
    ),
    piece('barrel', material.lining, shifted(rolled(rod(0, 12, 2, 1.6), -90), [18, 6.3, 0])),
    piece(
      'coils',
      material.glow,
      merge([20, 23, 26].map((x) => shifted(rolled(ring(0, 2.1, 0.45), 90), [x, 6.3, 0]))),
    ),
    piece('cell', material.glow, box([3, 6.4, 2.5], 4, 1.1, 0.5)),
    piece('sight', material.lining, box([2, 11, 0], 5, 0.9, 0.8)),
  ],
})

const rifle: PropBuilder = ({ material }) => ({
  gripRadius: 2,
  parts: [
    piece(
      'stock',
      material.lining,
      cut(
        [
          [-6, -38],
          [1.8, -40],
          [2.4, -12],
          [1.8, 4],
          [2.4, 22],
          [-1.8, 22],
          [-2.6, 2],
          [-4.6, -8],
          [-3, -14],
        ],
        1.9,
        0.8,
      ),
    ),
    piece('barrel', material.main, shifted(rod(2, 72, 1.15, 0.95), [0.6, 0, 0])),
    piece(
      'receiver',
      material.main,
      cut(
        [
          [-1.6, -4],
          [2.6, -4],
          [2.6, 18],
          [-1.6, 18],
        ],
        2.1,
        0.5,
      ),
    ),
    piece(
      'guard',
      material.main,
      bent(
        [
          [-2.4, -2, 0],
          [-6, 0, 0],
          [-5.6, 5, 0],
          [-2, 6, 0],
        ],
        0.5,
      ),
    ),
    piece(
      'magazine',
      material.main,
      cut(
        [
          [-2, 9],
          [-9, 7.5],
          [-9.4, 12],
          [-2, 14],
        ],
        1.3,
        0.4,
      ),
    ),
    piece('scope', material.accent, shifted(rod(2, 20, 1.3, 1.5), [4.6, 0, 0])),
    piece('sight', material.trim, ball([1.6, 70, 0], 0.7)),
  ],
})

/** A rifle of times to come: a thick body over the stock, and coils that glow. */
const energyRifle: PropBuilder = ({ material }) => ({
  gripRadius: 2.2,
  parts: [
    piece(
      'stock',
      material.lining,
      cut(
        [
          [-7, -34],
          [2.6, -36],
          [3, -14],
          [2.6, 4],
          [-2.4, 4],
          [-3, -8],
          [-7.6, -24],
        ],
        2.2,
        0.8,
      ),
    ),
    piece(
      'body',
      material.main,
      cut(
        [
          [-3.4, 2],
          [4.4, -4],
          [5.6, 10],
          [4.8, 34],
          [2.6, 40],
          [-2.6, 40],
          [-4.4, 24],
        ],
        2.8,
        0.9,
      ),
    ),
    piece('barrel', material.lining, shifted(rod(38, 66, 2, 1.7), [0.6, 0, 0])),
    piece(
      'coils',
      material.glow,
      merge([44, 50, 56].map((y) => shifted(ring(y, 2.5, 0.6), [0.6, 0, 0]))),
    ),
    piece('cell', material.glow, box([0.6, 18, 2.9], 1.2, 6, 0.5)),
    piece('cell behind', material.glow, box([0.6, 18, -2.9], 1.2, 6, 0.5)),
    piece('muzzle', material.main, shifted(rod(64, 70, 2.8, 2.4), [0.6, 0, 0])),
    piece('scope', material.trim, shifted(rod(6, 22, 1.4, 1.6), [7, 0, 0])),
  ],
})

export const gunBuilders = {
  pistol: formed(revolver, { flintlock, automatic }),
  blaster,
  rifle: formed(rifle, {
    musket: longGun(86),
    'hunting rifle': longGun(64),
    'energy rifle': energyRifle,
  }),
}
