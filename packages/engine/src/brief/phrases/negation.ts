/** How far 'no', 'not', 'avoid' reach, and what 'and' does to that. */
import type { Side } from '../brief.ts'
import type { Term, TermKind } from '../words/term.ts'
import { isHead, isModifier } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'
import { isCorrection, takeBack } from './corrections.ts'
import { endsDetail } from './details.ts'
import { isOneOfPair } from './one-of-two.ts'
import type { Reader } from './reader.ts'
import { flushPending, headFrom, justEnded, peek } from './reader.ts'

/** How many terms ahead a list of negated things is followed. */
const longestList = 24
/** After 'and', these begin something new. */
const opensAnew: ReadonlySet<TermKind> = new Set<TermKind>([
  'wear',
  'hold',
  'ride',
  'with',
  'verb',
  'determiner',
  'pronoun',
  'negation',
  'not',
  'is',
  'ask',
])

/** 'no hat, cape or gloves': a comma goes on negating when an 'or' still follows in the list. */
export function continuesNegation(reader: Reader): boolean {
  if (reader.negation === undefined || reader.negation === 'adjective') return false
  for (let offset = 1; offset <= longestList; offset++) {
    const term = peek(reader, offset)
    if (term === undefined) return false
    if (term.kind === 'or' || term.text === 'nor') return true
    if (term.kind === 'and')
      return reader.negationText === 'without' && isHead(peek(reader, offset + 1))
    if (
      !isHead(term) &&
      !isModifier(term) &&
      term.kind !== 'comma' &&
      term.kind !== 'unknown' &&
      !(term.kind === 'determiner' && reader.negation === 'clause')
    )
      return false
  }
  return false
}

export function readNegation(reader: Reader, term: Term): void {
  if (term.text === 'nor' && reader.negation !== undefined) {
    reader.joined = 'or'
    return
  }
  if (noes.test(term.text) && isCorrection(reader)) {
    takeBack(reader)
    return
  }
  if (isAfterThought(reader, term) || isAnswer(reader, term) || isVerdict(reader, term)) return
  if (term.text === 'missing' && isQualityHere(reader)) {
    reader.pending.push({ ...term, kind: 'quality' })
    return
  }
  // 'nothing inside the armour but flame': the armour is there.
  if (term.text === 'nothing' && /^(?:in|at)$/.test(peek(reader)?.kind ?? '')) return
  if (passStrange(reader)) return
  if (reader.pending.length > 0) flushPending(reader)
  reader.negation = 'phrase'
  reader.negationText = term.text
  reader.target = undefined
  reader.link = term.text === 'with' ? 'with' : 'none'
  reader.joined = undefined
}

/** 'No frobnitz in her hand': whatever it is, the hand is there; so is the abbess in whom there was no kindness. */
function passStrange(reader: Reader): boolean {
  if (isLackOfSomebody(reader)) {
    reader.index += 2
    return true
  }
  const isThere = /^(?:in|at)$/.test(peek(reader, 2)?.kind ?? '')
  const isOwned = /^(?:determiner|pronoun)$/.test(peek(reader, 3)?.kind ?? '')
  const body = isOwned ? 4 : 3
  if (peek(reader)?.kind !== 'unknown' || !isThere || peek(reader, body)?.kind !== 'body')
    return false
  reader.index += body
  return true
}

function isLackOfSomebody(reader: Reader): boolean {
  const [noun, link] = [peek(reader), peek(reader, 2)]
  const isOpen = /^(?:unknown|quality|filler)$/.test(noun?.kind ?? '')
  const isThere = /^(?:in|about)$/.test(link?.text ?? '')
  const owner = peek(reader, 3)?.kind === 'determiner' ? peek(reader, 4) : undefined
  return isOpen && isThere && owner?.kind === 'who'
}

/** 'with missing rivets', 'a missing tooth': something is broken there, rather than left out. */
function isQualityHere(reader: Reader): boolean {
  const before = peek(reader, -1)
  return before?.kind === 'with' || before?.kind === 'determiner' || before?.kind === 'number'
}

const noes = /^(?:no|none|nope|nah|nay|never|null|nil|nada)$/

