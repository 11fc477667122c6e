/** Pictures on clothes: what is shown there is not carried. */

import type { Term } from '../words/term.ts'
import type { Reader } from './reader.ts'
import { peek } from './reader.ts'

/** 'a bodysuit with a lightning bolt on the chest', 'a shirt with a skull on it' show one. */
export function isOnChest(reader: Reader, term: Term): boolean {
  const { last, link, negation, joined } = reader
  if (!mayShow(reader) || link !== 'with' || negation !== undefined || joined !== undefined)
    return false
  const { thing, motifs } = term.entry
  const isDirect = reader.terms[reader.lastEnd + 1]?.kind === 'with'
  // 'a tabard with a black tower'
  if (thing?.slot === 'setting')
    return isDirect && !reader.pending.some(({ kind }) => kind === 'material')
  if (!/^(?:prop|head|neck|feature)$/.test(thing?.slot ?? '')) return false
  const { concept = '' } = last?.head.entry.thing ?? {}
  const place = placeAfter(reader)
  if (isShouldered(reader, place)) return false
  const isSeveral =
    thing?.plural === true && /^(?:bouquet|flower|skull|gem|crystal)$/.test(thing.concept)
  if (place === undefined)
    return isDirect && (isSeveral || (motifs !== undefined && pictured.test(concept)))
  if (/^(?:it|them|chest|front|breast|hem|pockets?|shoulders?|sleeves?)$/.test(place)) return true
  return place === 'back' && motifs !== undefined
}

/** 'A coat with a spear over his shoulder': he carries it. */
function isShouldered(reader: Reader, place: string | undefined): boolean {
  if (!/^shoulders?$/.test(place ?? '')) return false
  const isOwn = /^(?:his|her|their|its|one|a)$/.test(peek(reader, 2)?.text ?? '')
  return isOwn || peek(reader)?.text !== 'on'
}

/** A bodysuit shows pictures; 'trousers with a cloud on them' do, but a belt with a pouch on it carries that. */
function mayShow(reader: Reader): boolean {
  const slot = reader.last?.head.entry.thing?.slot ?? ''
  if (/^(?:torso|full|outer|armour)$/.test(slot)) return true
  const isCloth = /^(?:legs|feet|neck|hands|head)$/.test(slot)
  return isCloth && /^(?:it|them)$/.test(placeAfter(reader) ?? '')
}

/** 'swim trunks with pineapples': many of them, on cloth, are printed there. */
export function isPrint(reader: Reader, term: Term): boolean {
  const { last, link, negation, joined, determined, count, lastEnd, terms } = reader
  const isDirect = link === 'with' && terms[lastEnd + 1]?.kind === 'with' && joined === undefined
  const isBare = !determined && count === undefined && negation === undefined
  if (!isDirect || !isBare || last?.head.kind !== 'thing' || last.doing === 'hold') return false
  if (!/^(?:torso|full|legs|feet)$/.test(last.head.entry.thing?.slot ?? '')) return false
  const { thing } = term.entry
  const next = peek(reader)
  const isLast = next === undefined || /^(?:comma|stop|and|at)$/.test(next.kind)
  return isLast && thing?.plural === true && small.test(thing.concept)
}

/** What nobody carries by the handful. */
const small =
  /^(?:apple|flower|mushroom|star|fish|cake|candy|crystal|skull|food|bread|shell|leaf|cloud|moon|heart)$/

/** 'on it', 'on the back'. */
export function placeAfter(reader: Reader): string | undefined {
  const at = peek(reader)
  if (at?.kind !== 'at') return undefined
  // 'a shirt with anchors on'
  if (at.text === 'on' && /^(?:comma|stop)$/.test(peek(reader, 2)?.kind ?? 'stop')) return 'it'
  let offset = 2
  while (/^(?:determiner|side)$/.test(peek(reader, offset)?.kind ?? '')) offset++
  return peek(reader, offset)?.text
}

/** What shows pictures rather than carries things. */
const pictured = /^(?:t_shirt|hoodie|tabard|jersey|sweater|tank_top)$/

/** 'A star emblem on her chest': what is worn there is named nowhere. */
export function isOnBody(reader: Reader, { entry }: Term): boolean {
  let at = 2
  while (/^(?:determiner|side)$/.test(peek(reader, at)?.kind ?? '')) at++
  const place = peek(reader, at)?.text ?? ''
  if (/^(?:chest|front|back|breast|torso)$/.test(place)) return true
  // 'A barcode decal on its neck', 'a flag patch on the left arm'
  return entry.part === 'emblem' && limbs.test(place)
}

const limbs =
  /^(?:(?:upper |fore)?arms?|shoulders?|biceps?|wrists?|hands?|necks?|nape|throat|foreheads?|cheeks?|hips?|thighs?|legs?|shins?|calf|belly)$/
