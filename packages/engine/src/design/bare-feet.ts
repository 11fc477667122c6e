/** Bare feet that were asked for are seen below what is worn. */
import type { Brief } from '../brief/brief.ts'
import type { Worn } from './make-garment.ts'
import { garmentDefaults } from './tables/garment-defaults.ts'

/** Bare feet are without stockings; who has lost his shoes may keep them. */
export function isBarefoot({ absent }: Brief): boolean {
  return absent.some(({ name }) => name === 'footwear')
}

/** Length of a robe or a gown that ends above the ankles. */
const aboveAnkles = 0.76

/** Long robes and skirts end above the ankles, unless they are to reach the floor. */
export function offBareFeet(worn: readonly Worn[], brief: Brief): Worn[] {
  return worn.map((garment) =>
    isBarefoot(brief) && isLong(garment) && !isToTrail(garment)
      ? { ...garment, length: Math.min(garment.length, aboveAnkles) }
      : garment,
  )
}

/** Who was asked to go without shoes, and does. */
export function barefootNote(brief: Brief, wear: readonly { slot: string }[]): string | undefined {
  const isAsked = isBarefoot(brief) && brief.features.some(({ name }) => name === 'feet')
  return isAsked && !wear.some(({ slot }) => slot === 'feet') ? 'Bare feet, as asked.' : undefined
}

function isLong({ kind }: Worn): boolean {
  return garmentDefaults(kind).zone === 'full' || /skirt/.test(kind)
}

function isToTrail({ said }: Worn): boolean {
  return (
    said !== undefined &&
    /floor|trail|\blong\b|full[- ]length|train\b|sweep/.test(said.words + said.modifiers)
  )
}
