/** Names in the order of a catalogue: 'mask domino, black', 'jacket bomber', 'boots combat' are a domino mask, a bomber jacket and combat boots. */
import type { Term } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** The terms with a thing and the kind of it behind it as one thing. */
export function settleInvertedNames(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  let index = 0
  while (index < terms.length) {
    const term = terms[index]
    if (term === undefined) break
    const named = nameAt(terms, index)
    result.push(named ?? term)
    index += named === undefined ? 1 : 2
  }
  return result
}

function nameAt(terms: readonly Term[], index: number): Term | undefined {
  const [thing, kind, next] = terms.slice(index, index + 3)
  if (thing === undefined || kind === undefined || !isWorn(thing) || !isKind(kind)) return undefined
  if (!endsName(next) || vocabulary.entries.has(`${thing.text} ${kind.text}`)) return undefined
  const text = `${kind.text} ${thing.text}`
  const entry = vocabulary.entries.get(text)
  if (entry === undefined || entry.thing?.slot !== thing.entry.thing?.slot) return undefined
  return { ...thing, text, written: text, entry, span: [thing.span[0], kind.span[1]] }
}

function isWorn({ entry, text, possessive }: Term): boolean {
  const slot = entry.thing?.slot ?? ''
  return (
    !possessive &&
    !text.includes(' ') &&
    /^(?:torso|full|outer|legs|feet|hands|head|face|neck|waist|armour)$/.test(slot)
  )
}

/** A colour, a stuff or a pattern behind its noun is said of it already; a 'hat band', an 'apron bib' is a part. */
function isKind({ kind, entry, text }: Term): boolean {
  const { colour, material, pattern, grammar, part } = entry
  if (part !== undefined || /^(?:bib|tops?)$/.test(text)) return false
  const isSaid = colour === true || material !== undefined || pattern !== undefined
  return (
    /^(?:unknown|filler)$/.test(kind) && !isSaid && grammar === undefined && !text.includes(' ')
  )
}

function endsName(next: Term | undefined): boolean {
  return (
    next === undefined ||
    /^(?:comma|stop)$/.test(next.kind) ||
    next.entry.colour === true ||
    next.entry.material !== undefined
  )
}
