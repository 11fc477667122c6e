/** Holes, stains and patches named right behind a thing: 'a duster, bullet holes', 'jeans, ripped knees'. */

import { isWearState } from '../terms/wear-states.ts'
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'
import type { Phrase } from './phrase.ts'
import type { Reader } from './reader.ts'
import { clearPhrase, peek } from './reader.ts'
import { joinNouns } from './stuffing.ts'

const marks =
  /(?:^| )(?:holes?|stains?|smears?|splashes|splatters?|splatter|splotches|specks|rips|burn marks?|scorch marks?|scuff marks?|patch(?:es)?|dents?|darns?|mends|loose threads|scuffs|creases|rust spots|grease spots|mud spots)$/
/** These are as often on somebody's skin. */
const ofSkinToo =
  /(?:^| )(?:tears?|cuts|scratches|burns?|cracks|spots|marks|scorches|slashes|gashes)$/
const clothes = /^(?:torso|full|outer|legs|feet|head|hands|armour|waist)$/
/** Where clothes have a part as well as the body. */
const ofClothesToo =
  /^(?:elbows?|knees?|shoulders?|back|chest|front|seat|side|toes?|heels?|neck|hip)$/
const tornAt =
  /^(?:ripped|torn|patched|patched up|worn|worn out|worn through|threadbare|frayed|holey|darned|mended|faded|baggy|reinforced|shiny)$/

/** True when a mark or a torn knee was told of the thing before. */
export function tellMark(reader: Reader, term: Term): boolean {
  const owner = ownerOf(reader)
  if (owner === undefined) return false
  return (
    tellTornAt(reader, term, owner) ||
    tellHole(reader, term, owner) ||
    tellBelly(reader, term, owner)
  )
}

/** The garment right before the mark, or the list of what it has. */
function ownerOf(reader: Reader): Phrase | undefined {
  const { last, link, joined, negation, aboutOther, doing } = reader
  const slot = last?.head.kind === 'thing' ? (last.head.entry.thing?.slot ?? '') : ''
  if (last === undefined || last.negated || negation !== undefined || aboutOther) return undefined
  const isWith = link === 'with' && reader.terms[reader.lastEnd + 1]?.kind === 'with'
  const isListed = link === 'none' && (joined === 'comma' || joined === 'and') && doing !== 'hold'
  if (slot === 'prop') return isWith ? last : undefined
  return clothes.test(slot) && (isWith || isListed) ? last : undefined
}

/** 'Ripped knees' behind jeans are those of the jeans. */
function tellTornAt(reader: Reader, { text, kind, entry }: Term, owner: Phrase): boolean {
  const { pending, possessed } = reader
  if (kind !== 'body' || !/^(?:knees?|elbows?|seat|shoulders?)$/.test(text) || possessed)
    return false
  const after = peek(reader)
  const isAfter = pending.length === 0 && tornAt.test(after?.text ?? '')
  const said = isAfter && after !== undefined ? [after] : pending
  const isTorn = said.length > 0 && said.every((one) => tornAt.test(one.text))
  const isCloth = /^(?:torso|full|outer|legs)$/.test(owner.head.entry.thing?.slot ?? '')
  if (!isTorn || !isCloth) return false
  if (isAfter) reader.index++
  owner.modifiers.push(...said)
  owner.place ??= entry.words
  close(reader)
  return true
}

/** 'A lute with a split belly': instruments and jugs have necks and bellies too. */
function tellBelly(reader: Reader, term: Term, owner: Phrase): boolean {
  const isOfThing = owner.head.entry.thing?.slot === 'prop' && reader.negation === undefined
  const isPart =
    term.kind === 'body' &&
    /^(?:belly|neck|body|head|back|foot|face|mouth|lip|shoulder)$/.test(term.text)
  if (!isOfThing || !isPart || reader.possessed || !reader.pending.some(isWearState)) return false
  owner.parts.push(asDetail(owner, term, reader, 'part'))
  close(reader)
  return true
}

function tellHole(reader: Reader, term: Term, owner: Phrase): boolean {
  const isMark = marks.test(term.text)
  if (!isMark && !ofSkinToo.test(term.text)) return false
  const end = endOfPlace(reader)
  if (end === undefined || (!isMark && end === reader.index)) return false
  // Leather on the elbows is no leather of the jacket.
  if (term.kind === 'part') {
    owner.parts.push(asDetail(owner, term, reader, term.entry.part))
    reader.index = end
    close(reader)
    return true
  }
  const said: Term = term.kind === 'pattern' ? term : { ...term, kind: 'quality' }
  const own = reader.pending.filter(({ kind }) => kind !== 'colour')
  owner.modifiers.push(...joinNouns(own, ofStuff(said, reader.pending.at(-1))))
  if (reader.pending.some(isModifier)) owner.parts.push(asDetail(owner, term, reader))
  reader.index = end
  close(reader)
  return true
}

/** 'Grass stains', 'rust spots' are called so. */
function ofStuff(mark: Term, stuff: Term | undefined): Term {
  const isStuff = stuff?.kind === 'colour' && stuff.entry.material !== undefined
  if (!isStuff) return mark
  const words = `${stuff.text} ${mark.text}`
  return { ...mark, text: words, written: words, entry: { words, quality: true } }
}

/** Where the words end that say where the mark is; nothing when it is on somebody's skin. */
function endOfPlace(reader: Reader): number | undefined {
  const link = peek(reader)
  if (link?.kind !== 'at' && link?.kind !== 'in') return reader.index
  let offset = 2
  while (/^(?:determiner|side|number)$/.test(peek(reader, offset)?.kind ?? '')) offset++
  const place = peek(reader, offset)
  // 'With ink stains over a waistcoat': what is worn over it.
  if (/^(?:over|under|beneath)$/.test(link.text) && placeIsWorn(reader, offset)) return reader.index
  if (place?.kind === 'pronoun' && /^(?:it|them)$/.test(place.text)) return reader.index + offset
  const isOnIt =
    place?.kind === 'part' ||
    /^(?:crown|brim|peak|collar|cuffs?|toe)$/.test(place?.text ?? '') ||
    ofClothesToo.test(place?.text ?? '')
  return isOnIt ? reader.index + offset : undefined
}

function placeIsWorn(reader: Reader, from: number): boolean {
  let offset = from
  while (isModifier(peek(reader, offset))) offset++
  return clothes.test(peek(reader, offset)?.entry.thing?.slot ?? '')
}

function asDetail(owner: Phrase, term: Term, { pending, count }: Reader, part = 'detail'): Phrase {
  const head: Term = { ...term, kind: 'part', entry: { words: term.text, part } }
  return { ...owner, head, modifiers: [...pending], parts: [], count, side: undefined }
}

function close(reader: Reader): void {
  clearPhrase(reader)
  reader.joined = undefined
  reader.lastEnd = reader.index
}
