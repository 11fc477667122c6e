/** First stage: the prompt as trimmed, capped text, and as words that know where they stood. */
import type { Span } from '../brief.ts'

/** Longer prompts are cut here, so that no input costs more than this. */
const maximumCodePoints = 10_000

export type TokenKind = 'word' | 'number' | 'hex' | 'comma' | 'colon' | 'stop'

export type Token = {
  kind: TokenKind
  /** Lower case, straight apostrophes, without a possessive 's. */
  text: string
  written: string
  span: Span
  /** Joined to the token before it by a hyphen: 'blue-eyed'. */
  glued: boolean
  possessive: boolean
  capital: boolean
  /** Set when spelling was repaired. */
  repaired: boolean
}

/** Trimmed, NFKC-normalised, with single blanks between words, and capped. Spans count in this text. */
export function normalisePrompt(prompt: string): string {
  // A slice before normalising bounds the work: no code point takes more than two code units.
  const text = prompt
    .slice(0, maximumCodePoints * 2 + 1000)
    .normalize('NFKC')
    .trim()
    .replaceAll(/(?<=\S)[ \u00a0]{2,}(?=\S)/g, ' ')
  if (text.length <= maximumCodePoints) return text
  return [...text].slice(0, maximumCodePoints).join('')
}

const tokenPattern =
  /:\d(?:\.\d+)?(?=\))|\.{2,}|\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Variation_Selector}|\p{Emoji_Modifier}|\u200D)*|["“]\p{Lu}[\p{Lu}\d '’!&.-]{0,30}["”]|[xX×]\d{1,2}(?![\p{L}\d])|\d{1,2}[xX×](?![\p{L}\d])|#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})(?![0-9a-zA-Z])|\d{2,4}[sS](?![a-zA-Z])|\d+(?:\.\d+)?|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*\d*|[,;:.!?()[\]{}\n/|¦&+=•·—–、。，；：！？「」"“”…-]/gu

const stops = new Set(['.', ';', '!', '?', '\n', '|', '•', '·', '。', '；', '！', '？', '…'])
const contracted = new Set(['she', 'he', 'it', 'that', 'who', 'there', 'they', 'i', 'you', 'we'])

/** 'They've a dog'; would and will say nothing. */
const contractedVerbs: ReadonlyMap<string, string> = new Map([
  ['ve', 'have'],
  ['d', ''],
  ['ll', ''],
])

/** Written without the apostrophe. */
const unmarked: ReadonlyMap<string, string> = new Map([
  ['shes', 'she'],
  ['hes', 'he'],
  ['theyre', 'they'],
  ['thats', 'that'],
  ['im', 'i'],
  ['whos', 'who'],
  ['theres', 'there'],
])

/** 'Mr. Crake', 'Capt. Redd': no sentence ends there. */
const abbreviated = new Set(
  'mr mrs ms dr prof capt sgt lt col cpl pvt maj cdr cmdr rev jr sr approx'.split(' '),
)

/** The words and marks of a text, in order. Hyphens inside words split them, and are remembered. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = []
  let hyphenEnd = -1
  for (const match of text.matchAll(tokenPattern)) {
    const written = match[0]
    const start = match.index
    const end = start + written.length
    if (written === '.' && abbreviated.has(tokens.at(-1)?.text ?? '')) continue
    if (written === '-') {
      if (isInnerHyphen(text, start)) hyphenEnd = end
      else tokens.push(mark('colon', written, [start, end]))
      continue
    }
    if (isEllipsis(written))
      tokens.push(mark(isLabel(tokens) ? 'colon' : 'stop', written, [start, end]))
    else pushToken(tokens, written, [start, end], hyphenEnd === start)
  }
  return partLabels(tokens)
}

/** 'HAIR: PINK EYES: GREEN': a label begins a line of its own. */
function partLabels(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  let wordsSince = longestValue + 1
  for (const [index, token] of tokens.entries()) {
    const isLabel = token.kind === 'word' && tokens[index + 1]?.text === ':'
    if (isLabel && wordsSince > 0 && wordsSince <= longestValue)
      result.push(mark('stop', '', [token.span[0], token.span[0]]))
    result.push(token)
    if (token.text === ':') wordsSince = 0
    else if (token.kind === 'word') wordsSince++
    else wordsSince = longestValue + 1
  }
  return result
}

