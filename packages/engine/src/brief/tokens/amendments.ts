/** What is put right in the next breath: 'a tall elf ranger, actually no, a short elf ranger', 'two swords, make that three', 'left boot, oops, i meant right' tell what was meant alone. */
import { singularOf } from '../words/inflect.ts'
import type { Token } from '../words/tokens.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** So many words may be put right, and so many may be said instead. */
const longestSaid = 10
const longestMeant = 5
const longestSign = 8

/** The tokens with what was meant where the slip stood; a sign that leads to nothing like it is a mark. */
export function tellAmendments(tokens: readonly Token[]): Token[] {
  let result = withoutOpening(withoutDashes(tokens))
  for (let at = 1; at < result.length; at++) {
    const end = signEnd(result, at)
    if (end === undefined) continue
    result = amended(result, at, end) ?? marked(result, at, end)
  }
  return result
}

/** 'Sorry, no wings': nothing was said that could be taken back. */
function withoutOpening(tokens: readonly Token[]): Token[] {
  const isSorry = tokens[0]?.text === 'sorry' && tokens[1]?.kind === 'comma'
  return tokens.slice(isSorry ? 2 : 0)
}

/** What is no second thought parts two clauses; 'a sword, actually a spear' takes the sword back. */
function marked(tokens: readonly Token[], at: number, end: number): Token[] {
  const [first] = tokens.slice(at, end).filter(({ kind }) => kind === 'word')
  const words = tokens.slice(at, end).filter(({ kind }) => kind === 'word')
  const mark = tokens[at]
  if (first === undefined || mark === undefined) return [...tokens]
  const told = words.map(({ text }) => text).join(' ')
  if (told === 'actually' && isOtherThing(tokens[at - 1], tokens.slice(end))) {
    const [no, wait] = ['no', 'wait'].map((text) => ({ ...first, text, written: text }))
    return [...tokens.slice(0, at), mark, no, wait, ...tokens.slice(end)] as Token[]
  }
  if (!chatty.test(told)) return [...tokens]
  const comma = { ...mark, kind: 'comma', text: ',', written: ',' } as const
  return [...tokens.slice(0, at), comma, ...tokens.slice(end)]
}

const chatty =
  /^(?:(?:oops|whoops|oopsie|edit|nvm|nevermind|typo|sorry|i mean|i meant|my bad|oh)(?: |$))+$/

function isOtherThing(said: Token | undefined, meant: readonly Token[]): boolean {
  if (!/^an?$/.test(meant[0]?.text ?? '')) return false
  const slots = [said, meant[1]].map(
    (token) => vocabulary.entries.get(token?.text ?? '')?.thing?.slot,
  )
  return slots[0] !== undefined && slots[0] === slots[1] && slots[0] !== 'feature'
}

const oneSign =
  'oops|whoops|oopsie|edit|nvm|nevermind|never mind|correction|hold on|scratch that|strike that|scrap that|forget that|i mean|i meant|i meant to (?:say|write|put)|make that|or rather|on second thoughts?|my bad|my mistake|typo|no wait|wait no|actually no|no actually|sorry no|hmm no|no sorry|wait sorry|sorry|hmm|actually yes|wait yes|ok yes|oh yes|yes actually|wait|actually|nope|nah|no'
const sign = new RegExp(
  `^(?:[,.;:(—–-]+ )*(?:(?:and|oh|ah|er|um|uh|hmm|ok) )?(?:${oneSign})(?: (?:[,.;:—–-]+|${oneSign}|the|it is|should be|it should be|make it|make (?:him|her|them)))*(?= )`,
)
/** Said alone between two tellings these put right what is alike, and leave all else. */
const faint = /^(?:sorry|hmm|wait|actually|nope|nah|no|edit)$/

