/** Parts of clothes in Chinese, Japanese and Korean that have something on them, and what things are like where they are. */

import { vocabulary } from '../words/vocabulary.ts'
import type { Unit } from './sign-units.ts'
import { comma, endOfQualities, isEnd, isText, isWord, word } from './sign-units.ts'

/** 'Collar one fur' has fur: what is counted behind a part of the clothes is on it. */
export function partsWithThings(units: readonly Unit[]): Unit[] {
  return units.flatMap((unit, index) => {
    const said = endOfQualities(units, index + 1)
    const noun = isEnd(units[said]) ? said - 1 : said
    const isOn =
      isWord(unit, 'number') &&
      isText(units[index - 1], parts) &&
      isWord(units[noun], 'thing', 'worn', 'quality') &&
      isEnd(units[noun + 1])
    return isOn ? [word('with', unit), ...(isText(unit, /^one$/) ? [] : [unit])] : [unit]
  })
}

const parts =
  /^(?:collar|cuffs?|hem|sleeves?|brim|belt|hood|cape|cloak|hat|boots?|gloves?|shield|hilt|staff|sheath|skirt)$/

/** 'Chest AT blue gem glowing' is a glowing blue gem there. */
export function saidBehindPlaced(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]
    if (unit === undefined) break
    const end = endOfQualities(units, index + 1)
    const isSaid = end > index + 1 && isWord(unit, 'thing') && isEnd(units[end])
    const start = isSaid ? startOf(result) : -1
    if (start > 0 && result[start - 1]?.mark === 'place' && isWord(result[start - 2], 'body')) {
      result.splice(start, 0, ...units.slice(index + 1, end))
      result.push(unit)
      index = end - 1
    } else result.push(unit)
  }
  return result
}

/** 'White robe red belt' are two garments: what has a colour of its own begins anew. */
export function apartByColour(units: readonly Unit[]): Unit[] {
  return units.flatMap((unit, index) => {
    const noun = units[endOfQualities(units, index)]
    const isGarment = isWord(noun, 'worn') || isText(noun, /^belt$/)
    const isNext = isColoured(unit) && isWord(units[index - 1], 'worn') && isGarment
    return isNext ? [comma, unit] : [unit]
  })
}

/** 'Red', and 'red belt' where that is one word. */
function isColoured(unit: Unit): boolean {
  const first = unit.mark === undefined ? (unit.tokens[0]?.text ?? '') : ''
  return isWord(unit, 'quality', 'worn', 'body') && vocabulary.entries.get(first)?.colour === true
}

/** '缺一条左腿', '左手少了两根手指', '缺耳朵的玩具熊': what is missing, of whom, and no place where anything else is. */
export function lostLimbs(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]
    if (unit === undefined) break
    const counted = isWord(units[index + 1], 'number')
    const limb = counted ? index + 2 : index + 1
    const lost = isMissing(unit, result.at(-1))
      ? limbAt(units, limb, counted ? units[index + 1] : undefined)
      : undefined
    if (lost === undefined) result.push(unit)
    else index = tellLost(result, units, limb, lost)
  }
  return result
}

/** 'Right hand without thumb' has lost it. */
function isMissing(unit: Unit, before: Unit | undefined): boolean {
  const isOfBody = isText(before, /^(?:hand|hands|foot|feet)$/) && isWord(before, 'body')
  return isText(unit, /^missing$/) || (isOfBody && isText(unit, /^without$/))
}

/** Where what it took ends. */
function tellLost(result: Unit[], units: readonly Unit[], limb: number, lost: Unit): number {
  const owner = endOfQualities(units, limb + 2)
  if (units[limb + 1]?.mark === 'clause' && isWord(units[owner], 'thing', 'worn')) {
    result.push(...units.slice(limb + 2, owner + 1), word('with', lost), lost, comma)
    return owner
  }
  if (isWord(result.at(-1), 'body')) result.push({ mark: 'place' })
  result.push(lost, comma)
  return limb
}