/** How many words what follows a label may have. */
const longestValue = 3

/** 'Hair... long, green': three dots. */
function isEllipsis(written: string): boolean {
  return /^(?:\.{2,}|…)$/.test(written)
}

/** One word alone in its sentence. */
function isLabel(tokens: readonly Token[]): boolean {
  const before = tokens.at(-2)
  return tokens.length > 0 && (before === undefined || before.kind === 'stop')
}

/** 'Jack-o'-lantern' has one after an apostrophe. */
function isInnerHyphen(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at)
  return /(?:[\p{L}\p{N}]|-o['’])$/u.test(before) && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '')
}

function pushToken(tokens: Token[], written: string, span: Span, glued: boolean): void {
  if (/^:\d/.test(written)) {
    // The weight of a tag: '(red hair:1.2)'.
    tokens.push(mark('comma', written, span))
  } else if (/^["“]\p{Lu}/u.test(written)) {
    const words = written.slice(1, -1).toLowerCase()
    tokens.push({ ...mark('word', written, span), text: `letters ${words}` })
  } else if (/^[x×]\d|^\d+[x×]$/iu.test(written)) {
    const number = mark('number', written, span)
    tokens.push({ ...number, text: written.replace(/[x×]/iu, '') })
  } else if (/^#/.test(written)) {
    tokens.push({ ...mark('hex', written, span), glued })
  } else if (/^\d+s$/i.test(written)) {
    pushWord(tokens, written, span, glued)
  } else if (/^\d/.test(written)) {
    tokens.push({ ...mark('number', written, span), glued })
  } else if (/^[\p{L}\p{M}]/u.test(written)) {
    pushWord(tokens, written, span, glued)
  } else if (/^[&+]$/.test(written)) {
    tokens.push({ ...mark('word', written, span), text: 'and' })
  } else if (!/^["“”「」]$/.test(written)) {
    tokens.push(mark(markKind(written), written, span))
  }
}

function markKind(written: string): TokenKind {
  if (stops.has(written)) return 'stop'
  return /^[:：=—–]$/.test(written) ? 'colon' : 'comma'
}

const saysSo = /^(?:says|saying|reads|reading|the|an?|his|her|my|word|with|big|huge|red|round|old)$/

function pushWord(tokens: Token[], written: string, span: Span, glued: boolean): void {
  // As telegrams end their sentences; a sign says so as well.
  const before = tokens.at(-1)
  if (
    written === 'STOP' &&
    /^(?:word|number)$/.test(before?.kind ?? '') &&
    !saysSo.test(before?.text ?? '')
  ) {
    tokens.push(mark('stop', written, span))
    return
  }
  // 'hairColor', as keys are written.
  const inner = /^\p{Ll}{3,}(?=\p{Lu}\p{Ll}{2,}$)/u.exec(written)?.[0]
  if (inner !== undefined) {
    const middle = span[0] + inner.length
    pushWord(tokens, inner, [span[0], middle], glued)
    pushWord(tokens, written.slice(inner.length).toLowerCase(), [middle, span[1]], false)
    return
  }
  const lower = written.toLowerCase().replaceAll('’', "'")
  const capital = written[0] !== lower[0]
  const possessive = lower.endsWith("'s")
  const base = possessive ? lower.slice(0, -2) : lower
  const [, stem, ending] = /^(.*)'(s|re|m|d|ll|ve)$/.exec(lower) ?? []
  const contraction = unmarked.get(lower) ?? stem
  const isVerb = contraction !== undefined && contracted.has(contraction)
  const token: Token = {
    kind: 'word',
    text: isVerb ? contraction : base,
    written,
    span,
    glued,
    possessive,
    capital,
    repaired: false,
  }
  tokens.push(isVerb ? { ...token, possessive: false } : token)
  const verb = contractedVerbs.get(ending ?? '') ?? 'is'
  if (isVerb && verb !== '')
    tokens.push({ ...token, text: verb, possessive: false, glued: false, capital: false })
}

function mark(kind: TokenKind, written: string, span: Span): Token {
  return {
    kind,
    text: written.toLowerCase(),
    written,
    span,
    glued: false,
    possessive: false,
    capital: false,
    repaired: false,
  }
}
