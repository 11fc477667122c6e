/** Where things are worn, held or carried. */

import type { Term } from '../words/term.ts'
import { makePhrase } from './build-phrase.ts'
import type { Phrase } from './phrase.ts'
import type { Reader } from './reader.ts'
import { clearPhrase, peek } from './reader.ts'

/** Body words that say where a thing is worn or held. */
const places = new Set([
  'hair',
  'head',
  'eyes',
  'ear',
  'face',
  'nose',
  'neck',
  'shoulder',
  'arm',
  'hand',
  'chest',
  'back',
  'waist',
  'leg',
  'foot',
  'lips',
  'mouth',
  'skin',
  'belly',
])
export function isPlace(reader: Reader, term: Term): boolean {
  if (isSideNote(reader, term)) return true
  if (reader.last === undefined || !places.has(term.entry.body ?? '')) return false
  if (reader.last.isSubject && reader.last.head.kind === 'who') return false
  if (isInterrupted(reader) || opensAnew(reader)) return false
  if (reader.link === 'at') return true
  return reader.link === 'in' && isIn(reader.last, term.entry.body ?? '')
}

function isIn({ head }: Phrase, part: string): boolean {
  const { slot, concept } = head.entry.thing ?? {}
  // 'A bullet hole in his chest', 'a screw in her neck'
  if (/^(?:feature|prop)$/.test(slot ?? '')) return true
  // 'a monocle in his right eye', 'a cataract in the left eye'
  const isOnEye = slot === 'face' || concept === 'blindness'
  return (isOnEye && part === 'eyes') || /^(?:hand|hair|arm|mouth|ear|nose|back)$/.test(part)
}

/** 'ash on her brow', 'straw from the cuffs': true when the noun is only where something told of is. */
export function placeTold(reader: Reader, term: Term): boolean {
  const { last, link, lastEnd, terms } = reader
  if (last?.head.entry.thing?.concept !== 'told' || (link !== 'at' && link !== 'in')) return false
  if (terms.slice(lastEnd + 1, reader.index).some(({ kind }) => kind === 'comma')) return false
  const slot = term.entry.thing?.slot
  if (
    term.kind === 'unknown' ? !reader.determined && reader.count === undefined : slot === 'setting'
  )
    return false
  last.place ??= placeWords(reader, term)
  last.side ??= reader.side
  // Boots with manure on them are worn; nails and brows are everybody's.
  const isOwn = term.kind === 'thing' && slot !== 'feature'
  const isUsual = term.kind !== 'part' || usualPart.test(term.entry.part ?? '')
  if (
    isOwn ||
    !isUsual ||
    isOfGarment(reader, term) ||
    (term.kind === 'body' && reader.pending.length > 0)
  )
    return false
  clearPhrase(reader)
  reader.link = 'none'
  reader.lastEnd = reader.index
  reader.target = undefined
  return true
}

/** 'Straw out of the cuffs of a checked shirt': the shirt is there. */
function isOfGarment({ terms, index, headAhead }: Reader, { kind }: Term): boolean {
  if (kind !== 'part' || terms[index + 1]?.kind !== 'of') return false
  const start = terms[index + 2]?.kind === 'determiner' ? index + 3 : index + 2
  const slot = terms[headAhead[start] ?? -1]?.entry.thing?.slot ?? ''
  return /^(?:torso|full|outer|legs|feet|head|hands)$/.test(slot)
}

/** Where nearly all clothes and tools have one. */
const usualPart =
  /^(?:hilt|blade|pocket|sleeve|collar|cuff|button|brim|back|frame|hem|tip|lining|trim)$/

/** 'under the left arm', 'in each eye'. */
function placeWords({ linkText, side, count, terms, index }: Reader, term: Term): string {
  const each = terms[index - 1]?.text
  const which = each === 'each' || each === 'every' ? each : count === 1 ? 'one' : 'the'
  const said = side === 'both' ? 'both' : side === undefined ? which : `${which} ${side}`
  return `${linkText} ${said} ${term.text}`
}

/** 'one glove, left hand, elbow-length', 'scar right cheek' */
function isSideNote(reader: Reader, { entry, text }: Term): boolean {
  const { last, link, side, pending } = reader
  if (link !== 'none' || side === undefined || side === 'both') return false
  if (pending.length > 0 || last?.head.kind !== 'thing' || last.side !== undefined) return false
  if (reader.joined !== 'comma' && !isTagged(reader, last)) return false
  const next = peek(reader)
  const ends = next === undefined || /^(?:comma|stop)$/.test(next.kind) || next.text === 'only'
  const slot = last.head.entry.thing?.slot ?? ''
  const isOnHead = /^(?:face|feature)$/.test(slot) && onHead.test(entry.body ?? '')
  // 'sabre, right hip'
  const isAtHip = /^(?:prop|weapon)$/.test(slot) && /^(?:hip|thigh|waist)$/.test(text)
  const isLimb = /^(?:hand|arm|leg|foot|ear|shoulder)$/.test(entry.body ?? '')
  return ends && (isOnHead || isAtHip || isLimb)
}

