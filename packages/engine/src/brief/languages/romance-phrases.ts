/** Noun phrases of the Romance languages in the order of English: what stands behind the noun goes before it. */

import { traders } from '../lexicon/traders.ts'
import { vocabulary } from '../words/vocabulary.ts'
import {
  entryOf,
  isBeing,
  isColourWord,
  isPreposition,
  isStuff,
  isText,
  isThing,
  textOf,
  withoutSex,
  worded,
} from './romance-units.ts'
import type { Unit } from './translate-letters.ts'

/** 'Robe de soie jaune et noire' becomes 'silk yellow and black robe', 'oreilles de chat' 'cat ears'. */
export function orderPhrases(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (let index = 0; index < units.length; ) {
    const unit = units[index]
    if (unit === undefined) break
    const { said, end } = isKin(units, index)
      ? kinAt(units, index)
      : isNoun(unit)
        ? phraseAt(units, index)
        : placeAt(units, index)
    if (isNoun(unit) && result.at(-1)?.tokens.at(-1)?.text === 'costume') wrapInLast(result, said)
    else result.push(...said)
    const link = linkAfter(units, unit, end)
    if (link !== undefined) result.push(link)
    index = end + (link === undefined ? 0 : 1)
  }
  return result
}

/** 'Disfrazado de dragón', in costume of a dragon, is in a dragon costume. */
function wrapInLast(result: Unit[], said: readonly Unit[]): void {
  const last = result.pop()
  if (last === undefined) return
  const place = { ...last, tokens: last.tokens.slice(0, -1) }
  result.push(place, ...said, { ...last, tokens: last.tokens.slice(-1) })
}

function isNoun(unit: Unit | undefined): boolean {
  return unit?.kind === 'things' || unit?.kind === 'people'
}

/** 'Menino peixe', 'fille-champignon': somebody who is half something else, which is named behind. */
function isKin(units: readonly Unit[], at: number): boolean {
  const person = units[at]?.tokens.at(-1)?.text ?? ''
  const kin = units[at + 1]
  if (!/^(?:girl|boy|woman|man|child|lady)$/.test(person) || kin?.kind !== 'things') return false
  const name = textOf(kin)
  const { entries } = vocabulary
  const entry = entries.get(name)
  if (entry?.who !== undefined) return false
  return (
    entry?.animal?.plural === false ||
    entries.has(`${name} ${person}`) ||
    entries.has(`${name}folk`)
  )
}

/** 'Little mushroom girl', 'fishfolk boy'. */
function kinAt(units: readonly Unit[], at: number): { said: Unit[]; end: number } {
  const person = units[at]
  const kin = units[at + 1]
  if (person === undefined || kin === undefined) return { said: [], end: at + 1 }
  const before = { ...person, tokens: person.tokens.slice(0, -1) }
  const last = { ...person, tokens: person.tokens.slice(-1) }
  const name = textOf(kin)
  const { entries } = vocabulary
  const isNamed = entries.has(`${name} ${textOf(last)}`) || entries.get(name)?.animal !== undefined
  const beast = isNamed ? kin : worded(kin, `${textOf(kin)}folk`)
  const { before: told, end } = readBehind(units, at + 1)
  return { said: [...told, before, beast, last], end }
}

/** A noun with what is said behind it in front, and where that ends. */
function phraseAt(units: readonly Unit[], noun: number): { said: Unit[]; end: number } {
  const unit = units[noun]
  const { before, end } = readBehind(units, noun)
  if (unit === undefined) return { said: before, end }
  const told = before.map((said) => fitted(said, unit))
  // 'Un solo ojo rojo' is one red eye, not a red one eye.
  const isCounted =
    /^(?:one|two|three|four|six|missing)$/.test(unit.tokens[0]?.text ?? '') &&
    unit.tokens[1]?.glued !== true
  if (!isCounted || told.length === 0) return { said: [...told, unit], end }
  const [first, ...rest] = unit.tokens
  const count = { ...unit, tokens: first === undefined ? [] : [first] }
  return { said: [count, ...told, { ...unit, tokens: rest }], end }
}

/** 'Roto' of a sword is broken; 'ruivo' of a beard is red, of a man red-haired. */
function fitted(said: Unit, noun: Unit): Unit {
  if (said.hard !== undefined && isHard(noun)) return { ...said, tokens: said.hard }
  // 'Robe brune'
  if (textOf(said) === 'brunette' && !isBeing(noun)) return worded(said, 'brown')
  const isHaired = said.tokens.at(-1)?.text === 'haired' && !isBeing(noun)
  return isHaired ? { ...said, tokens: said.tokens.slice(0, -1) } : said
}

