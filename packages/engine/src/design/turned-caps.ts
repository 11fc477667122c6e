/** Caps with their peak behind. */
import type { BriefItem } from '../brief/brief.ts'
import type { Garment } from './design.ts'

/** 'A backwards cap', 'cap on back to front'. */
export function turnedSaid({ concept, name, modifiers }: BriefItem): Pick<Garment, 'isBackwards'> {
  const words = [name, ...modifiers].join(' ')
  const isTurned =
    /^(?:cap|flat_cap|newsboy_cap)$/.test(concept) &&
    /\bbackwards?\b|back to front|\breversed\b/.test(words)
  return isTurned ? { isBackwards: true } : {}
}
