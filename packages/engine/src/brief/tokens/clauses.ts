/** What is told by a clause: 'ears that stuck out', 'trying hard not to cry', 'violet is her gown', 'the hat has gone' become plain words. */
import type { Clause } from '../lexicon/clauses/clause-words.ts'
import { clauses } from '../lexicon/clauses/every-clause.ts'
import type { Token } from '../words/tokens.ts'

/** The tokens with such clauses put into words that the lexicon lists. */
export function tellClauses(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  let index = 0
  while (index < tokens.length) {
    const token = tokens[index]
    if (token === undefined) break
    const found = clauseAt(tokens, index)
    if (found === undefined) {
      result.push(token)
      index++
      continue
    }
    const told = tokens.slice(index, index + found.length)
    const last = told.at(-1) ?? token
    for (const [at, text] of found.words.entries()) {
      const glued = isGlued(told, found.words[at - 1], text)
      result.push({ ...inPlaceOf(token, last, text), glued })
    }
    // 'bags under her eyes' still tells who she is.
    const owner = told.find(({ text }) => /^(?:her|his|she|he|him|himself|herself)$/.test(text))
    const own = owner === undefined ? undefined : owners.get(owner.text)
    const isSaid = found.words.some((word) => word === own || word === owner?.text)
    if (own !== undefined && !isSaid)
      result.push(
        inPlaceOf(token, last, ','),
        inPlaceOf(token, last, own),
        inPlaceOf(token, last, ','),
      )
    index += found.length
  }
  return result
}

/** 'A three-legged dog follows him': what a hyphen joins stays joined. */
function isGlued(told: readonly Token[], before: string | undefined, text: string): boolean {
  return told.some(
    (token, index) => token.glued && token.text === text && told[index - 1]?.text === before,
  )
}

const owners: ReadonlyMap<string, string> = new Map([
  ['her', 'her'],
  ['she', 'her'],
  ['his', 'his'],
  ['he', 'his'],
  ['him', 'his'],
  ['himself', 'his'],
  ['herself', 'her'],
])

type Found = { length: number; words: string[] }

function clauseAt(tokens: readonly Token[], start: number): Found | undefined {
  const first = tokens[start]
  if (first?.kind !== 'word' && first?.kind !== 'hex') return undefined
  if (clausesFrom(first.text).length === 0) return undefined
  const words = tokens.slice(start, start + longestOfAll).map(({ text }) => text)
  const long = words.join(' ')
  const short = words.slice(0, longestClause).join(' ')
  for (const { whole, plain, isLong } of clausesFrom(first.text)) {
    const found = whole.exec(isLong ? long : short)
    if (found === null) continue
    const before = tokens.slice(Math.max(0, start - longestBefore), start)
    const said = plain(
      found,
      before.map(({ text }) => text),
    )
    if (said === undefined) continue
    const length = found[0].split(' ').length
    return { length, words: said.split(' ').filter((word) => word !== '') }
  }
  return undefined
}

/** Which clauses a word may open: words come again and again. */
const opened = new Map<string, readonly Clause[]>()
const mostOpened = 4096

function clausesFrom(word: string): readonly Clause[] {
  const known = opened.get(word)
  if (known !== undefined) return known
  const found = clauses.filter(({ opens }) => opens.test(word))
  if (opened.size >= mostOpened) opened.clear()
  opened.set(word, found)
  return found
}

const longestClause = 14
const longestOfAll = 40
const longestBefore = 8

function kindOf(text: string): Token['kind'] {
  if (text === ',') return 'comma'
  if (text.startsWith('#')) return 'hex'
  return /^\d+$/.test(text) ? 'number' : 'word'
}

function inPlaceOf(first: Token, last: Token, text: string): Token {
  const kind = kindOf(text)
  const span = [first.span[0], last.span[1]] as const
  const plain = { glued: false, possessive: false, capital: false }
  return { ...first, ...plain, kind, text, written: text, span }
}
