/** Proper names: 'named Kael', 'Captain Mira Voss', 'Kael is a …', 'name: Kael'. */

import { joiners, namers, particles } from '../lexicon/name-words.ts'
import { titleWords } from '../lexicon/people.ts'
import { phrasesOf } from '../words/read-table.ts'
import type { Token } from '../words/tokens.ts'
import { vocabulary } from '../words/vocabulary.ts'
import type { FoundName } from './listed-names.ts'
import { findListed, isBorne, isKnown } from './listed-names.ts'
import { findInPassing } from './names-in-passing.ts'
import { findPetFigure } from './pet-figures.ts'

const titles = new Set(phrasesOf(titleWords).map(({ words }) => words))
/** After these, even a word in small letters is the name. */
const strongNamers = new Set(['named', 'nicknamed', 'dubbed', 'christened', 'codenamed'])
/** They belong to the name and say nothing else. */
const verbs = new Set([...strongNamers, 'called'])
const skipped = new Set(['is', 'are', 'was', 'my', 'oc', 'character', 'persona', 'the'])
/** Words of a name at most. */
const longestName = 5

/** The subject's name and the tokens it stands on. */
export function findName(tokens: readonly Token[]): FoundName | undefined {
  const trustsCapitals = !isTitleCase(tokens)
  return (
    findPetFigure(tokens) ??
    findAnnounced(tokens) ??
    findTitled(tokens, trustsCapitals) ??
    findScripted(tokens) ??
    findQuoted(tokens) ??
    findListed(tokens) ??
    findOpening(tokens, trustsCapitals) ??
    (trustsCapitals ? (findApposed(tokens) ?? findIntroduced(tokens)) : undefined) ??
    findInPassing(tokens)
  )
}

/** In 'A Knight In Golden Armor' capitals say nothing. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word')
  const capitals = words.filter((token) => token.capital).length
  return words.length >= 3 && capitals > words.length * 0.6
}

function findAnnounced(tokens: readonly Token[]): FoundName | undefined {
  for (const index of tokens.keys()) {
    const isOpening = isFigureCalled(tokens, index)
    if (!announces(tokens, index) || (isOthersName(tokens[index - 1]) && !isOpening)) continue
    const name = nameAfter(tokens, index)
    if (name !== undefined) return name
  }
  return undefined
}

function nameAfter(tokens: readonly Token[], index: number): FoundName | undefined {
  const namer = tokens[index]?.text ?? ''
  // 'A jacket with the name RITA on the back'
  if (tokens[index + 1]?.text.startsWith('letters ')) return undefined
  let start = index + 1
  while (start < index + 4 && isSkippable(tokens, start)) start++
  const first = tokens[start]
  if (first?.kind !== 'word') return undefined
  const isNext = start === index + 1
  const isStrong = isNext && strongNamers.has(namer)
  if (!first.capital && !(isStrong && !isSmallWord(first))) return undefined
  const name = nameFrom(tokens, start, !first.capital)
  return isNext && verbs.has(namer) ? { ...name, first: index } : name
}

/** 'A creature called Blobby', 'she is a bat called Plum': the figure itself. */
function isFigureCalled(tokens: readonly Token[], index: number): boolean {
  const [is, one, kind] = tokens.slice(Math.max(0, index - 3), index).map(({ text }) => text)
  if (index <= 3 && /^(?:creature|critter)$/.test(tokens[index - 1]?.text ?? '')) return true
  return (
    index >= 3 &&
    /^(?:is|am)$/.test(is ?? '') &&
    /^an?$/.test(one ?? '') &&
    vocabulary.entries.get(kind ?? '')?.animal !== undefined
  )
}

/** 'an owl named Hoot', 'her brother named Tom', 'a sword called Dawn' name somebody else. */
function isOthersName(before: Token | undefined): boolean {
  const entry = before === undefined ? undefined : vocabulary.entries.get(before.text)
  if (entry === undefined || entry.who !== undefined) return false
  return entry.animal !== undefined || entry.thing !== undefined || entry.otherPerson === true
}

function isSkippable(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token !== undefined &&
    (isBetweenCommas(tokens, at) ||
      token.kind === 'colon' ||
      (skipped.has(token.text) && !token.capital))
  )
}

/** 'named Kael', 'this is Kael' */
function announces(tokens: readonly Token[], index: number): boolean {
  if (namers.has(tokens[index]?.text ?? '')) return true
  // 'goes by Auntie Pearl'
  const isGone = /^(?:goes|went|going)$/.test(tokens[index - 1]?.text ?? '')
  if (tokens[index]?.text === 'by' && isGone) return true
  const name = tokens[index + 1]
  const isThis = tokens[index]?.text === 'is' && tokens[index - 1]?.text === 'this'
  return isThis && name?.kind === 'word' && !isKnown(name)
}

/** 'My character, Odalys, is a cleric.' */
function isBetweenCommas(tokens: readonly Token[], start: number): boolean {
  const name = tokens[start + 1]
  const isName = name?.kind === 'word' && name.capital && !isKnown(name)
  return isName && tokens[start]?.kind === 'comma' && tokens[start + 2]?.kind === 'comma'
}

