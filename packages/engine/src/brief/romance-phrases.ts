/** Noun phrases of the Romance languages in the order of English: what stands behind the noun goes before it. */
import type { Entry } from './entry.ts'
import type { Unit } from './translate-letters.ts'
import { vocabulary } from './vocabulary.ts'

/** 'Robe de soie jaune et noire' becomes 'silk yellow and black robe', 'oreilles de chat' 'cat ears'. */
export function orderPhrases(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (let index = 0; index < units.length; ) {
    const unit = units[index]
    if (unit === undefined) break
    const isNoun = unit.kind === 'things' || unit.kind === 'people'
    const { before, end } = isNoun ? readBehind(units, index) : { before: [], end: index + 1 }
    result.push(...before, unit)
    index = end
    if (isNoun && isBeing(unit) && isWornAfter(units, end)) {
      result.push(worded(units[end], 'with'))
      index = end + 1
    }
    if (isPlace(unit)) {
      const sides = sidesFrom(units, end)
      const place = sides.length > 0 ? takeLast(result) : []
      result.push(...sides, ...place)
      index += sides.length
    }
  }
  return result
}

/** 'Derrière l'oreille' as a phrase, behind which the side may stand. */
function isPlace(unit: Unit): boolean {
  const last = unit.tokens.at(-1)?.text ?? ''
  const isBody =
    vocabulary.entries.get(last)?.body !== undefined || /^(?:shoulder|hip|wrist|back)$/.test(last)
  return unit.kind === 'small' && unit.tokens.length > 1 && isBody
}

function sidesFrom(units: readonly Unit[], start: number): Unit[] {
  let end = start
  while (units[end]?.kind === 'qualities') end++
  return units.slice(start, end)
}

/** The last word of the last unit, taken off it. */
function takeLast(result: Unit[]): Unit[] {
  const unit = result.pop()
  const last = unit?.tokens.at(-1)
  if (unit === undefined || last === undefined) return []
  result.push({ ...unit, tokens: unit.tokens.slice(0, -1) })
  return [{ ...unit, tokens: [last] }]
}

/** What is said of the noun behind it, and where that ends. */
function readBehind(units: readonly Unit[], noun: number): { before: Unit[]; end: number } {
  const before: Unit[] = []
  let end = noun + 1
  for (;;) {
    const length = saidLength(units, noun, end)
    if (length === 0) return { before, end }
    const said = units.slice(end, end + length)
    before.push(...said.filter((unit) => !isPreposition(unit) && !isColourWord(unit)))
    end += length
  }
}

/** How many units from here still describe the noun. */
function saidLength(units: readonly Unit[], noun: number, at: number): number {
  const here = units[at]
  const next = units[at + 1]
  if (here?.kind === 'qualities' || isStuffBeside(units[noun], here)) return 1
  if (isText(here, 'and') || isText(here, 'very') || here?.tokens.length === 0) {
    const isAnother = at > noun + 1 && isText(here, 'and') && isStuff(next) && !isThing(next)
    const isMore = next?.kind === 'qualities' && (at > noun + 1 || !isText(here, 'and'))
    return isMore || isAnother ? 2 : 0
  }
  if (isColourWord(here)) return next?.kind === 'qualities' || isStuff(next) ? 2 : 0
  return isPreposition(here) ? saidByPreposition(units, noun, at) : 0
}

/** 'De cuir', 'de color rojo', 'à pois', 'de gato'; but a woman in red is not a red woman. */
function saidByPreposition(units: readonly Unit[], noun: number, at: number): number {
  const next = units[at + 1]
  const after = units[at + 2]
  const isDressed = isBeing(units[noun]) && (isColourWord(next) || entryOf(next)?.colour === true)
  if (isDressed) return 0
  if (isColourWord(next)) return after?.kind === 'qualities' || isStuff(after) ? 3 : 0
  // 'Chapeau à plume blanche' has a white feather, 'robe à pois' is dotted.
  const isPart = units[at]?.word === 'à' && entryOf(next)?.pattern === undefined
  const isSaid = next?.kind === 'qualities' || (isStuff(next) && !isPart)
  return isSaid || isCompound(units[noun], next) ? 2 : 0
}

function entryOf(unit: Unit | undefined): Entry | undefined {
  return unit === undefined ? undefined : vocabulary.entries.get(textOf(unit))
}

function textOf(unit: Unit | undefined): string {
  return unit?.tokens.map(({ text }) => text).join(' ') ?? ''
}

function isText(unit: Unit | undefined, text: string): boolean {
  return unit?.tokens.length === 1 && unit.tokens[0]?.text === text
}

function worded(unit: Unit | undefined, text: string): Unit {
  const [first] = unit?.tokens ?? []
  return {
    kind: 'small',
    word: text,
    isFeminine: false,
    tokens: first === undefined ? [] : [{ ...first, text, written: text, repaired: true }],
  }
}

function isPreposition(unit: Unit | undefined): boolean {
  const isWord = /^(?:de|d|en|em|à|a|di|in)$/.test(unit?.word ?? '') && unit?.kind === 'small'
  return isWord && /^(?:of|in|on|at|to|with|the)?$/.test(textOf(unit))
}

/** A material, a pattern or a colour. */
function isStuff(unit: Unit | undefined): boolean {
  if (unit?.kind !== 'things') return false
  const entry = entryOf(unit)
  return (entry?.material ?? entry?.pattern ?? entry?.colour) !== undefined
}

function isThing(unit: Unit | undefined): boolean {
  return entryOf(unit)?.thing !== undefined
}

/** 'Redingote prune', 'botas cuero': a colour or a stuff without any word between. */
function isStuffBeside(noun: Unit | undefined, unit: Unit | undefined): boolean {
  return noun?.kind === 'things' && isStuff(unit) && !isThing(unit)
}

function isColourWord(unit: Unit | undefined): boolean {
  return unit?.kind === 'small' && textOf(unit) === 'colour'
}

function isBeing(unit: Unit | undefined): boolean {
  const entry = entryOf(unit)
  return unit?.kind === 'people' || entry?.who !== undefined
}

/** 'Orejas de gato' are cat ears, 'sombrero de bruja' is a witch hat. */
function isCompound(noun: Unit | undefined, next: Unit | undefined): boolean {
  if (noun?.kind !== 'things' || next === undefined || next.tokens.length === 0) return false
  const entry = entryOf(next)
  if (entry?.animal !== undefined && !entry.animal.plural) return true
  const name = next.tokens.filter(({ text }) => !/^(?:fe)?male$/.test(text))
  const joined = [...name, ...noun.tokens].map(({ text }) => text).join(' ')
  return vocabulary.entries.has(joined)
}

const wornSlots =
  /^(?:head|face|neck|torso|full|outer|arms|hands|waist|legs|feet|armour|hair|beard)$/

/** 'La chica de la capa roja', 'homme à la barbe rousse': somebody with it. */
function isWornAfter(units: readonly Unit[], at: number): boolean {
  if (!isText(units[at], 'of') && !isText(units[at], 'with') && !isText(units[at], 'in'))
    return false
  let noun = at + 1
  while (
    units[noun]?.kind === 'qualities' ||
    isText(units[noun], 'the') ||
    isText(units[noun], 'a')
  )
    noun++
  const entry = entryOf(units[noun])
  return entry?.body !== undefined || wornSlots.test(entry?.thing?.slot ?? '')
}
