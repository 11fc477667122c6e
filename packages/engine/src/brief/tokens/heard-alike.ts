/** True words put for others that sound alike: 'long white hare' is hair, 'a polar bare' a bear, 'read boots' are red. */
import type { Brief } from '../brief.ts'
import { heardAlike, heardAlikeGroups } from '../lexicon/heard-alike.ts'
import type { Token } from '../words/tokens.ts'

type Rule = { meant: string; after: RegExp | undefined; before: RegExp | undefined }

const rulesOf = Map.groupBy(
  heardAlike.map(([written, meant, after, before]) => ({
    written,
    meant,
    after: after === '' ? undefined : new RegExp(`(?:^| )(?:${filled(after)})$`),
    before: before === '' ? undefined : new RegExp(`^(?:${filled(before)})(?= |$)`),
  })),
  ({ written }) => written,
)

/** 'HUE|LOOK' is every word of both groups. */
function filled(pattern: string): string {
  return pattern.replaceAll(/[A-Z]{3,}/g, (group) => heardAlikeGroups[group] ?? group)
}

/** How many words on either side a rule may look at. */
const before = 5
const behind = 4

/** The tokens with what was meant, where the words around tell. Names stay. */
export function withHeardAlike(tokens: readonly Token[], brief: Brief): Token[] {
  const result = [...tokens]
  for (const [index, token] of tokens.entries()) {
    const rules = token.capital && index > 0 ? undefined : rulesOf.get(token.text)
    const meant = rules && meantAt(result, index, rules)
    if (meant === undefined) continue
    brief.fixes.push({ from: token.written, to: meant, span: token.span })
    result[index] = { ...token, text: meant, written: meant, repaired: true }
  }
  return result
}

function meantAt(
  tokens: readonly Token[],
  index: number,
  rules: readonly Rule[],
): string | undefined {
  const left = wordsOf(tokens.slice(Math.max(0, index - before), index))
  const right = wordsOf(tokens.slice(index + 1, index + 1 + behind))
  return rules.find(
    (rule) => (rule.after?.test(left) ?? true) && (rule.before?.test(right) ?? true),
  )?.meant
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ kind, text, written }) => (kind === 'word' ? text : written)).join(' ')
}
