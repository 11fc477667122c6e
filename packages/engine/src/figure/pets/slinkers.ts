/** Ferret, weasel and otter: long and low, the back arched. In cm, feet on y 0, facing +z. */
import { merge } from '../../math/surface.ts'
import type { Mass } from '../creatures/creature-form.ts'
import { ball, piece } from '../props/shapes.ts'
import { mass, moulded } from './moulded.ts'
import { darkEyes, mouthLine } from './pet-eyes.ts'
import { both, inks, type PetBuilder } from './pet-parts.ts'

const skin: readonly Mass[] = [
  mass(
    3,
    [0, 8, -16, 3, 3.4, 3.6],
    [0, 9.4, -12.6, 4.4, 4.4, 4.8],
    [0, 11.4, -6, 4.3, 4, 4.4],
    [0, 10.6, 1, 3.8, 3.6, 3.8],
    [0, 9.8, 6, 3.8, 3.8, 4],
    [0, 11.4, 10, 3.3, 3.4, 3.4],
    [0, 14.6, 12.6, 2.9, 2.9, 3],
  ),
  mass(
    2.4,
    [2.6, 8.4, 6.6, 2.2, 2.6, 2.6],
    [3.4, 4, 7.4, 1.6, 1.7, 1.7],
    [3.5, 1.2, 8, 1.5, 1.6, 1.3],
    [3.5, 1, 10, 1.4, 1, 1],
  ),
  mass(
    2.6,
    [2.8, 8, -13, 2.6, 3.8, 3.8],
    [3.8, 4, -11.6, 1.9, 2.2, 2],
    [3.9, 1.2, -12.6, 1.5, 1.6, 1.4],
    [3.9, 1, -9.4, 1.5, 1.1, 1],
  ),
  mass(
    3,
    [0, 8.4, -16, 2.6, 2.6, 2.6],
    [0, 6.4, -21, 2.4, 2.4, 2.4],
    [0, 5.4, -27, 2.5, 2.5, 2.5],
    [0, 6.4, -32, 1.8, 1.8, 1.8],
    [0, 8, -35.6, 0.6, 0.6, 0.6],
  ),
  mass(
    2.4,
    [0, 16.4, 12.4, 3, 2.8, 3],
    [0, 17, 15, 3.4, 2.9, 3],
    [0, 16.2, 18, 2.2, 2, 2.1],
    [0, 15.3, 20.8, 1.3, 1.15, 1.2],
    [0, 15.1, 21.6, 0.9, 0.8, 0.8],
  ),
]

/** Dark legs, tail and eyes on a pale face. */
function maskedCoat(y: number, z: number, ragged: number): string | undefined {
  if (z > 13.4 && y > 13 + ragged) {
    const isEye = Math.abs(y - 17.7 + 0.12 * (z - 17)) < 1.05 + 0.4 * ragged && z > 14.6 && z < 19
    return isEye ? inks.third : inks.second
  }
  return y < 3.4 + ragged || z < -20 + 2 * ragged ? inks.third : undefined
}

/** Pale from the chin down the chest to the belly, the tip of the tail dark. */
function plainCoat(x: number, y: number, z: number, ragged: number): string | undefined {
  if (z < -30 + 2 * ragged) return inks.third
  const under = z > 9 ? 1.02 * z + 0.6 : 8.2
  const isLeg = y < 8.4 + ragged && Math.abs(x) > 1.9 + ragged
  return z > -15 && y < Math.min(under, 15.6) + ragged - 0.1 * x * x && !isLeg
    ? inks.second
    : undefined
}

const slinker =
  (isMasked: boolean): PetBuilder =>
  () => [
    ...moulded('slinker', inks.main, skin, 0.42, {
      pattern: ({ x, y, z }) => {
        const ragged = 0.4 * Math.sin(1.7 * z + x) + 0.3 * Math.sin(3.1 * z - 2.3 * x)
        return isMasked ? maskedCoat(y, z, ragged) : plainCoat(x, y, z, ragged)
      },
    }),
    piece(
      'ears',
      inks.main,
      both((s) => ball([s * 2.5, 19, 13.2], 1.05, 1.1, 0.7, 14)),
    ),
    piece(
      'inner ears',
      inks.second,
      both((s) => ball([s * 2.6, 19, 13.7], 0.65, 0.7, 0.45, 12)),
    ),
    piece('nose', inks.dark, merge([ball([0, 15.6, 22.4], 0.72, 0.55, 0.55, 14)])),
    ...darkEyes([1.9, 17.7, 17.2], 0.7, 0.6),
    mouthLine(
      [
        [1.5, 14.6, 19.2],
        [1, 14.2, 21],
        [0, 14.4, 22.4],
      ],
      0.12,
    ),
  ]

export const ferret: PetBuilder = slinker(true)
export const weasel: PetBuilder = slinker(false)
