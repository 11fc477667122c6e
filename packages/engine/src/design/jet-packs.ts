/** Packs with jets rather than bags. */
import type { BriefItem } from '../brief/brief.ts'

/** The metal of those that are not said to be painted. */
export const jetMetal = '#a3acb8'

export function isJetPack({ concept, name }: BriefItem): boolean {
  return concept === 'backpack' && /^(?:jet|rocket) ?pack/.test(name)
}
