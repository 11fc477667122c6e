/** Units of Japanese, Chinese and Korean in the order of English: what is said behind a thing there goes before it. */
import type { Unit } from './sign-units.ts'
import { isText, isWord } from './sign-units.ts'
import type { Token } from './tokens.ts'
import { vocabulary } from './vocabulary.ts'

const verbs = /^(?:wearing|holding|carrying|with|without|riding)$/
const comma: Unit = { mark: 'break' }
const pause = { kind: 'comma', text: ',', written: ',' } as const

export function orderUnits(units: readonly Unit[]): Unit[] {
  return placePlaces(joinNouns(describeTopics(placeCounts(placeNegations(units)).map(inPlural))))
}

function word(text: string, like: Unit | undefined): Unit {
  const token = like?.mark === undefined ? like?.tokens[0] : undefined
  const tokens: Token[] =
    token === undefined ? [] : [{ ...token, kind: 'word', text, written: text, glued: false }]
  return { mark: undefined, sort: 'small', tokens }
}

/** Where the thing that ends before `end` begins, with everything said of it. */
function startOfThing(units: readonly Unit[], end: number): number {
  let start = end
  while (start > 0 && isWord(units[start - 1], 'quality', 'number')) start--
  return start
}

/** 'A hat without' is 'no hat'; 'left arm without' is a missing one. */
function placeNegations(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (const unit of units) {
    if (unit.mark !== 'no') result.push(unit)
    else negate(result, result.length)
  }
  return result
}

function negate(result: Unit[], end: number): void {
  let last = end - 1
  while (last >= 0 && isSkipped(result[last])) last--
  const thing = result[last]
  if (thing === undefined || !isWord(thing) || last < end - longestSkip) return
  const start = startOfThing(result, last)
  const isLimb = /^(?:arms?|legs?|hands?|eyes?|foot|feet|ears?)$/.test(lastText(thing))
  const side = thing.mark === undefined ? thing.tokens[0]?.text : undefined
  const first = result[start]
  const isOne =
    isLimb && (/^(?:left|right|one)$/.test(side ?? '') || isText(first, /^(?:left|right|one)$/))
  result.splice(last + 1, end - last - 1, comma)
  result.splice(start, 0, word(isOne ? 'missing' : 'no', thing))
  if (result[start - 1]?.mark === 'and' && isWord(result[start - 2], 'thing', 'worn', 'body'))
    negate(result, start)
}

/** How many particles and verbs may stand between a thing and what rules it out. */
const longestSkip = 5

function isSkipped(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    (isText(unit, verbs) || (unit.mark !== undefined && unit.mark !== 'break'))
  )
}

function lastText(unit: Unit): string {
  return unit.mark === undefined ? (unit.tokens.at(-1)?.text ?? '') : ''
}

/** 'A sword two', 'daggers on the left thigh two': the number goes before the thing. */
function placeCounts(units: readonly Unit[]): Unit[] {
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
function inPlural(unit: Unit, index: number, units: readonly Unit[]): Unit {
  let before = index - 1
  while (isWord(units[before], 'quality')) before--
  const isMany = isWord(units[before], 'number') && !isText(units[before], /^(?:one|1|\d{3,})$/)
  if (!isMany || !isWord(unit, 'thing', 'worn', 'body') || unit.mark !== undefined) return unit
  const last = unit.tokens.at(-1)
  const many = `${last?.text ?? ''}s`
  if (last === undefined || !vocabulary.words.has(many)) return unit
  return { ...unit, tokens: [...unit.tokens.slice(0, -1), { ...last, text: many, written: many }] }
}

function isEnd(unit: Unit | undefined): boolean {
  return unit === undefined || unit.mark === 'break'
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

/** 'Arms TOPIC mechanical' are mechanical arms. */
function describeTopics(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]
    if (unit === undefined) break
    const isSaid = unit.mark === 'topic' || (unit.mark === 'noun' && isWord(result.at(-1), 'body'))
    const end = endOfQualities(units, index + 1)
    const after = units[end]
    const closes =
      isEnd(after) || isWord(after, 'being') || /^(?:noun|clause|and)$/.test(after?.mark ?? '')
    const isDescribed = isSaid && end > index + 1 && closes && isWord(result.at(-1))
    if (!isDescribed || (unit.mark === 'noun' && !isWord(after, 'being'))) {
      if (unit.mark !== 'topic') result.push(unit)
      continue
    }
    const thing = result.length - 1
    result.splice(startOfThing(result, thing), 0, ...units.slice(index + 1, end))
    result.push(comma)
    index = /^(?:noun|clause|and)$/.test(after?.mark ?? '') ? end : end - 1
  }
  return result
}

