/** Words become terms: the longest phrases the vocabulary knows, each with the one sense its neighbours call for. */

import { colourOf, ishStem } from '../words/colour.ts'
import { feminineOf, wereOf } from '../words/derived-beings.ts'
import { nounEntry } from '../words/nouns.ts'
import type { Term } from '../words/term.ts'
import { noEntry } from '../words/term.ts'
import type { Token } from '../words/tokens.ts'
import { vocabulary } from '../words/vocabulary.ts'
import { dropAmounts } from './amounts.ts'
import { readBadges } from './badges.ts'
import { settleBundles } from './bundles.ts'
import { settleCarried } from './carried.ts'
import { settleChanges } from './changes.ts'
import { joinCompounds } from './compounds.ts'
import { settleCountedCompounds } from './counted-compounds.ts'
import { settleDeedCompounds } from './deed-compounds.ts'
import { readDoings } from './doings.ts'
import { settleDressWords } from './dress-words.ts'
import { settleInsides } from './insides.ts'
import { settleInvertedNames } from './inverted-names.ts'
import { joinColours } from './join-colours.ts'
import { settleMakers } from './made-by.ts'
import { manyOf } from './many-of.ts'
import { settleMarksOn } from './marks-on.ts'
import { joinTips } from './missing-tips.ts'
import { tellOneMissing } from './one-of-pair.ts'
import { settleOrnaments } from './ornaments.ts'
import { settlePalette } from './palette-words.ts'
import { tellPartedWith } from './parted-with.ts'
import { joinParticles } from './particles.ts'
import { settlePartsOf } from './parts-of-things.ts'
import { readPaws } from './paws.ts'
import { tellPicturesOn } from './pictures-on.ts'
import { settleLinks } from './plain-links.ts'
import { settle } from './senses.ts'
import { settlePlaced } from './settle-placed.ts'
import { settleStuffs } from './settle-stuffs.ts'
import { settleWhere } from './settle-where.ts'
import { settleShades } from './shades.ts'
import { readShirtNumbers } from './shirt-numbers.ts'
import { readSignLabels } from './sign-labels.ts'
import { settleSoilOn } from './soil-on.ts'
import { settleSoil } from './soiled.ts'
import { settleTailored } from './tailored.ts'
import { settleThingsOfStuff } from './things-of-stuff.ts'
import { tellSides } from './told-sides.ts'
import { tellUndressed } from './undressed.ts'
import { settleUnwanted } from './unwanted.ts'
import { settleWearClauses } from './wear-clauses.ts'
import { settleStates } from './wear-states.ts'
import { settleTops } from './worn-tops.ts'
import { readWraps } from './wraps.ts'

/** What is known of terms from those around them is settled in this order. */
const passes: readonly ((terms: readonly Term[]) => Term[])[] = [
  joinParticles,
  joinCompounds,
  joinColours,
  settleInvertedNames,
  settle,
  settleShades,
  settleCountedCompounds,
  settleThingsOfStuff,
  settlePartsOf,
  readShirtNumbers,
  readSignLabels,
  readBadges,
  readWraps,
  settleDeedCompounds,
  tellPicturesOn,
  tellPartedWith,
  tellUndressed,
  tellOneMissing,
  settleUnwanted,
  joinTips,
  readDoings,
  readPaws,
  dropAmounts,
  tellSides,
  settlePalette,
  settleChanges,
  settleCarried,
  settleOrnaments,
  settleBundles,
  settleTops,
  settleLinks,
  settleInsides,
  settleTailored,
  settleWearClauses,
  settleSoilOn,
  settleMarksOn,
  settleMakers,
  settleSoil,
  settleStates,
  settleDressWords,
  settleStuffs,
  settleWhere,
  settlePlaced,
]

/** All terms of the tokens, senses settled. */
export function readTerms(tokens: readonly Token[]): Term[] {
  return passes.reduce((terms, pass) => pass(terms), matchPhrases(tokens))
}

