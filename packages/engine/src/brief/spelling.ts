/**
 * Spelling repair against our own words only. An index of words with letters left out finds candidates without
 * comparing every word (the SymSpell idea), and a true edit distance decides.
 */
import { rewrites } from './lexicon/grammar.ts'
import { realWords } from './lexicon/real-words.ts'
import { vocabulary } from './vocabulary.ts'

/** Long words are indexed by their beginning, which keeps the index small. */
const prefixLength = 7
const shortestRepaired = 4

const known = new Set([
  ...realWords.split(/\s+/).filter((word) => word !== ''),
  ...Object.entries(rewrites).flatMap(([from, to]) => `${from} ${to}`.split(/[ -]/)),
])

/** True when a word is in the lexicon, is a common English word, or is a plain inflection of either. */
export function isKnownWord(word: string): boolean {
  if (vocabulary.words.has(word) || known.has(word)) return true
  const stems = [/s$/, /es$/, /ed$/, /d$/, /ing$/, /er$/, /r$/, /est$/, /ly$/, /ness$/, /y$/].map(
    (ending) => word.replace(ending, ''),
  )
  const undoubled = word.replace(/(.)\1(?:ed|ing|er)$/, '$1')
  const restored = word.replace(/(?:ing|ed|er)$/, 'e')
  const yForm = word.replace(/ie[sd]$/, 'y')
  return [...stems, undoubled, restored, yForm].some(
    (stem) => stem !== word && stem.length > 2 && (vocabulary.words.has(stem) || known.has(stem)),
  )
}

/** The word that was meant, or undefined when none is near enough. Asked only about unknown words. */
export function repairWord(word: string): string | undefined {
  if (word.length < shortestRepaired || /[^a-z]/.test(word)) return undefined
  const allowed = word.length >= 7 ? 2 : 1
  let best: string | undefined
  let bestCost = allowed + 0.5
  for (const variant of deletions(word.slice(0, prefixLength), allowed)) {
    for (const candidate of spellingIndex.get(variant) ?? []) {
      const cost = costOf(word, candidate, allowed)
      if (cost < bestCost || (cost === bestCost && best !== undefined && candidate < best)) {
        bestCost = cost
        best = candidate
      }
    }
  }
  return best
}

/** Edit distance, dearer where mistypers seldom err: in the first letter, or by a changed letter in a short word. */
function costOf(word: string, candidate: string, allowed: number): number {
  if (Math.abs(word.length - candidate.length) > allowed) return Number.POSITIVE_INFINITY
  const distance = editDistance(word, candidate)
  if (distance > allowed) return Number.POSITIVE_INFINITY
  const firstLetter = word[0] === candidate[0] ? 0 : 0.6
  const changedShort =
    word.length === candidate.length && word.length <= 5 && !isTransposed(word, candidate) ? 0.4 : 0
  return distance + firstLetter + changedShort
}

function isTransposed(word: string, candidate: string): boolean {
  const at = [...word].findIndex((letter, index) => letter !== candidate[index])
  return word[at] === candidate[at + 1] && word[at + 1] === candidate[at]
}

/** Damerau–Levenshtein distance (adjacent letters may change places at cost one). */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    before = above
    above = row
  }
  return above[b.length] ?? 0
}

function deletions(word: string, depth: number): Set<string> {
  const all = new Set([word])
  let layer: string[] = [word]
  for (let level = 0; level < depth; level++) {
    const next: string[] = []
    for (const form of layer) {
      for (let at = 0; at < form.length; at++) {
        const shorter = form.slice(0, at) + form.slice(at + 1)
        if (!all.has(shorter)) next.push(shorter)
        all.add(shorter)
      }
    }
    layer = next
  }
  return all
}

function buildIndex(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const word of vocabulary.words) {
    if (word.length < shortestRepaired || /[^a-z]/.test(word)) continue
    for (const variant of deletions(word.slice(0, prefixLength), word.length >= 7 ? 2 : 1)) {
      const list = index.get(variant)
      if (list) list.push(word)
      else index.set(variant, [word])
    }
  }
  return index
}

const spellingIndex = buildIndex()
