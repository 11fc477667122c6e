/** The words of a prompt before they are looked at together: names and measures taken out, signs joined, spelling repaired. */

import type { Brief } from '../brief.ts'
import { translateTokens } from '../languages/languages.ts'
import { findStyle, withoutStyle } from '../style/style.ts'
import { ageFromYears } from '../words/ages.ts'
import { isKnownWord } from '../words/spelling.ts'
import type { Token } from '../words/tokens.ts'
import { readTokens } from '../words/tokens.ts'
import { vocabulary } from '../words/vocabulary.ts'
import { withoutWriter } from '../words/writers-words.ts'
import { inPlainMarks } from '../words/written-forms.ts'
import { tellMoods } from './as-if.ts'
import { withoutAsides } from './asides.ts'
import { withCapitalSigns } from './capital-signs.ts'
import { tellContractedIs } from './contracted-is.ts'
import { withoutCourtesies } from './courtesies.ts'
import { withHeardAlike } from './heard-alike.ts'
import { joinSigns } from './join-signs.ts'
import type { FoundName } from './listed-names.ts'
import type { Measures } from './measures.ts'
import { readMeasures } from './measures.ts'
import { withoutMentions } from './mentions.ts'
import { findName, isTitleCase } from './names.ts'
import { inPlainProse } from './prose.ts'
import { withoutReducedRelatives } from './reduced-relatives.ts'
import { repairToken, withoutAccents } from './repair-token.ts'
import { tellInPassing } from './said-in-passing.ts'
import { withoutRefused } from './turned-down.ts'
import { withoutWouldBe } from './would-do.ts'

/** Tokens without numbers that are ages and heights, without the name, and with spelling repaired. */
export function prepareTokens(text: string, brief: Brief): Token[] {
  const plain = withoutMentions(
    withoutWriter(inPlainProse(withoutRefused(withoutCourtesies(inPlainMarks(text))))),
  )
  const measures = readMeasures(plain)
  const read = spokenPlainly(translateTokens(withCapitalSigns(readTokens(plain))))
  const isForeign = read.some((token) => token.repaired)
  if (isForeign) {
    const english = read.map((token) => token.text).join(' ')
    const inEnglish = readMeasures(english)
    measures.ageYears ??= inEnglish.ageYears
    measures.heightCm ??= inEnglish.heightCm
    readStyle(english, brief)
  }
  const translated = withoutStyle(read, brief.styleWords)
  brief.subject.heightCm = measures.heightCm
  brief.subject.ageYears = measures.ageYears
  brief.subject.age = ageFromYears(measures.ageYears)
  const tokens = withoutAsides(withoutWouldBe(tellMoods(translated)))
    .filter((token) => !isMeasure(token, measures))
    .flatMap(splitBeing)
    .flatMap(splitTag)
  const signed = withOpening(joinSigns(withoutHonoured(tokens, brief)))
  const name = findName(signed)
  const isLarge = isTitleCase(signed)
  brief.subject.name ??= name?.name
  const unnamed = signed
    .map((token, index) => (saysAgain(signed, index, name) ? inPlaceOfName(token, plain) : token))
    .filter((token, index) => isRank(token) || !isOfName(signed, index, name))
    .map((token) => (token === signed[(name?.first ?? 0) - 1] ? enlisted(token) : token))
    .map(knighted)
    // Where every word is written large, capitals mark no names.
    .map((token) => (isLarge ? { ...token, capital: false } : token))
  // What a table of another language does not list is no misspelling of English.
  if (isForeign) return unnamed.map(withoutAccents)
  return withHeardAlike(
    unnamed.map(inFullSide).map((token, index) => repairToken(token, index, brief)),
    brief,
  )
}

/** Where the name was found; where it is said again the last word of it has become a pronoun. */
function isOfName(tokens: readonly Token[], index: number, name: FoundName | undefined): boolean {
  if (name === undefined) return false
  if (index >= name.first && index <= name.last) return true
  const before = name.name.split(' ').slice(1)
  return before.some((_, at) => saysAgain(tokens, index + at + 1, name))
}

/** Whether a name of more than one word, found elsewhere, ends here. */
function saysAgain(tokens: readonly Token[], last: number, name: FoundName | undefined): boolean {
  if (name === undefined || (last >= name.first && last <= name.last)) return false
  const { length } = name.name.split(' ')
  const words = tokens.slice(Math.max(0, last - length + 1), last + 1)
  if (length > 1 && words.map(({ written }) => written).join(' ') === name.name) return true
  return isFirstNameAgain(tokens, last, name)
}

/** 'Her name is Ruby. Ruby is tall': no gem is meant. */
function isFirstNameAgain(tokens: readonly Token[], index: number, { name }: FoundName): boolean {
  const [first] = name.split(' ')
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (token === undefined || token.written !== first || !token.capital) return false
  const isAlone =
    before === undefined ||
    before.kind !== 'word' ||
    /^(?:and|but|so|that|when|because|while|if)$/.test(before.text)
  return isAlone && doing.test(next?.text ?? '')
}

const doing =
  /^(?:is|was|isn't|wasn't|has|had|hasn't|wears|wore|carries|carried|holds|looks|looked|likes|loves|hates|lives|lived|works|worked|keeps|kept|walks|never|always|also|still|only|usually|often|stands|sits|smiles|grins|goes|does|doesn't|can|can't|cannot|will|won't|would|should|must|might|needs|owns|plays|comes|came|gets|got|uses|rides|dresses|runs|wants|thinks|knows|says|sings|and)$/

