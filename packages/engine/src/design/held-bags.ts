/** Bags that the words count among the clothes, and that a hand carries by their handle. */
import type { Brief, BriefItem } from '../brief/brief.ts'

export function withHeldBags(brief: Brief): Brief {
  const cases = brief.wear.filter((item) => kindOf(item) !== undefined)
  if (cases.length === 0) return brief
  const held = cases.map(
    (item): BriefItem => ({
      ...item,
      concept: kindOf(item) ?? item.concept,
      slot: 'prop',
      place: /shoulder|back/.test(item.place ?? '') ? undefined : item.place,
    }),
  )
  return {
    ...brief,
    wear: brief.wear.filter((item) => !cases.includes(item)),
    hold: [...brief.hold, ...held],
  }
}

function kindOf({ concept, name }: BriefItem): 'briefcase' | 'suitcase' | undefined {
  if (concept !== 'satchel') return undefined
  const [said] = /\b(?:briefcase|suitcase)$/.exec(name) ?? []
  return said === 'briefcase' || said === 'suitcase' ? said : undefined
}