function endOfQualities(units: readonly Unit[], start: number): number {
  let end = start
  while (isWord(units[end], 'quality')) end++
  return end
}

/** 'Scar OF forehead' is at the forehead; 'red eyes OF girl' are what the girl has. */
function joinNouns(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  let hasVerb = false
  for (const [index, unit] of units.entries()) {
    if (unit.mark !== 'noun' && unit.mark !== 'clause') {
      result.push(unit)
      if (isText(unit, verbs)) hasVerb = true
      else if (unit.mark === 'break') hasVerb = false
      continue
    }
    const before = result.at(-1)
    const owned = units[endOfQualities(units, index + 1)]
    if (hasVerb && unit.mark === 'clause') result.push(comma)
    else if (isWord(before, 'body') && isWord(owned, 'thing', 'worn') && !isText(before, /^hair$/))
      result.push({ mark: 'place' })
    else if (isWord(before, 'body', 'thing', 'worn') && isWord(owned, 'being')) result.push(comma)
    hasVerb = false
  }
  return result
}

type Placing = { result: Unit[]; place: Unit[]; placedAt: number }

/** 'Left eye AT eyepatch' is an eyepatch on the left eye. */
function placePlaces(units: readonly Unit[]): Unit[] {
  const placing: Placing = { result: [], place: [], placedAt: -1 }
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]
    if (unit === undefined) break
    const isVerb = isText(unit, /^(?:wearing|holding|carrying|with|on)$/)
    // 'Waist on AT sword': the place is said already.
    if ((isVerb || unit.mark === 'place') && placing.placedAt === placing.result.length) continue
    if (unit.mark === 'place' || (isVerb && isWord(placing.result.at(-1), 'body')))
      index = meetPlace(placing, unit, units, index)
    else {
      if (unit.mark === 'break' || unit.mark === 'and' || isText(unit, verbs)) closePlace(placing)
      if (unit.mark !== 'object' || isPlaceAhead(units, index + 1)) placing.result.push(unit)
    }
  }
  closePlace(placing)
  return placing.result
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
  closePlace(placing)
  if (found.length === 0) {
    if (unit.mark !== 'place') result.push(unit)
    const end = unit.mark === 'place' ? joinThing(result, units, index + 1) : index
    placing.placedAt = result.length
    return end
  }
  const isSaid = result.at(-1)?.mark === 'object'
  if (isSaid || isText(result.at(-1), /^on$/)) {
    if (isSaid) result.splice(-1, 1, word('on', found[0]))
    result.push(...found, comma)
    return index
  }
  placing.place = found
  placing.placedAt = result.length
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
  return result.splice(hasSide ? -2 : -1)
}

/** What a thing is like that has this on it. */
const stained: ReadonlyMap<string, string> = new Map([
  ['soot', 'sooty'],
  ['dirt', 'dirty'],
  ['grime', 'grimy'],
  ['mud', 'muddy'],
  ['blood', 'bloody'],
  ['dust', 'dusty'],
  ['flour', 'floury'],
  ['stain', 'stained'],
  ['stains', 'stained'],
  ['crack', 'cracked'],
  ['cracks', 'cracked'],
  ['patch', 'patched'],
  ['patches', 'patched'],
  ['rust', 'rusty'],
  ['hole', 'torn'],
  ['holes', 'torn'],
])

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
  if (isOwner && (isWord(units[at], 'thing') || at > start)) result.push(word('with', before))
  else if (!isText(before, /^on$/)) result.push(comma)
  return start - 1
}

/** The tokens of the units, with a comma for every break. */
export function tokensOf(units: readonly Unit[], like: Token): Token[] {
  const tokens: Token[] = []
  for (const unit of units) {
    if (unit.mark === undefined) tokens.push(...unit.tokens)
    else if (unit.mark === 'and')
      tokens.push({ ...like, kind: 'word', text: 'and', written: 'and', repaired: true })
    else if (unit.mark === 'break' && tokens.at(-1)?.kind === 'word')
      tokens.push({ ...like, ...pause, repaired: true })
  }
  if (tokens.at(-1)?.kind === 'comma') tokens.pop()
  return tokens
}
