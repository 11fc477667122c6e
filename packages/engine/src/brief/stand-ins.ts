/** One thing in the place of another: 'a rope for a belt', 'a curtain as a cape' are a belt and a cape of that. */
import type { Term } from './term.ts'
import { isModifier } from './term.ts'

/** The link between what it stands in for and what it is. */
export const usedAs = 'used as'

/** The terms, with what is used for something to wear as the stuff of it. */
export function settleStandIns(terms: readonly Term[]): Term[] {
  const settled: Term[] = []
  for (let index = 0; index < terms.length; index++) {
    const term = terms[index]
    if (term === undefined) break
    const isFirst = isMakeshift(term) && opensPhrase(settled)
    const at = isFirst ? placeOfWorn(terms, index + 1) : undefined
    const worn = at === undefined ? undefined : terms[at]
    const link = terms[index + 1]
    if (worn === undefined || at === undefined || link === undefined) {
      settled.push(term)
      continue
    }
    const said: Term[] = []
    while (isModifier(settled.at(-1))) said.unshift(...settled.splice(-1, 1))
    settled.push(worn, {
      ...link,
      kind: 'of',
      text: usedAs,
      written: usedAs,
      entry: { words: usedAs },
    })
    settled.push(...said, term.kind === 'thing' ? term : { ...term, kind: 'quality' })
    index = at
  }
  return settled
}

/** Nothing but what is said of it stands between a mark, an article or a verb and here. */
function opensPhrase(settled: readonly Term[]): boolean {
  let at = settled.length - 1
  while (isModifier(settled[at])) at--
  const before = settled[at]
  return before === undefined || openers.test(before.kind)
}

const openers = /^(?:determiner|number|comma|colon|stop|and|with|wear|hold|in|verb|ask)$/

/** Something to hold, or that no table knows; nobody is a stand-in, and a sheath is for a sword. */
function isMakeshift({ kind, entry, text, possessive }: Term): boolean {
  const slot = entry.thing?.slot
  const isStuff = kind === 'unknown' || kind === 'material' || kind === 'part'
  const isThing = kind === 'thing' && /^(?:prop|setting)$/.test(slot ?? '')
  return (isStuff || isThing) && !possessive && !forThings.test(text)
}

const forThings =
  /(?:^| )(?:sheath|scabbard|case|bag|holster|box|stand|strap|loop|pouch|pocket|cover|peg|hook|pattern|pin|money|polish|shop|look|reason|taste|need|talent|love|passion|size|brush|thing)$/

/** Where the bare word for something worn stands, behind 'for a', 'as a' or 'instead of a'. */
function placeOfWorn(terms: readonly Term[], at: number): number | undefined {
  const link = terms[at]
  if (!/^(?:for|as|as an?)$/.test(link?.text ?? '')) return undefined
  const isNamed = terms[at + 1]?.kind === 'determiner'
  if (isNamed && !/^(?:a|an|her|his|its|their)$/.test(terms[at + 1]?.text ?? '')) return undefined
  const place = isNamed ? at + 2 : at + 1
  const worn = terms[place]
  const isWorn = worn?.kind === 'thing' && wearable.test(worn.entry.thing?.slot ?? '')
  const next = terms[place + 1]
  const isEnd = next === undefined || /^(?:comma|stop|and|with|at|in|colon)$/.test(next.kind)
  return isWorn && isEnd ? place : undefined
}

const wearable = /^(?:torso|full|outer|legs|feet|hands|armour|head|face|waist)$/
