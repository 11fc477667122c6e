/** What nobody asked for is not worn where it would hide, or fight, what somebody did. */
import type { GarmentKind } from '../brief/concepts.ts'
import type { Person } from './design.ts'
import type { Worn } from './make-garment.ts'
import { garmentDefaults, type Zone } from './tables/garment-defaults.ts'

export function hidesWhatIsTold(kind: GarmentKind, worn: readonly Worn[], person: Person): boolean {
  const { zone } = garmentDefaults(kind)
  return worn.some(
    (garment) =>
      garment.isAsked &&
      (isSecondBag(kind, garment) ||
        isOutOfKind(kind, garment) ||
        isForMen(kind, garment, person) ||
        isOnTold(kind, zone, garment) ||
        isOnFrock(kind, garment)),
  )
}

/** A bag that is asked for is the bag. */
function isSecondBag(kind: GarmentKind, garment: Worn): boolean {
  return bags.test(kind) && bags.test(garment.kind)
}

const bags = /backpack|satchel|bag$/

/** Lace-ups below a woman's dress. */
function isForMen(
  kind: GarmentKind,
  { kind: other }: Worn,
  { presentation, age, species }: Person,
): boolean {
  const isLady = presentation < 0.5 && age !== 'elder' && species === 'human'
  return isLady && kind === 'shoes' && /(?:dress|gown|skirt)$/.test(other)
}

/** Boots and a belt with sweatpants, a sash and a coat over a wrapper. */
function isOutOfKind(kind: GarmentKind, { kind: other, pattern }: Worn): boolean {
  if (/^(?:boots|belt)$/.test(kind))
    return /^(?:track_trousers|leggings|shorts|jersey)$/.test(other)
  if (other === 'gele') return /^(?:turban|boots|pouch)$/.test(kind)
  return other === 'long_skirt' && pattern !== 'plain' && /^(?:sash|pouch|coat)$/.test(kind)
}

/** A coat over a red polo shirt, straps and a tie over a sweater, a scarf over sequins. */
function isOnTold(kind: GarmentKind, zone: Zone, garment: Worn): boolean {
  const other = garmentDefaults(garment.kind).zone
  if (other !== 'top' && other !== 'full' && other !== 'jacket') return false
  if (kind === 'backpack') return isTold(garment) || isHooded(garment.kind)
  if (kind === 'scarf' || kind === 'shawl') return isTold(garment)
  if (/^(?:bow_)?tie$/.test(kind)) return !collared.test(garment.kind)
  if (zone === 'jacket') return ofToday.test(garment.kind) && isTold(garment)
  return zone === 'apron' && (garment.details ?? []).length > 0
}

/** A tiara or combs go with an evening dress; a shawl and ties do not. */
function isOnFrock(kind: GarmentKind, { kind: other }: Worn): boolean {
  return /(?:dress|gown)$/.test(other) && /^(?:scarf|tie|backpack)$/.test(kind)
}

const collared = /shirt$|blouse|jacket|coat|blazer|uniform|vest|^tailcoat$/
const ofToday = /^(?:t_shirt|tank_top|polo_shirt|shirt|blouse|crop_top|sweater|turtleneck|hoodie)$/

function isHooded(kind: GarmentKind): boolean {
  return kind === 'hoodie'
}

/** Its colour, stuff, pattern or cut was spoken of. */
function isTold({ said }: Worn): boolean {
  if (said === undefined) return false
  const { colours, materials, patterns, modifiers, parts } = said
  return [colours, materials, patterns, modifiers, parts].some((list) => list.length > 0)
}
