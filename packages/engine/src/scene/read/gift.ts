/** What somebody hands to somebody: 'gives a red potion to the knight', 'offers her an apple'. */

import { readTerms } from '../../brief/terms/terms.ts'
import { rewriteTokens } from '../../brief/tokens/rewrite.ts'
import type { Term } from '../../brief/words/term.ts'
import type { SceneText } from './scene-text.ts'

export type Gift = {
  /** 'a red potion'. */
  words: string
  /** Where in the prompt it is given. */
  at: number
}

const giving =
  /^(?:gives?|giving|gave|hands?|handing|handed|offers?|offering|presents?|presenting|feeds?|feeding)$/

/** So many words may stand between giving and what is given. */
const farthest = 8

export function findGift({ prompt, tokens }: SceneText): Gift | undefined {
  const terms = readTerms(rewriteTokens(tokens))
  for (const [i, { text, span }] of terms.entries()) {
    if (!giving.test(text) || (text === 'hands' && !isSomebody(terms[i - 1]))) continue
    const thing = thingAfter(terms, i)
    if (thing === undefined) continue
    const [from, to] = [startOf(terms, thing), endOf(terms, thing)]
    return { words: prompt.slice(terms[from].span[0], terms[to].span[1]), at: span[0] }
  }
  return undefined
}

/** 'The witch hands …', not 'holding hands' or 'in both hands'. */
function isSomebody(term: Term | undefined): boolean {
  return term !== undefined && /^(?:who|unknown|pronoun)$/.test(term.kind)
}

/** With an article: without one it is a name. */
function thingAfter(terms: readonly Term[], verb: number): number | undefined {
  for (let i = verb + 1; i < Math.min(terms.length, verb + farthest); i++) {
    const { kind, text } = terms[i]
    if (kind === 'stop' || /^(?:in|at|while|near|under|and|with)$/.test(text)) return undefined
    if (kind === 'thing' && startOf(terms, i) < i) return i
  }
  return undefined
}

const describing: ReadonlySet<string> = new Set([
  ...['colour', 'material', 'pattern', 'quality', 'partial', 'number'],
])

function startOf(terms: readonly Term[], thing: number): number {
  let start = thing
  while (start > 0 && describing.has(terms[start - 1].kind)) start--
  return terms[start - 1]?.kind === 'determiner' ? start - 1 : start
}

/** 'A bouquet of flowers' is one thing. */
function endOf(terms: readonly Term[], thing: number): number {
  const isOf = terms[thing + 1]?.text === 'of' && terms[thing + 2]?.kind === 'thing'
  return isOf ? thing + 2 : thing
}