function isSmallWord(token: Token): boolean {
  return vocabulary.entries.get(token.text)?.grammar !== undefined
}

function findTitled(tokens: readonly Token[], trustsCapitals: boolean): FoundName | undefined {
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1]
    if (!token.capital || next?.kind !== 'word' || !isTitle(tokens, index, trustsCapitals)) continue
    const isJoined = particles.has(next.text) && tokens[index + 2]?.capital === true
    if (isJoined) {
      const { name, last } = nameFrom(tokens, index + 1, false)
      return { name: `${token.written} ${name}`, first: index + 1, last }
    }
    if (!next.capital) continue
    if (isListedSo(token, next, index) || isSmallWord(next) || isBreed(tokens, index)) continue
    if (!trustsCapitals && isKnown(next)) continue
    const name = nameFrom(tokens, index + 1, false)
    return { name: `${token.written} ${name.name}`, first: index + 1, last: name.last }
  }
  return undefined
}

/** 'A St Bernard at his side', 'a King Charles spaniel' */
function isBreed(tokens: readonly Token[], index: number): boolean {
  return [2, 3].some((length) => {
    const words = tokens.slice(index, index + length).map(({ text }) => text.replace(/\.$/, ''))
    return vocabulary.entries.get(words.join(' '))?.animal !== undefined
  })
}

/** 'Captain Pirate', and 'Father Christmas on holiday', who is listed by that name. */
function isListedSo({ text }: Token, next: Token, index: number): boolean {
  if (vocabulary.entries.get(next.text)?.who !== undefined) return true
  return (
    index === 0 &&
    vocabulary.entries.get(`${text} ${next.text}`)?.who?.slot === 'role' &&
    !/^(?:sir|lady|king|queen|dame|lord)$/.test(text)
  )
}

/** 'The lighthouse at Saint-Aubry' */
function isSaintlyPlace(tokens: readonly Token[], index: number): boolean {
  const isSaint = /^(?:saint|st)$/.test(tokens[index]?.text ?? '')
  return isSaint && /^(?:at|in|near|from|to|off|on|outside)$/.test(tokens[index - 1]?.text ?? '')
}

function isTitle(tokens: readonly Token[], index: number, trustsCapitals: boolean): boolean {
  const [token, next] = tokens.slice(index, index + 2)
  if (token === undefined || next === undefined || isSaintlyPlace(tokens, index)) return false
  return titles.has(token.text) || (trustsCapitals && isEpithet(token, next))
}

/** 'Old Marta, keeps a tavern', 'Big Tom, fisherman': it is part of the name and says what they are as well. */
function isEpithet({ text }: Token, name: Token): boolean {
  return epithets.test(text) && name.capital && (isBorne(name) || !isKnown(name))
}

const epithets = /^(?:old|young|big|little|mad|blind|lame)$/

