/**
 * Spelling repair against our own words only. An index of words with letters left out finds candidates without
 * comparing every word (the SymSpell idea), and a true edit distance decides.
 */

import { commonWords } from '../lexicon/common-words.ts'
import { rewrites } from '../lexicon/grammar.ts'
import { misspellings } from '../lexicon/misspellings.ts'
import { plainWords } from '../lexicon/plain-words.ts'
import { realWords } from '../lexicon/real-words.ts'
import { substances } from '../lexicon/substances.ts'
import { wordnetWords } from '../lexicon/wordnet-words.ts'
import { borne } from './name-bearers.ts'
import { soundFormOf } from './sound-form.ts'
import { vocabulary } from './vocabulary.ts'

/** Long words are indexed by their beginning, which keeps the index small. */
const prefixLength = 7
const shortestRepaired = 4
/** Of three letters only the sound is looked at: 'nek' and 'bak' are neck and back. */
const shortestHeard = 3

const known = new Set([
  ...`${realWords} ${substances} ${wordnetWords} ${plainWords}`
    .split(/[\s,]+/)
    .filter((word) => word !== ''),
  ...Object.entries(rewrites).flatMap(([from, to]) => `${from} ${to}`.split(/[ -]/)),
])

/** True when a word is in the lexicon, is a common English word, or is a plain inflection of either. */
export function isKnownWord(word: string): boolean {
  if (vocabulary.words.has(word) || known.has(word)) return true
  return plainStemsOf(word).some(
    (stem) =>
      stem !== word &&
      stem.length >= shortestStemOf(word) &&
      (vocabulary.words.has(stem) || known.has(stem)) &&
      !lacksDouble(word, stem),
  )
}

/** Whoever writes no capitals writes none in 'lucy the elf' either. */
export function isGivenName(word: string): boolean {
  return names.has(word)
}

const names = new Set([...borne].filter((name) => misspellings[name] === undefined))

/** What a word may be a form of. 'Dresss' is none of dress, 'stripeed' none of stripe, and 'hangging' none of hang. */
function plainStemsOf(word: string): string[] {
  const stems = plainEndings.map((ending) => word.replace(ending, ''))
  const undoubled = word.replace(
    /(?<=[^aeiou][aeiou])([^aeiourwxy]|(?<=^[^aeiou]+[aeiou])r)\1(?:ed|ing|er|ish)$/,
    '$1',
  )
  const restored = word.replace(/(?<!e)(?:ing|ed|er|ish)$/, 'e')
  const yForm = word.replace(/ie[sd]$/, 'y')
  return [...stems, undoubled, restored, yForm]
}

/** 'Braed' is no form of bra, nor 'corly' one of cor: words of three letters are seldom inflected but by s. */
function shortestStemOf(word: string): number {
  return /(?:s|[^aeiou]ing|([^aeiou])\1(?:ed|er|y|est|ish)|[^aeiou]ier|[^aeiou]iest)$/.test(word)
    ? 3
    : 4
}

const plainEndings = [
  /(?<!s)s$/,
  /(?<=[sxzo]|ch|sh)es$/,
  /(?<!e)ed$/,
  /(?<=e)d$/,
  /ing$/,
  /(?<!e)er$/,
  /(?<=e)r$/,
  /est$/,
  /ly$/,
  /ness$/,
  /y$/,
  /ish$/,
]

/** 'Weding' is no form of wed, which would be written with two d, nor 'bely' one of bel. */
function lacksDouble(word: string, stem: string): boolean {
  const ending = word.slice(stem.length)
  if (/^[^aeiou]+[aeiou][^aeiouwxyh]$/.test(stem) && /^(?:y|est|ish)$/.test(ending)) return true
  return /^[^aeiou]+[aeiou][^aeiouwxyhrs]$/.test(stem) && /^(?:ing|ed|er)$/.test(ending)
}

/** 'Earing' looks like a form of ear, and is none. */
export function isMisspelt(word: string): boolean {
  if (misspellings[word] !== undefined && !known.has(word)) return true
  return (withIe(word) ?? withoutE(word)) !== undefined
}

/** The word that was meant, or undefined when none is near enough. Asked only about unknown words. */
export function repairWord(word: string): string | undefined {
  const common = misspellings[word] ?? withIe(word) ?? withoutE(word) ?? withVowel(word)
  if (common !== undefined) return common
  if (word.length < shortestHeard || /[^a-z]/.test(word)) return undefined
  return nearestTo(word) ?? (word.length < shortestRepaired ? undefined : bySkeleton(word))
}

