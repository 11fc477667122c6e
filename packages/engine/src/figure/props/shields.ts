/** Shields, facing +z. */
import type { Hex, Prop } from '../../design/design.ts'
import { hexToRgb, rgbToOklab } from '../../math/colour.ts'
import { curve, type Keys } from '../../math/scalar.ts'
import { grid, merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import { emblemAt } from '../emblem.ts'
import { formed } from './formed.ts'
import type { PropBuilder, PropMaterials } from './prop-parts.ts'
import { ball, dome, hoop, piece } from './shapes.ts'
import { shieldRim } from './shield-rim.ts'
import {
  buckler,
  chimalli,
  dhal,
  hoplon,
  maasaiShield,
  nguniShield,
  scutum,
  targe,
} from './shields-of-peoples.ts'

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

/** A Norman's: round above, drawn out to a point below. */
const kite: Keys = [
  [-56, 0.4],
  [-44, 6.4],
  [-26, 14],
  [-6, 20],
  [10, 23],
  [22, 22],
  [29, 15.4],
  [32, 8],
]

/** Nearly square, as tall as the hip. */
const tower: Keys = [
  [-50, 22],
  [-46, 23.4],
  [0, 24.4],
  [30, 23.6],
  [38, 22],
]

/** How far a board falls back to its sides: so little that its far rim is seen from beside. */
const bow = 0.007

/** Rim and board are of one piece: a line between them would leave nothing of a rim that is seen small. */
const inlaid = { group: 'shield face' }

const shieldOf =
  (outline: Keys): PropBuilder =>
  ({ material, prop }) => {
    const [foot, head] = [outline[0][0], outline[outline.length - 1][0]]
    const hasFoot = outline[0][1] > 1
    const face = (u: number, v: number): Vec3 => {
      const y = head - (head - foot) * v
      const x = (u * 2 - 1) * curve(outline, y)
      return [
        x,
        y + (v < 0.02 ? 1.4 * Math.cos((x / 24) * Math.PI) : 0),
        7 - x * x * bow - y * y * 0.002,
      ]
    }
    const field = heraldry(material, prop)
    const nails = [0.09, 0.3, 0.55, 0.76].map((v) => head - (head - foot) * v)
    return {
      gripRadius: 0,
      parts: [
        piece('board', material.main, grid(28, 32, face), {
          backMaterial: material.lining,
          ...inlaid,
          pattern: ({ x, y }) => {
            const across = curve(outline, y) - Math.abs(x)
            const edge = hasFoot ? Math.min(across, y - foot) : across
            if (edge < 3 || y > head - 3.3) return material.trim
            return field(x, y - 4, edge < 4.2 || y > head - 4.4)
          },
        }),
        piece('rim', material.trim, shieldRim(face, 1.3, hasFoot), inlaid),
        piece(
          'studs',
          material.trim,
          merge(
            [-1, 1].flatMap((side) =>
              nails.map((y) => {
                const x = curve(outline, y) - 2.4
                return ball([side * x, y, 7.4 - x * x * bow - y * y * 0.002], 0.9)
              }),
            ),
          ),
        ),
      ],
    }
  }

/** What is painted on a knight's shield: its sign, or a field parted down the middle, within a line. */
function heraldry({ paint, sign }: PropMaterials, { emblem, colours }: Prop) {
  const isParted = emblem === 'none' && gapBetween(colours.main, colours.accent) > leastGap
  return (x: number, y: number, isLine: boolean): string | undefined => {
    const mark = emblemAt(emblem, x / 15, y / 15)
    if (mark) return mark === 'fill' ? sign : paint
    return isLine || (isParted && x > 0) ? paint : undefined
  }
}

/** Two halves nearer in colour would be one in light and in shade. */
const leastGap = 0.12

function gapBetween(one: Hex, other: Hex): number {
  const [a, b] = [rgbToOklab(hexToRgb(one)), rgbToOklab(hexToRgb(other))]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
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
      piece('boss', material.trim, dome([0, 0, 7], 6.4, 6.4, 4.4)),
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

export const shieldBuilders = {
  shield: formed(shieldOf(heater), {
    scutum,
    'maasai shield': maasaiShield,
    'nguni shield': nguniShield,
    'kite shield': shieldOf(kite),
    'tower shield': shieldOf(tower),
  }),
  round_shield: formed(roundShield, { hoplon, targe, chimalli, buckler, dhal }),
}
