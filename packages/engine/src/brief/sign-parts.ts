/** Parts of clothes in Chinese, Japanese and Korean that have something on them, and what things are like where they are. */
import type { Unit } from './sign-units.ts'
import { comma, endOfQualities, isEnd, isText, isWord, word } from './sign-units.ts'
import { vocabulary } from './vocabulary.ts'

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
    const noun = endOfQualities(units, index)
    const isNext =
      isColoured(unit) && isWord(units[index - 1], 'worn') && isWord(units[noun], 'worn')
    return isNext ? [comma, unit] : [unit]
  })
}

/** 'Red', and 'red belt' where that is one word. */
function isColoured(unit: Unit): boolean {
  const first = unit.mark === undefined ? (unit.tokens[0]?.text ?? '') : ''
  return isWord(unit, 'quality', 'worn') && vocabulary.entries.get(first)?.colour === true
}

/** '缺一条左腿', '左腿没了': the limb is what is missing, and no place where anything else is. */
export function lostLimbs(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]
    if (unit === undefined) break
    const limb = isText(units[index + 1], /^one$/) ? index + 2 : index + 1
    const lost = isText(unit, /^missing$/) ? limbAt(units, limb) : undefined
    if (lost === undefined) result.push(unit)
    else {
      result.push(lost, comma)
      index = limb
    }
  }
  return result
}

function limbAt(units: readonly Unit[], at: number): Unit | undefined {
  const unit = units[at]
  const isLimb = isText(unit, /^(?:arms?|legs?|hands?|feet|foot|eyes?|ears?|horns?|wings?)$/)
  if (!isLimb || unit?.mark !== undefined) return undefined
  const missing = word('missing', unit)
  const said = missing.mark === undefined ? missing.tokens : []
  return { ...unit, sort: 'thing', tokens: [...said, ...unit.tokens] }
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

function startOf(result: readonly Unit[]): number {
  let start = result.length
  while (isWord(result[start - 1], 'quality', 'number')) start--
  return start
}
