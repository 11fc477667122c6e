/** What is written on things without quotation marks: 'an apron reading KISS THE COOK', 'CCCP stamped on a helmet', 'a FREE HUGS t-shirt'. */
import type { Token } from '../words/tokens.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** The tokens with every such run of capitals as one sign; where all is written large, nothing is told by capitals. */
export function withCapitalSigns(tokens: readonly Token[]): Token[] {
  const words = tokens.filter(({ kind }) => kind === 'word')
  const isLarge = words.filter(isInCapitals).length * 2 > words.length
  if (isLarge) return [...tokens]
  const result: Token[] = []
  let index = 0
  while (index < tokens.length) {
    const found = signAt(tokens, index)
    result.push(...(found?.said ?? tokens.slice(index, index + 1)))
    index = found?.end ?? index + 1
  }
  return result
}

type Found = { said: Token[]; end: number }

function signAt(tokens: readonly Token[], index: number): Found | undefined {
  const token = tokens[index]
  if (token === undefined) return undefined
  return (
    tattooBehind(tokens, index, token) ??
    behindVerb(tokens, index, token) ??
    tattooBefore(tokens, index, token) ??
    beforeWork(tokens, index, token) ??
    beforeBearer(tokens, index, token) ??
    inBrackets(tokens, index, token)
  )
}

/** 'Says LICH PLEASE', 'reading KISS THE COOK': a thing has it. */
function behindVerb(tokens: readonly Token[], index: number, verb: Token): Found | undefined {
  const isPlain = verb.text === 'with'
  if (!(isPlain || says.test(verb.text)) || isInCapitals(verb)) return undefined
  const start = index + (!isPlain && tokens[index + 1]?.text === 'with' ? 2 : 1)
  const isRead = tokens[start]?.text.startsWith('letters ') === true
  const end = isRead
    ? start + 1
    : runEnd(tokens, start) + (isNameRead(tokens, index, start) ? 1 : 0)
  if (end === start) return undefined
  if (isPlain && tokens[end]?.text !== 'on' && !isSaidByBearer(tokens, index, end)) return undefined
  const sign = isRead ? tokens[start] : letters(tokens.slice(start, end))
  return sign && { said: [{ ...verb, text: 'with', written: 'with' }, sign], end }
}

/** 'A name tag that says Doris' */
function isNameRead(tokens: readonly Token[], index: number, start: number): boolean {
  const [name, after] = tokens.slice(start, start + 2)
  const isAlone = after === undefined || after.kind !== 'word'
  if (name?.kind !== 'word' || !name.capital || isInCapitals(name) || !isAlone) return false
  return tokens
    .slice(Math.max(0, index - 3), index)
    .some(({ text }) => /^(?:badge|tag|label|mug|lanyard|patch|sash|sticker|cap|apron)$/.test(text))
}

/** 'A sash with VOTES FOR WOMEN'; 'a bag with NHS gloves' shows nothing. */
function isSaidByBearer(tokens: readonly Token[], index: number, end: number): boolean {
  const bearer = tokens.slice(0, index).findLast(({ text }) => bearers.test(text))
  const since = tokens.slice(0, index).findLastIndex(({ kind }) => kind !== 'word')
  const isNear = bearer !== undefined && tokens.indexOf(bearer) > Math.max(since, index - 9)
  return isNear && (tokens[end]?.kind !== 'word' || worked.test(tokens[end]?.text ?? ''))
}

const worked =
  /^(?:stitched|printed|painted|embroidered|written|stencilled|stenciled|sewn|picked|spelled|scrawled|across|down|along|over|in)$/

/** What commonly has words on it. */
const bearers =
  /^(?:shirt|tee|hoodie|sweatshirt|jumper|sweater|apron|cap|hat|badge|banner|sign|sash|patch|tote|placard|vest|jersey|bib|jacket|mug|satchel|armband|tabard|pennant|flag|board|sweatband|singlet|helmet|bag|rosette|button|lanyard|scarf|belt|crate|sack|cardigan|coat|dress|overalls|dungarees|tie|waistcoat|robe|poncho|blanket|towel|blazer|leotard|shorts|trousers|socks|tunic|swimsuit|gown)$/

