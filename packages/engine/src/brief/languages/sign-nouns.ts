/** How the nouns of Japanese, Chinese and Korean hang together: what is said of one, what one has, and whose it is. */

import { vocabulary } from '../words/vocabulary.ts'
import type { Unit } from './sign-units.ts'
import {
  comma,
  endOfQualities,
  isEnd,
  isText,
  isWord,
  lastText,
  stained,
  startOfThing,
  verbs,
  word,
} from './sign-units.ts'

/** 'Bell WITH hat' is a hat with a bell; a girl has horns beside her. */
export function turnWiths(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]
    if (unit === undefined) break
    if (unit.mark !== 'has') {
      result.push(unit)
      continue
    }
    while (/^(?:noun|topic|object)$/.test(result.at(-1)?.mark ?? '')) result.pop()
    const from = isWord(units[index + 1]) ? index + 1 : index + 2
    const end = endOfQualities(units, from)
    if (isWord(units[end], 'worn', 'thing') && isWord(result.at(-1))) {
      giveTo(units.slice(from, end + 1), result)
      index = end
    } else result.push(comma)
  }
  return result
}

/** The thing at the end of what was read belongs to this one. */
function giveTo(owner: readonly Unit[], result: Unit[]): void {
  const stain = stained.get(lastText(result.at(-1) ?? comma))
  const start = startOfThing(result, result.length - 1)
  if (stain === undefined) result.splice(start, 0, ...owner, word('with', owner[0]))
  else result.splice(start, result.length, word(stain, owner[0]), ...owner)
}

/** 'Slim body' says no more than 'slim'. */
export function isMereBody(unit: Unit, index: number, units: readonly Unit[]): boolean {
  const before = units[index - 1]
  if (lastText(unit) !== 'body' || before?.mark !== undefined) return false
  const said = vocabulary.entries.get(before?.tokens.map(({ text }) => text).join(' ') ?? '')
  return said?.build !== undefined || said?.figure === true
}

/** 'Playing DJ, owl': the owl at the end is who is told of. */
export function animalFirst(units: readonly Unit[]): Unit[] {
  const last = units.length - 1
  const start = startOfThing(units, last)
  const isAnimal = isWord(units[last], 'being') && entryOf(units[last])?.animal !== undefined
  const worker = units.findIndex((unit) => entryOf(unit)?.who?.slot === 'role')
  const isBehind = worker >= 0 && worker < start && units[start - 1]?.mark === 'break'
  if (!isAnimal || !isBehind || units.slice(0, start).some(({ mark }) => mark === 'place'))
    return [...units]
  return [...units.slice(start), comma, ...units.slice(0, start)]
}

/** 'Red haired braids' are red braids. */
export function hairColours(unit: Unit, index: number, units: readonly Unit[]): Unit {
  if (unit.mark !== undefined || lastText(unit) !== 'haired' || unit.tokens.length < 2) return unit
  let next = index + 1
  while (units[next]?.mark === 'noun' || isWord(units[next], 'number', 'quality')) next++
  const isHair = entryOf(units[next])?.thing?.slot === 'hair'
  return isHair ? { ...unit, tokens: unit.tokens.slice(0, -1) } : unit
}

function entryOf(unit: Unit | undefined) {
  return unit?.mark === undefined
    ? vocabulary.entries.get(unit?.tokens.map(({ text }) => text).join(' ') ?? '')
    : undefined
}

/** 'White and skin TOPIC pale': what was white is done with. */
export function partClauses(unit: Unit, index: number, units: readonly Unit[]): Unit {
  if (unit.mark !== 'and' || !isWord(units[index - 1], 'quality')) return unit
  let next = index + 1
  while (isWord(units[next]) && !isWord(units[next], 'quality')) next++
  return next > index + 1 && units[next]?.mark === 'topic' ? comma : unit
}

/** 'Face muddy CLAUSE child' has a muddy face. */
export function soiledBodies(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (const [index, unit] of units.entries()) {
    const after = units[index + 1]
    const isLast = isEnd(after) || isWord(after, 'being') || isLink(after)
    const isSoil = isWord(unit, 'quality') && isText(unit, soils)
    if (!isSoil || !isLast || !isWord(result.at(-1), 'body')) result.push(unit)
    else result.splice(startOfThing(result, result.length - 1), 0, unit)
  }
  return result
}

/** 'Greaves and thick and big': Chinese says 'and' before the first as well, and it is all said of them. */
export function saidTwice(unit: Unit, index: number, units: readonly Unit[]): Unit {
  const [first, link, second, after] = units.slice(index + 1, index + 5)
  const isBoth =
    unit.mark === 'and' && link?.mark === 'and' && isWord(first, 'quality') && isEnd(after)
  const isOfNoun = isWord(units[index - 1], 'worn', 'thing', 'body')
  return isBoth && isOfNoun && isWord(second, 'quality') ? { mark: 'topic' } : unit
}

/** 'Arms TOPIC mechanical' are mechanical arms. */
export function describeTopics(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]
    if (unit === undefined) break
    const end = endOfJoined(units, index + 1)
    if (isWord(result.at(-1)) && isDescribed(units, index, end)) {
      const start = startOfThing(result, result.length - 1)
      result.splice(start, 0, ...units.slice(index + 1, end))
      result.push(comma)
      index = isLink(units[end]) ? end : end - 1
    } else result.push(unit.mark === 'topic' ? { mark: 'object' } : unit)
  }
  return result
}

/** 'Sleeves TOPIC long hoodie' is a hoodie with long sleeves. */
export function partOwners(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]
    if (unit === undefined) break
    const end = endOfJoined(units, index + 1)
    if (unit.mark !== 'topic' || !isPartOf(units, index, end)) {
      result.push(unit)
      continue
    }
    const part = result.splice(startOfThing(result, result.length - 1))
    const owner = units.slice(end, end + 1)
    result.push(...owner, word('with', part[0]), ...units.slice(index + 1, end), ...part)
    index = end
  }
  return result
}

