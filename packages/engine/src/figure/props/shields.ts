/** Shields, facing +z. */
import { curve, type Keys } from '../../math/scalar.ts'
import { grid, merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import { emblemAt } from '../emblem.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ball, bent, hoop, piece } from './shapes.ts'

/** Half the width of a heater shield by height, in cm. */
const heater: Keys = [
  [-36, 0.4],
  [-30, 6.4],
  [-20, 14],
  [-6, 21.5],
  [10, 24],
  [26, 23],
  [30, 21],
]

const shield: PropBuilder = ({ material, prop }) => {
  const face = (u: number, v: number): Vec3 => {
    const y = 30 - 66 * v
    const x = (u * 2 - 1) * curve(heater, y)
    return [
      x,
      y + (v < 0.02 ? 1.4 * Math.cos((x / 24) * Math.PI) : 0),
      7 - x * x * 0.014 - y * y * 0.002,
    ]
  }
  // Down one side, up the other, and along the upper edge.
  const rim = [
    ...range(24).map((i) => face(0, i / 24)),
    ...range(24).map((i) => face(1, 1 - i / 24)),
    ...range(9).map((i) => face(1 - i / 9, 0)),
  ]
  return {
    gripRadius: 0,
    parts: [
      piece('board', material.main, grid(28, 32, face), {
        backMaterial: material.lining,
        pattern: ({ x, y }) => {
          const edge = curve(heater, y) - Math.abs(x)
          if (edge < 2.2 || y > 27.5) return material.trim
          const mark = emblemAt(prop.emblem, x / 15, (y - 4) / 15)
          if (mark) return mark === 'fill' ? material.sign : material.paint
          // A plain field is parted down the middle, one half in the second colour.
          if (prop.emblem === 'none' && x > 0) return material.paint
          return edge < 3.4 || y > 26.4 ? material.paint : undefined
        },
      }),
      piece('rim', material.trim, bent([...rim, rim[0]], 1.1, 114, 8)),
      piece(
        'studs',
        material.trim,
        merge(
          [-1, 1].flatMap((side) =>
            [24, 10, -6, -20].map((y) =>
              ball([side * (curve(heater, y) - 2.4), y, 7.6 - curve(heater, y) ** 2 * 0.012], 0.9),
            ),
          ),
        ),
      ),
    ],
  }
}

const roundShield: PropBuilder = ({ material, prop }) => {
  const radius = 33
  const face = (u: number, v: number): Vec3 => {
    const angle = u * 2 * Math.PI
    const r = v * radius
    return [Math.sin(angle) * r, Math.cos(angle) * r, 7 - (r / radius) ** 2 * 6]
  }
  return {
    gripRadius: 0,
    parts: [
      piece('boards', material.main, grid(64, 14, face, { wrap: true, flip: true }), {
        backMaterial: material.lining,
        pattern: ({ v, x, y }) => {
          if (v > 0.93) return material.trim
          const mark = emblemAt(prop.emblem, x / 22, y / 22)
          if (mark === 'fill') return prop.sign ? material.sign : material.paint
          if (mark) return material.trim
          if (prop.emblem === 'none' && isPainted(x, y)) return material.paint
          return Math.abs((((x / 9) % 1) + 1) % 1) < 0.05 ? material.lining : undefined
        },
      }),
      piece('rim', material.trim, hoop([0, 0, 1], radius, 1.3, 64)),
      piece('boss', material.trim, ball([0, 0, 7], 6.4, 6.4, 4.4)),
      piece(
        'nails',
        material.trim,
        merge(
          range(12).map((i) =>
            ball(
              [
                Math.sin((i / 12) * 2 * Math.PI) * 30.4,
                Math.cos((i / 12) * 2 * Math.PI) * 30.4,
                2.4,
              ],
              0.9,
            ),
          ),
        ),
      ),
    ],
  }
}

/** Every other of eight fields. */
function isPainted(x: number, y: number): boolean {
  return Math.floor((Math.atan2(x, y) / Math.PI + 1) * 4) % 2 === 0
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i)
}

export const shieldBuilders = { shield, round_shield: roundShield }
