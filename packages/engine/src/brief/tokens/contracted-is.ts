/** 'Her jumpsuit's purple', 'the sergeant's a hobgoblin': the ending of an owner that is a verb in truth. */
import { noEntry } from '../words/term.ts'
import type { Token } from '../words/tokens.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** The tokens with an 'is' of its own behind nouns that end in a contracted one. */
export function tellContractedIs(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index) => {
    if (!token.possessive || !isSaidOf(tokens, index + 1)) return [token]
    const end = token.span[1]
    return [
      { ...token, possessive: false, written: token.written.replace(/['’]s$/i, '') },
      { ...token, text: 'is', written: '’s', span: [end - 2, end], ...plain },
    ]
  })
}

const plain = { glued: false, possessive: false, capital: false } as const

/** No owner stands before these: 'a hobgoblin', 'not on', 'been patched', 'so torn'. */
const neverOwned = /^(?:an?|not|been|gone|got|so|too|always|never|all)$/
/** What is owned has been named by then. */
const ends =
  /^(?:with|and|but|from|at|on|in|by|as|like|because|under|over|after|since|than|down|up|though|although|while|that|where|when|now|again)$/
const adverbs =
  /^(?:still|quite|rather|pretty|very|really|slightly|mostly|nearly|almost|also|kind of)$/
/** Many words at most are followed. */
const longest = 6

/** Nothing but what it is like, up to a mark or a small word: no noun that it could own. */
function isSaidOf(tokens: readonly Token[], start: number): boolean {
  const first = tokens[start]
  if (first?.kind !== 'word' || first.glued) return false
  if (neverOwned.test(first.text)) return true
  let said = 0
  for (let at = start; at < start + longest; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word' || ends.test(token.text))
      return said > 0 && !goesOn(tokens, at)
    if (isAdjective(token.text)) said++
    else if (!adverbs.test(token.text)) return false
  }
  return false
}

/** 'The wolf's grey and white fur' is fur. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'and' && tokens[at]?.text !== ',') return false
  let next = at + 1
  while (isAdjective(tokens[next]?.text ?? '')) next++
  return next > at + 1 && tokens[next]?.kind === 'word' && !ends.test(tokens[next]?.text ?? '')
}

function isAdjective(word: string): boolean {
  const entry = vocabulary.entries.get(word) ?? noEntry
  const { who, animal, part, colour, shade, material, pattern, quality, trait, build, look } = entry
  if (entry.grammar !== undefined || (who ?? animal ?? part) !== undefined) return false
  if (entry.thing !== undefined && colour === undefined) return false
  const said = colour ?? shade ?? material ?? pattern ?? quality ?? trait ?? build ?? look
  return said !== undefined || /[a-z]{3}ed$/.test(word)
}