/** 'INT. BAR - MARA (40s, wiry)': in scripts a name in capitals stands before an age. */
function findScripted(tokens: readonly Token[]): FoundName | undefined {
  const at = tokens.findIndex(
    ({ written, kind }, index) =>
      kind === 'word' &&
      /^\p{Lu}{2,}$/u.test(written) &&
      /^[(,]$/.test(tokens[index + 1]?.written ?? '') &&
      /^\d\d/.test(tokens[index + 2]?.written ?? ''),
  )
  if (at < 0) return undefined
  const name = tokens[at]?.written ?? ''
  return { name: `${name.slice(0, 1)}${name.slice(1).toLowerCase()}`, first: at, last: at }
}

/** 'Roller-derby player "Anne Bonebreaker": …': in quotation marks behind what somebody is. */
function findQuoted(tokens: readonly Token[]): FoundName | undefined {
  const at = tokens.findIndex(({ written, text }, index) => {
    const before = vocabulary.entries.get(tokens[index - 1]?.text ?? '')
    const isMarked = /^(?:comma|colon|stop)$/.test(tokens[index + 1]?.kind ?? 'stop')
    return (
      /^["“]/.test(written) && text.startsWith('letters ') && before?.who !== undefined && isMarked
    )
  })
  const quoted = tokens[at]
  return quoted && { name: quoted.written.slice(1, -1), first: at, last: at }
}

/** 'Kael, a half-elf rogue', 'Lyra Moonwhisper is …': an unknown capitalised word that opens the prompt. */
function findOpening(tokens: readonly Token[], trustsCapitals: boolean): FoundName | undefined {
  const first = tokens[0]
  if (
    first?.kind !== 'word' ||
    !first.capital ||
    (isKnown(first) && !isNameOfSomebody(tokens)) ||
    /^(?:INT|EXT)$/.test(first.written)
  )
    return undefined
  const name = nameFrom(tokens, 0, false)
  // 'INSOMNIAC ASTRONOMER, STARRY GOWN'
  if (!trustsCapitals && tokens.slice(0, name.last + 1).some(isKnown)) return undefined
  const after = tokens[name.last + 1]
  if (after === undefined) return name
  const opens =
    isBeforeAge(tokens) ||
    after.kind !== 'word' ||
    (after.text === 'and' && /^(?:her|his|their)$/.test(tokens[name.last + 2]?.text ?? '')) ||
    ['is', 'was', 'wears', 'has', 'the', 'a', 'an', 'wields', 'carries'].includes(after.text)
  return opens ? name : undefined
}

/** 'Cassius Vane is nineteen and rich': ages are taken out before. */
function isBeforeAge(tokens: readonly Token[]): boolean {
  const { last } = nameFrom(tokens, 0, false)
  const from = tokens[last]?.span[1] ?? 0
  return last > 0 && (tokens[last + 1]?.span[0] ?? from) - from > 3
}

/** 'Lily, a girl with brown hair', 'Daisy the maid': no flower is meant. */
function isNameOfSomebody([name, mark, article, who]: readonly Token[]): boolean {
  if (name === undefined || !isBorne(name)) return false
  if (mark?.text === 'the') return isWho(article)
  // 'Robin, 12'
  if (mark?.kind === 'comma' && article?.kind === 'number') return true
  return mark?.kind === 'comma' && /^(?:an?|the|my|our)$/.test(article?.text ?? '') && isPerson(who)
}

function isPerson(token: Token | undefined): boolean {
  const entry = vocabulary.entries.get(token?.text ?? '')
  return entry?.who !== undefined || entry?.age !== undefined || token?.kind === 'number'
}

/** 'NPC for tonight: Old Marrow, the ferryman', 'the singer, Dolores Vance', 'my fursona Biscuit!' */
function findIntroduced(tokens: readonly Token[]): FoundName | undefined {
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word' || !token.capital || isRoleOrGrammar(token)) continue
    const name = nameFrom(tokens, index, false)
    if (isIntroduced(tokens, index, name)) return name
  }
  return undefined
}

function isIntroduced(tokens: readonly Token[], index: number, { last }: FoundName): boolean {
  const before = tokens[index - 1]
  const after = tokens[last + 1]
  const isMarked = after === undefined || after.kind !== 'word'
  const isLone = last === index
  const isStranger = !isKnown(tokens[index] as Token)
  if (/^(?:fursona|sona|oc|persona|avatar)$/.test(before?.text ?? '')) return isMarked
  const isDescribed =
    after?.kind === 'comma' &&
    /^(?:the|an?)$/.test(tokens[last + 2]?.text ?? '') &&
    isWho(tokens[last + 3] ?? tokens[last + 4])
  if (before?.kind === 'colon') return isDescribed && (isStranger || !isLone)
  const isBehindCalling = before?.kind === 'comma' && isWho(tokens[index - 2])
  // 'My detective, Hazel Finch:' is neither hazel nor a finch.
  const isOfPeople = isBorne(tokens[index]) && tokens[last]?.capital === true
  return isBehindCalling && (isStranger || isOfPeople) && !isLone && isMarked
}

function isWho(token: Token | undefined): boolean {
  return token !== undefined && vocabulary.entries.get(token.text)?.who !== undefined
}

/** 'the elf ranger Sylvara wields …', 'my monk Silent Paw'. */
function findApposed(tokens: readonly Token[]): FoundName | undefined {
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index]
    const before = tokens[index - 1]
    if (
      token?.kind !== 'word' ||
      before?.kind !== 'word' ||
      !token.capital ||
      token.glued ||
      before.possessive
    )
      continue
    if (vocabulary.entries.get(before.text)?.who === undefined || isRoleOrGrammar(token)) continue
    const isPair = tokens[index + 1]?.capital === true && !before.capital
    if (!isKnown(token) || isPair || isOfMine(tokens, index)) return nameFrom(tokens, index, false)
  }
  return undefined
}

/** 'My rogue Sable is …': no fur. */
function isOfMine(tokens: readonly Token[], index: number): boolean {
  const isMine = /^(?:my|our)$/.test(tokens[index - 2]?.text ?? '')
  const isTold = /^(?:is|was|has|wears|wants|keeps|never|always|needs|lives|who)$/
  return isMine && !isWho(tokens[index]) && isTold.test(tokens[index + 1]?.text ?? '')
}

function nameFrom(tokens: readonly Token[], start: number, singleWord: boolean): FoundName {
  let last = start
  while (!singleWord && last + 1 < tokens.length && last - start < longestName - 1) {
    const next = tokens[last + 1]
    const afterNext = tokens[last + 2]
    if (next?.kind !== 'word') break
    if (next.capital && !isRoleOrGrammar(next)) last += 1
    else if (joiners.has(next.text) && afterNext?.kind === 'word' && afterNext.capital) last += 2
    else break
  }
  const name = tokens
    .slice(start, last + 1)
    .map((token) => (token.glued ? `-${token.written}` : token.written))
    .join(' ')
    .replaceAll(' -', '-')
    .replace(/['’]s$/, '')
  return { name: singleWord ? name[0]?.toUpperCase() + name.slice(1) : name, first: start, last }
}

function isRoleOrGrammar(token: Token): boolean {
  const entry = vocabulary.entries.get(token.text)
  return entry?.grammar !== undefined
}