function matchPhrases(tokens: readonly Token[]): Term[] {
  const terms: Term[] = []
  let index = 0
  while (index < tokens.length) {
    const token = tokens[index]
    if (token === undefined) break
    const length = lengthOfMatch(tokens, index)
    const around = aroundAdverb(tokens, index, length)
    terms.push(
      around ??
        (length > 0
          ? phraseTerm(tokens, index, length)
          : loneTerm(token, opensSentence(tokens[index - 1]))),
    )
    index += around === undefined ? Math.max(1, length) : around.text.split(' ').length + 1
  }
  return terms
}

/** 'Head slightly tilted', 'one eyebrow always raised': a phrase of the lexicon around a word that says how much. */
function aroundAdverb(tokens: readonly Token[], start: number, length: number): Term | undefined {
  if (tokens[start]?.kind !== 'word' || (vocabulary.longest.get(tokens[start].text) ?? 0) < 2)
    return undefined
  for (let at = start + 1; at <= start + 2; at++) {
    const word = tokens[at]?.text ?? ''
    if (!/^(?:always|still|so|[a-z]{4,}ly)$/.test(word)) continue
    const rest = [...tokens.slice(start, at), ...tokens.slice(at + 1, start + longestAround)]
    const found = longestMatch(rest, 0)
    if (found > at - start && found > length) return phraseTerm(rest, 0, found)
  }
  return undefined
}

const longestAround = 7

/** 'goggles on top hat', 'a mushroom hair clip': the last word opens the name of a thing, and is that thing's. */
function lengthOfMatch(tokens: readonly Token[], start: number): number {
  const length = longestMatch(tokens, start)
  if (length < 2) return length
  if (opensWithOwner(tokens, start) && isThing(textOf(tokens, start, length))) return 1
  const last = start + length - 1
  // 'an emerald green belt' is no green belt of an emerald.
  const known = vocabulary.entries.get(textOf(tokens, start, length))
  if (known?.colour === true && vocabulary.entries.get(tokens[last]?.text ?? '')?.colour === true)
    return length
  // 'A man in black suit' is no man in black.
  if (isDressedIn(tokens, start, length)) return 1
  const after = longestMatch(tokens, last)
  if (after < 2 || !isThing(textOf(tokens, last, after))) return length
  const before = textOf(tokens, start, length - 1)
  // 'Holding a baby bottle': no baby is held.
  if (/^[a-z]+ing (?:an?|the|his|her|its)$/.test(before)) return 1
  return vocabulary.entries.has(before) && !isThing(textOf(tokens, start, length))
    ? length - 1
    : length
}

function isDressedIn(tokens: readonly Token[], start: number, length: number): boolean {
  if (!/^\w+ in black$/.test(textOf(tokens, start, length))) return false
  const after = start + length
  return isThing(textOf(tokens, after, longestMatch(tokens, after)))
}

/** 'The smith's apron has burn holes': the words open with a smith. */
function opensWithOwner([first, owner]: readonly Token[], start: number): boolean {
  if (start !== 1 || first?.text !== 'the' || owner?.possessive !== true) return false
  return vocabulary.entries.get(owner.text)?.who?.slot === 'role'
}

function isThing(words: string): boolean {
  const slot = vocabulary.entries.get(words)?.thing?.slot
  return slot !== undefined && !/^(?:hair|beard|feature|setting)$/.test(slot)
}

function longestMatch(tokens: readonly Token[], start: number): number {
  const first = tokens[start]
  if (first?.kind !== 'word') return 0
  const most = Math.min(vocabulary.longest.get(first.text) ?? 0, tokens.length - start)
  for (let length = most; length > 0; length--) {
    const entry = vocabulary.entries.get(textOf(tokens, start, length))
    const isDone = entry?.thing !== undefined && deeds.test(tokens[start + length]?.text ?? '')
    const isOwn = isDone || (entry?.colour === true && entry.thing === undefined)
    if (entry !== undefined && (length === 1 || isUnbroken(tokens, start, length, isOwn)))
      return length
  }
  return 0
}

/** 'frying pan-wielding', 'straw hat-wearing' */
const deeds =
  /^(?:wielding|toting|carrying|bearing|holding|brandishing|swinging|clutching|wearing|sporting)$/

