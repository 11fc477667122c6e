/** Stuffs that stand for the thing of them: 'The leather is cracked', 'torn grey organza', 'dressed in black lace'. */

import { isWearState } from '../terms/wear-states.ts'
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'
import type { Phrase } from './phrase.ts'
import type { Reader } from './reader.ts'

/** 'She wears a coat. The leather is cracked.': true when what follows is said of the coat. */
export function meetStuff(reader: Reader): boolean {
  const { pending, definite, negation, aboutOther, chunks, terms, index } = reader
  const stuff = pending.at(-1)
  const isStuff = definite && stuff?.kind === 'material' && pending.every(isModifier)
  const first = terms[index - pending.length - 2]
  const opens = first === undefined || /^(?:stop|comma|and|but|that)$/.test(first.kind)
  if (!isStuff || !opens || negation !== undefined || aboutOther) return false
  const owner = chunks.phrases.findLast(isOfStuff)
  if (owner === undefined) return false
  owner.modifiers.push(...pending)
  reader.pending = []
  reader.last = owner
  reader.lastEnd = index - 1
  return true
}

function isOfStuff({ head, negated, isSubject }: Phrase): boolean {
  const slot = head.entry.thing?.slot ?? ''
  return head.kind === 'thing' && !negated && !isSubject && made.test(slot)
}

const made = /^(?:torso|full|outer|legs|feet|hands|armour|head|face|neck|waist|prop)$/

/** 'A ghost, torn grey organza': clothes of that, when something is said of them. */
export function attachCloth(reader: Reader): boolean {
  const { pending, negation, aboutOther, target, link } = reader
  if (negation !== undefined || aboutOther || target !== undefined) return false
  const isUnder = link === 'at' && isOverCloth(reader)
  if (!isUnder && link !== 'none') return false
  if (
    !pending.every(isModifier) ||
    !(isUnder || pending.some(isSaidOfCloth) || isFineCloth(pending))
  )
    return false
  return dressIn(reader, pending, reader.index - 1)
}

/** 'A clean apron over homespun', 'Burberry over wool': what is under it is worn as well. */
function isOverCloth({ linkText, last }: Reader): boolean {
  return (
    /^(?:over|on top of|under|underneath)$/.test(linkText ?? '') &&
    last !== undefined &&
    isOfStuff(last)
  )
}

/** 'Dressed in torn black lace': colours and stuffs of the whole, and clothes of that stuff. */
export function dressInTheme(reader: Reader, term: Term): void {
  const { terms, index, doing, link, chunks } = reader
  chunks.theme.push(term)
  if (!(doing === 'wear' || link === 'in') || reader.aboutOther) return
  let start = index
  const isBefore = (at: number) => chunks.theme.some((known) => known === terms[at])
  while (isBefore(start - 1)) start--
  if (!dressIn(reader, terms.slice(start, index + 1), index)) return
  reader.target = 'theme'
}

function dressIn(reader: Reader, said: readonly Term[], end: number): boolean {
  const first = said[0]
  // 'Homespun brown'
  const cloth = said.at(-1)?.kind === 'colour' ? (said.at(-2) ?? said.at(-1)) : said.at(-1)
  const clothes = vocabulary.entries.get('clothes')
  const isCloth =
    /^(?:material|pattern)$/.test(cloth?.kind ?? '') && fabrics.test(cloth?.text ?? '')
  if (!isCloth || cloth === undefined || first === undefined || clothes === undefined) return false
  const head: Term = { ...cloth, kind: 'thing', entry: clothes }
  const worn: Phrase = {
    head,
    modifiers: [...said],
    parts: [],
    side: undefined,
    count: undefined,
    place: undefined,
    negated: false,
    link: 'none',
    doing: 'wear',
    isSubject: false,
    definite: false,
    determined: false,
    span: [first.span[0], cloth.span[1]],
  }
  reader.chunks.phrases.push(worn)
  reader.last = worn
  reader.lastEnd = end
  return true
}

function isSaidOfCloth(term: Term): boolean {
  return isWearState(term) || (term.kind === 'quality' && ofCloth.test(term.text))
}

/** 'Pastel blue satin'; black leather may be said of boots. */
function isFineCloth(said: readonly Term[]): boolean {
  return said.some(({ kind }) => kind === 'colour') && fine.test(said.at(-1)?.text ?? '')
}

const fine =
  /^(?:satin|silk|velvet|chiffon|tulle|organza|taffeta|brocade|muslin|gingham|seersucker|tweed|pin ?stripes?|houndstooth|herringbone|homespun)$/
const ofCloth =
  /^(?:flowing|billowing|sheer|draped|layered|floaty|trailing|heavy|shimmering|crushed)$/
const fabrics =
  /^(?:\w+ )?(?:organza|silk|satin|velvet|lace|linen|chiffon|tulle|gauze|muslin|brocade|tweed|denim|leather|wool|cotton|burlap|sackcloth|hessian|canvas|corduroy|flannel|oilskin|rags|homespun|taffeta|sacking|latex|spandex|lycra|gingham|calico|cloth|pin ?stripes?|houndstooth|herringbone|tartan|plaid|seersucker|camo|camouflage|velour|serge|cashmere|mohair|angora|poplin|sateen|felt|jersey|terry|nylon|polyester|vinyl|pvc|neoprene|sequins|chenille|damask|voile|buckskin|suede|khaki|fleece|lurex|cambric|crepe|jute)$/
