/**
 * Spelling repair against our own words only. An index of words with letters left out finds candidates without
 * comparing every word (the SymSpell idea), and a true edit distance decides.
 */
import { rewrites } from './lexicon/grammar.ts'
import { misspellings } from './lexicon/misspellings.ts'
import { realWords } from './lexicon/real-words.ts'
import { substances } from './lexicon/substances.ts'
import { wordnetWords } from './lexicon/wordnet-words.ts'
import { vocabulary } from './vocabulary.ts'

/** Long words are indexed by their beginning, which keeps the index small. */
const prefixLength = 7
const shortestRepaired = 4

const known = new Set([
  ...`${realWords} ${substances} ${wordnetWords}`.split(/[\s,]+/).filter((word) => word !== ''),
  ...Object.entries(rewrites).flatMap(([from, to]) => `${from} ${to}`.split(/[ -]/)),
])

/** True when a word is in the lexicon, is a common English word, or is a plain inflection of either. */
export function isKnownWord(word: string): boolean {
  if (vocabulary.words.has(word) || known.has(word)) return true
  const stems = [
    /s$/,
    /es$/,
    /ed$/,
    /(?<=e)d$/,
    /ing$/,
    /er$/,
    /(?<=e)r$/,
    /est$/,
    /ly$/,
    /ness$/,
    /y$/,
    /ish$/,
  ].map((ending) => word.replace(ending, ''))
  const undoubled = word.replace(/(.)\1(?:ed|ing|er|ish)$/, '$1')
  const restored = word.replace(/(?:ing|ed|er|ish)$/, 'e')
  const yForm = word.replace(/ie[sd]$/, 'y')
  return [...stems, undoubled, restored, yForm].some(
    (stem) =>
      stem !== word &&
      stem.length > 2 &&
      (vocabulary.words.has(stem) || known.has(stem)) &&
      !lacksDouble(word, stem),
  )
}

/** 'Weding' is no form of wed, which would be written with two d. */
function lacksDouble(word: string, stem: string): boolean {
  return (
    /^[^aeiou]+[aeiou][^aeiouwxyhrs]$/.test(stem) && /^(?:ing|ed|er)$/.test(word.slice(stem.length))
  )
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
  if (word.length < shortestRepaired || /[^a-z]/.test(word)) return undefined
  const allowed = word.length >= 7 ? 2 : 1
  let best: string | undefined
  let bestCost = allowed + 0.5
  for (const variant of deletions(word.slice(0, prefixLength))) {
    for (const candidate of spellingIndex().get(variant) ?? []) {
      const cost = costOf(word, candidate, allowed)
      if (cost < bestCost || (cost === bestCost && best !== undefined && candidate < best)) {
        bestCost = cost
        best = candidate
      }
    }
  }
  return best ?? bySkeleton(word)
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
  // 'Muffled' is no misspelt muffler.
  if (!candidate.endsWith(/(?:ed|ing)$/.exec(word)?.[0] ?? '')) return Number.POSITIVE_INFINITY
  const distance = editCost(word, candidate)
  if (distance > allowed) return Number.POSITIVE_INFINITY
  const firstLetter = word[0] === candidate[0] ? 0 : 0.6
  const changedShort =
    word.length === candidate.length && word.length <= 5 && distance >= 1 ? 0.4 : 0
  return distance + firstLetter + changedShort
}

/** Swapped neighbours and a letter not doubled are the likeliest slips, then a letter left out. */
const swapCost = 0.8
const undoubledCost = 0.75
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
  const added = at(i - 1, j) + 1
  const omitted = at(i, j - 1) + (meant[j - 1] === meant[j - 2] ? undoubledCost : omittedCost)
  const changed = at(i - 1, j - 1) + (typed[i - 1] === meant[j - 1] ? 0 : 1)
  const swapped = isSwap(typed, i, meant, j) ? at(i - 2, j - 2) + swapCost : changed
  return Math.min(added, omitted, changed, swapped)
}

function isSwap(typed: string, i: number, meant: string, j: number): boolean {
  return i > 1 && j > 1 && typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1]
}

/** The word itself and every form with one letter left out. */
function deletions(word: string): string[] {
  const forms = [word]
  for (let at = 0; at < word.length; at++) forms.push(word.slice(0, at) + word.slice(at + 1))
  return forms
}

function buildIndex(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const word of vocabulary.targets) {
    if (word.length < shortestRepaired || /[^a-z]/.test(word)) continue
    for (const variant of deletions(word.slice(0, prefixLength))) {
      const list = index.get(variant)
      if (list) list.push(word)
      else index.set(variant, [word])
    }
  }
  return index
}

let builtSkeletons: ReadonlyMap<string, readonly string[]> | undefined

function skeletonIndex(): ReadonlyMap<string, readonly string[]> {
  builtSkeletons ??= Map.groupBy(
    [...vocabulary.targets].filter((word) => /^[a-z]{4,}$/.test(word)).toSorted(),
    skeletonOf,
  )
  return builtSkeletons
}

let builtIndex: ReadonlyMap<string, readonly string[]> | undefined

/** Built from constants when the first unknown word comes, since most prompts have none. */
function spellingIndex(): ReadonlyMap<string, readonly string[]> {
  builtIndex ??= buildIndex()
  return builtIndex
}