/** The word that it takes least to have been meant: near by its letters or alike in sound, and the commoner the likelier. */
function nearestTo(word: string): string | undefined {
  let best: string | undefined
  let bestCost = allowedIn(word) + 0.5
  for (const [candidate, dearness] of candidatesFor(word)) {
    const cost = dearness - commonness(candidate)
    if (cost > bestCost || (cost === bestCost && (best === undefined || candidate >= best)))
      continue
    bestCost = cost
    best = candidate
  }
  return best
}

function allowedIn(word: string): number {
  return word.length >= 7 ? 2 : 1
}

function candidatesFor(word: string): [word: string, dearness: number][] {
  const { byLetters, bySound, byRoughSound, byMumble } = spellingIndex()
  const sound = soundFormOf(word)
  const alike = bySound.get(sound) ?? []
  const nearlyAlike = (byRoughSound.get(roughly(sound)) ?? []).filter(
    (candidate) => commonness(candidate) > 0,
  )
  const mumbled = word.length < shortestMumbled ? [] : (byMumble.get(mumbledOf(sound)) ?? [])
  const heard = [
    ...alike.map((candidate) => ({ candidate, cost: soundCost })),
    ...nearlyAlike.map((candidate) => ({ candidate, cost: roughSoundCost })),
    ...mumbled.map((candidate) => ({ candidate, cost: mumbleCost })),
  ].map(({ candidate, cost }): [string, number] => [
    candidate,
    cost + editCost(word, candidate) * soundShare,
  ])
  if (word.length < shortestRepaired)
    return heard.filter(([candidate]) => commonness(candidate) > 0)
  const near = deletions(word.slice(0, prefixLength))
    .flatMap((variant) => byLetters.get(variant) ?? [])
    .map((candidate): [string, number] => [candidate, costOf(word, candidate, allowedIn(word))])
  return [...near, ...heard]
}

/** Written as it sounds; of two words that sound alike, the one nearer by its letters. */
const soundCost = 0.5
const roughSoundCost = 0.7
const soundShare = 0.2

/** 'Luk' is look, and 'hed' head: a long vowel written with one letter. */
function roughly(sound: string): string {
  return sound.replace(/[AEOUY]/g, (vowel) => (vowel === 'Y' ? 'i' : vowel.toLowerCase()))
}

/** 'Bukit' is a bucket, and 'biskit' a biscuit: children write any vowel for another. Only of common words, which are meant most. */
function mumbledOf(sound: string): string {
  return sound.replace(/(?<=.)[aeiouyAEOUY]+/g, '@')
}

const mumbleCost = 1
const shortestMumbled = 5

/** What a word costs less for being common, by the steps of the table. */
const stepsOfCommonness = [0.45, 0.35, 0.25, 0.15]

const commonnessOf = new Map(
  commonWords.flatMap((words, step) =>
    words
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => [word, stepsOfCommonness[step] ?? 0] as const),
  ),
)

/** A little word is the likelier only to a point: more is lost with the name of a thing. */
const mostOfLittleWords = 0.2

function commonness(word: string): number {
  const most = vocabulary.entries.get(word)?.grammar === undefined ? 1 : mostOfLittleWords
  return Math.min(commonnessOf.get(word) ?? 0, most)
}

/** 'Worryed' and 'daisys' keep the y that English turns into ie. */
function withIe(word: string): string | undefined {
  const [, stem, ending] = /^([a-z]+[^aeiouy\W])y(ed|s)$/.exec(word) ?? []
  const right = stem === undefined ? undefined : `${stem}ie${ending === 'ed' ? 'd' : 's'}`
  return right !== undefined && vocabulary.words.has(right) ? right : undefined
}

/** 'Smileing' and 'danceing' keep the e that English drops. */
function withoutE(word: string): string | undefined {
  const stem = /^([a-z]{2,}[^aeiouyg\W])eing$/.exec(word)?.[1]
  const right = stem === undefined ? undefined : `${stem}ing`
  return right !== undefined && vocabulary.words.has(right) ? right : undefined
}

/** 'Ripd' is ripped rather than ripe. */
function withVowel(word: string): string | undefined {
  const stem = /^(.*[^aeioud])d$/.exec(word)?.[1]
  if (stem === undefined) return undefined
  const forms = [`${stem}ed`, `${stem}${stem.at(-1)}ed`]
  return forms.find((form) => vocabulary.words.has(form))
}

/** 'Ripd', 'brokn', 'swrd': texting leaves the vowels out. */
function bySkeleton(word: string): string | undefined {
  const bones = skeletonOf(word)
  if (bones.length < shortestSkeleton || bones.length < word.length - 1) return undefined
  const meant = skeletonIndex().get(bones) ?? []
  return meant.find((candidate) => candidate.length - word.length <= mostLeftOut)
}

const shortestSkeleton = 3
const mostLeftOut = 3

