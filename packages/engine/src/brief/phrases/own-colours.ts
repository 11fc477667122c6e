/** Colours that are said of somebody's own body rather than of the clothes: 'he is silver', 'Moss green.' */

import type { Brief } from '../brief.ts'
import { addColour } from '../terms/attributes.ts'
import { colourOf } from '../words/colour.ts'
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'
import type { Chunks } from './phrase.ts'
import type { Reader } from './reader.ts'

/** A loose colour is noted where it may be the body's own. */
export function noteOwnColour(reader: Reader, term: Term): boolean {
  const { terms, chunks } = reader
  if (ofSkin.test(term.text) && reader.target !== 'theme') {
    chunks.character.push(term)
    return true
  }
  if (term.kind !== 'colour' || ofHair.test(term.text)) return false
  const at = lastIndex(terms, term, reader.index)
  if (at < 0) return false
  const isSaid = reader.target === 'character' && isPredicate(terms, at)
  if (!isSaid && !standsAlone(reader, at)) return false
  chunks.ownColours.push({ term, isSaid })
  return true
}

function lastIndex(terms: readonly Term[], term: Term, from: number): number {
  for (let at = from; at >= Math.max(0, from - 2 * longestRow); at--)
    if (terms[at] === term) return at
  return -1
}

/** Nothing but skin is called so where no noun follows. */
const ofSkin = /^(?:rosy|sallow|swarthy|pallid|ashen)$/
const ofHair = /blond|ginger|brunette|redhead|auburn/

/** 'She is blue', 'it should be round and pink'; of a name that was taken out nothing is left. */
function isPredicate(terms: readonly Term[], colour: number): boolean {
  let at = colour - 1
  while (at > colour - longestRow && isInRow(terms[at])) at--
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

/** So much may stand between 'is' and the colour. */
const longestRow = 8

function isInRow(term: Term | undefined): boolean {
  return isModifier(term) || /^(?:and|comma|filler)$/.test(term?.kind ?? '')
}

/** A sentence of nothing else; two colours are those of the whole. */
function standsAlone({ terms, index, pending }: Reader, colour: number): boolean {
  if (pending.filter(({ kind }) => kind === 'colour').length > 1) return false
  let at = colour - 1
  while (at > colour - longestRow && /^(?:colour|quality|and|comma)$/.test(terms[at]?.kind ?? ''))
    at--
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
