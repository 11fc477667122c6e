/** What is said to who draws, or of the picture and what it is for, tells nothing of the character, and is left out. */
import { feelingsOf, formsOfWork, madeThings, makers, toldThings } from '../lexicon/made-things.ts'
import { phrasesOf } from '../words/read-table.ts'
import type { Token } from '../words/tokens.ts'
import { vocabulary } from '../words/vocabulary.ts'

const made = new Set(phrasesOf(madeThings).map(({ words }) => words.replaceAll('-', ' ')))
const told = new Set(phrasesOf(toldThings).map(({ words }) => words.replaceAll('-', ' ')))
const making = new Set(phrasesOf(makers).map(({ words }) => words.replaceAll('-', ' ')))

/**
 * The tokens without asides. Of these what still tells who and when somebody is stays: 'for our 1920s novel', 'like he
 * had been struck by lightning'.
 */
export function withoutAsides(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  let index = 0
  while (index < tokens.length) {
    const end = asides.reduce((far, find) => Math.max(far, find(tokens, index)), index)
    if (end === index) result.push(tokens[index] as Token)
    else result.push(...tokens.slice(index, end).filter(isKept))
    index = Math.max(end, index + 1)
  }
  return result
}

/** Where an aside that begins at an index ends; the index itself, or less, when none begins there. */
type Find = (tokens: readonly Token[], start: number) => number

const asides: readonly Find[] = [
  purposeEnd,
  workEnd,
  addresseeEnd,
  usersEnd,
  writersEnd,
  likenessEnd,
  outcomeEnd,
  fearEnd,
  takerEnd,
  unitEnd,
  formEnd,
  ownWishEnd,
  othersWishEnd,
]

/** 'for my son's birthday card', 'in my novel', 'to hand out on stickers' */
function purposeEnd(tokens: readonly Token[], start: number): number {
  const preposition = textAt(tokens, start)
  const isOwn = /^(?:my|our|this)$/.test(textAt(tokens, start + 1))
  if (!/^(?:for|in|of|about|on|from)$/.test(preposition)) return start
  if (preposition !== 'for' && !isOwn && !isHandedOut(tokens, start)) return start
  // 'a bag for her books' is hers.
  const isForThing = vocabulary.entries.get(textAt(tokens, start - 1))?.thing !== undefined
  if (isForThing && !isOwn) return start
  const end = madeEnd(tokens, start + 1, made, start)
  if (end > start || !isOwn) return end
  // 'for my thriller'; 'for our paper bags' is for bags.
  const toldEnd = madeEnd(tokens, start + 1, told, start)
  return vocabulary.entries.get(textAt(tokens, toldEnd))?.thing === undefined ? toldEnd : start
}

function isHandedOut(tokens: readonly Token[], at: number): boolean {
  return (
    textAt(tokens, at) === 'on' &&
    (/^(?:out|print|printed|it|them|use|used)$/.test(textAt(tokens, at - 1)) ||
      /^(?:hand|print)$/.test(textAt(tokens, at - 2)))
  )
}

/** 'I'm writing a little book', 'my daughter and I are inventing a board game' */
function workEnd(tokens: readonly Token[], start: number): number {
  const two = `${textAt(tokens, start)} ${textAt(tokens, start + 1)}`
  const length = making.has(two) ? 2 : making.has(textAt(tokens, start)) ? 1 : 0
  if (length === 0 || !isByWriter(tokens, start)) return start
  const end = madeEnd(tokens, start + length, made, start)
  return end > start ? end : madeEnd(tokens, start + length, told, start)
}

function isByWriter(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const token = tokens[before]
    if (token === undefined || token.kind !== 'word') return false
    if (/^(?:i|we)$/.test(token.text)) return true
  }
  return false
}

/** Past the last of such things that a determiner and a few words lead to; `otherwise` when none is there. */
function madeEnd(
  tokens: readonly Token[],
  start: number,
  things: ReadonlySet<string>,
  otherwise: number,
): number {
  let end = otherwise
  for (let at = start; at < start + longestPurpose; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' && token?.kind !== 'number') break
    if (at > start && isLink(token)) break
    if (things.has(`${token.text} ${textAt(tokens, at + 1)}`)) end = Math.max(end, at + 2)
    else if (things.has(token.text)) end = Math.max(end, at + 1)
    else if (end > otherwise && at >= end) break
  }
  return end
}

const longestPurpose = 9

