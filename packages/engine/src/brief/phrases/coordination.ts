/** Things named together share what is said of them all: 'hat, coat and boots all grey', 'both in red', 'matching shoes'. */
import type { Slot } from '../concepts.ts'
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'
import type { Phrase } from './phrase.ts'
import type { Reader } from './reader.ts'
import { headFrom, peek } from './reader.ts'

/** How many terms ahead a list of things is followed. */
const longestList = 12
const garmentSlots: ReadonlySet<Slot | undefined> = new Set<Slot | undefined>([
  'torso',
  'full',
  'outer',
  'legs',
  'feet',
  'head',
  'hands',
  'waist',
])

/** Keeps the row of things that were named side by side. */
export function noteInRow(reader: Reader, phrase: Phrase): void {
  const goesOn = reader.joined === 'and' || reader.joined === 'comma'
  reader.row = goesOn && !phrase.isSubject ? [...reader.row, phrase] : [phrase]
  reader.isRowClosed = reader.joined === 'and'
}

/** 'The jacket and the trousers are made of denim.' */
export function shareWithRow(reader: Reader): void {
  // 'She has a bow and her ears are long': the bow is not.
  const isOwn = reader.row.at(-1)?.definite === true
  if (isOwn) reader.row = reader.row.filter(({ definite }) => definite)
  if (reader.isRowClosed) share(reader)
}

/** 'a sword and shield of bronze': one kind of thing, and the last one has no article of its own. */
export function shareBare(reader: Reader): void {
  const kinds = new Set(
    reader.row.map(({ head }) => (isHueNext(reader) ? head.kind : kindOf(head))),
  )
  const isMatching = peek(reader)?.text === 'matching'
  const isBare = reader.row.at(-1)?.determined === false
  if (kinds.size === 1 && (isBare || isMatching)) shareWithRow(reader)
}

/** 'tie and handkerchief in pale pink', 'helm and shield of bronze': what both may well be. */
function isHueNext(reader: Reader): boolean {
  let offset = 1
  while (isModifier(peek(reader, offset + 1))) offset++
  const said = peek(reader, offset)
  return (
    said?.kind === 'colour' ||
    /^(?:gold|silver|bronze|iron|steel|brass|copper)$/.test(said?.entry.material ?? '')
  )
}

function kindOf({ kind, entry }: Term): string {
  const slot = entry.thing?.slot
  if (slot === 'prop') return 'held'
  return kind === 'thing' && slot !== 'hair' && slot !== 'feature' ? 'worn' : kind
}

function share(reader: Reader): void {
  const source = reader.row.at(-1)
  const others = reader.row.slice(0, -1).filter((phrase) => phrase.head.kind !== 'who')
  reader.row = []
  if (source !== undefined && source === reader.last && others.length > 0)
    reader.sharing = { source, from: source.modifiers.length, place: source.place, others }
}

/** 'trousers and boots, both black', 'hat, coat and gloves all in grey'; true when it was said of them. */
export function readAllOfThem(reader: Reader, term: Term): boolean {
  // 'a pen and a knife at his belt, both of bone': the belt is only where they are.
  const isPlace = reader.last?.link === 'at' && reader.last.definite
  const things = reader.chunks.phrases.filter(
    (phrase) => isThing(phrase) && !(isPlace && phrase === reader.last),
  )
  const last = isPlace ? things.at(-1) : (reader.last ?? things.at(-1))
  if (last === undefined || last.isSubject || headFrom(reader, reader.index + 1) >= 0) return false
  const next = peek(reader)
  if (!isModifier(next) && !/^(?:in|of|is|at)$/.test(next?.kind ?? '')) return false
  const isBoth = term.text === 'both'
  if (isBoth) {
    const before = things.filter((phrase) => phrase !== last).at(-1)
    reader.last = last
    // 'two daggers, both curved', 'Both are patched.'
    if (last.count === 2 || before === undefined) {
      reader.target = last
      reader.lastEnd = reader.index
      return last.count === 2 || last.head.entry.thing?.plural === true
    }
    reader.row = [before, last]
  }
  if (reader.row.length < 2) return false
  share(reader)
  reader.target = last
  reader.lastEnd = reader.index
  return true
}

function isThing({ head, isSubject, negated }: Phrase): boolean {
  if (isSubject || negated || head.entry.thing?.slot === 'setting') return false
  return head.kind === 'thing' || head.kind === 'body'
}

/** 'a red hat, boots and gloves': a list of bare garments takes the first one's colour. */
export function isInColouredList(reader: Reader, phrase: Phrase): boolean {
  const { last } = reader
  if (reader.joined !== 'comma' || reader.link === 'at' || isBareList(reader)) return false
  const isAlike = isGarment(last?.head) ? isGarment : isOfBody
  if (!isAlike(last?.head) || !isAlike(phrase.head)) return false
  return alikeToTheEnd(reader, isAlike)
}

/** Tags in a row: 'orange jacket, cargo shorts, socks and sandals'. */
function isBareList({ row, last }: Reader): boolean {
  return row[0]?.determined !== true && !isOfBody(last?.head)
}

/** ', boots and gloves' with nothing said of any. */
function alikeToTheEnd(reader: Reader, isAlike: (term: Term | undefined) => boolean): boolean {
  let offset = 1
  while (offset < longestList) {
    if (peek(reader, offset)?.kind === 'comma') offset++
    const isLast = peek(reader, offset)?.kind === 'and'
    if (isLast) offset++
    else if (peek(reader, offset - 1)?.kind !== 'comma') return false
    if (!isAlike(peek(reader, offset))) return false
    offset++
    if (isLast) return !/^(?:of|is|in)$/.test(peek(reader, offset)?.kind ?? '')
  }
  return false
}

function isGarment(term: Term | undefined): boolean {
  const thing = term?.kind === 'thing' ? term.entry.thing : undefined
  return garmentSlots.has(thing?.slot) || /tie$|scarf|cravat/.test(thing?.concept ?? '')
}

/** 'silver eyes, hair and claws' */
function isOfBody(term: Term | undefined): boolean {
  const { body, thing } = term?.entry ?? {}
  return (
    /^(?:hair|eyes|fur|beard)$/.test(body ?? '') ||
    /^(?:horns|claws|tail|wings)$/.test(thing?.concept ?? '')
  )
}

/** 'a purple coat with matching shoes': the shoes are purple. */
export function matchColours(phrases: readonly Phrase[]): void {
  for (const [index, phrase] of phrases.entries()) {
    if (!phrase.modifiers.some(({ text }) => text === 'matching')) continue
    if (hasColour(phrase)) {
      matchBackwards(phrases[index - 1], phrase)
      continue
    }
    const model = phrases
      .slice(0, index)
      .findLast((other) => other.head.kind === 'thing' && !other.negated && hasColour(other))
    if (model === undefined) matchBackwards(phrase, phrases[index + 1])
    else phrase.modifiers.push(...model.modifiers.filter(({ kind }) => kind === 'colour'))
  }
}

/** 'a hat that matches her green shoes': the hat is green. */
function matchBackwards(before: Phrase | undefined, model: Phrase | undefined): void {
  if (before === undefined || before.negated || hasColour(before)) return
  if (model?.definite !== true || model.head.kind !== 'thing') return
  if (before.head.kind === 'thing')
    before.modifiers.push(...model.modifiers.filter(({ kind }) => kind === 'colour'))
}

function hasColour({ modifiers }: Phrase): boolean {
  return modifiers.some(({ kind }) => kind === 'colour')
}
