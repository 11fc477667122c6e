/** Text without spaces, or with endings glued on, cut into words: the cheapest way through, where whole words cost least. */
import type { Dictionary, Translation } from './dictionary.ts'
import { signFormsOf } from './sign-forms.ts'
import type { FoundNumber } from './sign-numbers.ts'
import { numberAt } from './sign-numbers.ts'

export type Piece = {
  start: number
  end: number
  translation?: Translation
  number?: FoundNumber
  /** Latin letters or digits among the signs, which are English already. */
  isLatin?: true
}

type Script = 'kanji' | 'hiragana' | 'katakana' | 'hangul' | 'latin'
/** What a way through ends with: nothing known, a sign by itself, a word, or a particle. */
type Ending = 'unknown' | 'single' | 'word' | 'particle'
type Way = { cost: number; from: Way | undefined; piece: Piece | undefined; ending: Ending }

const endings: readonly Ending[] = ['unknown', 'single', 'word', 'particle']

const unknownCosts: Record<Script, number> = {
  kanji: 2.2,
  hangul: 2.2,
  katakana: 1.2,
  hiragana: 0.9,
  latin: 1,
}

/** Particles of Korean that are a syllable long; they never begin a word. */
const koreanParticles = /^[의을를은는이가도로와과에랑며고서만]$/

/** The pieces of a text; `starts` are the places where a space stood before. */
export function segment(
  text: string,
  starts: ReadonlySet<number>,
  dictionary: Dictionary,
): Piece[] {
  const ways: Map<Ending, Way>[] = Array.from({ length: text.length + 1 }, () => new Map())
  ways[0]?.set('word', { cost: 0, from: undefined, piece: undefined, ending: 'word' })
  for (let start = 0; start < text.length; start++) {
    const here = ways[start]
    if (here === undefined || here.size === 0) continue
    for (const piece of piecesAt(text, start, starts, dictionary)) {
      const there = ways[piece.end]
      for (const way of here.values())
        keepCheapest(there, step(way, piece, text, starts, dictionary))
    }
  }
  return piecesOf(ways.at(-1))
}

function keepCheapest(ways: Map<Ending, Way> | undefined, way: Way): void {
  const known = ways?.get(way.ending)
  if (known === undefined || way.cost < known.cost) ways?.set(way.ending, way)
}

function piecesOf(last: Map<Ending, Way> | undefined): Piece[] {
  const found = endings.flatMap((ending) => last?.get(ending) ?? [])
  let way: Way | undefined = found.toSorted((a, b) => a.cost - b.cost)[0]
  const pieces: Piece[] = []
  while (way?.piece !== undefined) {
    pieces.push(way.piece)
    way = way.from
  }
  return joinUnknown(pieces.reverse())
}

function joinUnknown(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const before = result.at(-1)
    if (before !== undefined && isUnknown(before) && isUnknown(piece)) before.end = piece.end
    else result.push({ ...piece })
  }
  return result
}

export function isUnknown(piece: Piece): boolean {
  return piece.translation === undefined && piece.number === undefined && piece.isLatin !== true
}

function piecesAt(
  text: string,
  start: number,
  starts: ReadonlySet<number>,
  dictionary: Dictionary,
): Piece[] {
  const found: Piece[] = [plainPiece(text, start, starts)]
  const isKorean = dictionary.language === 'korean'
  const isFresh = start === 0 || starts.has(start)
  const number = !isKorean || isFresh ? numberAt(text, start, dictionary.language) : undefined
  if (number !== undefined) found.push({ start, end: start + number.length, number })
  const most = Math.min(dictionary.longest + longestEnding, text.length - start)
  for (let length = most; length > 0; length--) {
    if (isKorean && !isFresh && crossesSpace(start, length, starts)) continue
    const translation = wordOf(text.slice(start, start + length), dictionary)
    if (translation !== undefined) found.push({ start, end: start + length, translation })
  }
  return found
}

/** A run of Latin letters, or a sign that nothing is known of. */
function plainPiece(text: string, start: number, starts: ReadonlySet<number>): Piece {
  const latin = /^[a-z\d]+/.exec(text.slice(start, start + longestLatin))?.[0] ?? ''
  const isInside = start > 0 && scriptOf(text, start - 1) === 'latin' && !starts.has(start)
  return latin === '' || isInside
    ? { start, end: start + 1 }
    : { start, end: start + latin.length, isLatin: true }
}

const longestLatin = 24
/** How much longer than the listed form a form may be. */
const longestEnding = 4