function isLink({ text }: Token): boolean {
  const grammar = vocabulary.entries.get(text)?.grammar
  return (
    grammar !== undefined &&
    /^(?:with|at|in|of|is|wear|that|pronoun|and|not|negation|as|like)$/.test(grammar)
  )
}

/** 'Dear artist,', 'Hi everybody' */
function addresseeEnd(tokens: readonly Token[], start: number): number {
  if (!/^(?:dear|hi|hello|hey)$/.test(textAt(tokens, start)) || !opens(tokens, start)) return start
  if (tokens[start + 1]?.glued === true) return start
  // 'hi vis vest'
  if (/^(?:vis|viz|tech|tops?|fi|cut|waist|waisted)$/.test(textAt(tokens, start + 1))) return start
  for (let at = start + 1; at <= start + 5; at++)
    if (tokens[at]?.kind !== 'word') return tokens[at] === undefined ? start : at
  return start
}

/** 'that the children can label', 'so I can copy it': who uses the picture. */
function usersEnd(tokens: readonly Token[], start: number): number {
  if (!/^(?:that|which|so)$/.test(textAt(tokens, start))) return start
  let at = start + 1
  if (textAt(tokens, at) === 'that') at++
  const isOthers = /^(?:the|my|our)$/.test(textAt(tokens, at))
  at += isOthers ? 1 : 0
  const isPerson = isOthers
    ? tokens[at]?.kind === 'word'
    : /^(?:i|we|children|kids|people|visitors|students|pupils|players|everyone|everybody|toddlers|families)$/.test(
        textAt(tokens, at),
      )
  const can = textAt(tokens, at + 1)
  return isPerson && /^(?:can|could|will|may)$/.test(can) ? clauseEnd(tokens, at) : start
}

/** 'We're a dental clinic and want a superhero': what is told before is of those who want it. */
function writersEnd(tokens: readonly Token[], start: number): number {
  if (textAt(tokens, start) !== 'we' || !opens(tokens, start)) return start
  for (let at = start + 1; tokens[at] !== undefined; at++) {
    if (tokens[at]?.kind === 'stop' || tokens[at]?.kind === 'colon') return start
    // 'We wouldn't like her to have a veil': that is no veil.
    if (/n't$|^(?:not|never)$/.test(textAt(tokens, at))) return start
    if (wants.test(textAt(tokens, at))) return at > start + 1 ? at : start
  }
  return start
}

const wants = /^(?:need|want|require|like|love|seek)$/

/** 'hair like he's been struck by lightning', 'a bear someone taught to drink': nothing of it is there. */
function likenessEnd(tokens: readonly Token[], start: number): number {
  const text = textAt(tokens, start)
  if (isSomeone(text) && isOfLikeness(tokens, start)) return clauseEnd(tokens, start)
  const isAsIf = text === 'as' && /^(?:if|though)$/.test(textAt(tokens, start + 1))
  if (!isAsIf && text !== 'like') return start
  // 'looks like he has not slept' tells how somebody looks.
  if (
    /^(?:look|looks|looked|looking|acts|feels|seems|is|stares|out|would|i|we)$/.test(
      textAt(tokens, start - 1),
    )
  )
    return start
  const subject = textAt(tokens, start + (isAsIf ? 2 : 1))
  const isClause = /^(?:he|she|they|you|we|i|someone|somebody|nobody)$/.test(subject)
  return isClause ? clauseEnd(tokens, start) : start
}

function isSomeone(text: string): boolean {
  return /^(?:someone|somebody|you|we|nobody)$/.test(text)
}

/** 'like a bear someone …' */
function isOfLikeness(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 5); before--) {
    const token = tokens[before]
    if (token?.kind !== 'word') return false
    if (token.text === 'like') return before < at - 1
  }
  return false
}

/** 'sharp enough to cut paper': nothing is cut. */
function outcomeEnd(tokens: readonly Token[], start: number): number {
  const isOutcome = textAt(tokens, start) === 'enough' && textAt(tokens, start + 1) === 'to'
  return isOutcome ? clauseEnd(tokens, start) : start
}

/** 'afraid of balloons', 'dreams of the sea': none of them are there. */
function fearEnd(tokens: readonly Token[], start: number): number {
  // 'scared of nothing' is not scared.
  const isOfNothing = /^(?:nothing|nobody|no)$/.test(textAt(tokens, start + 1))
  const isOf =
    textAt(tokens, start) === 'of' && feels.has(textAt(tokens, start - 1)) && !isOfNothing
  return isOf ? clauseEnd(tokens, start) : start
}

