/** Signs of more than one word: 'the letter N', 'number 7', 'a jersey with a 31 on it', 'the word NOPE'. */
import type { Token } from '../words/tokens.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** 'The letter N' and 'number 7' are signs; 'to axes' are two of them. */
export function joinSigns(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  for (const [index, each] of tokens.entries()) {
    spellNumber(result, each)
    const before = result.at(-1)
    const token = asSign(before, each, tokens[index + 1])
    const text =
      numberOn(result, token, tokens[index + 1]) ??
      (before && signOf(before, token, tokens[index + 1]))
    // 'The letters "KINGS"' are said once.
    if (/^letters /.test(token.text) && writing.test(before?.text ?? '')) result.pop()
    if (before && text !== undefined) result.splice(-1, 1, ...inOne(before, token, text))
    else result.push(token)
  }
  return result
}

/** 'Jersey no. 12' */
function spellNumber(result: Token[], { kind }: Token): void {
  const [no, stop] = result.slice(-2)
  if (kind === 'number' && /^(?:nr|num|nmbr|numbr)$/.test(stop?.text ?? '') && stop)
    result.splice(-1, 1, { ...stop, text: 'number' })
  const isNumbered = kind === 'number' && stop?.written === '.' && no?.text === 'no'
  if (isNumbered) result.splice(-2, 2, { ...no, text: 'number' })
}

/** 'a jersey with a 31 on it', 'a jersey with a 4', 'a jersey with a white 7' */
function numberOn(
  said: readonly Token[],
  { kind, text }: Token,
  next: Token | undefined,
): string | undefined {
  const looks = said.length - said.findLastIndex((word) => !isNumbersLook(word)) - 1
  const [shirt, link, article] = said.slice(-3 - looks, said.length - looks)
  const isNumber = kind === 'number' && /^\d{1,3}$/.test(text) && article?.text === 'a'
  const isOn = /^(?:on|across|printed|stitched|painted|sewn)$/.test(next?.text ?? '')
  const isOfShirt =
    link?.text === 'with' &&
    /(?:jersey|shirt|vest|bib|kit|singlet|cap|helmet|top|jacket)$/.test(shirt?.text ?? '')
  const isEnd = next === undefined || next.kind !== 'word'
  return isNumber && (isOn || (isOfShirt && isEnd)) ? `number ${text}` : undefined
}

function isNumbersLook({ text }: Token): boolean {
  return hues.test(text) || /^(?:big|large|bold|huge|giant|faded|painted)$/.test(text)
}

/** 'A white W' is white. */
function inOne(before: Token, token: Token, text: string): Token[] {
  const sign = joined(before, token, text)
  return hues.test(before.text) ? [before, sign] : [sign]
}

function joined(before: Token, token: Token, text: string): Token {
  const written = `${before.written} ${token.written}`
  return { ...before, text, written, span: [before.span[0], token.span[1]] }
}

/** What two tokens are called where they are one sign. */
function signOf(before: Token, token: Token, next: Token | undefined): string | undefined {
  // 'A T rex', 'a V neck' are no letters.
  if (vocabulary.entries.has(`${token.text} ${next?.text}`)) return undefined
  // 'the words GAME OVER'
  const goesOn = /^letters /.test(before.text) && /^\p{Lu}{2,}$/u.test(token.written)
  if (goesOn) return `${before.text} ${token.text}`
  if (!isOneSign(before, token)) return undefined
  return `${token.kind === 'number' ? 'number' : 'letter'} ${token.text}`
}

function isOneSign(before: Token, token: Token): boolean {
  const isNumber = token.kind === 'number'
  return (
    (before.text === 'letter' && /^[a-z]$/.test(token.text)) ||
    (isBeforeLetter(before) && /^[B-HJ-Z]$/.test(token.written)) ||
    (/^(?:big|large|giant|huge)$/.test(before.text) && isNumber) ||
    (before.text === 'number' && isNumber)
  )
}

function isBeforeLetter({ text }: Token): boolean {
  return beforeLetter.test(text) || hues.test(text)
}

const beforeLetter = /^(?:a|an|big|large|giant|huge)$/

const hues = /^(?:white|black|red|blue|green|yellow|gold|golden|silver|orange|purple|pink)$/

function asSign(before: Token | undefined, token: Token, next: Token | undefined): Token {
  if (isLoneLetter(before, token, next)) return { ...token, text: `letter ${token.text}` }
  return isWritten(before, token) || isNameOn(before, token, next)
    ? { ...token, text: `letters ${token.text}` }
    : token
}

/** 'White mask, B on the chest in gold': a letter alone that is somewhere. */
function isLoneLetter(before: Token | undefined, { kind, written }: Token, next?: Token): boolean {
  const isFirst = before === undefined || before.kind === 'comma' || before.kind === 'stop'
  return isFirst && kind === 'word' && /^[B-HJ-Z]$/.test(written) && next?.text === 'on'
}

/** 'the word NOPE', without quotation marks. */
function isWritten(before: Token | undefined, { kind, written }: Token): boolean {
  const isSaid =
    before !== undefined && writing.test(before.text) && !/^\p{Lu}+$/u.test(before.written)
  return isSaid && kind === 'word' && /^\p{Lu}{2,}$/u.test(written)
}

const writing = /^(?:letters?|words?|text|lettering|writing|slogan)$/

/** 'A jacket with the name RITA on the back' */
function isNameOn(before: Token | undefined, { kind, written }: Token, next?: Token): boolean {
  const isOn = /^(?:on|across|stitched|sewn|embroidered|painted|printed)$/.test(next?.text ?? '')
  return before?.written === 'name' && kind === 'word' && /^\p{Lu}/u.test(written) && isOn
}
