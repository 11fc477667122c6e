/** Colours that are said of somebody's own body rather than of the clothes: 'he is silver', 'Moss green.' */
import { addColour } from './attributes.ts'
import type { Brief } from './brief.ts'
import { colourOf } from './colour.ts'
import type { Chunks } from './phrase.ts'
import type { Reader } from './reader.ts'
import type { Term } from './term.ts'
import { isModifier } from './term.ts'

/** A loose colour is noted where it may be the body's own. */
export function noteOwnColour(reader: Reader, term: Term): boolean {
  const { terms, chunks } = reader
  if (term.kind !== 'colour' || ofHair.test(term.text)) return false
  const at = terms.lastIndexOf(term, reader.index)
  if (at < 0) return false
  const isSaid = reader.target === 'character' && isPredicate(terms, at)
  if (!isSaid && !standsAlone(reader, at)) return false
  chunks.ownColours.push({ term, isSaid })
  return true
}

const ofHair = /blond|ginger|brunette|redhead|auburn/

/** 'She is blue', 'it should be round and pink'; of a name that was taken out nothing is left. */
function isPredicate(terms: readonly Term[], colour: number): boolean {
  let at = colour - 1
  while (isModifier(terms[at]) || /^(?:and|comma|filler)$/.test(terms[at]?.kind ?? '')) at--
  if (terms[at]?.kind !== 'is') return false
  at--
  while (
    /^(?:to|has|have|should|must|needs|will|would|ought|supposed)$/.test(terms[at]?.text ?? '')
  )
    at--
  const subject = terms[at]
  if (subject === undefined || /^(?:stop|colon)$/.test(subject.kind)) return true
  return subject.kind === 'who' || /^(?:s?he|they|it)$/.test(subject.text)
}

/** A sentence of nothing else; two colours are those of the whole. */
function standsAlone({ terms, index, pending }: Reader, colour: number): boolean {
  if (pending.some(({ kind }, at) => kind === 'colour' && pending[at] !== terms[colour]))
    return false
  let at = colour - 1
  while (/^(?:colour|quality|and|comma)$/.test(terms[at]?.kind ?? '')) at--
  const after = terms[index]
  return terms[at]?.kind === 'stop' && (after === undefined || after.kind === 'stop')
}

/** They are the skin's, the fur's or the shell's; of people a colour alone says nothing. */
export function sortOwnColours(brief: Brief, { ownColours }: Chunks): void {
  const { species } = brief.subject
  const isHuman = species === undefined || species.concept === 'human'
  for (const { term, isSaid } of ownColours) {
    const isOwn = isHuman ? isSaid && !ofHairOrDress.test(term.text) : true
    const colour = colourOf(term.text, isOwn && isHuman ? 'skin' : 'thing')
    const named = colour && { name: term.written.toLowerCase(), hex: colour.hex }
    if (named !== undefined) addColour(isOwn ? brief.body.skin : brief.themeColours, named)
  }
}

/** What people are called for the hair on their heads or for what they wear. */
const ofHairOrDress = /gr[ea]y|silver|gold|dark$|fair|light|colou?rful/