/** No comma inside, and no hyphen that ties the last word to what follows ('long blue-eyed' is no 'long blue', but 'sky blue-eyed' is sky blue). */
function isUnbroken(
  tokens: readonly Token[],
  start: number,
  length: number,
  isOwnWord: boolean,
): boolean {
  for (let index = start; index < start + length; index++) {
    if (tokens[index]?.kind !== 'word' && tokens[index]?.kind !== 'number') return false
  }
  const lastGlued = tokens[start + length - 1]?.glued === true
  const nextGlued = tokens[start + length]?.glued === true
  return !nextGlued || lastGlued || isOwnWord
}

function textOf(tokens: readonly Token[], start: number, length: number): string {
  let text = tokens[start]?.text ?? ''
  for (let index = start + 1; index < start + length; index++)
    text += ` ${tokens[index]?.text ?? ''}`
  return text
}

function phraseTerm(tokens: readonly Token[], start: number, length: number): Term {
  const parts = tokens.slice(start, start + length)
  const first = parts[0] ?? blankToken
  const last = parts.at(-1) ?? first
  const text = textOf(tokens, start, length)
  return {
    kind: 'unknown',
    entry: vocabulary.entries.get(text) ?? noEntry,
    text,
    written: parts
      .map((part, index) =>
        index > 0 && !part.glued
          ? ` ${part.written}`
          : index > 0
            ? `-${part.written}`
            : part.written,
      )
      .join(''),
    span: [first.span[0], last.span[1]],
    glued: first.glued,
    possessive: last.possessive,
    repaired: parts.some((part) => part.repaired),
    capital: first.capital,
    value: vocabulary.entries.get(text)?.number ?? 0,
  }
}

/** Words after a full stop are written large whatever they are; elsewhere a capital marks a name. */
function opensSentence(before: Token | undefined): boolean {
  return before === undefined || before.kind === 'stop'
}

const blankToken: Token = {
  kind: 'stop',
  text: '',
  written: '',
  span: [0, 0],
  glued: false,
  possessive: false,
  capital: false,
  repaired: false,
}

function loneTerm(token: Token, opens: boolean): Term {
  const base: Term = { ...token, kind: 'unknown', entry: noEntry, value: 0 }
  if (token.kind === 'comma' || token.kind === 'colon' || token.kind === 'stop')
    return { ...base, kind: token.kind }
  if (token.kind === 'number') return { ...base, kind: 'number', value: Number(token.text) }
  if (token.kind === 'hex')
    return { ...base, kind: 'colour', entry: { words: token.text, colour: true } }
  if (token.text === 'avoid-list') return { ...base, kind: 'list' }
  // 'a pair of boots' counts nothing but boots.
  if (token.text === 'pair-of') return { ...base, kind: 'filler' }
  return unknownTerm(base, opens)
}

/** Words outside the vocabulary still show by their endings what they do. */
function unknownTerm(base: Term, opens: boolean): Term {
  if (/^(?:letters?|number) [\p{L}\d].*$/u.test(base.text))
    return { ...base, kind: 'part', entry: { words: base.text, part: 'emblem' } }
  const lady = feminineOf(base.text)
  if (lady !== undefined) return { ...base, entry: lady }
  const beast = wereOf(base.text)
  if (beast !== undefined) return { ...base, entry: beast, capital: false }
  const stem = base.text.replace(/less$/, '')
  const lacking = [stem, `${stem}s`].find(
    (word) => vocabulary.entries.get(word)?.thing?.plural === true,
  )
  const absence = lacking ?? stem
  if (stem !== base.text && vocabulary.entries.get(absence)?.thing !== undefined)
    return { ...base, kind: 'absence', entry: { words: base.text, absence } }
  if (base.capital && !opens) return { ...base, kind: 'filler' }
  const many = manyOf(base)
  if (many !== undefined) return many
  const noun = nounEntry(base.text)
  if (noun !== undefined) return { ...base, entry: noun }
  if (/ly$/.test(base.text)) return { ...base, kind: 'filler' }
  if (/ish$/.test(base.text) && colourOf(ishStem(base.text), 'thing') !== undefined) {
    return {
      ...base,
      kind: 'colour',
      text: ishStem(base.text),
      entry: { words: base.text, colour: true },
    }
  }
  return base
}
