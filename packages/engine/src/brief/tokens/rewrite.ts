/** Fixed turns of phrase are put into plain words first: 'never without' is 'with', 'nothing on her head' is 'bareheaded'. */
import { rewrites } from '../lexicon/grammar.ts'
import type { Token } from '../words/tokens.ts'

const anyDeterminer = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'its', 'any', 'my', 'your'])

const wholeMarks = new Set(['avoid-list', 'pair-of'])

type Rewrite = { from: string[]; to: string[] }

function gather(): ReadonlyMap<string, readonly Rewrite[]> {
  const byFirst = new Map<string, Rewrite[]>()
  for (const [from, to] of Object.entries(rewrites)) {
    const words = from.split(' ')
    const rewrite = { from: words, to: to.split(' ').flatMap(halvesOf) }
    const first = words[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), rewrite])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.from.length - a.from.length)
  return byFirst
}

/** 'knee-length' is looked up as two words; the marks of the chunker stay whole. */
function halvesOf(word: string): string[] {
  if (word === '') return []
  return wholeMarks.has(word) ? [word] : word.split('-')
}

const rewritesByFirst = gather()

/** The tokens with every fixed phrase replaced; replacements keep the span of what they replace. */
export function rewriteTokens(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  let index = 0
  while (index < tokens.length) {
    const token = tokens[index]
    if (token === undefined) break
    const rewrite = rewritesByFirst
      .get(token.text)
      ?.find((candidate) => matches(candidate.from, tokens, index))
    if (rewrite === undefined) {
      result.push(token)
      index++
      continue
    }
    const last = tokens[index + rewrite.from.length - 1] ?? token
    for (const word of rewrite.to) {
      result.push({
        ...token,
        kind: word === ',' ? 'comma' : 'word',
        text: word,
        written: word,
        span: [token.span[0], last.span[1]],
        capital: false,
        possessive: false,
      })
    }
    const owner = tokens.slice(index, index + rewrite.from.length).find(isOwner)
    // 'mud up to her knees' still tells who she is.
    if (owner !== undefined) result.push(owner)
    index += rewrite.from.length
  }
  return result
}

function isOwner(token: Token): boolean {
  return /^(?:her|his|their)$/.test(token.text)
}

function matches(words: readonly string[], tokens: readonly Token[], start: number): boolean {
  return words.every((word, offset) => {
    const text = tokens[start + offset]?.text
    return word === '_' ? text !== undefined && anyDeterminer.has(text) : word === text
  })
}
