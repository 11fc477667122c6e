/** What is said of hair behind a mark: 'blonde hair, cropped short', 'hair white as paper, pinned up with a pencil', 'a short bob, black with a teal streak'. */
import { colourOf } from '../words/colour.ts'
import type { Token } from '../words/tokens.ts'

/** The tokens with 'hair' said again where it is still meant. */
export function goOnWithHair(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  for (const [index, token] of tokens.entries()) {
    result.push(token)
    const [first, second] = tokens.slice(index + 1, index + 3)
    if (token.kind !== 'comma' || first === undefined || !endsWithHair(tokens, index)) continue
    if (isDone(first, second)) result.push(hairFor(first))
  }
  return result.flatMap((token, index) => {
    const isColour =
      result[index - 1]?.kind === 'comma' &&
      result[index + 1]?.text === 'with' &&
      colourOf(token.text, 'hair') !== undefined &&
      endsWithHair(result, index - 1) &&
      result.slice(index + 2, index + 6).some(({ text }) => streaks.test(text))
    return isColour ? [token, hairFor(token)] : [token]
  })
}

function hairFor(token: Token): Token {
  const plain = { glued: false, possessive: false, capital: false }
  return { ...token, ...plain, kind: 'word', text: 'hair', written: 'hair' }
}

/** Nothing is named since the hair was. */
function endsWithHair(tokens: readonly Token[], comma: number): boolean {
  for (let at = comma - 1; at >= Math.max(0, comma - longestClause); at--) {
    const token = tokens[at]
    if (token === undefined || !/^(?:word|number)$/.test(token.kind)) return false
    if (hairs.test(token.text)) return true
    if (/^(?:with|and|over|under|of|from|behind|in)$/.test(token.text)) return false
  }
  return false
}

const longestClause = 6
const hairs =
  /^(?:hair|locks|curls|dreads|dreadlocks|tresses|mane|braids?|plaits?|bob|ponytail|pigtails|bun|waves|ringlets|fringe|afro|pixie)$/
const streaks = /^(?:streaks?|highlights|tips|roots|ends|strands?|bits|lowlights)$/

function isDone({ text }: Token, next: Token | undefined): boolean {
  if (!done.test(text)) return false
  return next === undefined || next.kind !== 'word' || ways.test(next.text)
}

const done =
  /^(?:pinned|tied|scraped|pulled|swept|combed|slicked|brushed|plaited|braided|twisted|gathered|piled|bundled|cropped|cut|chopped|shaved|worn|parted|knotted|coiled|kept|caught|oiled|greased|plastered|gelled|hacked|dragged|drawn|thrown|tossed|flattened|clipped|tucked)$/
const ways =
  /^(?:up|back|down|in|into|over|behind|short|close|long|loose|high|low|tight|tightly|neatly|loosely|flat|straight|with|to|at|under|off|away|on|very|forward|sideways|severely|messily)$/
