/** 'Barefoot', 'shirtless', 'her arms are bare': what is not worn, and the part of the body that shows for it. */

import type { Brief } from '../brief.ts'
import { blankItem } from '../phrases/blank-item.ts'
import { addOnce } from '../terms/attributes.ts'
import type { Term } from '../words/term.ts'

/** The part that shows, by the words that say so. */
const shows: readonly (readonly [said: RegExp, part: string])[] = [
  [/^(?:bare ?(?:feet|foot|footed)|shoeless|unshod)$/, 'feet'],
  [/^(?:bare ?chested|bare (?:chest|torso)|shirtless|topless)$/, 'chest'],
  [/^bare (?:armed|arms)$/, 'arms'],
  [/^bare (?:shoulders|shouldered)$/, 'shoulders'],
  [/^bare (?:legged|legs)$/, 'legs'],
  [/^bare ?(?:handed|hands)$/, 'hands'],
  [/^bare ?(?:headed|head)$/, 'head'],
]

/** Adds the bare part to what the body has. */
export function addBarePart(brief: Brief, term: Term): void {
  const name = shows.find(([said]) => said.test(term.text))?.[1]
  if (name === undefined || brief.features.some((known) => isBare(known, name))) return
  const item = { ...blankItem(term), name, count: /s$|feet/.test(name) ? 2 : 1, confidence: 1 }
  brief.features.push({ ...item, concept: 'told', slot: 'feature', modifiers: ['bare'] })
}

function isBare({ name, modifiers }: Brief['features'][number], part: string): boolean {
  return name === part && modifiers.includes('bare')
}

/** 'Dusty bare feet' are told once, with what is said of them. */
export function mergeBareParts(brief: Brief): void {
  for (const bare of brief.features.filter((item) => isBare(item, item.name))) {
    const own = brief.features.find(
      (item) => item !== bare && item.name === bare.name && item.side === 'both',
    )
    if (own === undefined) continue
    brief.features = brief.features.filter((item) => item !== bare)
    addOnce(own.modifiers, 'bare')
  }
}