const hardThings = /(?:helmet|crown|tiara|mask|glasses|monocle|goggles|horns?|tusks?|tooth|teeth)$/

/** Neither cloth nor flesh: it breaks where those tear. */
function isHard(unit: Unit): boolean {
  const slot = entryOf(unit)?.thing?.slot
  return slot === 'prop' || slot === 'armour' || hardThings.test(textOf(unit))
}

/** The word that ties a being to what it wears, or a thing to the body, where it is another in English. */
function linkAfter(units: readonly Unit[], noun: Unit, at: number): Unit | undefined {
  // 'Um gato de gravata' wears one: a beast is no stuff that a tie is of.
  const beast = vocabulary.entries.get(noun.tokens.at(-1)?.text ?? '')?.animal
  const isBeast = beast?.plural === false && isWornAtNeck(units, at)
  if (isNoun(noun) && (isBeing(noun) || isBeast)) {
    const isWearer = !dealers.test(textOf(noun)) && isWornAfter(units, at)
    return isWearer ? worded(units[at], 'with') : undefined
  }
  const isAt = /^(?:à|au|aux)$/.test(units[at]?.word ?? '') && units[at]?.tokens.length === 1
  if (!isNoun(noun) || !isAt) return undefined
  const body = units.slice(at + 1).find((unit) => !/^(?:the|her|his)?$/.test(textOf(unit)))
  return isNoun(body) && entryOf(body)?.body !== undefined ? worded(units[at], 'on') : undefined
}

/** Any other unit as it is; a place with the side that stands behind it before its last word. */
function placeAt(units: readonly Unit[], at: number): { said: Unit[]; end: number } {
  const unit = units[at]
  if (unit === undefined || !isPlace(unit)) {
    const isWith = unit?.word === 'de' && isOfBeing(units, at) && isWornAfter(units, at)
    return { said: isWith ? [worded(unit, 'with')] : units.slice(at, at + 1), end: at + 1 }
  }
  let end = at + 1
  while (units[end]?.kind === 'qualities') end++
  const place = { ...unit, tokens: unit.tokens.slice(0, -1) }
  const body = { ...unit, tokens: unit.tokens.slice(-1) }
  return { said: [place, ...units.slice(at + 1, end), body], end }
}

/** 'Corcunda, de óculos': behind a comma or a strange word it is the same as behind the noun. */
function isOfBeing(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]
  if (before?.kind === 'mark') return true
  const isTold = before?.kind === 'small' && before.tokens.length > 1
  const isStrange = before?.kind === 'small' && before.tokens[0]?.repaired === false
  return (isStrange || isTold) && isBeing(units[at - 2])
}

/** 'Derrière l'oreille' as a phrase, behind which the side may stand. */
function isPlace(unit: Unit): boolean {
  const last = unit.tokens.at(-1)?.text ?? ''
  const isBody =
    vocabulary.entries.get(last)?.body !== undefined || /^(?:shoulder|hip|wrist|back)$/.test(last)
  return unit.kind === 'small' && unit.tokens.length > 1 && isBody
}

/** What is said of the noun behind it, and where that ends. */
function readBehind(units: readonly Unit[], noun: number): { before: Unit[]; end: number } {
  const before: Unit[] = []
  let end = noun + 1
  for (;;) {
    const length = saidLength(units, noun, end)
    if (length === 0) return { before, end }
    const said = units.slice(end, end + length).map((unit) => withoutSex(peltOf(units[noun], unit)))
    const isNext = before.length === 0 && isText(said[0], 'and')
    const told = isNext ? [...said.slice(1), ...said.slice(0, 1)] : said
    before.push(...told.filter((unit) => !isPreposition(unit) && !isColourWord(unit)))
    end += length
  }
}

/** How many units from here still describe the noun. */
function saidLength(units: readonly Unit[], noun: number, at: number): number {
  const here = units[at]
  const next = units[at + 1]
  if (here?.kind === 'qualities' || isStuffBeside(units[noun], here)) return 1
  // What no table lists may be an adjective too, when another follows.
  if (here?.isUnknown) return next?.kind === 'qualities' ? 2 : isLikeAdjective(here) ? 1 : 0
  if (isPreposition(here) && here?.tokens.length !== 0) return saidByPreposition(units, noun, at)
  // 'Ongles longs' is one unit, and 'et noirs' is said of it.
  const isFirst = at === noun + 1 && !isToldOf(units[noun])
  return linkedLength(units, at, isFirst)
}

function isToldOf(noun: Unit | undefined): boolean {
  const [first, second] = noun?.tokens ?? []
  const entry = vocabulary.entries.get(first?.text ?? '')
  return second !== undefined && (entry?.quality === true || entry?.colour === true)
}

