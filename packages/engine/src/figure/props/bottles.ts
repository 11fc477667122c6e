/** A bottle, and a jar. */
import { lathe, merge } from '../../math/surface.ts'
import { formed } from './formed.ts'
import type { PropBuilder } from './prop-parts.ts'
import { piece, ring, rod, turned } from './shapes.ts'

const bottle: PropBuilder = ({ material }) => ({
  gripRadius: 3,
  parts: [
    piece(
      'glass',
      material.main,
      lathe(
        [
          [0, 16],
          [1.4, 16],
          [1.4, 9],
          [2, 7],
          [3.8, 4],
          [3.8, -12],
          [0, -12.6],
        ],
        28,
      ),
    ),
    piece('cork', material.lining, rod(15.5, 18, 1.1, 1.3)),
    piece(
      'label',
      material.paper,
      lathe(
        [
          [3.95, 1],
          [3.95, -8],
        ],
        28,
      ),
    ),
    piece('seal', material.accent, ring(15.6, 1.5, 0.5)),
  ],
})

/** A glass jar, filled to the shoulder, its lid under a tied cloth. */
const jar: PropBuilder = ({ material }) => ({
  gripRadius: 4.4,
  parts: [
    piece(
      'jar',
      material.main,
      turned([
        [0, 8],
        [3.4, 8],
        [4.9, 6],
        [5, -6],
        [4.4, -8],
        [0, -8],
      ]),
    ),
    piece('label', material.paper, rod(-4, 3, 5.1, 5.1)),
    piece(
      'lid',
      material.lining,
      turned([
        [0, 12],
        [3.6, 11.4],
        [4, 9.6],
        [5.2, 7.6],
        [3.6, 8],
        [0, 8],
      ]),
    ),
    piece('cord', material.trim, ring(9.4, 3.9, 0.45)),
  ],
})

/** Of plastic, waisted for the hand, with a screw cap and a spout. */
const sportsBottle: PropBuilder = ({ material }) => ({
  gripRadius: 3,
  parts: [
    piece(
      'body',
      material.main,
      lathe(
        [
          [3.5, 9.4],
          [3.9, 8.4],
          [3.9, 4],
          [3.2, 2],
          [3.2, -2],
          [3.9, -4],
          [3.9, -12],
          [3.4, -12.8],
          [0, -12.8],
        ],
        28,
      ),
    ),
    piece('bands', material.accent, merge([ring(5.6, 3.95, 0.35), ring(-5.4, 3.95, 0.35)])),
    piece('cap', material.lining, rod(9.2, 12.4, 3.7, 3.3)),
    piece('spout', material.accent, rod(12.2, 15, 1.3, 1)),
  ],
})

export const bottleBuilders = { bottle: formed(bottle, { jar, 'sports bottle': sportsBottle }) }
