/** Heights in bare numbers: 'five four', 'five-five of solid gristle', 'six two'. */
import type { Span } from '../brief.ts'

const numbers = 'one two three four five six seven eight nine ten eleven'.split(' ')

const bareFeet = new RegExp(
  `(?:^|[,;:(.–—-] ?|\\b(?:is|stands|about|above|just|only|maybe|she's|he's|roughly|barely|at) )(four|five|six|seven)[ -](${numbers.join('|')})(?=\\s{0,2}(?:[,.;)]|$)| of | in (?:her|his) | and | with | tall)`,
  'iu',
)

export function readBareFeet(text: string, spans: Span[]): number | undefined {
  const found = bareFeet.exec(text)
  if (found === null) return undefined
  spans.push([found.index, found.index + found[0].length])
  const [feet, inches] = found.slice(1).map((word) => numbers.indexOf(word.toLowerCase()) + 1)
  return Math.round((feet ?? 0) * 30.48 + (inches ?? 0) * 2.54)
}
