/** What is embroidered on what, in Japanese, Chinese and Korean: 'cape embroidered with a dragon'. */
import type { Unit } from './sign-units.ts'
import { comma, isEnd, isText, isWord, lastText, startOfThing, word } from './sign-units.ts'

/** 'Cape on embroidered AT dragon', 'dragon OBJECT embroidery WITH cape': the cape, how, and what is shown. */
export function tellEmbroidery(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (let index = 0; index < units.length; ) {
    const unit = units[index]
    if (unit === undefined) break
    const end =
      shownOnNext(result, units, index) ??
      shownBehind(result, units, index) ??
      shownBefore(result, units, index) ??
      printedBehind(result, units, index) ??
      beastOnCloth(result, units, index)
    if (end === undefined) result.push(unit)
    index = end ?? index + 1
  }
  return result
}

/** Chinese: what is shown goes before the word for the work. Where it ends. */
function shownBehind(result: Unit[], units: readonly Unit[], index: number): number | undefined {
  const work = units[index]
  if (!isText(work, /^embroidered$/) || units[index + 1]?.mark !== 'place') return undefined
  const said = endOfSaid(units, index + 2)
  // 'Cloud pattern' is what something is like.
  const end = isWord(units[said], 'being', 'thing', 'worn') ? said + 1 : said
  if (end === index + 2) return undefined
  if (result.at(-1)?.mark !== 'place') result.push({ mark: 'place' })
  result.push(...embroidered(units.slice(index + 2, end), work))
  return end
}

/** '绣着仙鹤的毯子', '印着骷髅的T恤': whose it is stands behind the clause. Where that ends. */
function shownOnNext(result: Unit[], units: readonly Unit[], index: number): number | undefined {
  const work = units[index]
  if (!isText(work, /^(?:embroidered|printed|engraved)$/)) return undefined
  if (units[index + 1]?.mark !== 'place' || work === undefined) return undefined
  const said = endOfSaid(units, index + 2)
  const last = units[said]
  const owner = endOfSaid(units, said + 2)
  const isClause = units[said + 1]?.mark === 'clause' && isWord(units[owner], 'thing', 'worn')
  if (!isClause || last?.mark !== undefined || !isWord(last, 'being', 'thing')) return undefined
  const picture = word(picturesOf.get(lastText(work)) ?? 'embroidery', work)
  const tokens = [...last.tokens, ...(picture.mark === undefined ? picture.tokens : [])]
  const shown: Unit[] = [...units.slice(index + 2, said), { ...last, sort: 'thing', tokens }]
  result.push(...units.slice(said + 2, owner + 1), word('with', work), ...shown, comma)
  return owner + 1
}

/** How a picture is called by the work that puts it there: on cloth, or into metal and wood. */
const picturesOf: ReadonlyMap<string, string> = new Map([
  ['printed', 'print'],
  ['engraved', 'emblem'],
])

/** 'T-shirt on printed AT cat' has a cat print, 'jersey printed AT 23' the number; on a face it is only there. Where it ends. */
function printedBehind(result: Unit[], units: readonly Unit[], index: number): number | undefined {
  const work = units[index]
  const picture = work === undefined ? undefined : picturesOf.get(lastText(work))
  if (picture === undefined || units[index + 1]?.mark !== 'place') return undefined
  const isPlaced = result.at(-1)?.mark === 'place'
  const owner = result.at(isPlaced ? -2 : -1)
  const end = endOfSaid(units, index + 2)
  const last = units[end]
  if (isWord(owner, 'body') || !isWord(owner)) return markedBehind(result, units, index)
  if (!isPlaced) result.push({ mark: 'place' })
  const isNumber = end === index + 3 && isWord(units[index + 2], 'number') && isEnd(last)
  if (isNumber) result.push(word('number', work), ...units.slice(index + 2, end))
  if (isNumber || !isWord(last, 'being', 'thing') || last?.mark !== undefined)
    return isNumber ? end : index + 2
  const shown = word(picture, work)
  const tokens = [...last.tokens, ...(shown.mark === undefined ? shown.tokens : [])]
  result.push(...units.slice(index + 2, end), { ...last, sort: 'thing', tokens })
  return end + 1
}

const clothes =
  /^(?:kimono|yukata|robe|robes|hanfu|cheongsam|dress|gown|skirt|coat|jacket|cape|cloak|shirt|t-shirt|sweater|hoodie|vest|trousers|scarf|apron|sash|shield|banner|flag|fan|umbrella|uniform|haori|happi|pyjamas|pajamas|tunic|leotard|jumpsuit)$/