/** 'A bean? No, a bear.' answers; 'Wings? None.' takes the wings away. */
function isAnswer(reader: Reader, term: Term): boolean {
  const next = peek(reader)
  const ends = next === undefined || next.kind === 'comma' || next.kind === 'stop'
  if (ends && reader.asked !== undefined && noes.test(term.text)) {
    reader.asked.negated = true
    return true
  }
  const isMark = ends || (next?.kind === 'colon' && next.text !== ':')
  return noes.test(term.text) && isMark && !justEnded(reader)
}

/** 'Mask no, cape yes': said right behind the thing. */
function isVerdict(reader: Reader, term: Term): boolean {
  const { last } = reader
  const next = peek(reader)
  const isMark = next === undefined || next.kind === 'comma' || next.kind === 'stop'
  const isThing = last?.head.kind === 'thing' && !last.isSubject && justEnded(reader)
  if (term.text !== 'no' || !isMark || !isThing || reader.negation !== undefined) return false
  if (isModifier(peek(reader, -1)) || !isHead(peek(reader, -1))) return false
  last.negated = true
  return true
}

/** 'one horn missing', 'helmet missing': said after the thing. */
function isAfterThought(reader: Reader, term: Term): boolean {
  const { last } = reader
  const next = peek(reader)
  // 'glove missing on the right hand'
  const ends = next === undefined || /^(?:comma|stop|and|at)$/.test(next.kind)
  if (
    !/^(?:missing|absent|lacking)$/.test(term.text) ||
    last === undefined ||
    !ends ||
    !justEnded(reader)
  )
    return false
  const said: Term = { ...term, kind: 'quality' }
  // 'a shirt, one sleeve missing'
  const part =
    typeof reader.target === 'object' && reader.target !== last ? reader.target : undefined
  if (part !== undefined) part.modifiers.push(said)
  else if ((last.count === 1 || last.side !== undefined) && !isOneOfPair(last))
    last.modifiers.push(said)
  else last.negated = true
  return true
}

/** 'parrot not included' */
const leftOut =
  /^(?:included|drawn|visible|wanted|needed|present|allowed|shown|necessary|required|there|worn|welcome|pictured)$/

/** 'Her boots are gone': true when 'is' leads to nothing but that. */
export function isGone(reader: Reader): boolean {
  const { last } = reader
  // 'eyebrows gone'
  const at = peek(reader, 0)?.text === 'gone' ? 0 : 1
  const after = peek(reader, at + 1)
  const ends = after === undefined || /^(?:comma|stop|and|but|filler)$/.test(after.kind)
  const isAway = /^(?:gone|missing|absent|lost)$/.test(peek(reader, at)?.text ?? '') && ends
  // 'a hat with half of its brim gone': the hat is there.
  if (peek(reader, at - 1)?.kind === 'part') return false
  if (!isAway || last === undefined || last.isSubject || !justEnded(reader)) return false
  if ((last.count === 1 || last.side !== undefined) && !isOneOfPair(last)) return false
  last.negated = true
  reader.index += at
  return true
}

export function readNot(reader: Reader, term: Term): void {
  flushPending(reader)
  reader.joined = undefined
  if (isNotThere(reader)) return
  let offset = 1
  while (['filler', 'pronoun'].includes(peek(reader, offset)?.kind ?? '')) offset++
  const next = peek(reader, offset)
  // 'a cap that doesn't hide the plait': the plait is there.
  if (next === undefined || /^(?:hide|cover|conceal|reach|match|fit|suit|stop)$/.test(next.text))
    return
  // 'a rapier never drawn' stays in its sheath.
  const isLeftOut = leftOut.test(next.text) && !(term.text === 'never' && next.text === 'drawn')
  if (justEnded(reader) && reader.last !== undefined && isLeftOut) {
    reader.last.negated = true
    return
  }
  if (['wear', 'hold', 'ride', 'with', 'verb', 'ask', 'is', 'in'].includes(next.kind))
    reader.negation = 'clause'
  else if (next.kind === 'unknown' && peek(reader, offset + 1)?.kind === 'determiner')
    reader.negation = 'clause'
  else if (headFrom(reader, reader.index + offset) >= 0 || next.kind === 'determiner')
    reader.negation = 'phrase'
  else reader.negation = 'adjective'
}

/** 'The arm isn't there.' */
function isNotThere(reader: Reader): boolean {
  const { last } = reader
  if (peek(reader)?.text !== 'there' || !justEnded(reader) || last?.isSubject !== false)
    return false
  last.side ??= sideOfSleeve(reader)
  last.negated = true
  return true
}

