/** 'The left sleeve pinned up', 'an empty sleeve': who wears one lacks the arm. */
import type { Brief, BriefItem, Side } from './brief.ts'

/** The brief with the arm that is not in its sleeve told as missing. */
export function withEmptySleeves(brief: Brief): Brief {
  const { features, wear } = brief
  const isTold = features.some(({ concept }) =>
    /^(?:missing_arm|prosthetic_arm|hook_hand)$/.test(concept),
  )
  const sleeve = isTold ? undefined : emptyOf([...wear, ...features])
  if (sleeve === undefined) return brief
  const arm = {
    ...sleeve.item,
    name: 'missing arm',
    concept: 'missing_arm',
    slot: 'feature',
  } as const
  const bare = { colours: [], materials: [], patterns: [], modifiers: [], parts: [] }
  return {
    ...brief,
    features: [...features, { ...arm, ...bare, side: sleeve.side, count: 1, place: undefined }],
  }
}

function emptyOf(items: readonly BriefItem[]): { item: BriefItem; side: Side } | undefined {
  for (const item of items) {
    const parts = [...item.parts, ...(item.concept === 'sleeve' ? [item] : [])]
    for (const { name, side, modifiers } of parts) {
      const said = modifiers.join(' ')
      // Both sleeves are pinned up where they are too long.
      const isEmpty =
        /\bempty\b/.test(said) || (side !== 'both' && /^(?:pinned|knotted)\b/.test(said))
      if (/^(?:(?:left|right) )?sleeve$/.test(name) && isEmpty) return { item, side }
    }
  }
  return undefined
}