/** The consonants, none of them twice in a row, and the first letter. */
function skeletonOf(word: string): string {
  return (
    (word[0] ?? '') +
    word
      .slice(1)
      .replace(/[aeiou]/g, '')
      .replace(/(.)\1/g, '$1')
  )
}

/** Edit distance, dearer where mistypers seldom err: in the first letter, or by a changed letter in a short word. */
function costOf(word: string, candidate: string, allowed: number): number {
  if (Math.abs(word.length - candidate.length) > allowed) return Number.POSITIVE_INFINITY
  const distance = editCost(word, candidate)
  if (distance > allowed) return Number.POSITIVE_INFINITY
  // 'Muffled' is hardly a misspelt muffler.
  const ending = candidate.endsWith(/(?:ed|ing)$/.exec(word)?.[0] ?? '') ? 0 : endingCost
  const firstLetter = word[0] === candidate[0] ? 0 : 0.6
  const changedShort =
    word.length === candidate.length && word.length <= 5 && distance >= 1 ? 0.4 : 0
  return distance + firstLetter + changedShort + ending
}

const endingCost = 0.6

/** Swapped neighbours, a letter not doubled or doubled, and another vowel are the likeliest slips, then a letter left out. */
const swapCost = 0.8
const undoubledCost = 0.75
const doubledCost = 0.75
const vowelCost = 0.8
const omittedCost = 0.9

/** Damerau–Levenshtein distance with unequal costs: what it takes to make `meant` into `typed`. */
function editCost(typed: string, meant: string): number {
  const rows: number[][] = [Array.from({ length: meant.length + 1 }, (_, at) => at * omittedCost)]
  for (let i = 1; i <= typed.length; i++) {
    rows.push([i])
    for (let j = 1; j <= meant.length; j++) rows[i]?.push(cellCost(rows, typed, i, meant, j))
  }
  return rows[typed.length]?.[meant.length] ?? 0
}

function cellCost(
  rows: readonly number[][],
  typed: string,
  i: number,
  meant: string,
  j: number,
): number {
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0
  const added = at(i - 1, j) + (i > 1 && typed[i - 1] === typed[i - 2] ? doubledCost : 1)
  const omitted = at(i, j - 1) + (meant[j - 1] === meant[j - 2] ? undoubledCost : omittedCost)
  const changed = at(i - 1, j - 1) + changeCost(typed[i - 1] ?? '', meant[j - 1] ?? '')
  const swapped = isSwap(typed, i, meant, j) ? at(i - 2, j - 2) + swapCost : changed
  return Math.min(added, omitted, changed, swapped)
}

function changeCost(typed: string, meant: string): number {
  if (typed === meant) return 0
  return vowels.test(typed) && vowels.test(meant) ? vowelCost : 1
}

const vowels = /^[aeiouy]$/

function isSwap(typed: string, i: number, meant: string, j: number): boolean {
  return i > 1 && j > 1 && typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1]
}

/** The word itself and every form with one letter left out. */
function deletions(word: string): string[] {
  const forms = [word]
  for (let at = 0; at < word.length; at++) forms.push(word.slice(0, at) + word.slice(at + 1))
  return forms
}

type SpellingIndex = {
  byLetters: ReadonlyMap<string, readonly string[]>
  bySound: ReadonlyMap<string, readonly string[]>
  byRoughSound: ReadonlyMap<string, readonly string[]>
  byMumble: ReadonlyMap<string, readonly string[]>
}

function buildIndex(): SpellingIndex {
  const byLetters = new Map<string, string[]>()
  const meant = [...new Set([...vocabulary.targets, ...commonnessOf.keys()])].filter(
    (word) => word.length >= shortestRepaired && !/[^a-z]/.test(word),
  )
  for (const word of meant) {
    for (const variant of deletions(word.slice(0, prefixLength))) {
      const list = byLetters.get(variant)
      if (list) list.push(word)
      else byLetters.set(variant, [word])
    }
  }
  return {
    byLetters,
    bySound: Map.groupBy(meant, soundFormOf),
    byRoughSound: Map.groupBy(meant, (word) => roughly(soundFormOf(word))),
    byMumble: Map.groupBy(
      meant.filter((word) => commonness(word) > 0),
      (word) => mumbledOf(soundFormOf(word)),
    ),
  }
}

let builtSkeletons: ReadonlyMap<string, readonly string[]> | undefined

function skeletonIndex(): ReadonlyMap<string, readonly string[]> {
  builtSkeletons ??= Map.groupBy(
    [...vocabulary.targets].filter((word) => /^[a-z]{4,}$/.test(word)).toSorted(),
    skeletonOf,
  )
  return builtSkeletons
}

let builtIndex: SpellingIndex | undefined

/** Built from constants when the first unknown word comes, since most prompts have none. */
function spellingIndex(): SpellingIndex {
  builtIndex ??= buildIndex()
  return builtIndex
}