/** 'The left sleeve is pinned up because the arm isn't there': that of the same side. */
function sideOfSleeve({ last, chunks }: Reader): Side | undefined {
  if (!/^(?:arm|hand|leg|foot)$/.test(last?.head.entry.body ?? '')) return undefined
  const before = chunks.phrases.at(-2)
  const part = before?.head.kind === 'part' ? before : before?.parts.at(-1)
  return /^(?:sleeve|cuff|leg)$/.test(part?.head.entry.part ?? '') ? part?.side : undefined
}

export function readAvoid(reader: Reader): void {
  flushPending(reader)
  // 'she hates messing up her hair' rules no hair out, 'she hates wearing dresses' does dresses.
  const next = peek(reader)
  const isDeed = /[a-z]{2}ing$/.test(next?.text ?? '') && !isHead(next)
  if (isDeed && !/^(?:wear|hold|ride|with)$/.test(next?.kind ?? '')) return
  reader.negation = 'clause'
  reader.target = undefined
  reader.link = 'none'
}

export function readAnd(reader: Reader): void {
  const next = peek(reader)
  if (
    reader.negation === 'phrase' &&
    (next === undefined || !isHead(next) || isTold(next)) &&
    !goesOnWithout(reader)
  )
    endNegationUnlessColours(reader)
  if (reader.negation === 'adjective') reader.negation = undefined
  if (endsDetail(reader)) flushPending(reader)
  if (reader.link === 'of' && startsGarment(reader)) {
    if (typeof reader.target === 'object') reader.target.modifiers.push(...reader.pending.splice(0))
    flushPending(reader)
    reader.link = 'none'
    reader.target = undefined
  }
  if (next !== undefined && opensAnew.has(next.kind) && !goesOnWithout(reader))
    closeBefore(reader, next)
  reader.joined = 'and'
}

/** 'No face and long fingers': the fingers are there, said in one word of the lexicon. */
function isTold({ text }: Term): boolean {
  const [, first = ''] = /^([a-z]+) /.exec(text) ?? []
  const { quality, colour, build, thing, who } = vocabulary.entries.get(first) ?? {}
  const isSaid = quality === true || colour === true || build !== undefined
  return isSaid && thing === undefined && who === undefined
}

/** 'without the sword and the shield'; but 'without the hat and the hair is red'. */
export function goesOnWithout(reader: Reader): boolean {
  const ahead = reader.terms[reader.index]?.kind === 'and' ? 1 : 0
  if (reader.negationText !== 'without' || peek(reader, ahead)?.text !== 'the') return false
  const head = headFrom(reader, reader.index + ahead + 1)
  return head >= 0 && reader.terms[head + 1]?.kind !== 'is'
}

/** 'brown or black hair': the first counts. */
export function readOr(reader: Reader): void {
  reader.joined = 'or'
  const isOfColours = reader.pending.at(-1)?.kind === 'colour' && peek(reader)?.kind === 'colour'
  if (isOfColours && reader.negation === undefined) reader.index++
}

/** A verb, a 'with' or a new 'no' after 'and' ends what the first half forbade or described. */
function closeBefore(reader: Reader, next: Term): void {
  if (reader.negation !== undefined && headFrom(reader, reader.index + 1) < 0) flushPending(reader)
  if (next.kind !== 'determiner' && reader.negation !== 'list') reader.negation = undefined
  if (typeof reader.target !== 'object' || next.kind !== 'is') reader.target = undefined
}

/** 'a cloak of feathers and boots of hide': after 'and' comes a thing of its own. */
function startsGarment(reader: Reader): boolean {
  const head = reader.terms[headFrom(reader, reader.index + 1)]
  const slot = head?.entry.thing?.slot
  if (head?.kind === 'body') return /^(?:hair|eyes|skin)$/.test(head.entry.body ?? '')
  return slot !== undefined && slot !== 'prop' && slot !== 'feature'
}

/** 'no red and black' forbids both colours; 'no hat and blue shoes' forbids one hat. */
function endNegationUnlessColours(reader: Reader): void {
  const onlyColours = reader.pending.length > 0 && headFrom(reader, reader.index + 1) < 0
  if (onlyColours) return
  flushPending(reader)
  reader.negation = undefined
}