const feels = new Set(phrasesOf(feelingsOf).map(({ words }) => words))

/** 'She sold her crown to a merchant': who has it now is somebody else. */
function takerEnd(tokens: readonly Token[], start: number): number {
  const leads =
    textAt(tokens, start) === 'to' && /^(?:an?|the|his|her|their)$/.test(textAt(tokens, start + 1))
  if (!leads) return start
  const before = tokens.slice(Math.max(0, start - 5), start)
  const isGiven = before.some(({ text }) =>
    /^(?:sold|sells|gave|given|gives|handed|lent|traded|pawned|donated|left)$/.test(text),
  )
  // 'to a poor beggar child'
  let at = start + 2
  while (at < start + 5 && !isWhoAt(tokens, at)) at++
  let end = at
  while (isWhoAt(tokens, end)) end++
  return isGiven && end > at ? end : start
}

function isWhoAt(tokens: readonly Token[], at: number): boolean {
  return vocabulary.entries.get(textAt(tokens, at))?.who !== undefined
}

/** '(picture book, ages 4-7)', 'a selkie, graphic novel': what it is to be part of, alone between marks. */
function formEnd(tokens: readonly Token[], start: number): number {
  if (tokens[start - 1]?.kind === 'word') return start
  const words = [0, 1, 2].map((offset) => textAt(tokens, start + offset))
  const length = [3, 2, 1].find((count) => forms.has(words.slice(0, count).join(' '))) ?? 0
  const isAlone = tokens[start + length]?.kind !== 'word'
  return length > 0 && isAlone ? start + length : start
}

const forms = new Set(phrasesOf(formsOfWork).map(({ words }) => words))

/** 'Of the 3rd Legion'; who serves with the 95th Rifles is told elsewhere. */
function unitEnd(tokens: readonly Token[], start: number): number {
  const isOrdinal =
    tokens[start]?.kind === 'number' && /^(?:st|nd|rd|th)$/.test(textAt(tokens, start + 1))
  const isKnown = regiments.test(textAt(tokens, start + 2))
  return isOrdinal && !isKnown && tokens[start + 2]?.capital === true ? start + 3 : start
}

const regiments = /^(?:rifles|fusiliers|foot|grenadiers|cavalry|infantry|hussars|dragoons|marines)$/

/** 'I'm 13 and I want to be an animator. My OC is …': that is who asks. */
function ownWishEnd(tokens: readonly Token[], start: number): number {
  if (textAt(tokens, start) !== 'i' || !isFirst(tokens, start)) return start
  let end = start
  while (tokens[end] !== undefined && tokens[end]?.kind !== 'stop') end++
  const isOfOther =
    textAt(tokens, end + 1) === 'my' &&
    /^(?:oc|ocs|character|charcter|fursona|sona|persona)$/.test(textAt(tokens, end + 2))
  return isOfOther ? end : start
}

/** 'No wings, people keep asking me for wings': what others want is not there. */
function othersWishEnd(tokens: readonly Token[], start: number): number {
  if (!/^(?:people|everyone|everybody|they|others|folks|artists|fans)$/.test(textAt(tokens, start)))
    return start
  const verb = `${textAt(tokens, start + 1)} ${textAt(tokens, start + 2)}`
  const isWish =
    /^(?:keeps?|kept|always|constantly) (?:asking|asks?|adding|adds?|drawing|draws?|giving|gives?|requesting|requests?|wanting|wants?|suggesting|suggests?)$/
  return isWish.test(verb) ? clauseEnd(tokens, start) : start
}

function isFirst(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1] === undefined || tokens[at - 1]?.kind === 'stop'
}

/** Up to the next mark, or what goes on with the character. */
function clauseEnd(tokens: readonly Token[], start: number): number {
  let at = start + 1
  while (tokens[at]?.kind === 'word' || tokens[at]?.kind === 'number') {
    if (/^(?:with|but|wearing|wears|holding|carrying)$/.test(textAt(tokens, at))) break
    at++
  }
  return at
}

function opens(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before === undefined || before.kind === 'stop' || before.kind === 'comma'
}

function isKept({ text }: Token): boolean {
  return /^(?:s?he|\d{3,4}s?|victorian|edwardian|medieval|renaissance|regency|georgian|noir|steampunk|cyberpunk|fantasy)$/.test(
    text,
  )
}

function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? ''
}
