/** 'A mermaid on his right bicep', 'a koi on the left calf': beings that are only drawn on the skin. */
import type { Entry, Thing } from '../words/entry.ts'
import { singularOf } from '../words/inflect.ts'
import type { Term } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** Such beings become tattoos, and the muscle they are on an arm or a leg. */
export function tellSkinPictures(terms: readonly Term[]): Term[] {
  const result = terms.map((term, index) => (isLegCalf(terms, index) ? limb(term, 'leg') : term))
  for (const [index, term] of result.entries()) {
    const at = placeAfter(result, index)
    const place = result[at ?? -1]
    if (at === undefined || place === undefined) continue
    result[index] = tattoo(term)
    result[at] = limb(
      place,
      /^(?:calf|calves|thighs?|shins?|leg)$/.test(place.text) ? 'leg' : place.text,
    )
  }
  return result
}

const skin = /^(?:biceps?|forearms?|calf|calves|leg|thighs?|shins?|collarbones?|ribs|upper arms?)$/

/** Where the place is, behind 'on his right'. */
function placeAfter(terms: readonly Term[], index: number): number | undefined {
  const being = terms[index]
  const isBeing = being?.kind === 'who' || being?.kind === 'animal'
  if (
    !isBeing ||
    being.possessive ||
    !/^(?:on|across|over|down)$/.test(terms[index + 1]?.text ?? '')
  )
    return undefined
  let at = index + 2
  while (/^(?:determiner|side)$/.test(terms[at]?.kind ?? '')) at++
  return skin.test(terms[at]?.text ?? '') ? at : undefined
}

/** 'Left calf', 'to mid calf': no young cow. */
function isLegCalf(terms: readonly Term[], index: number): boolean {
  const term = terms[index]
  const before = terms[index - 1]
  return (
    term?.kind === 'animal' &&
    /^(?:calf|calves)$/.test(term.text) &&
    (before?.kind === 'side' || /^(?:mid|both)$/.test(before?.text ?? ''))
  )
}

function tattoo(term: Term): Term {
  const text = `${singularOf(term.text) ?? term.text} tattoo`
  const thing: Thing = { slot: 'feature', concept: 'tattoo', implied: [], plural: false }
  const entry: Entry = { words: text, thing }
  return { ...term, kind: 'thing', text, entry }
}

function limb(term: Term, name: string): Term {
  const part = /^(?:biceps?|forearms?|upper arms?)$/.test(name) ? 'arm' : name
  const entry = vocabulary.entries.get(part)
  if (entry?.body === undefined) return term
  return { ...term, kind: 'body', text: part, entry }
}
