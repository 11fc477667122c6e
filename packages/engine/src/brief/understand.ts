/** Words in, Brief out: what was asked, phrase by phrase. By rules and authored tables alone; the same words always give the same Brief. */
import { addAbsentPhrase, addAbsentStuff, addAbsentWord, forbiddenBy } from './absence.ts'
import type { Brief } from './brief.ts'
import { chunkTerms } from './chunk.ts'
import { readCreature } from './creature.ts'
import { emptyBrief } from './empty-brief.ts'
import { translateTokens } from './languages.ts'
import type { Measures } from './measures.ts'
import { readMeasures } from './measures.ts'
import { findName } from './names.ts'
import type { Chunks, Phrase } from './phrase.ts'
import { rewriteTokens } from './rewrite.ts'
import { sortPhrase, sortTheme } from './sort.ts'
import { isKnownWord, repairWord } from './spelling.ts'
import { findStyle } from './style.ts'
import {
  ageFromYears,
  presentationOf,
  readFigureWord,
  readLooseColour,
  readPersonWord,
} from './subject.ts'
import { readTerms } from './terms.ts'
import type { Token } from './tokens.ts'
import { normalisePrompt, readTokens } from './tokens.ts'

/** What a prompt asks for. `style` is the request's style hint. */
export function understand(prompt: string, style?: string): Brief {
  const text = normalisePrompt(prompt)
  const brief = emptyBrief(text)
  brief.style = findStyle(style, text)
  const chunks = chunkTerms(readTerms(rewriteTokens(prepareTokens(text, brief))))
  for (const phrase of chunks.phrases) {
    if (phrase.negated) addAbsentPhrase(brief, phrase)
  }
  for (const term of chunks.absences) addAbsentWord(brief, term)
  for (const term of chunks.banned) addAbsentStuff(brief, term)
  fillBrief(brief, chunks)
  brief.absent = brief.absent.filter((item) => !isBeing(brief, item.concept))
  brief.forbidden = forbiddenBy(brief)
  const creature = readCreature(brief)
  return creature ? { ...brief, creature } : brief
}

/** 'Not a hero, a villain' is drawn by the same name. */
function isBeing(brief: Brief, concept: string): boolean {
  return (
    brief.subject.species?.concept === concept ||
    brief.subject.roles.some((role) => role.concept === concept)
  )
}

/** Tokens without numbers that are ages and heights, without the name, and with spelling repaired. */
function prepareTokens(text: string, brief: Brief): Token[] {
  const measures = readMeasures(text)
  brief.subject.heightCm = measures.heightCm
  brief.subject.age = ageFromYears(measures.ageYears)
  const tokens = translateTokens(readTokens(text)).filter((token) => !isMeasure(token, measures))
  const name = findName(tokens)
  brief.subject.name = name?.name
  const unnamed =
    name === undefined
      ? tokens
      : tokens.filter((_, index) => index < name.first || index > name.last)
  return unnamed.map((token, index) => repairToken(token, index, brief))
}

/** Part of 'in her forties' or '180 cm'; the 'her' still tells who she is. */
function isMeasure(token: Token, measures: Measures): boolean {
  if (/^(?:her|his|their)$/.test(token.text)) return false
  return measures.spans.some(([start, end]) => token.span[0] >= start && token.span[1] <= end)
}

function repairToken(token: Token, index: number, brief: Brief): Token {
  const isName = token.capital && index > 0
  if (token.kind !== 'word' || isName || isKnownWord(token.text)) return token
  const repaired = repairWord(token.text)
  if (repaired === undefined) return token
  brief.fixes.push({ from: token.written, to: repaired, span: token.span })
  return { ...token, text: repaired, repaired: true }
}

function fillBrief(brief: Brief, chunks: Chunks): void {
  const years = brief.subject.age
  for (const phrase of subjectsOf(chunks)) sortPhrase(brief, phrase)
  for (const term of chunks.character) {
    readPersonWord(brief, term)
    readFigureWord(brief, term)
    readLooseColour(brief, term)
  }
  for (const phrase of chunks.phrases)
    if (!phrase.isSubject && !phrase.negated) sortPhrase(brief, phrase)
  sortTheme(brief, chunks)
  brief.subject.age = years ?? brief.subject.age
  brief.subject.presentation = presentationOf(chunks)
  for (const term of chunks.unknown) brief.unknown.push({ words: term.written, span: term.span })
}

/** The beings that are the character; somebody else only when nobody else is there. */
function subjectsOf(chunks: Chunks): Phrase[] {
  const named = chunks.phrases.filter((phrase) => phrase.isSubject && !phrase.negated)
  return named.length > 0
    ? named
    : firstOthers(chunks).map((other) => ({ ...other, isSubject: true }))
}

/** 'a unicorn princess' is one being in two words. */
function firstOthers(chunks: Chunks): Phrase[] {
  const run: Phrase[] = []
  for (const other of chunks.others) {
    const last = run.at(-1)
    if (last !== undefined && other.span[0] - last.span[1] > 1) break
    run.push(other)
  }
  return run
}
