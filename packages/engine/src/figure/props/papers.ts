/** Books, scrolls and maps. */
import { merge } from '../../math/surface.ts'
import { emblemAt } from '../emblem.ts'
import type { Part } from '../figure.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ball, box, panel, piece, ring, rod, scaled, shifted } from './shapes.ts'

const book: PropBuilder = ({ material, prop }) => {
  const cover = (z: number): Part =>
    piece('cover', material.main, box([0, 13, z], 9.5, 13, 0.7, 0.3), {
      pattern: ({ x, y }) => {
        if (Math.abs(x) > 8 || Math.abs(y - 13) > 11.5) return material.trim
        const mark = emblemAt(prop.emblem === 'none' ? 'star' : prop.emblem, x / 5, (y - 13) / 5)
        return mark ? material.trim : undefined
      },
    })
  return {
    gripRadius: 2.6,
    parts: [
      cover(2.4),
      cover(-2.4),
      piece('pages', material.paper, box([0.6, 13, 0], 8.7, 12.2, 1.8, 0.1), {
        pattern: () => undefined,
      }),
      piece('spine', material.main, scaled(shifted(rod(0, 26, 3.1), [0, 0, 0]), 0.45, 1, 1)),
      piece(
        'ribs',
        material.trim,
        merge([5, 13, 21].map((y) => shifted(scaled(ring(0, 3.2, 0.5), 0.45, 1, 1), [-9.3, y, 0]))),
      ),
      piece(
        'clasp',
        material.trim,
        merge([7, 19].map((y) => box([8.8, y, 0], 1.1, 1.4, 3.2, 0.4))),
      ),
    ].map((part) => (part.name === 'spine' ? { ...part, ...shifted(part, [-9.3, 0, 0]) } : part)),
  }
}

const scroll: PropBuilder = ({ material }) => ({
  gripRadius: 2.2,
  parts: [
    piece('roll', material.main, rod(-12, 12, 2.4)),
    piece(
      'sheet',
      material.main,
      panel(0, 13, -11, 11, (u) => 2.4 - 3 * u * u),
      {
        backMaterial: material.main,
        pattern: ({ u, v }) =>
          u > 0.25 && u < 0.85 && (v * 9) % 1 < 0.22 && v > 0.1 && v < 0.86
            ? material.lining
            : undefined,
      },
    ),
    piece(
      'knobs',
      material.lining,
      merge([
        rod(-15, -12, 1.2),
        rod(12, 15, 1.2),
        ball([0, 15.5, 0], 1.5),
        ball([0, -15.5, 0], 1.5),
      ]),
    ),
    piece('ribbon', material.accent, rod(-1.2, 1.2, 2.6)),
  ],
})

const map: PropBuilder = ({ material }) => ({
  gripRadius: 0.7,
  parts: [
    piece(
      'sheet',
      material.main,
      panel(-15, 15, 0, 22, (u) => Math.abs(((u * 3) % 1) - 0.5) * 3 - 0.75, 48, 30),
      {
        backMaterial: material.main,
        pattern: ({ u, v, x, y }) => {
          if (u < 0.03 || u > 0.97 || v < 0.04 || v > 0.96) return material.lining
          const coast = Math.sin(x * 0.5) * 2 + Math.sin(x * 1.3 + 1) * 0.8 + 12
          if (Math.abs(y - coast) < 0.3) return material.lining
          const route =
            Math.abs(y - (6 + x * 0.25 + Math.sin(x) * 0.7)) < 0.3 && (x * 0.7 + 20) % 1 < 0.6
          if (
            route ||
            (Math.abs(Math.abs(x - 10) - Math.abs(y - 8.6)) < 0.35 && Math.abs(x - 10) < 1.6)
          )
            return material.paint
          return undefined
        },
      },
    ),
  ],
})

export const paperBuilders = { book, scroll, map }