/** 'Kimono on AT gold crane': a beast on cloth is its print, and a skull on a hat is its emblem. Where it ends. */
function beastOnCloth(result: Unit[], units: readonly Unit[], index: number): number | undefined {
  const owner = result.at(-1)
  if (units[index]?.mark !== 'place' || !isWord(owner, 'worn', 'thing')) return undefined
  const start = isText(units[index + 1], /^with$/) ? index + 2 : index + 1
  const end = endOfSaid(units, start)
  const last = units[end]
  const isHat = /^(?:hat|tricorn|cap|helmet|bicorne|bandana|headscarf)$/.test(lastText(owner))
  const isOn = clothes.test(lastText(owner)) || (isHat && isText(last, /^skeleton$/))
  if (!isOn || !isWord(last, 'being') || last?.mark !== undefined || !isEnd(units[end + 1]))
    return undefined
  const shown = word(isHat ? 'skull' : 'print', last)
  if (shown.mark !== undefined) return undefined
  const tokens = isHat ? shown.tokens : [...last.tokens, ...shown.tokens]
  result.push({ mark: 'place' }, ...units.slice(start, end), { ...last, sort: 'thing', tokens })
  return end + 1
}

/** 'Forehead printed AT red eye print' is a mark there. */
function markedBehind(result: Unit[], units: readonly Unit[], index: number): number {
  const end = endOfSaid(units, index + 2)
  const last = units[end]
  if (!isText(last, /^(?:print|pattern|drawing)$/) || !isEnd(units[end + 1])) return index + 1
  if (result.at(-1)?.mark !== 'place') result.push({ mark: 'place' })
  const before = last?.mark === undefined ? (last?.tokens.slice(0, -1) ?? []) : []
  const mark = word('mark', units[index])
  const tokens = [...before, ...(mark.mark === undefined ? mark.tokens : [])]
  result.push(...units.slice(index + 2, end), { mark: undefined, sort: 'thing', tokens })
  return end + 1
}

/** What is shown, its last word as the needlework that shows it. */
function embroidered(shown: readonly Unit[], like: Unit | undefined): Unit[] {
  const last = shown.at(-1)
  const made = word('embroidery', like)
  if (last?.mark !== undefined || last === undefined || made.mark !== undefined) return [...shown]
  return [
    ...shown.slice(0, -1),
    { ...last, sort: 'thing', tokens: [...last.tokens, ...made.tokens] },
  ]
}

/** Japanese and Korean: whose it is stands last. Where that ends. */
function shownBefore(result: Unit[], units: readonly Unit[], index: number): number | undefined {
  const work = units[index]
  if (!isText(work, /^embroidery$/) || units[index + 1]?.mark !== 'has') return undefined
  const owner = endOfSaid(units, index + 2)
  if (!isWord(units[owner], 'thing', 'worn')) return undefined
  while (/^(?:object|topic|noun|and)$/.test(result.at(-1)?.mark ?? '')) result.pop()
  const shown = result.splice(startOfThing(result, result.length - 1))
  const said = units.slice(index + 2, owner + 1)
  if (shown.length === 0) result.push(word('embroidered', work), ...said)
  else result.push(...said, word('with', work), ...embroidered(shown, work))
  return owner + 1
}

function endOfSaid(units: readonly Unit[], start: number): number {
  let end = start
  while (isWord(units[end], 'quality', 'number')) end++
  return end
}

/** 'Cape with dragon embroidery' is embroidered with it. */
export function embroideredWith(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (const unit of units) {
    const isMade = isText(unit, /^embroidery$/) && unit.mark === undefined && unit.tokens.length > 1
    const start = isMade ? startOfShown(result) : -1
    if (start < 0 || unit.mark !== undefined) result.push(unit)
    else {
      result.splice(start, 0, word('embroidered', unit))
      result.push({ ...unit, tokens: unit.tokens.slice(0, -1) })
    }
  }
  return result
}

/** Where the 'with' stands that ties it to what it is on; -1 without one. */
function startOfShown(result: readonly Unit[]): number {
  let start = result.length
  while (isWord(result[start - 1], 'being', 'thing', 'quality', 'number')) start--
  return isText(result[start - 1], /^with$/) ? start - 1 : -1
}
