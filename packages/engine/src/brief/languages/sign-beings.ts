/** Who is told of in Japanese, Chinese and Korean: what is said of somebody and not of the hair, and whose ears they have. */

import { vocabulary } from '../words/vocabulary.ts'
import type { Unit } from './sign-units.ts'
import { comma, endOfQualities, isOfPerson, isText, isWord, word } from './sign-units.ts'

/** 'Slim red hair girl' is slim, and her hair is red. */
export function saidOfPerson(units: readonly Unit[]): Unit[] {
  return units.flatMap((unit, index) => {
    const hair = endOfQualities(units, index + 1)
    const isHair =
      isText(units[hair], /^(?:hair|head|ponytail|braids?|bun|bob)$/) || isHaired(units[hair - 1])
    const isApart =
      isWord(unit, 'quality') &&
      ((isHair && (isOfPerson([unit]) || isBuild(unit))) || isOfWearer(units, index))
    return isApart ? [unit, comma] : [unit]
  })
}

const builds = /^(?:fat|plump|chubby|thin|skinny|slender|lanky|muscular|burly|stout|stocky|tall)$/

/** 'Thin glasses OF boy' is a thin boy in glasses. */
function isOfWearer(units: readonly Unit[], index: number): boolean {
  const worn = units[index + 1]?.mark === 'clause' ? index + 2 : index + 1
  const isWorn = isWord(units[worn], 'worn') || isText(units[worn], /^(?:beard|moustache|glasses)$/)
  const isWearer = units[worn + 1]?.mark === 'noun' && isWord(units[worn + 2], 'being')
  return isText(units[index], builds) && isWorn && isWearer
}

/** What hair can be as well is said of the hair. */
function isBuild(unit: Unit): boolean {
  const said = unit.mark === undefined ? unit.tokens.map(({ text }) => text).join(' ') : ''
  const isOfHair = /^(?:thick|thin|short|long|fine|big|huge|small|little|heavy|wild|messy|soft)$/
  return vocabulary.entries.get(said)?.build !== undefined && !isOfHair.test(said)
}

function isHaired(unit: Unit | undefined): boolean {
  return isText(unit, /^(?:haired|hair)$/)
}

/** 'Fox ears OF girl' is a fox girl: such ears never come without the tail. */
export function earedBeings(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]
    if (unit === undefined) break
    result.push(unit)
    let from = index + 1
    while (/^(?:noun|clause|object|topic|has)$/.test(units[from]?.mark ?? '')) from++
    const being = endOfQualities(units, from)
    const animal = animalOfEars(unit)
    if (animal === undefined || !isWord(units[being], 'being') || isBeast(units[being])) continue
    result.push(comma, ...units.slice(from, being), word(animal, unit))
    index = being - 1
  }
  return result
}

/** Chinese calls orcs and whoever is half a beast by one word: 'snow leopard orc' is none. */
export function beastFolk(unit: Unit, index: number, units: readonly Unit[]): Unit[] {
  return isText(unit, /^orc$/) && isBeast(units[index - 1]) ? [comma] : [unit]
}

/** 'Bunny ears' are of a rabbit, 'pointed ears' of no beast. */
function animalOfEars(unit: Unit): string | undefined {
  if (unit.mark !== undefined || !isText(unit, /^ears$/) || unit.tokens.length !== 2)
    return undefined
  const kind = unit.tokens[0]?.text ?? ''
  const { animal } = vocabulary.entries.get(kind) ?? {}
  return animal === undefined ? undefined : kind === 'bunny' ? 'rabbit' : kind
}

function isBeast(unit: Unit | undefined): boolean {
  return (
    unit?.mark === undefined &&
    vocabulary.entries.get(unit?.tokens.at(-1)?.text ?? '')?.animal?.plural === false
  )
}
