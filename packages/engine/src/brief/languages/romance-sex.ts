/** Who is a woman and who a man: articles and adjectives agree with a noun that does not tell it alone. */
import type { Entry } from '../words/entry.ts'
import { sexOfName } from '../words/name-bearers.ts'
import { vocabulary } from '../words/vocabulary.ts'
import type { Unit } from './translate-letters.ts'

/** 'Una pirata', 'detetive gorda', 'mousquetaire noire', 'una gata'. */
export function tellSex(units: readonly Unit[]): Unit[] {
  const firstNoun = units.findIndex((unit) => unit.kind === 'things' || unit.kind === 'people')
  return units.map((unit, index) => {
    const [first, ...rest] = unit.tokens
    if (first === undefined) return unit
    if (unit.kind === 'people')
      return first.text === 'male' && isSaidOfWoman(units, index)
        ? { ...unit, isFeminine: true, tokens: [{ ...first, text: 'female' }, ...rest] }
        : unit
    if (unit.kind !== 'things' || !isWoman(units, index, index === firstNoun)) return unit
    return { ...unit, isFeminine: true, tokens: [{ ...first, text: 'female' }, ...unit.tokens] }
  })
}

/** 'Lucía, pirata': the name that opens the wish tells whose calling comes next. */
export function womenByName(units: readonly Unit[]): Unit[] {
  const [name, next] = units
  const isNamed =
    name?.tokens[0]?.capital === true &&
    next?.kind === 'mark' &&
    sexOfName(name.word) === 'feminine'
  const at = isNamed ? units.findIndex(({ kind }) => kind === 'people') : -1
  return units.map((unit, index) => {
    const [first, ...rest] = unit.tokens
    return index === at && first?.text === 'male'
      ? { ...unit, isFeminine: true, tokens: [{ ...first, text: 'female' }, ...rest] }
      : unit
  })
}

/** 'Una percebeira de cincuenta años', 'une bouchonnière': whatever she does, she is a woman, where nobody was told of before. */
export function womenByEnding(units: readonly Unit[]): Unit[] {
  const at = units.findIndex(
    (each) => each.kind === 'people' || (each.isUnknown && femaleEnding.test(each.word)),
  )
  const unit = units[at]
  const [first] = unit?.tokens ?? []
  if (unit?.isUnknown !== true || first === undefined) return [...units]
  const before = units[at - 1]
  const opens = before === undefined || before.kind === 'mark' || feminineArticle.test(before.word)
  // 'Oliveira, 40 anos' is a name.
  const isName = first.capital && before?.word === undefined && units[at + 1]?.kind === 'mark'
  if (!opens || isName) return [...units]
  const woman = { ...first, text: 'woman', written: 'woman', capital: false, repaired: true }
  return [
    ...units.slice(0, at),
    { kind: 'people', word: unit.word, isFeminine: true, tokens: [woman] },
    ...units.slice(at + 1),
  ]
}

const femaleEnding = /.{3}(?:[aei]dora|[td]ora|eira|era|trice|euse|ière|ienne|enne)$/

/** Of an animal only its own ending tells: 'la chouette' may be a he. */
function isWoman(units: readonly Unit[], index: number, isFirst: boolean): boolean {
  const unit = units[index]
  const being = unit === undefined ? undefined : beingOf(unit)
  if (being === undefined || being.presentation !== undefined || unit === undefined) return false
  // 'Une marionnette', 'un niño robot de hojalata oxidada'
  if (ofNoSex.test(unit.tokens.map(({ text }) => text).join(' ')) || isOfBoy(units, index))
    return false
  if (being.animal !== undefined) return isFirst && unit?.isFeminine === true
  return being.who !== undefined && isSaidOfWoman(units, index)
}

/** Words that are feminine by grammar alone. */
const ofNoSex =
  /(?:puppet|marionette|doll|teddy|mascot|statue|creature|person|figure|star|machine)$/

function isOfBoy(units: readonly Unit[], index: number): boolean {
  const before = units[index - 1]
  return (
    before?.kind === 'people' &&
    /^(?:little boy|boy|man|old man)$/.test(before.tokens.map(({ text }) => text).join(' '))
  )
}

function beingOf(unit: Unit): Entry | undefined {
  return vocabulary.entries.get(unit.tokens.map(({ text }) => text).join(' '))
}

const feminineArticle = /^(?:una|la|uma|une|aquella|esta|esa|essa|cette|a)$/

/** By the article before, or by an adjective on either side. */
/** Of these the table lists both forms. */
const feminineForm =
  /^(?:vieille|folle|belle|blanche|rousse|grosse|longue|douce|nouvelle|sèche|franche|jolie|gentille|petite|grande|vieja|velha)$/

function isSaidOfWoman(units: readonly Unit[], index: number): boolean {
  let at = index - 1
  while (units[at]?.kind === 'qualities') {
    if (units[at]?.isFeminine || feminineForm.test(units[at]?.word ?? '')) return true
    at--
  }
  if (feminineArticle.test(units[at]?.word ?? '')) return true
  for (at = index + 1; at < units.length; at++) {
    const after = units[at]
    if (after?.kind === 'qualities' && after.isFeminine) return true
    const isLink = /^(?:and|very|more)?$/.test(after?.tokens[0]?.text ?? '')
    if (after?.kind !== 'qualities' && !isLink) return false
  }
  return false
}
