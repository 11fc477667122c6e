/** Words of the lexicon said the other way round. */

import { vocabulary } from '../words/vocabulary.ts'
import type { Phrase } from './phrase.ts'

const turnable = new Set(['head', 'face', 'nose', 'mouth', 'chest', 'arm', 'hand', 'leg', 'foot'])

/** 'head shaved', 'feet bare': what the lexicon knows the other way round. */
export function turnRound(phrase: Phrase): Phrase | undefined {
  const { head } = phrase
  if (head.kind !== 'body' || !turnable.has(head.entry.body ?? '')) return undefined
  for (const term of phrase.modifiers) {
    if (term.kind !== 'quality' || term.span[0] < head.span[1]) continue
    const text = `${term.text} ${head.text}`
    const entry = vocabulary.entries.get(text)
    if (entry?.absence === undefined && entry?.thing === undefined) continue
    const modifiers = phrase.modifiers.filter((other) => other !== term)
    return { ...phrase, head: { ...head, text, kind: 'thing', entry }, modifiers }
  }
  return undefined
}
