/** Caps with their peak behind. */
import type { BriefItem } from '../brief/brief.ts'

/** 'A backwards cap', 'cap on back to front'. */
export function isTurned({ concept, name, modifiers }: BriefItem): boolean {
  const words = [name, ...modifiers].join(' ')
  return concept === 'cap' && /\bbackwards?\b|back to front|\breversed\b/.test(words)
}
