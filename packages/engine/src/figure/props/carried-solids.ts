/** Solids of carried things that come in rows: scales, tail bows, dents, hairs. */
import type { Vec3 } from '../../math/vector.ts'
import type { Solid } from './prop-row.ts'

/** Scales of a cone in a spiral, each a little below and beside the last. */
export function coneScales(): Solid[] {
  const count = 54
  return Array.from({ length: count }, (_, i): Solid => {
    const t = i / (count - 1)
    const turn = i * 2.4
    const radius = 4.6 * Math.sin(Math.PI * (0.16 + 0.78 * t)) ** 0.8
    return {
      name: `scale ${i + 1}`,
      in: i % 2 === 0 ? 'main' : 'lining',
      ball: [radius * Math.sin(turn), 1.8 + 11.6 * t, radius * Math.cos(turn)],
      size: [1.7, 1.15, 1.7],
    }
  })
}

/** Bows on the tail of a kite, from below its foot downward. */
export function kiteBows(path: readonly Vec3[]): Solid[] {
  return path.flatMap(([x, y, z], i) =>
    [-1, 1].map(
      (side): Solid => ({
        name: `bow ${2 * i + (side > 0 ? 2 : 1)}`,
        in: i % 2 === 0 ? 'main' : 'paint',
        ball: [x + side * 1.9, y, z],
        size: [1.9, 1.1, 0.5],
      }),
    ),
  )
}

/** Wedges in rows, pressed into clay. */
export function wedges(): Solid[] {
  return Array.from({ length: 5 }, (_, row) =>
    Array.from({ length: 6 }, (__, column): Solid => {
      const isTall = (row * 5 + column * 3) % 4 < 2
      return {
        name: `wedge ${row * 6 + column + 1}`,
        in: 'lining',
        box: [-5 + 2 * column + (row % 2) * 0.3, 15.4 - 2.6 * row, 2.05],
        size: isTall ? [0.28, 0.85, 0.3] : [0.75, 0.28, 0.3],
      }
    }),
  ).flat()
}

/** Strands of horsehair that fall from the end of a handle. */
export function hairs(): Solid[] {
  return Array.from({ length: 15 }, (_, i): Solid => {
    const turn = i * 2.4
    const out = 1.2 + 3.2 * ((i % 5) / 5)
    const [x, z] = [Math.sin(turn) * out, Math.cos(turn) * out]
    return {
      name: `strand ${i + 1}`,
      in: i % 3 === 0 ? 'paper' : 'main',
      bar: [
        [0, 21, 0],
        [x * 0.7, 24.5, z * 0.7],
        [x * 1.5 + 3, 20, z * 1.3],
        [x * 1.6 + 4.4, 8 + (i % 4), z * 1.4],
      ],
      radius: 0.55,
    }
  })
}
