/** What Japanese, Chinese and Korean say behind a thing and English before it: that it is not there, and how many there are. */

import { vocabulary } from '../words/vocabulary.ts'
import type { Unit } from './sign-units.ts'
import { comma, isEnd, isText, isWord, lastText, startOfThing, verbs, word } from './sign-units.ts'

/** 'A hat without' is 'no hat'; 'left arm without' is a missing one. */
export function placeNegations(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (const [index, unit] of units.entries()) {
    if (unit.mark === 'no' || isRefused(units, index)) negate(result, result.length)
    else result.push(unit)
  }
  return result
}

/** '耳环不要', '裙子就不要了': in Chinese as well what is not wanted may stand first. */
function isRefused(units: readonly Unit[], index: number): boolean {
  return (
    isText(units[index], /^without$/) &&
    isEnd(units[index + 1]) &&
    isWord(units[index - 1], 'thing', 'worn', 'body')
  )
}

function negate(result: Unit[], end: number): void {
  let last = end - 1
  while (last >= 0 && isSkipped(result[last])) last--
  const thing = result[last]
  if (thing === undefined || !isWord(thing) || last < end - longestSkip) return
  const start = startOfThing(result, last)
  const side = sideOf(thing, result[start])
  result.splice(last + 1, end - last - 1, comma)
  const one = side === 'one' ? oneOnly.get(lastText(thing).replace(/s$/, '')) : undefined
  if (one !== undefined) result.splice(start, last + 1 - start, word(one, thing))
  else result.splice(start, 0, word(side === undefined ? 'no' : 'missing', thing))
  if (result[start - 1]?.mark === 'and' && isWord(result[start - 2], 'thing', 'worn', 'body'))
    negate(result, start)
}

const sides = /^(?:left|right|one)$/

/** Which of two limbs it is. */
function sideOf(thing: Unit, first: Unit | undefined): string | undefined {
  if (
    thing.mark !== undefined ||
    !/^(?:arms?|legs?|hands?|eyes?|foot|feet|ears?)$/.test(lastText(thing))
  )
    return undefined
  const own = thing.tokens[0]?.text ?? ''
  if (sides.test(own)) return own
  return isText(first, sides) ? lastText(first ?? thing) : undefined
}

/** Who lacks one of two. */
const oneOnly: ReadonlyMap<string, string> = new Map([
  ['arm', 'one-armed'],
  ['hand', 'one-handed'],
  ['leg', 'one-legged'],
  ['eye', 'one-eyed'],
  ['ear', 'one-eared'],
])

/** How many particles and verbs may stand between a thing and what rules it out. */
const longestSkip = 5

function isSkipped(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    (isText(unit, verbs) || (unit.mark !== undefined && unit.mark !== 'break'))
  )
}

/** 'A sword two', 'daggers on the left thigh two': the number goes before the thing. */
export function placeCounts(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (const [index, unit] of units.entries()) {
    const isLast = isWord(unit, 'number') && isEnd(units[index + 1])
    if (unit.mark !== 'count' && !isLast) {
      result.push(unit)
      continue
    }
    const number = unit.mark === 'count' ? result.pop() : unit
    if (number === undefined) continue
    const thing = countedBefore(result)
    if (thing < 0) result.push(number)
    else result.splice(startOfThing(result, thing), 0, number)
  }
  return result
}

/** 'Nine tail' are nine tails. */
export function inPlural(unit: Unit, index: number, units: readonly Unit[]): Unit {
  let before = index - 1
  while (isWord(units[before], 'quality')) before--
  const isMany = isWord(units[before], 'number') && !isText(units[before], /^(?:one|1|\d{3,})$/)
  if (!isMany || !isWord(unit, 'thing', 'worn', 'body') || unit.mark !== undefined) return unit
  const last = unit.tokens.at(-1)
  const many = `${last?.text ?? ''}s`
  if (last === undefined || !vocabulary.words.has(many)) return unit
  return { ...unit, tokens: [...unit.tokens.slice(0, -1), { ...last, text: many, written: many }] }
}

function countedBefore(result: readonly Unit[]): number {
  let at = result.length - 1
  while (at >= 0 && /^(?:object|topic|and)$/.test(result[at]?.mark ?? '')) at--
  if (result[at]?.mark === 'place' && result[at - 1] !== undefined) {
    at -= isText(result[at - 2], /^(?:left|right|both|one)$/) ? 3 : 2
    while (at >= 0 && /^(?:object|topic)$/.test(result[at]?.mark ?? '')) at--
  }
  return isWord(result[at], 'thing', 'worn', 'body', 'being') ? at : -1
}

/** 'Both hands AT dagger' are two of them, where one fits into a hand. */
export function oneInEachHand(units: readonly Unit[]): Unit[] {
  return units.flatMap((unit, index) => {
    const isPlaced = units[index - 1]?.mark === 'place' && isBothHands(units[index - 2])
    let noun = index
    while (isWord(units[noun], 'quality')) noun++
    return isPlaced && isText(units[noun], handy)
      ? [{ ...word('two', unit), sort: 'number' }, unit]
      : [unit]
  })
}

function isBothHands(unit: Unit | undefined): boolean {
  return isText(unit, /^hands$/) && unit?.mark === undefined && unit?.tokens[0]?.text === 'both'
}

const handy =
  /^(?:daggers?|knife|knives|swords?|shortsword|katana|wakizashi|axe|hatchet|pistol|revolver|gun|handgun|fan|sickle|kunai|cleaver|hammer|club|torch|lantern|mug|cup|balloon|flag|whip|saber|scissors|wrench|sai|tonfa|plates?)$/
