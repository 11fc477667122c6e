/** Feathers stuck into the hair behind an ear. */
import { lerp } from '../../math/scalar.ts'
import { spline } from '../../math/spline.ts'
import { type Mesh, merge, tube } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { dressHead, fitHead, headPart } from './fit.ts'
import { ball } from './surfaces.ts'

/** How long they are, how far they lean to the back, and how far out. */
const sticks = [
  { long: 1.3, back: 0.5, out: 0.34 },
  { long: 1, back: 0.8, out: 0.52 },
] as const

/** Two feathers and the bead that holds them: at the left, or where the words say. */
export function hairFeather(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const side = context.garment.side === 'right' ? -1 : 1
  const size = lerp(0.8, 1.25, context.garment.length)
  const [x, y, z] = fit.over(side * 1.75, 0.42, fit.free + 0.03)
  const paths = sticks.map(({ long, back, out }): Vec3[] => {
    const at = (t: number): Vec3 => [
      x + side * long * size * (out * t + 0.12 * t * t),
      y + long * size * (t - 0.16 * t * t),
      z - long * size * back * t * (0.7 + 0.3 * t),
    ]
    return [at(-0.14), at(0.2), at(0.6), at(1)]
  })
  const vane = (path: readonly Vec3[], index: number): Mesh =>
    tube(
      spline(path, 26),
      (t) => {
        const w = Math.max(0, Math.sin(Math.PI * Math.min(0.995, 0.02 + 0.98 * t ** 0.8))) ** 0.6
        const nick = Math.sin(31 * t + 2 * index) > 0.94 ? 0.78 : 1
        return [0.012 + 0.022 * w, 0.014 + (t < 0.12 ? 0 : 0.15 * size * w * nick)]
      },
      { sides: 10, up: [-0.75 * side, 0.3, 1] },
    )
  const quill = (path: readonly Vec3[]): Mesh =>
    tube(spline(path, 20), (t) => 0.024 * (1 - 0.8 * t), { sides: 6, up: [0, 0.35, 1] })
  return dressHead(
    fit,
    [
      ...paths.map((path, i) =>
        headPart(`feather ${i}`, fit.main, vane(path, i), {
          creaseCosine: -1,
          pattern: ({ v }) => (v > 0.86 ? fit.trim : undefined),
        }),
      ),
      headPart('quills', fit.lining, merge(paths.map(quill))),
      headPart('feather bead', fit.trim, ball([x + side * 0.02, y - 0.02, z], 0.075, 0.075, 0.075)),
    ],
    { landmarks: { Feather: fit.skull.place([x + side * 0.2, y + 0.3, z - 0.15]) } },
  )
}
