/** A pelt over one shoulder is no cloak: it hangs across the chest. */
import type { BriefItem } from '../brief/brief.ts'

export function onOneShoulder(item: BriefItem): BriefItem {
  const { concept, name, place, modifiers, side, materials } = item
  const isPelt = /^(?:cloak|mantle|shawl)$/.test(concept) && /pelt|skin|hide|fur/.test(name)
  const isOnOne =
    /shoulder$/.test(place ?? '') || modifiers.some((word) => /one shoulder$/.test(word))
  if (!isPelt || !isOnOne) return item
  return {
    ...item,
    concept: 'mantle',
    side: side === 'both' ? 'left' : side,
    materials: materials.length > 0 ? materials : ['fur'],
  }
}
