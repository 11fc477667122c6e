/** A being of which only its name is known. */
import type { BriefItem } from '../brief.ts'
import type { Term } from '../words/term.ts'
import { nameOf } from '../words/term.ts'

/** An item by the words of a term, with nothing said of it. */
export function blankItem(term: Term): BriefItem {
  return {
    words: term.written,
    name: nameOf(term),
    concept: '',
    slot: 'species',
    confidence: 0.9,
    how: 'lexicon',
    span: term.span,
    colours: [],
    materials: [],
    patterns: [],
    modifiers: [],
    side: 'both',
    count: 1,
    parts: [],
    place: undefined,
  }
}
