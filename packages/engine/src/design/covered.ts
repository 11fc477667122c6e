/** With a hijab go sleeves and legs to the wrist and the ankle, where the words do not say otherwise. */
import type { GarmentKind } from '../brief/concepts.ts'
import type { Worn } from './make-garment.ts'
import { garmentDefaults } from './tables/garment-defaults.ts'

/** What is worn instead of what leaves arms or legs bare. */
const longer: Partial<Record<GarmentKind, GarmentKind>> = {
  shorts: 'track_trousers',
  swim_trunks: 'track_trousers',
  skirt: 'long_skirt',
  pleated_skirt: 'long_skirt',
  tiered_skirt: 'long_skirt',
  pencil_skirt: 'long_skirt',
  tank_top: 't_shirt',
  bandeau: 't_shirt',
}
const sleeved = /^(?:top|full)$/

export function inCoveringClothes(worn: readonly Worn[]): Worn[] {
  if (!worn.some(({ kind }) => kind === 'hijab')) return [...worn]
  const kinds = worn.map(({ kind }) => kind)
  // Two garments of one kind would be one to whatever looks for them by name.
  return worn.filter((garment) => !isDouble(garment, kinds)).map(covering)
}

/** Whether what would be worn instead is worn already. */
function isDouble({ kind, isAsked }: Worn, kinds: readonly GarmentKind[]): boolean {
  const other = longer[kind]
  return !isAsked && other !== undefined && kinds.includes(other)
}

function covering(garment: Worn): Worn {
  if (garment.isAsked) return garment
  const kind = longer[garment.kind]
  const { zone, length, fit } = garmentDefaults(kind ?? garment.kind)
  const sleeve = sleeved.test(zone) && /none|short/.test(garment.sleeve) ? 'long' : garment.sleeve
  return kind === undefined
    ? { ...garment, sleeve }
    : { ...garment, id: kind, kind, length, fit, sleeve }
}
