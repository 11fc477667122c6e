/** Shields that one people or age has, facing +z; the board comes first: straps are sewn to it. */
import { curve, type Keys } from '../../math/scalar.ts'
import { grid, merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import { emblemAt } from '../emblem.ts'
import type { Part } from '../figure.ts'
import type { PropBuilder, PropContext, PropMaterials } from './prop-parts.ts'
import { ball, bent, cut, dome, hoop, piece, rod } from './shapes.ts'
import { shieldRim } from './shield-rim.ts'

type Face = (u: number, v: number) => Vec3

/** Tall, square and bent round the bearer; an iron boss on boards painted with two bands. */
export const scutum: PropBuilder = ({ material, prop }) => {
  const [wide, high] = [27, 43]
  const face: Face = (u, v) => {
    const x = (u * 2 - 1) * wide
    return [x, high - 2 * high * v, 8 - x * x * 0.012]
  }
  return {
    gripRadius: 0,
    parts: [
      piece('board', material.main, grid(24, 16, face), {
        backMaterial: material.lining,
        pattern: ({ x, y }) => {
          const edge = Math.min(wide - Math.abs(x), high - Math.abs(y))
          if (edge < 1.6) return material.trim
          if (edge > 4 && edge < 5.2) return material.paint
          const mark = emblemAt(prop.emblem, x / 16, (y - 22) / 16)
          if (mark) return mark === 'fill' ? material.sign : material.paint
          return prop.emblem === 'none' && isWinged(x, y) ? material.paint : undefined
        },
      }),
      piece('rim', material.trim, shieldRim(face, 1, true)),
      piece('boss plate', material.trim, cut(ellipse(8, 9.6), 0.5, 0.2, 8.7)),
      piece('boss', material.trim, dome([0, 0, 8.8], 5.4, 5.4, 4)),
    ],
  }
}

/** Wings and a bolt that run from the boss to the corners, as legions painted them. */
function isWinged(x: number, y: number): boolean {
  const [ax, ay] = [Math.abs(x), Math.abs(y)]
  const spread = Math.hypot(ax - 2, (ay - 9) * 0.62)
  const isWing = ay > 12 && spread > 12 && spread < 15 && ax < 20
  const isQuill = ay > 12 && ay < 32 && ax < 1.3
  const isBar = ay < 1.3 && ax > 8 && ax < 20
  return isWing || isQuill || isBar
}

const longOval: Keys = [
  [-56, 0.3],
  [-50, 7],
  [-38, 14.6],
  [-20, 20],
  [0, 22],
  [20, 20],
  [38, 14.6],
  [50, 7],
  [56, 0.3],
]

/** A pointed oval of hide, laced to a stick that stands out at both ends. */
function hideShield(context: PropContext, paint: HidePaint): { gripRadius: 0; parts: Part[] } {
  const { material } = context
  const face: Face = (u, v) => {
    const y = 55.5 - 111 * v
    const x = (u * 2 - 1) * curve(longOval, y)
    return [x, y, 6 - x * x * 0.012 - y * y * 0.0006]
  }
  return {
    gripRadius: 0,
    parts: [
      piece('hide', material.main, grid(26, 36, face), {
        backMaterial: material.lining,
        pattern: ({ x, y }) => paint(x, y, curve(longOval, y) - Math.abs(x), material),
      }),
      piece('rim', material.trim, shieldRim(face, 0.8, false)),
      piece('stick', material.lining, rod(-64, 64, 1.1, 1.1)),
    ],
  }
}

type HidePaint = (x: number, y: number, edge: number, material: PropMaterials) => string | undefined

/** A red field on either side of a laced band, each within a black line. */
const maasaiPaint: HidePaint = (x, y, edge, material) => {
  const ax = Math.abs(x)
  if (edge < 2) return material.paint
  if (ax < 1.1) return material.dark
  if (ax < 4.4) return (((y / 4) % 1) + 1) % 1 < 0.32 ? material.dark : undefined
  const field = Math.hypot((ax - 22) / 13, y / 25)
  if (field < 1) return material.paint
  return field < 1.16 ? material.dark : undefined
}

/** Cowhide with dark patches; strips of it are laced through in two rows. */
const nguniPaint: HidePaint = (x, y, edge, material) => {
  const ax = Math.abs(x)
  if (edge < 1.2) return material.paint
  if (ax > 2.6 && ax < 5.2) return (((y / 3.4) % 1) + 1) % 1 < 0.5 ? material.dark : undefined
  const patch = Math.sin(x * 0.21 + 1.7 + y * 0.05) + Math.sin(y * 0.13 - x * 0.06 + 0.6)
  return patch > 0.75 ? material.paint : undefined
}

/** A bowl of bronze with a flat rim; the sign fills it. */
export const hoplon: PropBuilder = ({ material, prop }) => {
  const radius = 37
  const bowl = 0.86
  const face: Face = (u, v) => {
    const angle = u * 2 * Math.PI
    const r = v * radius
    const z = v < bowl ? 1.6 + 8.4 * Math.cos((v / bowl) * (Math.PI / 2)) : 1.6
    return [Math.sin(angle) * r, Math.cos(angle) * r, z]
  }
  return {
    gripRadius: 0,
    parts: [
      piece('bowl', material.main, grid(56, 15, face, { wrap: true, flip: true }), {
        backMaterial: material.lining,
        pattern: ({ v, x, y }) => {
          if (v > bowl) return material.trim
          if (v > bowl - 0.05) return material.paint
          const mark = emblemAt(prop.emblem, x / 21, y / 21)
          return mark && (mark === 'fill' && prop.sign ? material.sign : material.paint)
        },
      }),
      piece('rim', material.trim, hoop([0, 0, 1.4], radius, 1, 56)),
    ],
  }
}

/** Leather on boards, rings of brass nails, a spike in the boss. */
export const targe: PropBuilder = ({ material }) => {
  const radius = 25
  const nails = [9, 16, 22].flatMap((r, k) =>
    Array.from({ length: 8 + k * 6 }, (_, i) => {
      const angle = (i / (8 + k * 6)) * 2 * Math.PI
      return ball([Math.sin(angle) * r, Math.cos(angle) * r, heightAt(r)], 0.85)
    }),
  )
  function heightAt(r: number): number {
    return 5.4 - (r / radius) ** 2 * 2.6
  }
  const face: Face = (u, v) => {
    const angle = u * 2 * Math.PI
    return [Math.sin(angle) * v * radius, Math.cos(angle) * v * radius, heightAt(v * radius)]
  }
  return {
    gripRadius: 0,
    parts: [
      piece('leather', material.main, grid(48, 12, face, { wrap: true, flip: true }), {
        backMaterial: material.lining,
        pattern: ({ x, y }) => {
          const r = Math.hypot(x, y)
          const isRing = Math.abs(r - 12.6) < 0.5 || Math.abs(r - 19) < 0.5
          const isKnot = r > 13 && r < 18.6 && Math.cos(Math.atan2(x, y) * 10) > 0.93
          return isRing || isKnot ? material.dark : undefined
        },
      }),
      piece('rim', material.lining, hoop([0, 0, 2.8], radius, 0.9, 48)),
      piece('nails', material.trim, merge(nails)),
      piece('boss', material.trim, dome([0, 0, 5.4], 5, 5, 2.6)),
      piece(
        'spike',
        material.trim,
        bent(
          [
            [0, 0, 7],
            [0, 0, 11],
            [0, 0, 16],
          ],
          (t) => 1.1 * (1 - t) + 0.1,
          4,
        ),
      ),
    ],
  }
}

/** Round, with a stepped fret, and feathers that hang from the lower edge. */
export const chimalli: PropBuilder = ({ material, prop }) => {
  const radius = 27
  const face: Face = (u, v) => {
    const angle = u * 2 * Math.PI
    const r = v * radius
    // Bowed enough that a thumb behind it does not come through.
    return [Math.sin(angle) * r, Math.cos(angle) * r, 8 - v * v * 5]
  }
  const feathers = (first: number) =>
    merge(
      Array.from({ length: 6 }, (_, i) => {
        const angle = ((i * 2 + first - 5.5) / 5.5) * 1.15
        return cut(feather(angle, radius), 0.3, 0.1, 2.4 + first * 0.3)
      }),
    )
  return {
    gripRadius: 0,
    parts: [
      piece('face', material.main, grid(48, 12, face, { wrap: true, flip: true }), {
        backMaterial: material.lining,
        pattern: ({ v, x, y }) => {
          if (v > 0.9) return material.dye
          if (v > 0.76) return material.paint
          const mark = emblemAt(prop.emblem, x / 17, y / 17)
          if (mark) return mark === 'fill' ? material.dye : material.paint
          const step = 4.6 * Math.round(x / 4.6)
          return prop.emblem === 'none' && y < step && y > step - 9 ? material.paint : undefined
        },
      }),
      piece('rim', material.lining, hoop([0, 0, 3], radius, 0.9, 48)),
      piece('feathers', material.dye, feathers(0)),
      piece('more feathers', material.paint, feathers(1)),
    ],
  }
}

/** Outline of a feather that hangs down from the rim at an angle from straight below. */
function feather(angle: number, radius: number): [number, number][] {
  const [s, c] = [Math.sin(angle), -Math.cos(angle)]
  const at = (along: number, across: number): [number, number] => [
    s * (radius - 2) - c * across + s * along * 0.35,
    c * (radius - 2) + s * across - along,
  ]
  return [at(0, -1.6), at(8, -2.7), at(15, -2), at(18.5, 0), at(15, 2), at(8, 2.7), at(0, 1.6)]
}

/** A bowl of dark steel or hide with four bosses, from India to the Ottomans. */
export const dhal: PropBuilder = ({ material }) => {
  const radius = 26
  const face: Face = (u, v) => {
    const angle = u * 2 * Math.PI
    return [Math.sin(angle) * v * radius, Math.cos(angle) * v * radius, 8 - v * v * 6]
  }
  const bosses = [1, 3, 5, 7].map((k) => {
    const angle = (k / 4) * Math.PI
    return dome([Math.sin(angle) * 9, Math.cos(angle) * 9, 7.3], 2.8, 2.8, 1.8)
  })
  return {
    gripRadius: 0,
    parts: [
      piece('bowl', material.main, grid(48, 12, face, { wrap: true, flip: true }), {
        backMaterial: material.lining,
        pattern: ({ v, x, y }) => {
          const petal = Math.abs(Math.sin(Math.atan2(x, y) * 8))
          if (v > 0.9 || (v > 0.72 && v < 0.72 + 0.12 * petal)) return material.trim
          return undefined
        },
      }),
      piece('rim', material.trim, hoop([0, 0, 2.2], radius, 0.9, 48)),
      piece('bosses', material.trim, merge(bosses)),
    ],
  }
}

/** A small shield of steel for the fist. */
export const buckler: PropBuilder = ({ material }) => {
  const radius = 16
  const face: Face = (u, v) => {
    const angle = u * 2 * Math.PI
    return [Math.sin(angle) * v * radius, Math.cos(angle) * v * radius, 5 - v * v * 2.4]
  }
  return {
    gripRadius: 0,
    parts: [
      piece('plate', material.main, grid(40, 8, face, { wrap: true, flip: true }), {
        backMaterial: material.lining,
        pattern: ({ v }) => (v > 0.6 && v < 0.66 ? material.trim : undefined),
      }),
      piece('rim', material.trim, hoop([0, 0, 2.6], radius, 0.8, 40)),
      piece('boss', material.trim, dome([0, 0, 5], 5.4, 5.4, 4)),
    ],
  }
}

function ellipse(x: number, y: number): [number, number][] {
  return Array.from({ length: 20 }, (_, i) => {
    const angle = (i / 20) * 2 * Math.PI
    return [Math.cos(angle) * x, Math.sin(angle) * y]
  })
}

export const maasaiShield: PropBuilder = (context) => hideShield(context, maasaiPaint)
export const nguniShield: PropBuilder = (context) => hideShield(context, nguniPaint)