function isPartOf(units: readonly Unit[], index: number, end: number): boolean {
  const isSaid = end > index + 1 && isText(units[index - 1], parts)
  return isSaid && isWord(units[end], 'worn', 'thing') && !isWord(units[end + 1], 'thing', 'worn')
}

const parts =
  /^(?:sleeves?|collar|brim|hem|handle|blade|straps?|buttons?|pockets?|ears?|heels?|toes?|shaft|laces|tip)$/

/** 'Long and pointed' is all said of it. */
function endOfJoined(units: readonly Unit[], start: number): number {
  const end = endOfQualities(units, start)
  const goesOn = end > start && units[end]?.mark === 'and' && isWord(units[end + 1], 'quality')
  return goesOn ? endOfJoined(units, end + 1) : end
}

function isDescribed(units: readonly Unit[], index: number, end: number): boolean {
  if (end === index + 1) return false
  const after = units[end]
  if (units[index]?.mark === 'noun')
    return isWord(units[index - 1], 'body') && isWord(after, 'being')
  const ends = isEnd(after) || isWord(after, 'being', 'body') || isLink(after)
  const isSoiled = isText(units[end - 1], soils) && isWord(units[index - 1], 'body')
  const isManner = units[index]?.mark === 'object' && isText(units[end - 1], manners)
  return (
    ends &&
    (units[index]?.mark === 'topic' || (units[index]?.mark === 'place' && isSoiled) || isManner)
  )
}

/** 'Face AT muddy' is a muddy face. */
const soils = /^(?:[a-z]*stained|muddy|dirty|sooty|dusty|bloody|floury|greasy|sweaty|oily|grimy)$/
/** 'Hat OBJECT backwards' is worn so. */
const manners = /^(?:backwards?|crooked|askew|tilted|sideways|inside-out|open|loose|loosely)$/

function isLink(unit: Unit | undefined): boolean {
  return /^(?:noun|clause|and)$/.test(unit?.mark ?? '')
}

/** 'With bell CLAUSE hat' is a hat with a bell in Chinese. */
export function turnClauses(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]
    if (unit === undefined) break
    const start = startOfThing(result, result.length - 1)
    const verb = result[start - 1]
    const end = endOfQualities(units, index + 1)
    // 'Full of fireflies CLAUSE bottle' holds what is no thing elsewhere.
    const isFull = isText(verb, /^of$/)
    const isWith = isFull || verb?.mark === 'place' || isText(verb, /^with$/)
    const isFirst = !isWord(result[start - 2]) || isText(result[start - 2], verbs)
    const turns = unit.mark === 'clause' && isWith && isFirst && isWord(units[end], 'worn', 'thing')
    const isHad = isWord(result.at(-1), 'worn', 'thing', 'body')
    if (!turns || !(isHad || (isFull && isWord(result.at(-1), 'being', 'quality')))) {
      result.push(unit)
      continue
    }
    result.splice(start - 1, 1)
    giveTo(units.slice(index + 1, end + 1), result)
    index = end
  }
  return result
}

/** 'Scar OF forehead' is at the forehead; 'red eyes OF girl' are what the girl has. */
export function joinNouns(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  let verb = -1
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]
    if (unit === undefined) break
    if (unit.mark === 'noun' || unit.mark === 'clause') {
      const owned = units.slice(index + 1, endOfBeings(units, index + 1))
      index += joinOwned(result, unit.mark === 'clause' ? verb : -1, owned)
    } else result.push(unit)
    verb = verbAfter(verb, unit, result)
  }
  return result
}

/** 'Werewolf veteran' is one being, told by two nouns. */
function endOfBeings(units: readonly Unit[], start: number): number {
  let end = endOfQualities(units, start) + 1
  while (isWord(units[end - 1], 'being') && isWord(units[end], 'being')) end++
  return end
}

/** Where the clause that is being read has its verb, if it has one. */
function verbAfter(verb: number, unit: Unit, result: readonly Unit[]): number {
  if (isText(unit, verbs) || unit.mark === 'place') return result.length - 1
  const isJoined = unit.mark === 'noun' || unit.mark === 'clause'
  return unit.mark === 'break' || (isJoined && !isWord(result.at(-1), 'quality')) ? -1 : verb
}

/** 'Carrying baby CLAUSE warrior' is a warrior who carries a baby. */
function putBefore(result: Unit[], owned: readonly Unit[]): void {
  let start = result.length
  while (start > 0 && result[start - 1]?.mark !== 'break') start--
  // 'Back AT sword CLAUSE girl' has no verb to lead over to the sword.
  const hasVerb = isText(result[start], verbs)
  result.splice(start, 0, ...owned, ...(hasVerb ? [] : [comma]))
  result.push(comma)
}

/**
 * What stands in place of 'of'; `verb` is where the clause has its verb, `owned` leads to the noun it is said of.
 * How many units of those it has put before the clause.
 */
function joinOwned(result: Unit[], verb: number, owned: readonly Unit[]): number {
  const before = result.at(-1)
  const noun = owned.at(-1)
  if (verb >= 0 && !isWord(before, 'quality')) {
    if (isWord(noun, 'being')) {
      putBefore(result, owned)
      return owned.length
    }
    result.push(comma)
  } else if (isWord(before, 'body') && isWord(noun, 'thing', 'worn') && !isText(before, /^hair$/))
    result.push({ mark: 'place' })
  else if (isWord(before, 'body', 'thing', 'worn') && isWord(noun, 'being')) result.push(comma)
  return 0
}