/** A phrase with a space inside begins where a word begins. */
function crossesSpace(start: number, length: number, starts: ReadonlySet<number>): boolean {
  for (let at = start + 1; at < start + length; at++) if (starts.has(at)) return true
  return false
}

/** Shorter names of things are nouns, and their ends no endings. */
const shortestDone = 4
/** Small words that are verbs: 'wears', 'has not'. */
const inflected = /^(?:,|(?:AT|NO|WITH)-BEFORE)$/

function wordOf(word: string, dictionary: Dictionary): Translation | undefined {
  const exact = dictionary.words.get(word)
  if (exact !== undefined || word.length < 2) return exact
  for (const form of signFormsOf(word, dictionary.language)) {
    const found = dictionary.words.get(form)
    if (found?.kind === 'qualities') return found
    // 'Hair tied high', and what one did to tie it.
    if (found?.kind === 'things' && form.length >= shortestDone) return found
    const isLong = form.length > 1 || word.length > 2
    if (found?.kind === 'small' && isLong && found.english.some((each) => inflected.test(each)))
      return found
  }
  return undefined
}

function step(
  way: Way,
  piece: Piece,
  text: string,
  starts: ReadonlySet<number>,
  dictionary: Dictionary,
): Way {
  const ending = endingOf(piece, dictionary)
  const isFresh = piece.start === 0 || starts.has(piece.start)
  const cost =
    way.cost +
    ownCost(piece, ending, text) +
    (dictionary.language === 'korean'
      ? koreanJoin(way.ending, piece, ending, text, isFresh)
      : signJoin(way.ending, piece, ending, text, isFresh))
  return { cost, from: way, piece, ending }
}

function endingOf(piece: Piece, { language }: Dictionary): Ending {
  if (piece.number !== undefined || piece.isLatin === true) return 'word'
  const { translation } = piece
  if (translation === undefined) return 'unknown'
  const length = piece.end - piece.start
  if (translation.kind !== 'small') return length === 1 ? 'single' : 'word'
  return length <= 2 || language !== 'korean' ? 'particle' : 'word'
}

function ownCost(piece: Piece, ending: Ending, text: string): number {
  if (piece.number !== undefined || piece.isLatin === true) return 0.8
  if (ending === 'unknown') return unknownCosts[scriptOf(text, piece.start)]
  if (ending === 'particle') return piece.end - piece.start === 1 ? 0.6 : 0.75
  return ending === 'single' ? 1.6 : 1
}

function koreanJoin(
  before: Ending,
  piece: Piece,
  ending: Ending,
  text: string,
  isFresh: boolean,
): number {
  const isParticle =
    ending === 'particle' && koreanParticles.test(text.slice(piece.start, piece.end))
  if (isFresh) return isParticle ? 1.5 : 0
  if (ending === 'unknown') return before === 'unknown' ? 0 : 2
  if (ending === 'single') return singleSyllables[before]
  return before === 'unknown' && ending === 'word' ? 1 : 0
}

/** What a word of one syllable inside another costs, by what is before it. */
const singleSyllables: Record<Ending, number> = {
  particle: 1.4,
  word: 0.6,
  single: 1.6,
  unknown: 2.4,
}

function signJoin(
  before: Ending,
  piece: Piece,
  ending: Ending,
  text: string,
  isFresh: boolean,
): number {
  if (isFresh || piece.start === 0) return 0
  const script = scriptOf(text, piece.start)
  if (script !== scriptOf(text, piece.start - 1)) return 0
  const isTurn = (before === 'unknown') !== (ending === 'unknown')
  if (script === 'hiragana') return isTurn ? hiraganaTurn(ending) : 0
  if (script === 'katakana') return isTurn ? (ending === 'unknown' ? 4 : 1.5) : inKatakana(ending)
  return isTurn ? kanjiTurn(before, ending) : 0
}

function hiraganaTurn(ending: Ending): number {
  return ending === 'word' ? 2 : 0.5
}

function inKatakana(ending: Ending): number {
  return ending === 'unknown' ? 0 : 0.6
}

/** A last sign tells what a thing is, a first sign what colour it has: both are worth keeping of a word nobody listed. */
function kanjiTurn(before: Ending, ending: Ending): number {
  if (ending === 'single') return 0.3
  return before === 'single' ? 2 : 0.5
}

function scriptOf(text: string, at: number): Script {
  const sign = text[at] ?? ''
  if (/[\u3041-\u309f]/.test(sign)) return 'hiragana'
  if (/[\u30a0-\u30ff]/.test(sign)) return 'katakana'
  if (/[\uac00-\ud7af]/.test(sign)) return 'hangul'
  return /[a-z\d]/.test(sign) ? 'latin' : 'kanji'
}