/** 'The STOP sign', 'a GA bib', 'a FREE HUGS t-shirt': the bearer has it. */
function beforeBearer(tokens: readonly Token[], index: number, first: Token): Found | undefined {
  const end = runEnd(tokens, index)
  if (end === index || isKnownCapital(tokens.slice(index, end))) return undefined
  const start = tokens[end]?.text === 't' ? end + 1 : end
  const bearer = tokens[start]
  // 'An SS cap' tells whose it is; what is glued on is another word.
  if (bearer === undefined || !bearers.test(bearer.text) || isInCapitals(bearer)) return undefined
  const owned = tokens.slice(end, start + 1)
  return {
    said: [
      ...owned,
      { ...first, kind: 'word', text: 'with', written: 'with', glued: false },
      letters(tokens.slice(index, end)),
    ],
    end: start + 1,
  }
}

/** 'Tattooed knuckles (LOVE / HATE)' */
function inBrackets(tokens: readonly Token[], index: number, open: Token): Found | undefined {
  const isMark = tokens.slice(Math.max(0, index - 3), index).some(({ text }) => marked.test(text))
  if (open.written !== '(' || !isMark) return undefined
  const end = tokens.findIndex(({ written }, at) => at > index && written === ')')
  const inside = tokens.slice(index + 1, end).filter(({ kind }) => kind === 'word')
  if (end < 0 || end > index + longestThing || !inside.every(isInCapitals)) return undefined
  if (inside.length === 0) return undefined
  const run = inside.filter(({ text }) => text !== 'and')
  return {
    said: [{ ...open, kind: 'word', text: 'with', written: 'with' }, letters(run)],
    end: end + 1,
  }
}

const marked = /^(?:tattoos?|tattooed|knuckles|inked|bib|badge|shirt|cap|banner|sash|sign|jersey)$/

/** 'A USB stick', 'NO hat', 'a RED cap': what kind of thing it is, or said with stress; nothing to read. */
function isKnownCapital(run: readonly Token[]): boolean {
  if (run.some(({ text }) => kinds.test(text))) return true
  return run.every(({ text }) => {
    if (/^(?:stop|help|go|slow|open|closed|wait)$/.test(text)) return false
    const { colour, grammar, quality, number, build, material } = vocabulary.entries.get(text) ?? {}
    return (colour ?? grammar ?? quality ?? number ?? build ?? material) !== undefined
  })
}

const kinds =
  /^(?:led|usb|uk|us|usa|eu|lgbt|lgbtq|vr|pvc|ww|wwi|wwii|hi|vis|xl|xxl|rgb|neon|bmx|atv|gps|diy|tv|ii|iii|iv|cia|dj|no|not|very|left|right|huge|always|never|must|same)$/

const says =
  /^(?:says?|saying|reads?|reading|spells|spelling|spelled|spelt|lettered|labelled|labeled|stamped|stencilled|stenciled|emblazoned|printed|embroidered|marked)$/

/** 'Knuckles tattooed LOVE and CAKE', 'knuckles that spell OPEN', 'tattooed MUM' */
function tattooBehind(tokens: readonly Token[], index: number, verb: Token): Found | undefined {
  const place = tokens[index - 1]
  const isOnSkin = says.test(verb.text) && bodies.test(place?.text ?? '')
  const isInk = isOnSkin || /^(?:tattooed|inked|tattoo|tattoos)$/.test(verb.text)
  if (!isInk || isInCapitals(verb)) return undefined
  const start = tokens[index + 1]?.kind === 'colon' ? index + 2 : index + 1
  const end = runEnd(tokens, start)
  if (end === start) return undefined
  const on = bodies.test(place?.text ?? '') ? ['on', 'the', place?.text ?? ''] : []
  const said = ['tattoo', 'with'].map((text) => ({ ...verb, text, written: text }))
  return {
    said: [
      ...said,
      letters(tokens.slice(start, end)),
      ...on.map((text) => ({ ...verb, text, written: text })),
    ],
    end,
  }
}

const bodies =
  /^(?:knuckles|fingers|arms?|forearms?|biceps?|chest|neck|back|hands?|wrists?|shoulders?|forehead|cheek|face|belly|stomach|throat|thigh|leg|calf)$/

