/** A wooden peg from the knee down: a cup strapped to the thigh, a turned shaft, an iron ferrule on the ground. */
import { curve, type Keys, lerp, smoothstep } from '../../math/scalar.ts'
import { spline } from '../../math/spline.ts'
import { grid, type Mesh, tube } from '../../math/surface.ts'
import type { Body } from '../body/body.ts'
import { footPlacer } from '../body/body-field.ts'
import type { Limb } from '../body/limb.ts'
import type { Part, Region } from '../figure.ts'

/** Radii along the peg, in those of the knee: a round cup, a turned collar, a slim shaft that swells a little at its foot. */
const turned: Keys = [
  [0, 0.92],
  [0.07, 1.16],
  [0.2, 1.04],
  [0.3, 0.62],
  [0.34, 0.76],
  [0.38, 0.58],
  [0.86, 0.42],
  [0.91, 0.5],
  [1, 0.46],
]

/** Of the left side; `wood` and `dark` are names of materials. */
export function pegLeg(body: Body, { wood, dark }: { wood: string; dark: string }): Part[] {
  const { leg, measures, headHeight } = body
  const foot = measures.foot * headHeight
  const ground = footPlacer(body)(0.02 * foot, 0, 0)
  const shaft = spline([leg.frame(0.5).centre, leg.frame(0.75).centre, ground], 44)
  const knee = leg.radiusAt(0.5)
  const part = (name: string, mesh: Mesh, material: string, region: Region): Part => ({
    name: `peg ${name}`,
    material,
    region,
    ...mesh,
  })
  return [
    part('cuff', shell(leg, 0.33, 0.49, 0.05 * knee), wood, 'left thigh'),
    part('strap', shell(leg, 0.36, 0.385, 0.16 * knee), dark, 'left thigh'),
    part('strap', shell(leg, 0.43, 0.455, 0.16 * knee), dark, 'left thigh'),
    {
      ...part(
        'shaft',
        tube(shaft, (t) => knee * curve(turned, t), { sides: 18 }),
        wood,
        'left shin',
      ),
      // Iron on the ground, a groove in the collar.
      pattern: ({ v }) => (v > 0.93 || Math.abs(v - 0.32) < 0.008 ? dark : undefined),
    },
  ]
}

/** A shell round part of the thigh, its edges drawn in. */
function shell(limb: Limb, from: number, to: number, lift: number): Mesh {
  return grid(
    20,
    8,
    (u, v) => {
      const edge = smoothstep(0, 0.12, v) * smoothstep(1, 0.88, v)
      return limb.surface(lerp(from, to, v), u * 2 * Math.PI, lift * (0.4 + 0.6 * edge))
    },
    { wrap: true },
  )
}
