/** 'The left sleeve pinned up', 'an empty right sleeve': the arm that would be in it is missing. */
import type { Brief, BriefItem } from '../brief.ts'

export function withMissingArms(brief: Brief): Brief {
  const isKnown = brief.features.some(({ concept }) => /^(?:missing|prosthetic)_arm$/.test(concept))
  const sleeve = isKnown ? undefined : emptySleeve(brief)
  if (sleeve === undefined) return brief
  return { ...brief, features: [...brief.features, sleeve] }
}

function emptySleeve({ wear, features }: Brief): BriefItem | undefined {
  for (const item of [...wear, ...features]) {
    const isSleeve = item.concept === 'sleeve'
    const sleeve = isSleeve ? item : item.parts.find(({ part }) => part === 'sleeve')
    const isSided = sleeve?.side === 'left' || sleeve?.side === 'right'
    if (sleeve === undefined || !isSided || !sleeve.modifiers.some((word) => empty.test(word)))
      continue
    return { ...item, ...missing, side: sleeve.side, count: 1, colours: [], parts: [] }
  }
  return undefined
}

const empty = /^(?:empty|pinned|pinned up|pinned shut|knotted|tied off|sewn shut|hanging empty)$/

const missing = {
  name: 'missing arm',
  concept: 'missing_arm',
  slot: 'feature' as const,
  materials: [],
  patterns: [],
  modifiers: [],
  place: undefined,
}
