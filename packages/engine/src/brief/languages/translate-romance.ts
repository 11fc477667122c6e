/** Spanish, French, Portuguese and Italian put into English: word by word, then noun phrases in the order of English. */

import type { Token } from '../words/tokens.ts'
import type { Dictionary } from './dictionary.ts'
import { translationOf } from './dictionary.ts'
import { refusedInFront } from './no-thanks.ts'
import { gradients } from './romance-gradients.ts'
import { partsBehind } from './romance-parts.ts'
import { orderPhrases } from './romance-phrases.ts'
import { sensesByWearer } from './romance-senses.ts'
import { tellSex, womenByEnding, womenByName } from './romance-sex.ts'
import type { Unit } from './translate-letters.ts'
import { readUnits, sexOnce } from './translate-letters.ts'

export function translateRomance(tokens: readonly Token[], dictionary: Dictionary): Token[] {
  const split = joinSplit(
    refusedInFront(tokens, dictionary.language).flatMap(splitElision),
    dictionary,
  )
  const units = womenByEnding(senseOfBoth(notWorn(ofMany(gradients(readUnits(split, dictionary))))))
  const sexed = sensesByWearer(partsBehind(sexOnce(womanApart(womenByName(tellSex(units))))))
  return orderPhrases(joinNumbers(onBody(sexed))).flatMap((unit) => unit.tokens)
}

/** 'Camiseta blanca de tirantes' is a listed 'camiseta de tirantes' with its colour in between. */
function joinSplit(tokens: readonly Token[], dictionary: Dictionary): Token[] {
  const result = [...tokens]
  for (let at = 0; at + 3 < result.length; at++) {
    const [noun, said, of, what] = result.slice(at, at + 4)
    if (noun === undefined || said === undefined || of === undefined || what === undefined) break
    if (!/^(?:de|à|a|en|em|d)$/.test(of.text) || said.kind !== 'word') continue
    const isSaid = translationOf(said.text, dictionary)?.kind === 'qualities'
    const words = [noun.text, of.text, what.text]
    if (!isSaid || dictionary.words.get(words.join(' '))?.kind !== 'things') continue
    result.splice(at, 4, noun, of, what, said)
  }
  return result
}

/** 'l'œil' is two words. */
function splitElision(token: Token): Token[] {
  const match =
    token.kind === 'word'
      ? /^(\p{L}{1,2}|jusqu|quelqu|lorsqu|presqu)'(.+)$/u.exec(token.text)
      : null
  if (match === null) return [token]
  const [, article = '', rest = ''] = match
  return [
    { ...token, text: article, glued: false },
    { ...token, text: rest, glued: false },
  ]
}

/** 'Viejo pescador', 'haut chapeau': before a noun a word that is both is the adjective, and so it is said alone. */
function senseOfBoth(units: readonly Unit[]): Unit[] {
  const firstBeing = units.findIndex((unit) => unit.kind === 'people')
  return units.map((unit, index) => {
    const next = units[index + 1]
    const isNoun = next?.kind === 'people' || next?.kind === 'things'
    const isAlone = isMark(units[index - 1]) && isMark(next) && firstBeing < index
    const isPerson = unit.kind === 'people'
    // 'Interdit : rose' is pink; the flower has an article.
    const isHue = unit.word === 'rose' && isMark(units[index - 1]) && isMark(next)
    const isAdjective = (isNoun && next.quality === undefined) || (isPerson && isAlone) || isHue
    if (unit.quality === undefined || unit.kind === 'qualities' || !isAdjective) return unit
    return { ...unit, kind: 'qualities', tokens: unit.quality }
  })
}

function isMark(unit: Unit | undefined): boolean {
  return unit === undefined || unit.kind === 'mark'
}

/** French 'des' is 'of the' behind a noun, and says nothing before one. */
function ofMany(units: readonly Unit[]): Unit[] {
  return units.map((unit, index) => {
    const isBehind = /^(?:people|things|qualities)$/.test(units[index - 1]?.kind ?? 'mark')
    return unit.word === 'des' && textOf(unit) === 'of' && !isBehind
      ? { ...unit, tokens: [] }
      : unit
  })
}

/** 'En los tobillos', 'nos tornozelos': on them, where Spanish and Portuguese say in. */
function onBody(units: readonly Unit[]): Unit[] {
  return units.map((unit, index) => {
    if (!/^(?:en|em|n[oa]s?)$/.test(unit.word) || !/^in(?: the)?$/.test(textOf(unit))) return unit
    const rest = units.slice(index + 1, index + 4)
    const noun = rest.find(
      (each) => !/^(?:the|his|her|left|right|both|a|an|each)?$/.test(textOf(each)),
    )
    if (noun?.kind !== 'things' || !surfaces.test(textOf(noun))) return unit
    const tokens = unit.tokens.map((token) =>
      token.text === 'in' ? { ...token, text: 'on', written: 'on' } : token,
    )
    return { ...unit, tokens }
  })
}

const surfaces =
  /^(?:ankles?|wrists?|knuckles|elbows?|knees?|shoulders?|thighs?|cheeks?|temples?|toes|fingers?|ears?|legs?|arms?|forearms?|hips?|horns?|tail|neck|back|chest|forehead|nose|head|chin|belly|waist|foot|feet|wings?|snout|beak|paws?|antlers|helmet|hat|cap|turban|visor|lapel|collar|sleeves?)$/

/** 'No lleva sombrero' and 'il ne porte pas de chapeau' are without one. */
function notWorn(units: readonly Unit[]): Unit[] {
  const isNo = (unit: Unit | undefined) => /^(?:no|não|nao|ne|n)$/.test(unit?.word ?? '')
  const isVerb = (unit: Unit | undefined) =>
    /^(?:wearing|holding|carrying|has|wielding)$/.test(textOf(unit))
  return units.flatMap((unit, index) => {
    if (isNo(unit) && isVerb(units[index + 1])) return []
    const [first] = unit.tokens
    if (!isVerb(unit) || !isNo(units[index - 1]) || first === undefined) return [unit]
    return [{ ...unit, tokens: [{ ...first, text: 'without' }] }]
  })
}

/** 'Piloto espacial, mulher, …': said of the one before. */
function womanApart(units: readonly Unit[]): Unit[] {
  const at = units.findIndex(
    (unit, index) =>
      textOf(unit) === 'woman' &&
      units[index - 1]?.kind === 'mark' &&
      units[index + 1]?.kind === 'mark',
  )
  return units.map((unit, index) => {
    const [first, ...rest] = unit.tokens
    return index < at && unit.kind === 'people' && first?.text === 'male'
      ? { ...unit, tokens: rest }
      : unit
  })
}

function textOf(unit: Unit | undefined): string {
  return unit?.tokens.map(({ text }) => text).join(' ') ?? ''
}

const tens = new Map(
  ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map(
    (word, index) => [word, 20 + index * 10] as const,
  ),
)
const ones = new Map(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
    'sixteen seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
)

/** 'Treinta y cinco', 'soixante-dix', 'quarenta e dois' are one number. */
function joinNumbers(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]
    if (unit === undefined) break
    const ten = tens.get(textOf(unit))
    const isLinked = ten !== undefined && textOf(units[index + 1]) === 'and'
    const last = units[index + (isLinked ? 2 : 1)]
    const one = ten === undefined ? undefined : ones.get(textOf(last))
    const [first] = unit.tokens
    if (ten === undefined || one === undefined || first === undefined) result.push(unit)
    else {
      result.push({ ...unit, tokens: [{ ...first, kind: 'number', text: String(ten + one) }] })
      index += isLinked ? 2 : 1
    }
  }
  return result
}
