/** What small people in the air are made of. In cm, toes on y 0, facing +z. */
import { spline } from '../../math/spline.ts'
import { type Mesh, mapPoints, merge, tube } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Mass } from '../creatures/creature-form.ts'
import type { Part } from '../figure.ts'
import { ball, bent, piece } from '../props/shapes.ts'
import { mass } from './moulded.ts'
import { both } from './pet-parts.ts'

/** One that floats: arms a little out, one knee drawn up, the feet pointed. */
export const limbs: readonly Mass[] = [
  mass(
    1.2,
    [0, 15.6, 0, 1.1, 1, 1],
    [0, 14.6, 0, 2, 1.3, 1.3],
    [0, 11.6, 0, 1.5, 1.3, 1.3],
    [0, 9.6, 0, 2.1, 1.7, 1.9],
  ),
  mass(0.8, [0, 17.4, 0, 0.85, 0.85, 0.85], [0, 15, 0, 0.9, 0.9, 0.9]),
  mass(
    0.7,
    [1.7, 14.7, 0, 0.8, 0.8, 0.8],
    [3.6, 12.8, 0.2, 0.62, 0.62, 0.62],
    [5, 12, 1.2, 0.52, 0.52, 0.52],
    [6.4, 12.8, 2.2, 0.55, 0.55, 0.55],
    [7, 13.3, 2.5, 0.6, 0.5, 0.5],
  ),
  mass(
    0.8,
    [1.15, 9.4, 0, 1.15, 1.2, 1.2],
    [1.35, 6.4, 0.5, 0.86, 0.9, 0.9],
    [1.3, 3.8, -0.6, 0.66, 0.66, 0.7],
    [1.25, 1.6, -1.6, 0.5, 0.5, 0.5],
    [1.25, 0.5, -1, 0.5, 0.45, 0.5],
    [1.25, 0.35, 0, 0.4, 0.32, 0.35],
  ),
]

/** Leaves round the hips, as a skirt of petals. */
export function petals(count: number, top: number, hem: number, reach: number, wide: number): Mesh {
  return merge(
    Array.from({ length: count }, (_, i) => {
      const turn = (2 * Math.PI * (i + 0.5)) / count
      const out: Vec3 = [Math.sin(turn), 0, Math.cos(turn)]
      const at = (r: number, y: number): Vec3 => [r * out[0], y, r * out[2]]
      return tube(
        spline([at(1.2, top), at(0.62 * reach, 0.5 * (top + hem) + 0.6), at(reach, hem)], 14),
        (t) => {
          const w = Math.sin(Math.PI * (0.22 + 0.77 * t)) ** 0.8
          return [wide * w + 0.03, 0.32 * w + 0.03]
        },
        { sides: 10, up: out },
      )
    }),
  )
}

/** Wings stand off the back: what lies farther out lies farther behind. */
export const behind = (mesh: Mesh, near: number, slope: number) =>
  mapPoints(mesh, ([x, y, z]) => [x, y, z - near - slope * Math.abs(x)])

/** A round face with its ears. */
export const face = (skin: string): Part[] => [
  piece(
    'face',
    skin,
    merge([ball([0, 20, 0], 3.7, 3.6, 3.5, 24), ball([0, 18.2, 0.7], 2.7, 1.9, 2.5)]),
    {
      group: 'face',
      creaseCosine: -1,
    },
  ),
  piece(
    'ears',
    skin,
    both((s) =>
      bent(
        [
          [s * 3.2, 19.6, 0],
          [s * 4.8, 20.5, -0.4],
          [s * 6.6, 22.4, -0.9],
        ],
        (t) => [0.9 * (1 - 0.93 * t), 0.55 * (1 - 0.9 * t)],
        12,
        8,
      ),
    ),
    { group: 'face' },
  ),
]
