/** Given names in the middle of a wish or in small letters: 'my oc sven', 'old Thierry mends nets', 'mira, 16, mage'. */

import { borne } from '../words/name-bearers.ts'
import type { Token } from '../words/tokens.ts'
import { vocabulary } from '../words/vocabulary.ts'
import type { FoundName } from './listed-names.ts'

/** The character's given name, with a surname nobody knows; of the other people and beasts of the wish none is taken. */
export function findInPassing(tokens: readonly Token[]): FoundName | undefined {
  const first = tokens.findIndex((_, index) => isBorneBySubject(tokens, index))
  const [given, surname] = tokens.slice(first, first + 2)
  if (first < 0 || given === undefined) return undefined
  const name = `${given.written.slice(0, 1).toUpperCase()}${given.written.slice(1)}`
  // 'Barnaby Badger': what is known says what they are.
  const isFull = surname?.kind === 'word' && surname.capital && !vocabulary.words.has(surname.text)
  if (!isFull) return { name, first, last: first }
  return { name: `${name} ${surname.written}`, first, last: first + 1 }
}

function isBorneBySubject(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token?.kind !== 'word' || token.possessive || token.glued || !borne.has(token.text)) {
    return false
  }
  if (isSpokenTo(tokens, index) || isOthers(tokens, index)) return false
  // 'guy, 30, beard'
  if (!token.capital && isSomebody(token)) return false
  if (vocabulary.words.has(token.text)) return index === 0 && isDescribedNext(tokens)
  return token.capital || isSetApart(tokens, index)
}

/** 'rose, 17, vampire hunter', 'jasper the goblin': what is also a word is a name only where somebody is told at once. */
function isDescribedNext([name, mark, next, after]: readonly Token[]): boolean {
  if (mark?.text === 'the') return isSomebody(next)
  const who = /^(?:an?|the|my)$/.test(next?.text ?? '') ? after : next
  // Ages are taken out before.
  const isAgeGone = (mark?.span[0] ?? 0) - (name?.span[1] ?? 0) > 2
  return mark?.kind === 'comma' && (isAgeGone || who?.kind === 'number' || isSomebody(who))
}

/** In small letters: before a mark, and behind one or behind what somebody is. */
function isSetApart(tokens: readonly Token[], index: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]]
  const isBehind = before === undefined || before.kind !== 'word' || introduces(before)
  const isBefore =
    after === undefined || after.kind !== 'word' || /^(?:the|is|has|wears)$/.test(after.text)
  return isBehind && isBefore
}

function introduces(before: Token): boolean {
  return (
    /^(?:oc|character|sona|fursona|persona|named?|called)$/.test(before.text) || isSomebody(before)
  )
}

function isSomebody(token: Token | undefined): boolean {
  return vocabulary.entries.get(token?.text ?? '')?.who !== undefined
}

/** 'A statue of Maria', 'her sister Ida', 'a cat named Tom', 'with Otto': somebody else. */
function isOthers(tokens: readonly Token[], index: number): boolean {
  const [pictured, before] = [tokens[index - 2], tokens[index - 1]]
  if (before === undefined) return false
  if (before.text === 'of' && pictures.test(pictured?.text ?? '')) return false
  const entry = vocabulary.entries.get(before.text)
  return othersWords.test(before.text) || entry?.otherPerson === true || entry?.animal !== undefined
}

const pictures = /^(?:portraits?|pictures?|drawings?|images?|sheets?|sketch|art|paintings?|pics?)$/

const othersWords =
  /^(?:of|by|from|like|for|with|to|and|or|at|in|on|than|after|about|named|called|saint|st|says?|love|dear|hi|hello|hey|thanks|cheers|regards|yours|san|santa|port|mount|lake|north|south|east|west|new|not)$/

/** 'Hi Sarah, …', 'thanks, Emma' */
function isSpokenTo(tokens: readonly Token[], index: number): boolean {
  const isLast = index === tokens.length - 1
  const [mark, word] = [tokens[index - 1], tokens[index - 2]]
  if (mark !== undefined && mark.kind !== 'word' && courtesies.test(word?.text ?? '')) return true
  return (isLast && index > 0 && mark?.kind !== 'word') || tokens[index + 1]?.text === 'here'
}

const courtesies = /^(?:thanks|thx|cheers|please|regards|yours|love|hi|hello|hey|x|xx)$/
