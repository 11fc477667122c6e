/** Straps of leather, stitched along both edges. */
import type { Vec3 } from '../../../math/vector.ts'
import type { Part } from '../../figure.ts'
import type { Dressed } from '../garment-builder.ts'
import { clothPart } from './cloth.ts'
import { fabricLayer, finishMaterials, stitches } from './finish.ts'
import type { Kit } from './kit.ts'
import type { Sheet } from './sheet.ts'

/** Carried parts, with a close-up of the thing itself. */
export function carried(kit: Kit, parts: Part[], place: Vec3): Dressed {
  return { parts, materials: finishMaterials(kit), landmarks: { [kit.garment.label]: place } }
}

export function strapPart(kit: Kit, sheet: Sheet, name: string): Part {
  const { material, cm } = kit
  return clothPart(sheet, {
    name,
    material: material.main,
    lining: material.lining,
    folded: ['top', 'hem'],
    thickness: 0.6 * cm,
    layers: [
      stitches('hem', 0.5 * cm, material.crease, cm),
      stitches('top', 0.5 * cm, material.crease, cm),
      fabricLayer(kit),
    ],
  })
}
