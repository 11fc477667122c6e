/** Stuff told behind the garment it is of, between marks: 'a gown, cream silk, black gloves', 'opera costume, Queen of the Night, midnight blue velvet'. */
import type { Term } from '../words/term.ts'
import { isModifier, noEntry } from '../words/term.ts'

/** The terms with such stuffs right behind their garment. */
export function settleStuffAfter(terms: readonly Term[]): Term[] {
  const settled: Term[] = []
  let index = 0
  while (index < terms.length) {
    const end = endOfStuff(terms, index)
    const garment = end === undefined ? -1 : garmentBefore(settled)
    const comma = terms[index]
    if (end === undefined || garment < 0 || comma === undefined) {
      settled.push(...terms.slice(index, index + 1))
      index++
      continue
    }
    const of: Term = { ...comma, kind: 'of', text: 'of', written: 'of', entry: { words: 'of' } }
    settled.splice(garment + 1, 0, of, ...terms.slice(index + 1, end).map(asStuff))
    index = end
  }
  return settled
}

/** Where the stuff behind a comma ends, if nothing else stands there. */
function endOfStuff(terms: readonly Term[], index: number): number | undefined {
  if (terms[index]?.kind !== 'comma') return undefined
  let at = index + 1
  while (isModifier(terms[at]) && !isCloth(terms[at])) at++
  if (!isCloth(terms[at]) || terms[at]?.possessive === true) return undefined
  const isTold = terms.slice(index + 1, at + 1).some(({ kind }) => kind === 'colour')
  const ends = /^(?:comma|stop)$/.test(terms[at + 1]?.kind ?? 'stop')
  return isTold && ends ? at + 1 : undefined
}

/** 'Silk' is a dress where it stands alone. */
function isCloth(term: Term | undefined): boolean {
  if (term === undefined || !cloths.test(term.text)) return false
  return term.kind === 'material' || term.kind === 'pattern' || term.entry.material !== undefined
}

const cloths =
  /^(?:silk|velvet|satin|wool|linen|cotton|tweed|lace|chiffon|tulle|brocade|taffeta|corduroy|flannel|denim|suede|crushed velvet|organza|cashmere|felt|fleece|canvas|sequins|pinstripe|pinstripes|tartan|plaid|gingham|houndstooth|leopard print|paisley|damask)$/

function asStuff(term: Term): Term {
  return term.entry.thing !== undefined && term.entry.material !== undefined
    ? { ...term, kind: 'material', entry: { ...noEntry, ...withoutThing(term) } }
    : term
}

function withoutThing({ entry }: Term): Term['entry'] {
  const { thing: _, ...rest } = entry
  return rest
}

/** The garment that was named last, with nothing but beings and commas since, and no stuff of its own. */
function garmentBefore(settled: readonly Term[]): number {
  const at = settled.findLastIndex(
    ({ kind, entry }) =>
      entry.thing?.slot !== 'setting' && !/^(?:comma|who|determiner|filler|of|quality)$/.test(kind),
  )
  const garment = settled[at]
  if (
    garment?.kind !== 'thing' ||
    !/^(?:full|torso|outer)$/.test(garment.entry.thing?.slot ?? '')
  ) {
    const isClothes = garment?.entry.family === 'clothes' || garment?.text === 'costume'
    if (!isClothes) return -1
  }
  return settled[at - 1]?.kind === 'material' || garment?.text.includes(' ') === true ? -1 : at
}
