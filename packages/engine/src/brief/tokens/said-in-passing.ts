/** Colours put between two marks with a word that ties them to the thing before: 'a shell, once white,', 'a duster, tan in colour'. */
import { colourOf } from '../words/colour.ts'
import type { Token } from '../words/tokens.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** The tokens without the mark and the tying words, so that the colour stands right behind its thing; a plus is a comma but between colours. */
export function tellInPassing(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  let index = 0
  while (index < tokens.length) {
    const token = tokens[index]
    if (token === undefined) break
    const aside = /^(?:comma|colon)$/.test(token.kind) ? asideAt(tokens, index) : undefined
    if (aside === undefined) result.push(isPlusInList(tokens, index) ? comma(token) : token)
    else result.push(...aside.said)
    index = aside?.end ?? index + 1
  }
  return result
}

const openings: readonly (readonly string[])[] = [
  'more of a',
  'more of an',
  'a sort of',
  'a kind of',
  'some sort of',
  'some kind of',
  'sort of',
  'kind of',
  'once',
  'formerly',
  'originally',
  'the colour of',
].map((words) => words.split(' '))
const closings: readonly (readonly string[])[] = [
  'in colour',
  'in color',
  'in tone',
  'in hue',
  'coloured',
  'colored',
  'really',
  'originally',
  'once',
].map((words) => words.split(' '))

/** Words of a colour at most. */
const longest = 4

function asideAt(
  tokens: readonly Token[],
  index: number,
): { said: Token[]; end: number } | undefined {
  const opening = openings.find((words) => isAt(tokens, index + 1, words))
  const start = index + 1 + (opening?.length ?? 0)
  let end = start
  while (end - start < longest && isOfColour(tokens[end])) end++
  const said = tokens.slice(start, end)
  if (!said.some(({ text }) => colourOf(text, 'thing') !== undefined)) return undefined
  const closing = closings.find((words) => isAt(tokens, end, words))
  const after = tokens[end + (closing?.length ?? 0)]
  const isTied = opening !== undefined || closing !== undefined
  if (
    !isTied ||
    (after !== undefined &&
      after.kind === 'word' &&
      !/^(?:and|with|at|on|over|under|but)$/.test(after.text))
  )
    return undefined
  const closed = end + (closing?.length ?? 0)
  // 'Her robe, once white, is grey': the clause goes on behind the second mark.
  const goesOn =
    after?.kind === 'comma' && /^(?:is|are|was|were|has)$/.test(tokens[closed + 1]?.text ?? '')
  return { said, end: goesOn ? closed + 1 : closed }
}

function isAt(tokens: readonly Token[], index: number, words: readonly string[]): boolean {
  return words.every((word, offset) => tokens[index + offset]?.text === word)
}

function isOfColour(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  const entry = vocabulary.entries.get(token.text)
  const isShade =
    /^(?:dark|light|pale|deep|bright|dusty|dull|matte|faded|dirty|muted|soft|warm|cold)$/
  return (
    entry?.colour === true ||
    isShade.test(token.text) ||
    colourOf(token.text, 'thing') !== undefined
  )
}

/** 'Scrubs + a claw clip + coffee', but 'black + teal' */
function isPlusInList(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.written !== '+') return false
  return !(isOfColour(tokens[index - 1]) && isOfColour(tokens[index + 1]))
}

function comma(token: Token): Token {
  return { ...token, kind: 'comma', text: ',', written: ',' }
}