/** Where the words of a sign end that begins here with its mark. */
function signEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  if (token === undefined || !(token.kind !== 'word' || opening.test(token.text))) return undefined
  const words = tokens.slice(at, at + longestSign + longestMeant).map(({ text }) => text)
  const found = sign.exec(words.join(' '))?.[0]
  if (found === undefined) return undefined
  const said = found.split(' ').filter((word) => /[a-z]/.test(word))
  const isFaint = said.length === 1 && faint.test(said[0] ?? '')
  // 'No hat', 'actually old': only between marks is it a second thought.
  const isMarked = token.kind !== 'word'
  if (isFaint && !isMarked) return undefined
  if (isFaint && said[0] !== 'actually' && !/[,.;:]$/.test(found) && said[0] !== 'sorry')
    return undefined
  return at + found.split(' ').length
}

const opening =
  /^(?:oops|whoops|oopsie|nvm|nevermind|scratch|strike|i|make|on|no|wait|actually|sorry|or)$/

/** The tokens put right; nothing where what follows is not like what was said. */
function amended(tokens: readonly Token[], at: number, from: number): Token[] | undefined {
  let start = from
  while (
    /^(?:an?|the|his|her|its|their|s?he|they|it|is|are|make|put|be|have|has|with|give|him|them)$/.test(
      tokens[start]?.text ?? '',
    )
  )
    start++
  let end = start
  while (end < start + longestMeant && isOfPhrase(tokens[end])) end++
  const meant = tokens.slice(start, end)
  const head = meant.at(-1)
  if (head === undefined) return undefined
  let first = at
  while (first > at - longestSaid && tokens[first - 1]?.kind === 'word') first--
  if (first === at && isNumber(tokens[at - 1])) first--
  const said = tokens.slice(first, at)
  const isYes = tokens.slice(at, from).some(({ text }) => text === 'yes')
  const slip = isYes ? denied(said, meant) : slipIn(said, meant)
  if (slip === undefined) return undefined
  const rest = tokens.slice(end)
  const closed = rest[0]?.text === ')' ? rest.slice(1) : rest
  const after = said.slice(slip[1]).map((token) => (isOne(meant) ? singular(token) : token))
  const right = [...said.slice(0, slip[0]), ...meant, ...after]
  return [...tokens.slice(0, first), ...right, ...closed]
}

/** 'Two swords, make that one' is one sword. */
function isOne(meant: readonly Token[]): boolean {
  return meant.length === 1 && /^(?:one|1)$/.test(meant[0]?.text ?? '')
}

function singular(token: Token): Token {
  const text = singularOf(token.text)
  return text === undefined ? token : { ...token, text, written: text }
}

const links =
  /^(?:and|or|with|but|who|whose|in|on|at|of|from|to|under|over|for|has|have|having|is|are|wearing|wears|holding|holds|carrying|carries|got|that|she|he|they|it|an?|the|his|her|their|its|then|so|please|pls|instead|rather)$/

function isOfPhrase(token: Token | undefined): boolean {
  return (
    (token?.kind === 'word' || isNumber(token) || token?.kind === 'hex') &&
    !links.test(token?.text ?? '')
  )
}

function isNumber(token: Token | undefined): boolean {
  return token?.kind === 'number'
}

/** 'No flowers. Actually yes, flowers': what was denied. */
function denied(said: readonly Token[], meant: readonly Token[]): [number, number] | undefined {
  const no = said.findLastIndex(({ text }) => /^(?:no|without)$/.test(text))
  const isDenied = no >= 0 && isSame(said.at(-1)?.text ?? '', meant.at(-1)?.text ?? '')
  return isDenied ? [no, said.length] : undefined
}

/** From where to where the slip goes in what was said. */
function slipIn(said: readonly Token[], meant: readonly Token[]): [number, number] | undefined {
  const head = meant.at(-1)
  const again = said.findLastIndex(({ text }) => isSame(text, head?.text ?? ''))
  if (again >= 0 && meant.length > 1) {
    let first = again
    while (first > 0 && isOfPhrase(said[first - 1])) first--
    return [first, again + 1]
  }
  const sort = sortOf(meant)
  if (sort === undefined) return undefined
  const last = said.findLastIndex((token) => sortOf([token]) === sort)
  // 'Tiny like a mouse, actually he is a mouse': the same is no other.
  if (last < 0 || said[last]?.text === head?.text) return undefined
  let first = last
  while (sort === 'colour' && first > 0 && isShade(said[first - 1])) first--
  return [first, last + 1]
}

