/** Shells over the skull that soft caps are cut from. */
import type { GarmentKind } from '../../brief/concepts.ts'
import { lerp } from '../../math/scalar.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Material, Part } from '../figure.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { dressHead, type HeadFit, headPart } from './fit.ts'
import { drawnMaterials } from './paint-headgear.ts'
import { type Round, thick } from './surfaces.ts'

/** A shell over the skull from the crown down to an edge that depends on the angle. */
export function skullcap(fit: HeadFit, room: number, edge: (angle: number) => number): Round {
  return (angle, t) => {
    const low = edge(angle)
    const y = low + (1 - low) * Math.cos((t * Math.PI) / 2)
    return fit.over(angle, y, room)
  }
}

/** Height of a cap's edge between front and back. */
export function edgeBetween(front: number, back: number): (angle: number) => number {
  return (angle) => lerp(back, front, (1 + Math.cos(angle)) / 2)
}

/** The stiff peak before a cap, of a stuff of its own. */
export function capPeak({ garment }: GarmentContext, peak: Round): Part {
  return headPart(
    'cap peak',
    `${garment.id}.peak`,
    thick(peak, 0.03, { from: -1.15, to: 1.15, columns: 28, rows: 7 }),
  )
}

/** What a close-up of those is called that are no caps. */
const captions: Partial<Record<GarmentKind, string>> = {
  hairpins: 'Hair ornaments',
  laurel: 'Laurel wreath',
  galea: 'Galea',
  bunny_ears: 'Bunny ears',
  maid_headdress: 'Headdress',
  santa_hat: 'Santa hat',
}

export function finish(
  fit: HeadFit,
  parts: readonly Part[],
  top: Vec3,
  more: Record<string, Material> = {},
): Dressed {
  return dressHead(fit, parts, {
    materials: { ...drawnMaterials(fit.context), ...more },
    landmarks: { [captions[fit.context.garment.kind] ?? 'Cap']: fit.skull.place(top) },
  })
}
