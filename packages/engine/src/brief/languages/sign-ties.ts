/** What ties the hair in Japanese, Chinese and Korean, which name it before the deed: 'black hair tied back with a red ribbon'. */
import type { Unit } from './sign-units.ts'
import { comma, endOfQualities, isEnd, isText, isWord, startOfThing, word } from './sign-units.ts'

const ties =
  /^(?:ribbons?|ropes?|cords?|strings?|threads?|bands?|laces?|cloth|bandana|handkerchief|scarf|hairbands?|scrunchie|hairpins?|sticks?|hairpin|chopsticks?|pencil|brush|bone)$/
const deeds = /^(?:tied|back|up|bound|gathered|rolled-up)$/

/** 'Red ribbon tied black hair' and 'black hair red ribbon tied': the hair first, then how, then with what. */
export function tiedHair(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]
    if (unit === undefined) break
    const isTied = isWord(unit, 'quality') && isText(unit, deeds) && isText(result.at(-1), ties)
    if (isTied) index = tie(result, units, index)
    else result.push(unit)
  }
  return result
}

/** The index of the last unit that it took. */
function tie(result: Unit[], units: readonly Unit[], index: number): number {
  const deed = units[index]
  const ribbon = result.splice(startOfThing(result, result.length - 1)).map(cordOf)
  const isLinked = /^(?:noun|clause)$/.test(units[index + 1]?.mark ?? '')
  const from = index + (isLinked ? 2 : 1)
  const haired = units.findIndex((unit, at) => at >= from && isText(unit, /^haired$/))
  const noun = endOfQualities(units, from)
  const hair = haired >= 0 && haired < noun ? haired : noun
  const isAhead = isHair(units[hair])
  if (isAhead) result.push(...units.slice(from, hair + 1).map(asHair))
  lengthFirst(result)
  if (isText(deed, /up$/)) result.push(word('pinned', deed), word('up', deed))
  else if (deed !== undefined) result.push(deed)
  result.push(word('with', deed), ...ribbon)
  if (hair === haired) result.push(comma)
  return isAhead ? hair : index
}

/** 'Short hair streak pink' and 'black hair pink streak': the hair has streaks of that colour. */
export function streakedHair(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]
    if (unit === undefined) break
    if (isText(unit, /^streaks?$/)) index = streak(result, units, index, unit)
    else result.push(unit)
  }
  return result
}

/** The index of the last unit that it took. */
function streak(result: Unit[], units: readonly Unit[], index: number, unit: Unit): number {
  const hues = endOfHues(units, index + 1)
  const end = isEnd(units[hues]) ? hues : index + 1
  result.push(...units.slice(index + 1, end), unit)
  if (!isEnd(units[end])) return index
  const start = startOfThing(result, result.length - 1)
  if (isHair(result[start - 1])) result.splice(start, 0, word('with', unit))
  return end - 1
}

/** 'Pink and blue' */
function endOfHues(units: readonly Unit[], start: number): number {
  const end = endOfQualities(units, start)
  const goesOn = end > start && units[end]?.mark === 'and' && isWord(units[end + 1], 'quality')
  return goesOn ? endOfHues(units, end + 1) : end
}

/** 'Black long hair tied back' is long black hair. */
function lengthFirst(result: Unit[]): void {
  const hair = result.at(-1)
  if (hair?.mark !== undefined || hair === undefined || hair.tokens.length !== 2) return
  if (!isText(hair, /^hair$/) || hair.tokens[0]?.text === 'black') return
  const start = startOfThing(result, result.length - 1)
  result.splice(-1, 1, { ...hair, tokens: hair.tokens.slice(1) })
  result.splice(start, 0, { mark: undefined, sort: 'quality', tokens: hair.tokens.slice(0, 1) })
}

/** 'Black-haired' is what a being is, 'black hair' what is tied. */
function asHair(unit: Unit): Unit {
  if (unit.mark !== undefined || !isText(unit, /^haired$/)) return unit
  const tokens = unit.tokens.map((token) =>
    token.text === 'haired' ? { ...token, text: 'hair', glued: false } : token,
  )
  return { ...unit, sort: 'body', tokens }
}

/** A rope would be held. */
function cordOf(unit: Unit): Unit {
  return isText(unit, /^rope$/) ? word('cord', unit) : unit
}

function isHair(unit: Unit | undefined): boolean {
  return isText(unit, /^(?:hair|head|ponytail|braids?|bun|haired)$/)
}
