/** What is said of a thing right behind it without a verb: 'worn backwards', 'the same', 'a deep red', 'old but clean'. */

import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'
import type { Reader } from './reader.ts'
import { headFrom, justEnded, peek } from './reader.ts'

/** 'a waistcoat, matching but quilted', 'the boots are old but clean': more of the same thing. */
export function isContrast(reader: Reader): boolean {
  const { last, target, pending, negation } = reader
  const isPlain = pending.length === 0 && negation === undefined && justEnded(reader)
  const isMore = isModifier(peek(reader)) && headFrom(reader, reader.index + 1) < 0
  if (!isPlain || !isMore || last === undefined || last.isSubject || last.negated) return false
  if (peek(reader)?.entry.trait === true) return false
  reader.target = typeof target === 'object' ? target : last
  reader.lastEnd = reader.index
  return true
}

/** 'Medals rusting on a branch', 'a visor fogging up': what a thing does is how it looks. */
export function isStateOfLast(reader: Reader, { text, entry }: Term): boolean {
  const { last, negation } = reader
  const isDeed = entry.grammar === undefined && /[a-z]ing$/.test(text)
  if (!isDeed || last?.head.kind !== 'thing' || last.isSubject || negation !== undefined)
    return false
  if (!justEnded(reader) || reader.pending.length > 0) return false
  reader.target = last
  return true
}

/** 'a cap worn backwards', 'a belt worn low': how it is worn is said of it. */
export function isWornSo(reader: Reader, { text }: Term): boolean {
  const { last, index, pending, negation } = reader
  const isOfThing = last?.head.kind === 'thing' && pending.length === 0 && negation === undefined
  if (text !== 'worn' || !isOfThing || !justEnded(reader)) return false
  if (peek(reader)?.kind !== 'quality' || headFrom(reader, index + 1) >= 0) return false
  reader.target = last
  reader.lastEnd = index
  return true
}

/** 'an orange mask, tights the same' */
export function tellSame(reader: Reader, term: Term): boolean {
  const { last, pending } = reader
  const ends = /^(?:comma|stop|but)$/.test(peek(reader)?.kind ?? 'stop')
  const isOfThing = last?.head.kind === 'thing' && !last.negated && pending.length === 0
  if (term.text !== 'same' || !ends || !isOfThing) return false
  last.modifiers.push({ ...term, kind: 'quality', text: 'matching', written: 'matching' })
  reader.lastEnd = reader.index
  return true
}

/** 'the tunic a green like bottle glass', 'her cloak a deep red': said of it, without a verb. */
export function tellHue(reader: Reader, { text }: Term): boolean {
  const { last, pending, index } = reader
  if (!/^(?:an?|all)$/.test(text) || pending.length > 0 || !justEnded(reader)) return false
  // 'eyes all black'
  const isTold = last?.head.kind === 'thing' || (text === 'all' && last?.head.kind === 'body')
  if (!isTold || last === undefined || last.negated || headFrom(reader, index + 1) >= 0)
    return false
  let offset = 1
  while (peek(reader, offset)?.kind === 'quality') offset++
  if (!/^(?:colour|material)$/.test(peek(reader, offset)?.kind ?? '')) return false
  reader.lastEnd = index
  return true
}

/** 'Skin a deep warm brown', 'hair the red of old brick': said of it without a verb. */
export function isShadeOfBody(reader: Reader): boolean {
  const isBody = /^(?:hair|eyes|skin|beard)$/.test(reader.last?.head.entry.body ?? '')
  if (!isBody || !justEnded(reader) || reader.last?.link === 'of') return false
  // 'skin the same red'
  const said = peek(reader)?.text === 'same' ? 2 : 1
  return isModifier(peek(reader, said)) && headFrom(reader, reader.index + said) < 0
}
