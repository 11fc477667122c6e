/** Colours that are told by something else: 'the yellow of old teeth', 'the same red as her lipstick', 'from blue to black'. */

import type { Term } from '../words/term.ts'
import { isHead } from '../words/term.ts'
import type { Reader } from './reader.ts'
import { clearPhrase, flushPending, headFrom, peek } from './reader.ts'

/** 'oilskins the yellow of old teeth', 'is the green of new leaves': the leaves are nowhere to be seen. */
export function takeHue(reader: Reader, term: Term): boolean {
  const { last, pending, index, lastEnd, terms } = reader
  const isHue = peek(reader, -1)?.kind === 'colour' && peek(reader, -2)?.text === 'the'
  if (!isHue || last === undefined || last.isSubject || last.negated) return false
  const isSaid = typeof reader.target === 'object' && pending.length === 0
  const between = terms.slice(lastEnd + 1, index - 1)
  const isNext = between.every(({ kind }) => kind === 'determiner' || kind === 'comma')
  if (!isSaid && !(isNext && pending.length === 1)) return false
  last.modifiers.push(...pending)
  likenOnly(reader, term)
  return true
}

/** 'a tie the same red as her lipstick': both are red; the same red as a bus is only red. */
export function takeSameHue(reader: Reader, term: Term): boolean {
  const hue = peek(reader, -1)
  const { last } = reader
  const isSame = hue?.kind === 'colour' && peek(reader, -2)?.text === 'same'
  if (!isSame || last === undefined || last.isSubject || last.negated) return false
  last.modifiers.push(hue)
  const isTheirs = /^(?:his|her|their|the)$/.test(peek(reader)?.text ?? '')
  const isThere = isTheirs && isHead(reader.terms[headFrom(reader, reader.index + 2)])
  likenOnly(reader, term)
  if (!isThere) return true
  reader.link = 'none'
  reader.pending = [hue]
  reader.index++
  const owner = peek(reader, 0)?.text ?? ''
  if (owner !== 'the' && !reader.aboutOther) reader.chunks.possessives.push(owner)
  return true
}

/** 'a cloak going from blue at the shoulders to black', 'between copper and rose': every colour of it. */
export function openGradient(reader: Reader, term: Term): boolean {
  if (reader.link === 'like') flushPending(reader)
  takeChange(reader)
  const { last, pending, negation } = reader
  const start = peek(reader)?.kind === 'determiner' ? 2 : 1
  const said = peek(reader, start)?.kind
  const isHue = said === 'colour' || (said === 'material' && term.text === 'from')
  if (!isHue || !/^(?:from|between|to|into)$/.test(term.text) || pending.length > 0) return false
  if (headFrom(reader, reader.index + start) >= 0 || negation !== undefined) return false
  if (last === undefined || last.isSubject || last.negated) return false
  if (!/^(?:thing|body)$/.test(last.head.kind)) return false
  reader.link = 'of'
  reader.linkText = term.text
  reader.target = last
  return true
}

/** What follows is nowhere to be seen. */
function likenOnly(reader: Reader, term: Term): void {
  clearPhrase(reader)
  reader.target = undefined
  reader.link = 'like'
  reader.linkText = term.text
  reader.joined = undefined
}

/** 'a leotard, gradient from navy to aqua': the word for the change is said of it too. */
function takeChange(reader: Reader): void {
  const { last, pending } = reader
  const isChange =
    pending.length === 1 && /^(?:gradient|ombre|ombré|dip dyed)$/.test(pending[0]?.text ?? '')
  if (!isChange || last?.head.kind !== 'thing' || last.negated) return
  last.modifiers.push(...pending)
  clearPhrase(reader)
}
