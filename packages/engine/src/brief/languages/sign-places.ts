/** Where things are: Japanese, Chinese and Korean name the place first, English the thing. */
import type { Unit } from './sign-units.ts'
import {
  comma,
  isEnd,
  isText,
  isWord,
  lastText,
  stained,
  startOfThing,
  verbs,
  word,
} from './sign-units.ts'

type Placing = { result: Unit[]; place: Unit[]; placedAt: number }

/** 'Left eye AT eyepatch' is an eyepatch on the left eye. */
export function placePlaces(units: readonly Unit[]): Unit[] {
  const placing: Placing = { result: [], place: [], placedAt: -1 }
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]
    if (unit === undefined) break
    const opens = isVerb(unit) || unit.mark === 'place'
    // 'Waist on AT sword': the place is said already.
    if (opens && placing.placedAt === placing.result.length) continue
    const isAtBody = isWord(placing.result.at(-1), 'body')
    if (unit.mark === 'place' || (isAtBody && (opens || countsAt(units, index))))
      index = meetPlace(placing, unit, units, index)
    else readOn(placing, unit, units, index)
  }
  closePlace(placing)
  return placing.result
}

function isVerb(unit: Unit): boolean {
  return isText(unit, /^(?:wearing|holding|carrying|with|on)$/)
}

function readOn(placing: Placing, unit: Unit, units: readonly Unit[], index: number): void {
  const { result, place, placedAt } = placing
  // 'Neck AT ribbon with bell': the ribbon is there, and has a bell.
  const isOwner = isText(unit, /^with$/) && result.length > placedAt && isWord(result.at(-1))
  if (isOwner && place.length > 0) {
    result.push(word('on', place[0]), ...place)
    placing.place = []
  } else if (unit.mark === 'break' || unit.mark === 'and' || isText(unit, verbs))
    closePlace(placing)
  if (unit.mark !== 'object' || isPlaceAhead(units, index + 1)) result.push(unit)
}

/** 'Chest one long scar', 'forehead red mark': the scar is there, unless what is counted is the body. */
function countsAt(units: readonly Unit[], index: number): boolean {
  let end = index
  while (isWord(units[end], 'quality', 'number')) end++
  const before = isText(units[index - 2], /^(?:left|right|both|one)$/) ? index - 3 : index - 2
  const isFirst = before < 0 || units[before]?.mark === 'break'
  const isPlace = !isText(units[index - 1], /^(?:hair|face|belt|horns?|tail)$/)
  const ends = isEnd(units[end + 1]) || isWord(units[index], 'number')
  // A mole is a beast as well.
  const isThing = isWord(units[end], 'thing', 'worn') || isText(units[end], /^moles?$/)
  return isFirst && isPlace && ends && isThing
}

function closePlace(placing: Placing): void {
  const { result, place } = placing
  if (place.length > 0)
    result.push(
      ...(result.length > placing.placedAt ? [word('on', place[0])] : []),
      ...place,
      comma,
    )
  placing.place = []
  placing.placedAt = -1
}

/** The index of the last unit that it took. */
function meetPlace(placing: Placing, unit: Unit, units: readonly Unit[], index: number): number {
  const { result } = placing
  const found = takePlace(result)
  if (found.length === 0) {
    if (unit.mark !== 'place') closePlace(placing)
    if (unit.mark !== 'place') result.push(unit)
    const end = unit.mark === 'place' ? joinThing(result, units, index + 1) : index
    if (placing.place.length === 0) placing.placedAt = result.length
    return end
  }
  closePlace(placing)
  const isSaid = result.at(-1)?.mark === 'object'
  if (isSaid || isText(result.at(-1), /^on$/)) {
    if (isSaid) result.splice(-1, 1, word('on', found[0]))
    result.push(...found, comma)
    return index
  }
  placing.place = found
  placing.placedAt = result.length
  if (unit.mark !== 'place' && !isVerb(unit)) result.push(unit)
  return index
}

/** 'Dagger OBJECT left thigh AT': the place says where the dagger is. */
function isPlaceAhead(units: readonly Unit[], start: number): boolean {
  let at = start
  while (isWord(units[at], 'quality')) at++
  return isWord(units[at], 'body') && units[at + 1]?.mark === 'place'
}

/** The body word at the end of what was read, with its side. */
function takePlace(result: Unit[]): Unit[] {
  if (!isWord(result.at(-1), 'body')) return []
  const hasSide = isText(result.at(-2), /^(?:left|right|both|one)$/)
  const place = result.splice(hasSide ? -2 : -1)
  // 'Tanned face AT wrinkles': what the face is like is said of it, not of the wrinkles.
  if (isWord(result.at(-1), 'quality') && !isText(place.at(-1), /^hair$/))
    result.push(...place, comma)
  return place
}

/** 'Apron AT soot' is a sooty apron, 'hat AT feather' a hat with a feather, 'shirt AT vest' is both. Where it ends. */
function joinThing(result: Unit[], units: readonly Unit[], start: number): number {
  const before = result.at(-1)
  let at = start
  while (isWord(units[at], 'quality', 'number') || isText(units[at], verbs)) at++
  const stain = stained.get(lastText(units[at] ?? comma))
  const isOwner = isWord(before, 'worn', 'thing')
  if (isOwner && stain !== undefined && isEnd(units[at + 1])) {
    result.splice(startOfThing(result, result.length - 1), 0, word(stain, before))
    return at
  }
  const isPictured = isOwner && isPicture(units, at)
  if (isOwner && (isPictured || isWord(units[at], 'thing') || at > start))
    result.push(word('with', before))
  else if (!isText(before, /^on$/)) result.push(comma)
  return start - 1
}

/** 'Shield AT lion pattern', 'kimono AT crane embroidery': a beast that is only pictured. */
function isPicture(units: readonly Unit[], start: number): boolean {
  let at = start
  while (at < start + longestPicture && isWord(units[at], 'being', 'thing', 'quality')) at++
  return at > start + 1 && isText(units[at - 1], pictures)
}

const longestPicture = 3
const pictures = /^(?:pattern|patterns|print|emblem|crest|embroidery|motif|drawing|picture|logo)$/