/** Written small and with the ending of a participle or an adjective: whatever it means, the thing is named before it. */
function isLikeAdjective(unit: Unit): boolean {
  return unit.tokens[0]?.capital === false && endsLikeAdjective.test(unit.word)
}

const endsLikeAdjective =
  /.{3}(?:[aeiu]d[oa]s?|[aei]ndo|[ae]ntes?|os[oa]s?|iv[oa]s?|[aií]veis|[aií]vel|[ai]bles?|ée?s?|ue?s|eux|euses?|ifs?|ives?|ante?s?)$/

/** 'Colour rust', 'and black', 'very long', and what says nothing in English. */
function linkedLength(units: readonly Unit[], at: number, isFirst: boolean): number {
  const here = units[at]
  const next = units[at + 1]
  if (isColourWord(here)) return next?.kind === 'qualities' || isStuff(next) ? 2 : 0
  if (isText(here, 'and')) return !isFirst && isSaid(next) ? 2 : 0
  const isNothing = isText(here, 'very') || here?.tokens.length === 0
  return isNothing && next?.kind === 'qualities' ? 2 : 0
}

/** An adjective, or a stuff that is nothing else. */
function isSaid(unit: Unit | undefined): boolean {
  return unit?.kind === 'qualities' || (isStuff(unit) && !isThing(unit))
}

/** 'De cuir', 'de color rojo', 'à pois', 'de gato'; but a woman in red is not a red woman. */
function saidByPreposition(units: readonly Unit[], noun: number, at: number): number {
  const next = units[at + 1]
  const after = units[at + 2]
  const isDressed = isBeing(units[noun]) && (isColourWord(next) || entryOf(next)?.colour === true)
  if (isDressed) return 0
  if (isColourWord(next)) return after?.kind === 'qualities' || isStuff(after) ? 3 : 0
  if (next !== undefined && peltOf(units[noun], next) !== next) return 2
  // 'Chapeau à plume blanche' has a white feather, 'robe à pois' is dotted.
  const isPart = units[at]?.word === 'à' && entryOf(next)?.pattern === undefined
  const isAdjective = next?.kind === 'qualities' || (isStuff(next) && !isPart)
  return isAdjective || isCompound(units[noun], next) ? 2 : 0
}

const garmentSlots = /^(?:torso|full|outer|head|legs|waist)$/

/** 'Manto de pele' is a fur cloak, 'botas de piel' are leather boots. */
function peltOf(noun: Unit | undefined, unit: Unit): Unit {
  const slot = entryOf(noun)?.thing?.slot ?? ''
  if (textOf(unit) !== 'skin') return unit
  if (garmentSlots.test(slot)) return worded(unit, 'fur')
  return /^(?:feet|hands)$/.test(slot) ? worded(unit, 'leather') : unit
}

/** 'Redingote prune', 'botas cuero': a colour or a stuff without any word between. */
function isStuffBeside(noun: Unit | undefined, unit: Unit | undefined): boolean {
  return noun?.kind === 'things' && isStuff(unit) && !isThing(unit)
}

/** 'Orejas de gato' are cat ears, 'sombrero de bruja' is a witch hat. */
function isCompound(noun: Unit | undefined, next: Unit | undefined): boolean {
  if (noun?.kind !== 'things' || next === undefined || next.tokens.length === 0) return false
  const entry = entryOf(next)
  if (entry?.animal !== undefined && !entry.animal.plural) return true
  if (wornSlots.test(entryOf(noun)?.thing?.slot ?? '') && isBeing(next)) return true
  const name = next.tokens.filter(({ text }) => !/^(?:fe)?male$/.test(text))
  const joined = [...name, ...noun.tokens].map(({ text }) => text).join(' ')
  return vocabulary.entries.has(joined)
}

const wornSlots =
  /^(?:head|face|neck|torso|full|outer|arms|hands|waist|legs|feet|armour|hair|beard|feature)$/

function isWornAtNeck(units: readonly Unit[], at: number): boolean {
  return units[at]?.word === 'de' && entryOf(units[at + 1])?.thing?.slot === 'neck'
}

const heldAlways = /(?:cane|staff|crutch|crutches|wheelchair|walking stick)$/
/** 'Marchande de masques' sells them; what others are 'of' they wear. */
const dealers = new RegExp(`(?:${traders})$`)

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
  const isHeld = heldAlways.test(textOf(units[noun]))
  return isHeld || entry?.body !== undefined || wornSlots.test(entry?.thing?.slot ?? '')
}
