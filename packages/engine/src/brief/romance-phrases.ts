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
    if (isNoun && isBeing(unit) && isWornAfter(units, end)) {
      result.push(worded(units[end], 'with'))
      index = end + 1
    } else index = end
  }
  return result
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
    return next?.kind === 'qualities' || isAnother ? 2 : 0
  }
  return isPreposition(here) ? saidByPreposition(units, noun, at) : 0
}

/** 'De cuir', 'de color rojo', 'à pois', 'de gato'; but a woman in red is not a red woman. */
function saidByPreposition(units: readonly Unit[], noun: number, at: number): number {
  const next = units[at + 1]
  const after = units[at + 2]
  const isDressed = isBeing(units[noun]) && (isColourWord(next) || entryOf(next)?.colour === true)
  if (isDressed) return 0
  if (isColourWord(next)) return after?.kind === 'qualities' || isStuff(after) ? 3 : 0
  return next?.kind === 'qualities' || isStuff(next) || isCompound(units[noun], next) ? 2 : 0
}

function entryOf(unit: Unit | undefined): Entry | undefined {
  return unit === undefined ? undefined : vocabulary.entries.get(textOf(unit))
}

function textOf(unit: Unit): string {
  return unit.tokens.map(({ text }) => text).join(' ')
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
  return /^(?:de|d|en|em|à|a|di|in)$/.test(unit?.word ?? '') && unit?.kind === 'small'
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
  return /^(?:color|couleur|cor|colore|tono|tom|ton)$/.test(unit?.word ?? '')
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