function isSame(one: string, other: string): boolean {
  return one === other || one === `${other}s` || other === `${one}s`
}

const shades = /^(?:dark|light|pale|deep|bright|dusty|neon|pastel|hot|sky|navy|forest|blood)$/

function isShade(token: Token | undefined): boolean {
  return shades.test(token?.text ?? '')
}

const sorts: Readonly<Record<string, RegExp>> = {
  side: /^(?:left|right)$/,
  number: /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)$/,
  age: /^(?:young|old|elderly|aged|ancient|teenage|teenaged|adult|grown)$/,
  sex: /^(?:male|female|boy|girl|man|woman|guy|lady|dude|gal|men|women)$/,
  size: /^(?:tall|short|long|big|small|tiny|huge|little|giant|large|medium)$/,
  girth:
    /^(?:fat|thin|skinny|chubby|slim|slender|plump|muscular|buff|stocky|lean|heavy|scrawny|lanky|curvy|stout)$/,
  hair: /^(?:curly|straight|wavy|frizzy|spiky|braided|bald)$/,
}

/** What one word, or a colour with its shade, says of something. */
function sortOf(words: readonly Token[]): string | undefined {
  const [first, ...more] = words.map(({ text }) => text)
  if (first === undefined) return undefined
  const last = more.at(-1) ?? first
  const entry = vocabulary.entries.get(last)
  if (entry?.colour === true && more.length < 2 && entry.animal === undefined)
    return more.length === 0 || shades.test(first) ? 'colour' : undefined
  if (more.length > 0) return undefined
  const sort = Object.keys(sorts).find((name) => sorts[name]?.test(first))
  return sort ?? (entry?.animal === undefined ? undefined : 'animal')
}

/** How far the second of two dashes may stand. */
const longestAside = 8

/** 'A heron—no, a stork—in a coat' with commas for its dashes, so that no label is read into them. */
function withoutDashes(tokens: readonly Token[]): Token[] {
  const result = [...tokens]
  for (let at = 0; at < result.length; at++) {
    if (isAsked(result, at)) result.splice(at + 2, 1, ...commaFor(result[at + 2]))
    if (isTrailing(result, at)) result.splice(at, 1, ...commaFor(result[at]))
    if (!isDash(result[at]) || !isTakenBack(result, at + 1)) continue
    result.splice(at, 1, ...commaFor(result[at]))
    const close = result.findIndex((token, index) => index > at + 1 && endsAside(token))
    if (close > at && close <= at + longestAside && isDash(result[close]))
      result.splice(close, 1, ...commaFor(result[close]))
  }
  return result
}

/** 'Horned helmet? no: bare head' */
function isAsked(tokens: readonly Token[], at: number): boolean {
  const [mark, no, colon] = tokens.slice(at, at + 3)
  return mark?.written === '?' && no?.text === 'no' && colon?.kind === 'colon'
}

/** 'A wrench... no, a pencil' */
function isTrailing(tokens: readonly Token[], at: number): boolean {
  const isDots = /^(?:\.{2,}|…)$/.test(tokens[at]?.written ?? '')
  return isDots && isTakenBack(tokens, at + 1) && /^an?$/.test(tokens[at + 3]?.text ?? '')
}

function isTakenBack(tokens: readonly Token[], at: number): boolean {
  const isSaid = /^(?:no|nope|wait|sorry)$/.test(tokens[at]?.text ?? '')
  return (
    isSaid &&
    (tokens[at + 1]?.kind === 'comma' || /^(?:an?|no|wait)$/.test(tokens[at + 1]?.text ?? ''))
  )
}

function isDash(token: Token | undefined): boolean {
  return token?.kind === 'colon' && /^[—–-]+$/.test(token.text)
}

function endsAside(token: Token): boolean {
  return token.kind === 'stop' || token.kind === 'colon'
}

function commaFor(token: Token | undefined): Token[] {
  return token === undefined ? [] : [{ ...token, kind: 'comma', text: ',' }]
}