/** 'MUM tattooed on the bicep', 'HOLD FAST across the knuckles', 'MUM in a heart on his arm' */
function tattooBefore(tokens: readonly Token[], index: number, first: Token): Found | undefined {
  const end = runEnd(tokens, index)
  if (end === index || !isInCapitals(first)) return undefined
  // 'The tattoos of the old sailor: HOLD FAST over the knuckles' have been told of.
  const before = tokens.slice(Math.max(0, index - 10), index)
  if (before.some(({ text }) => /^tattoos?$/.test(text))) return undefined
  const behind = tokens.slice(end, end + 6).map(({ text }) => text)
  const told =
    /^(?:tattooed |inked |tattoo |(in an? (?:red )?heart ))?(?:on|across|over|along) (?:the|his|her|their|both|one)? ?(?:left |right )?([a-z]+)/.exec(
      behind.join(' '),
    )
  if (told === null || !bodies.test(told[2] ?? '')) return undefined
  const isInHeart = told[1] !== undefined
  const isTattooed = /^(?:tattooed|inked|tattoo)/.test(told[0])
  const isOnKnuckles = /^(?:knuckles|fingers)$/.test(told[2] ?? '')
  if (!isInHeart && !isTattooed && !isOnKnuckles) return undefined
  const skipped = isInHeart ? (told[1] ?? '').trim().split(' ').length : isTattooed ? 1 : 0
  const plain = (text: string): Token => ({ ...first, text, written: text, capital: false })
  return {
    said: [
      ...(isInHeart ? [plain('heart')] : []),
      plain('tattoo'),
      plain('with'),
      letters(tokens.slice(index, end)),
    ],
    end: end + skipped,
  }
}

/** 'CCCP stamped on a dented helmet': the helmet has it. */
function beforeWork(tokens: readonly Token[], index: number, first: Token): Found | undefined {
  const isSign = first.text.startsWith('letters ')
  const end = isSign ? index + 1 : runEnd(tokens, index)
  const [work, on] = tokens.slice(end, end + 2)
  if (end === index || !works.test(work?.text ?? '') || !over.test(on?.text ?? '')) return undefined
  const sign = isSign ? first : letters(tokens.slice(index, end))
  const thing = thingEnd(tokens, end + 2)
  if (thing === undefined) return undefined
  const owned = tokens.slice(end + 2, thing)
  return {
    said: [...owned, { ...first, kind: 'word', text: 'with', written: 'with' }, sign],
    end: thing,
  }
}

const works =
  /^(?:stamped|painted|printed|stencilled|stenciled|written|scrawled|embroidered|stitched|sewn|carved|engraved|etched|spray-?painted|daubed|emblazoned)$/
const over = /^(?:on|across|over|onto|along|down)$/

/** Where what it stands on has been named; undefined where that is no thing. */
function thingEnd(tokens: readonly Token[], start: number): number | undefined {
  for (let at = start; at < Math.min(tokens.length, start + longestThing); at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') return undefined
    const next = vocabulary.entries.get(tokens[at + 1]?.text ?? '')
    const isThing = vocabulary.entries.get(token.text)?.thing !== undefined
    if (isThing && next?.thing === undefined) return at + 1
  }
  return undefined
}

const longestThing = 6

/** Capitals of two letters at least, with what may stand between: 'NO. 1 DAD', 'I LOVE NY'. */
function runEnd(tokens: readonly Token[], start: number): number {
  let at = start
  // 'LOVE and HATE' is one sign.
  while (isInRun(tokens[at]) || (at > start && isJoin(tokens, at))) at++
  while (at > start && tokens[at - 1]?.kind === 'number' && at - start < 2) at--
  const run = tokens.slice(start, at)
  return run.some(isInCapitals) ? at : start
}

/** 'LOVE and CAKE' */
function isJoin(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return /^(?:and|&)$/.test(tokens[at]?.text ?? '') && next !== undefined && isInCapitals(next)
}

function isInRun(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.kind === 'number' || /^\p{Lu}[\p{Lu}'’]*$/u.test(token.written))
  )
}

function isInCapitals({ kind, written }: Token): boolean {
  return kind === 'word' && /^\p{Lu}{2}[\p{Lu}'’]*$/u.test(written)
}

function letters(run: readonly Token[]): Token {
  const [first, last] = [run[0], run.at(-1)]
  if (first === undefined || last === undefined) throw new Error('No sign without a word')
  const written = run.map((token) => token.written).join(' ')
  return {
    ...first,
    kind: 'word',
    text: `letters ${written.toLowerCase()}`,
    written,
    span: [first.span[0], last.span[1]],
  }
}
