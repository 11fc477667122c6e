/** Plates that the words paint: flowers on a breastplate, stripes on pauldrons. */

import { boundsOf } from '../../math/bounds.ts'
import type { Part, Pattern } from '../figure.ts'
import { finishMaterials, printOf } from '../garments/cloth/finish.ts'
import { kitOf } from '../garments/cloth/kit.ts'
import type { GarmentBuilder } from '../garments/garment-builder.ts'

/** What is counted from a hem on cloth has none on plates. */
const noHem = 60

/** The garment's own print on all plates of its main colour, counted round each of them from its front. */
export function painted(build: GarmentBuilder): GarmentBuilder {
  return (context) => {
    const dressed = build(context)
    const kit = kitOf(context)
    const print = printOf(kit)
    if (!print) return dressed
    const paint = (part: Part): Part => {
      if (part.material !== kit.material.main) return part
      const own = part.pattern
      const { min, max } = boundsOf([part])
      const [x, z] = [(min[0] + max[0]) / 2, (min[2] + max[2]) / 2]
      const radius = (max[0] - min[0] + max[2] - min[2]) / 4
      const pattern: Pattern = (point) =>
        own?.(point) ?? print(radius * Math.atan2(point.x - x, point.z - z), -point.y, noHem)
      return { ...part, pattern }
    }
    return {
      ...dressed,
      parts: dressed.parts.map(paint),
      materials: { ...dressed.materials, ...finishMaterials(kit) },
    }
  }
}
