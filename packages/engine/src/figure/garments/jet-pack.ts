/** A jet pack: two tanks with noses, fins and nozzles on a frame, on the straps of a backpack. */
import { plate } from '../../math/plate.ts'
import { lathe, merge } from '../../math/surface.ts'
import type { Part } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import { shifted, softBox } from './cloth/bag.ts'
import { button, type Place, setAt } from './cloth/fasteners.ts'
import type { Kit } from './cloth/kit.ts'
import { type Size, shoulderStraps } from './pack-straps.ts'

/** The room it takes on the back, in units of the body. */
export const jetPackSize = { width: 1.1, height: 1.25, depth: 0.5 }

export function jetPack(kit: Kit, size: Size, pack: Place): Part[] {
  // Straps are of leather, not of the tanks' metal.
  const straps = shoulderStraps(kit, size, pack).map((part) => ({
    ...part,
    material: kit.material.lining,
  }))
  return [...onSides(straps), frame(kit, size, pack), ...onSides(tank(kit, size, pack))]
}

/** What holds both tanks: a box with a round gauge. */
function frame({ material, cm }: Kit, { width, height, depth }: Size, pack: Place): Part {
  const box = softBox(width * 0.42, height * 0.72, depth * 0.7, 0)
  const gauge = shifted(button(2.6 * cm), [0, height * 0.16, depth * 0.36 + 0.6 * cm])
  return { name: 'jet pack frame', material: material.lining, ...setAt(merge([box, gauge]), pack) }
}

/** The left tank: a nose, two bands, a fin and a nozzle. */
function tank({ material }: Kit, { width, height, depth }: Size, pack: Place): Part[] {
  const [x, round, half] = [-width * 0.27, depth * 0.46, height / 2]
  const at = (mesh: Parameters<typeof shifted>[0]) => setAt(shifted(mesh, [x, 0, 0]), pack)
  const shell = lathe(
    [
      [0, half],
      [0.34 * round, 0.96 * half],
      [0.66 * round, 0.84 * half],
      [0.9 * round, 0.64 * half],
      [round, 0.4 * half],
      [round, -0.55 * half],
      [0.86 * round, -0.74 * half],
      [0.5 * round, -0.86 * half],
      [0, -0.86 * half],
    ],
    24,
  )
  const nozzle = lathe(
    [
      [0.42 * round, -0.8 * half],
      [0.5 * round, -0.95 * half],
      [0.84 * round, -1.22 * half],
      [0.74 * round, -1.22 * half],
      [0.3 * round, -0.95 * half],
      [0, -0.95 * half],
    ],
    20,
  )
  const fin = plate(
    [
      [-0.85 * round, 0.1 * half],
      [-2 * round, -0.62 * half],
      [-2 * round, -0.95 * half],
      [-0.85 * round, -0.55 * half],
    ],
    0.07 * round,
    0.04 * round,
    0.04 * round,
  )
  const middle = pack.centre[1]
  return [
    {
      name: 'jet pack tank',
      material: material.main,
      pattern: ({ y }) => {
        const up = (y - middle) / half
        return Math.abs(up - 0.3) < 0.05 || Math.abs(up + 0.42) < 0.05 || up > 0.72
          ? material.trim
          : undefined
      },
      ...at(shell),
    },
    { name: 'jet pack fin', material: material.trim, ...at(fin) },
    { name: 'jet pack nozzle', material: material.lining, ...at(nozzle) },
  ]
}