/** 'Mister Underbed is blue' where his name was told before: he is. */
function inPlaceOfName(token: Token, text: string): Token {
  const sign = /\b(?:s?he|it)\b/iu.exec(text)?.[0].toLowerCase() ?? 'it'
  return { ...token, text: sign, written: sign, capital: false }
}

function spokenPlainly(tokens: readonly Token[]): Token[] {
  return withoutReducedRelatives(tellInPassing(tellContractedIs(tokens)))
}

/** 'Tanaka-san', 'Nani-ji': a name with how it is honoured. */
function withoutHonoured(tokens: readonly Token[], brief: Brief): Token[] {
  return tokens.filter((token, index) => {
    const next = tokens[index + 1]
    const isName = token.capital && next?.glued === true && honours.test(next.text)
    if (isName) brief.subject.name ??= `${token.written}-${next.written}`
    const isHonour = token.glued && honours.test(token.text) && tokens[index - 1]?.capital === true
    return !isName && !isHonour
  })
}

const honours = /^(?:san|chan|kun|sama|dono|ji|nim|ssi|hime)$/

/** 'NAME: Sgt. Ines Varga' is a sergeant. */
function isRank({ text, written }: Token): boolean {
  return (
    /^(?:sgt|capt|lt|col|cpl|dr|prof|rev|sergeant|captain|lieutenant|colonel|corporal|doctor|professor|admiral|commander|ser)$/.test(
      text,
    ) && /^\p{Lu}/u.test(written)
  )
}

/** 'Knight of roses: pink plate, …': the colon ends who it is, and tells nothing of the roses. */
function withOpening(tokens: readonly Token[]): Token[] {
  const colon = tokens.findIndex(({ kind }) => kind !== 'word')
  const opening = tokens.slice(0, colon)
  const of = opening.findIndex(({ text }) => text === 'of')
  const isWho = vocabulary.entries.get(opening[of - 1]?.text ?? '')?.who !== undefined
  const ends = of > 0 && isWho && tokens[colon]?.text === ':'
  return tokens.map((token, index) =>
    ends && index === colon ? { ...token, kind: 'stop' } : token,
  )
}

/** 'Private Jenkins' serves, where a private detective does not. */
function enlisted(token: Token): Token {
  return /^(?:Private|Pvt|Gunner|Sapper|Trooper)$/.test(token.written)
    ? { ...token, text: 'soldier' }
    : token
}

/** 'Ser Aldric' is a knight by his title. */
function knighted(token: Token): Token {
  return token.written === 'Ser' ? { ...token, text: 'knight' } : token
}

/** A style that is named in another language. */
function readStyle(english: string, brief: Brief): void {
  const found = brief.style === undefined ? findStyle(undefined, english) : undefined
  brief.style ??= found?.style
  brief.styleWords ??= found?.words
}

/** 'Mothwoman' and 'sharkboy' are two words in one. */
function splitBeing(token: Token): Token[] {
  const match =
    token.kind === 'word'
      ? /^(.{3,}?)(woman|man|girl|boy|folk|lady|person|(?<!s)kin)$/.exec(token.text)
      : null
  const being = vocabulary.entries.get(match?.[1] ?? '')
  if (
    match === null ||
    vocabulary.words.has(token.text) ||
    (being?.animal ?? being?.who) === undefined
  )
    return [token]
  const [, first = '', last = ''] = match
  return [
    { ...token, text: first },
    { ...token, text: last, capital: false, glued: true },
  ]
}

/** 'Silverhair', 'leatherarmor', as tags are written: what is like something, and the thing. */
function splitTag(token: Token): Token[] {
  const { text, kind } = token
  if (
    kind !== 'word' ||
    token.capital ||
    text.length < 7 ||
    vocabulary.words.has(text) ||
    isKnownWord(text)
  )
    return [token]
  for (let at = 3; at <= text.length - 3; at++) {
    const said = vocabulary.entries.get(text.slice(0, at))
    const named = vocabulary.entries.get(text.slice(at))
    const isSaid = (said?.colour ?? said?.shade ?? said?.material ?? said?.pattern) !== undefined
    if (isSaid && (named?.thing ?? named?.body) !== undefined)
      return [halfOf(token, 0, at), { ...halfOf(token, at, text.length), capital: false }]
  }
  return [token]
}

function halfOf(token: Token, from: number, to: number): Token {
  const half = { text: token.text.slice(from, to), written: token.written.slice(from, to) }
  return { ...token, ...half, span: [token.span[0] + from, token.span[0] + to] }
}

/** Part of 'in her forties' or '180 cm'; the 'her' still tells who she is. */
function isMeasure(token: Token, measures: Measures): boolean {
  if (/^(?:her|his|their|she|he|they|daughter|son)$/.test(token.text)) return false
  return measures.spans.some(([start, end]) => token.span[0] >= start && token.span[1] <= end)
}

/** 'shield in R', 'wooden leg L' */
function inFullSide(token: Token, index: number): Token {
  if (index === 0 || !/^[LR]$/.test(token.written) || token.kind !== 'word') return token
  return { ...token, text: token.written === 'L' ? 'left' : 'right', capital: false }
}