function limbAt(units: readonly Unit[], at: number, count: Unit | undefined): Unit | undefined {
  const unit = units[at]
  if (!isText(unit, limbs) || unit?.mark !== undefined) return undefined
  const missing = word('missing', unit)
  const said = missing.mark === undefined ? missing.tokens : []
  const number = count?.mark === undefined && !isText(count, /^one$/) ? (count?.tokens ?? []) : []
  return { ...unit, sort: 'thing', tokens: [...said, ...number, ...unit.tokens] }
}

const limbs =
  /^(?:arms?|legs?|hands?|feet|foot|eyes?|ears?|horns?|wings?|fingers?|thumbs?|toes?|fingernails)$/

/** '左手提灯右手拿木棍': a hand has what stands behind it, where the other hand or nothing comes after. */
export function handsFull(units: readonly Unit[]): Unit[] {
  return units.flatMap((unit, index) => {
    const held = endOfQualities(units, index + 1)
    const after = units[held + 1]
    const isFull =
      isHand(unit) && isWord(units[held], 'thing') && isHand(after) && !isText(units[held], limbs)
    if (isFull) return [unit, { mark: 'place' } as const]
    return isHand(unit) && isHolding(units, index) ? [comma, unit] : [unit]
  })
}

function isHand(unit: Unit | undefined): boolean {
  return (
    isText(unit, /^hand$/) &&
    unit?.mark === undefined &&
    /^(?:left|right)$/.test(unit?.tokens[0]?.text ?? '')
  )
}

/** Whether the other hand and what it holds stand right before this one. */
function isHolding(units: readonly Unit[], index: number): boolean {
  let start = index - 1
  while (start >= 0 && !isHand(units[start]) && units[start]?.mark !== 'break') start--
  return start >= 0 && isHand(units[start]) && isWord(units[index - 1], 'thing')
}

/** 'Vendor kite CLAUSE girl' is a girl who is a kite seller. */
export function sellers(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]
    if (unit === undefined) break
    const ware = endOfQualities(units, index + 1)
    const seller = word('seller', unit)
    if (!isText(unit, /^vendor$/) || !isSold(units, ware) || seller.mark !== undefined) {
      result.push(unit)
      continue
    }
    result.push(...units.slice(index + 1, ware + 1), { ...seller, sort: 'being' }, comma)
    index = units[ware + 1]?.mark === 'clause' ? ware + 1 : ware
  }
  return result
}

function isSold(units: readonly Unit[], ware: number): boolean {
  const link = units[ware + 1]
  const who = units[endOfQualities(units, ware + 2)]
  const isOfSeller = link?.mark === 'clause' && (isEnd(who) || isWord(who, 'being'))
  return isWord(units[ware], 'thing', 'worn') && (isEnd(link) || isOfSeller)
}

/** 'Red lining CLAUSE cloak' is a cloak with it; 'forehead chin CLAUSE scar' runs from one to the other and is a scar. */
export function partsOfNext(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]
    if (unit === undefined) break
    const noun = endOfQualities(units, index + 2)
    const isOfNext = units[index + 1]?.mark === 'clause' && isWord(units[noun], 'worn', 'thing')
    const between = isOfNext && isWord(unit, 'body') && isWord(result.at(-1), 'body')
    if (between) {
      result.pop()
      index++
    } else if (isOfNext && isText(unit, linings)) {
      const part = [...result.splice(startOf(result)), unit]
      result.push(...units.slice(index + 2, noun + 1), word('with', unit), ...part, comma)
      index = noun
    } else result.push(unit)
  }
  return result
}

const linings = /^(?:lining|trim|collar|sleeves?|cuffs?|hem|brim|buttons?|fringe|border|edges?)$/

function startOf(result: readonly Unit[]): number {
  let start = result.length
  while (isWord(result[start - 1], 'quality', 'number')) start--
  return start
}
