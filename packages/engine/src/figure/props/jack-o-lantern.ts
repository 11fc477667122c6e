/** A pumpkin with a face cut in it and a light inside, hung from a wire. In cm, the hand at 0. */
import { type Mesh, mapPoints, merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ball, bent, piece } from './shapes.ts'

const middle = -24
const size = { wide: 12.4, high: 9.8 }
const ribs = 12

/** Ribbed all round, sunk at the top and the foot. */
function flesh(): Mesh {
  return mapPoints(ball([0, 0, 0], 1, 1, 1, 96), ([x, y, z]) => {
    const round = Math.atan2(x, z)
    const rib = 1 - 0.075 * Math.abs(Math.cos((ribs / 2) * round)) ** 6
    const out = Math.hypot(x, z)
    const sunk = 1 - 0.26 * Math.exp(-((out / 0.34) ** 2))
    return [size.wide * rib * x, middle + size.high * y * sunk, size.wide * rib * z]
  })
}

/** Whether a place of the front is cut out: two eyes, a nose and a toothed grin, seen in the plane. */
function isCut(x: number, y: number): boolean {
  const [ax, up] = [Math.abs(x), y - middle]
  const isEye = up > 1.2 && up < 5 && Math.abs(ax - 4.3) < 0.62 * (5.2 - up) && ax > 1.6
  const isNose = up > -1.1 && up < 1 && ax < 0.6 * (1 - up)
  const bow = 0.045 * x * x
  const tooth = (from: number, to: number) => ax > from && ax < to
  const isTooth =
    (tooth(1.3, 2.9) && up > -3.8 + bow) ||
    (tooth(4.2, 5.5) && up < -5.2 + bow) ||
    (ax < 0.8 && up < -5.6 + bow)
  const isMouth = ax < 7.6 - 0.16 * (up + 4) ** 2 && up < -2.3 + bow && up > -6.6 + bow
  return isEye || isNose || (isMouth && !isTooth)
}

const wire: readonly Vec3[] = [
  [-9.6, middle + 6.4, 0],
  [-10.4, -10, 0],
  [-5.4, -2, 0],
  [0, 0, 0],
  [5.4, -2, 0],
  [10.4, -10, 0],
  [9.6, middle + 6.4, 0],
]

export const jackOLantern: PropBuilder = ({ material }) => ({
  gripRadius: 0.6,
  parts: [
    piece('pumpkin', material.main, flesh(), {
      creaseCosine: -1,
      pattern: ({ x, y, z }) => (z > 3 && isCut(x, y) ? material.glow : undefined),
    }),
    piece(
      'stalk',
      material.leaf,
      merge([
        bent(
          [
            [0, middle + 6.4, 0],
            [0.3, middle + 9.6, 0],
            [2.4, middle + 11.8, 0.8],
          ],
          (t) => 1.7 - 0.7 * t,
        ),
      ]),
    ),
    piece('wire', material.trim, bent([...wire], 0.45, 40, 8)),
  ],
})