const onHead = /^(?:eyes|face|cheek|brow|eyebrow|temple|nose|chin|chest|neck|back)$/

/** Right behind the thing, without a word between: as tags are written. */
function isTagged({ lastEnd, index, joined, negation }: Reader, { negated }: Phrase): boolean {
  return joined === undefined && negation === undefined && !negated && lastEnd === index - 2
}

/** 'dark blue armor, in the left arm a shield': the place of what comes, not of what was. */
function opensAnew(reader: Reader): boolean {
  const hasComma = reader.terms
    .slice(reader.lastEnd + 1, reader.index)
    .some(({ kind }) => kind === 'comma')
  const next = peek(reader)
  // ', and on her fingers are three rings'
  if (next?.kind === 'is') return hasComma || reader.joined === 'and'
  return hasComma && next?.kind === 'determiner' && /^(?:a|an)$/.test(next.text)
}

/** 'neon sneakers, vinyl records under his arm': it is not the sneakers that are under the arm. */
function isInterrupted(reader: Reader): boolean {
  const between = reader.terms.slice(reader.lastEnd + 1, reader.index)
  const isOther = between.some((term) =>
    /^(?:colour|material|pattern|unknown|filler)$/.test(term.kind),
  )
  return isOther && between.some((term) => term.kind === 'comma')
}

/** 'over the left eye', 'in her dark hair': where the thing before is, and what is said of the place itself. */
export function readPlace(reader: Reader, term: Term): void {
  const isOfPart = typeof reader.target === 'object' && reader.target !== reader.last
  const owner = isOfPart && typeof reader.target === 'object' ? reader.target : reader.last
  if (owner === undefined) return
  const describes = reader.pending.some(
    (modifier) =>
      modifier.kind === 'colour' ||
      modifier.entry.shade === true ||
      /ed$|^(?:huge|broad|big|muscular|massive|hairy|skinny|bony|enormous|thick|giant)$/.test(
        modifier.text,
      ),
  )
  owner.place = reader.side === undefined ? term.text : `${reader.side} ${term.text}`
  owner.side ??= reader.side
  tellBearer(reader, owner)
  // 'a kunai in each hand' is two of them.
  const isEach = /^(?:each|either)$/.test(peek(reader, -1)?.text ?? '')
  const isOne = owner.count === undefined || owner.count === 1
  if (isEach && isOne && /^(?:thing|animal)$/.test(owner.head.kind)) owner.count = 2
  const joined = reader.joined
  if (describes) reader.chunks.phrases.push(makePhrase(reader, term, false))
  clearPhrase(reader)
  reader.link = 'none'
  reader.joined = joined
  reader.lastEnd = reader.index
  reader.target = undefined
}

/** 'A bundle on a stick over her left shoulder': what hangs on it or stands in it is on that side too. */
export function tellBearer({ chunks, terms }: Reader, bearer: Phrase): void {
  const borne = chunks.phrases.at(-2)
  if (borne === undefined || bearer !== chunks.phrases.at(-1) || bearer.side === undefined) return
  const slot = bearer.head.entry.thing?.slot ?? ''
  const isBearer = bearer.determined && /^(?:prop|waist|neck)$/.test(slot)
  if (!isBearer || borne.head.kind !== 'thing' || borne.negated) return
  const between = terms.filter(({ span }) => span[0] >= borne.span[1] && span[1] <= bearer.span[0])
  const isOn = between.some(
    ({ kind, text }) => kind === 'in' || (kind === 'at' && bearing.test(text)),
  )
  if (!isOn || between.some(({ kind }) => /^(?:comma|stop|and|with)$/.test(kind))) return
  borne.side ??= bearer.side
  borne.place ??= bearer.place
}

const bearing = /(?:^| )(?:on|from|inside)(?: the end of)?$/

/** 'a hammer on her belt': the belt is worn, and it is where the hammer is. */
export function notePlace(reader: Reader, term: Term): void {
  const { last } = reader
  const slot = term.entry.thing?.slot
  const isCarried = last?.head.entry.thing?.slot === 'prop' || last?.head.kind === 'animal'
  if (last === undefined || reader.link !== 'at' || !isCarried) return
  if (
    (reader.possessed || reader.definite) &&
    slot !== undefined &&
    slot !== 'prop' &&
    slot !== 'setting'
  )
    last.place ??= term.text
}
