/** German words that no table lists as they stand: other spellings, years, compounds, and what has an unknown first half. */

import type { Token } from '../words/tokens.ts'
import { vocabulary } from '../words/vocabulary.ts'
import type { Dictionary, Translation } from './dictionary.ts'
import { translationOf } from './dictionary.ts'

/** A word whatever its spelling, its ending and its halves; a guess by its last half where the first is unknown. */
export function germanWord(word: string, dictionary: Dictionary): Translation | undefined {
  return listedGerman(word, dictionary) ?? byLastHalf(word, dictionary) ?? byWoman(word)
}

/** The same without guesses. */
export function listedGerman(word: string, dictionary: Dictionary): Translation | undefined {
  for (const spelling of spellingsOf(word)) {
    const found =
      translationOf(spelling, dictionary) ??
      yearsIn(spelling) ??
      byTail(spelling, dictionary) ??
      compoundOf(spelling, dictionary, mostParts)
    if (found !== undefined) return found
  }
  return undefined
}

/** 'Guertel', 'weisse', 'weiße' and 'gürtel' are found however they are written. */
function spellingsOf(word: string): string[] {
  const dotted = word
    .replaceAll('ae', 'ä')
    .replaceAll('oe', 'ö')
    .replace(/(?<![aeäq])ue/g, 'ü')
  const sharp = (text: string) => [text.replaceAll('ss', 'ß'), text.replaceAll('ß', 'ss')]
  return [...new Set([word, dotted, ...sharp(word), ...sharp(dotted)])]
}

const ones = 'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ')
const tens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ')
const decades = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')

/** 'neunjährig', 'fünfundvierzigjährige', 'achtzehn', 'fünfzig'. */
function yearsIn(word: string): Translation | undefined {
  const decade = tens.findIndex((ten) => new RegExp(`^${ten}ern?$`).test(word))
  if (decade >= 0) return { kind: 'small', english: [decades[decade] ?? ''] }
  const [, number = '', isAge] = /^(.+?)(jährig(?:e[rsnm]?|er)?)?$/.exec(word) ?? []
  const value = /^\d+$/.test(number) ? Number(number) : numberOf(number)
  if (value === undefined) return undefined
  if (isAge !== undefined) return { kind: 'qualities', english: [String(value), 'years', 'old'] }
  return value > ones.length ? { kind: 'small', english: [String(value)] } : undefined
}

function numberOf(word: string): number | undefined {
  const one = ones.indexOf(word)
  if (one >= 0) return one + 1
  const ten = tens.findIndex((name) => word.endsWith(name))
  const before = ten < 0 ? '' : word.slice(0, -(tens[ten]?.length ?? 0)).replace(/und$/, '')
  const first = before === '' ? 0 : ones.indexOf(before) + 1
  if (ten >= 0 && (before === '' || first > 0)) return (ten + 2) * 10 + first
  const teen = /^(.+?)zehn$/.exec(word)?.[1]
  const unit = ones.findIndex((name) => teen !== undefined && name.startsWith(teen))
  return unit >= 0 ? unit + 11 : undefined
}

/** What the second half of an adjective says of the first: 'rothaarig', 'einäugig', 'breitschultrig', 'holzfarben'. */
const tails: ReadonlyMap<string, string> = new Map([
  ['haarig', '-haired'],
  ['äugig', '-eyed'],
  ['bärtig', '-bearded'],
  ['schultrig', '-shouldered'],
  ['häutig', '-skinned'],
  ['gesichtig', '-faced'],
  ['beinig', '-legged'],
  ['armig', '-armed'],
  ['köpfig', '-headed'],
  ['ohrig', '-eared'],
  ['nasig', '-nosed'],
  ['lippig', '-lipped'],
  ['füßig', '-footed'],
  ['händig', '-handed'],
  ['fingrig', '-fingered'],
  ['schwänzig', '-tailed'],
  ['ärmlig', '-sleeved'],
  ['ärmelig', '-sleeved'],
  ['wangig', '-cheeked'],
  ['gekleidet', '-clad'],
  ['förmig', '-shaped'],
  ['farben', ''],
  ['farbig', ''],
  ['lich', ''],
  ['isch', ''],
  ['artig', ''],
  ['stichig', ''],
  ['getönt', ''],
])

/** 'Blutbespritzt', 'rußverschmiert': with what, in one word. */
const soils: ReadonlyMap<string, string> = new Map([
  ['blut', 'bloody'],
  ['schlamm', 'muddy'],
  ['matsch', 'muddy'],
  ['lehm', 'muddy'],
  ['dreck', 'dirty'],
  ['schmutz', 'dirty'],
  ['ruß', 'sooty'],
  ['kohle', 'sooty'],
  ['öl', 'oil-stained'],
  ['fett', 'greasy'],
  ['mehl', 'floury'],
  ['farb', 'paint-stained'],
  ['tinten', 'ink-stained'],
  ['staub', 'dusty'],
  ['schweiß', 'sweaty'],
  ['moos', 'mossy'],
  ['schnee', 'snowy'],
])
const soiled =
  /^(.+?)(?:verschmiert|beschmiert|bespritzt|bedeckt|befleckt|besudelt|verkrustet|überströmt|bestäubt|bewachsen|getränkt|bekleckst|verklebt|übersät)(?:e[rsnm]?)?$/

function byTail(word: string, dictionary: Dictionary): Translation | undefined {
  const soil = soils.get(soiled.exec(word)?.[1] ?? '')
  if (soil !== undefined) return { kind: 'qualities', english: [soil] }
  const [, half = '', tail = ''] = tailed.exec(word) ?? []
  const english = tails.get(tail)
  if (english === undefined) return undefined
  const first = firstHalf(half, dictionary) ?? compoundOf(half, dictionary, 1)
  const isSaid = english !== '' || first?.kind === 'qualities' || /^(?:farb|isch|artig)/.test(tail)
  if (first === undefined || !isSaid) return undefined
  const said = withoutSex(first.english)
  return { kind: 'qualities', english: english === '' ? said : [...said, english] }
}

const tailed = new RegExp(`^(.{2,}?)s?(${[...tails.keys()].join('|')})(?:e[rsnm]?)?$`)

/** Linking letters between the halves of a compound; a minus stands for an 'e' that is lost. */
const links = ['', 's', 'n', 'en', 'es', 'er', 'e', 'ens', '-']
const shortestHalf = 3
const mostParts = 3

/** 'Lederschürze' is a leather apron: the longest last half with a first half that is known as well. */
function compoundOf(word: string, dictionary: Dictionary, parts: number): Translation | undefined {
  for (let at = shortestHalf; at <= word.length - shortestHalf; at++) {
    const last = translationOf(word.slice(at), dictionary)
    if (last === undefined || last.kind === 'small') continue
    const half = word.slice(0, at)
    const first =
      firstHalf(half, dictionary) ??
      (parts > 2 ? compoundOf(half.replace(/s$/, ''), dictionary, parts - 1) : undefined)
    if (first !== undefined)
      return { kind: last.kind, english: withSexFirst(asStuff(first.english), last.english) }
  }
  return undefined
}

/** A 'Jeansschürze' is of the stuff that jeans are of, a 'Fußballtorwart' of the game. */
function asStuff(words: readonly string[]): string[] {
  const isGame = words.join(' ') === 'soccer ball'
  return isGame ? ['soccer'] : withoutSex(words).map((word) => (word === 'jeans' ? 'denim' : word))
}

function firstHalf(half: string, dictionary: Dictionary): Translation | undefined {
  for (const link of links) {
    const stem = link === '-' ? `${half}e` : half.slice(0, half.length - link.length)
    if (link !== '-' && !half.endsWith(link)) continue
    const found = dictionary.words.get(stem) ?? numberPart(stem)
    if (found !== undefined && found.kind !== 'small') return found
  }
  return undefined
}

function numberPart(stem: string): Translation | undefined {
  const at = ones.indexOf(stem)
  const english = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')[at]
  return english === undefined ? undefined : { kind: 'qualities', english: [english] }
}

const isSex = (word: string) => word === 'male' || word === 'female'

function withoutSex(words: readonly string[]): string[] {
  return words.filter((word) => !isSex(word))
}

function withSexFirst(first: readonly string[], last: readonly string[]): string[] {
  return [...last.filter(isSex), ...first, ...withoutSex(last)]
}

/** Shorter last halves are too often a mere ending. */
const shortestGuess = 4

/** 'Lodenmantel' is a coat of some sort: of what, where English has the same word for it. */
function byLastHalf(word: string, dictionary: Dictionary): Translation | undefined {
  if (/isch(?:e[rsnm]?)?$/.test(word)) return undefined
  for (let at = shortestHalf; at <= word.length - shortestHalf; at++) {
    const tail = word.slice(at)
    const last = translationOf(tail, dictionary)
    if (last === undefined || last.kind === 'small' || last.kind === 'qualities') continue
    if (tail.length < shortestGuess && !/^(?:hut|axt|uhr|fee|ork)$/.test(tail)) continue
    const first = word.slice(0, at)
    // 'Kräftiger', 'lustiger', 'giftiger' are no tigers.
    if (tail === 'tiger' && !/^(?:säbelzahn|schnee|königs|bengal|weiß)$/.test(first)) continue
    const isEnglish = vocabulary.words.has(first)
    return { kind: last.kind, english: withSexFirst(isEnglish ? [first] : [], last.english) }
  }
  return undefined
}

/** Whatever she does, she is a woman. */
function byWoman(word: string): Translation | undefined {
  return /.{3}(?:er|ist|ant|ent|log|eur|or|är|ar|wart|ik|al|ot|at)in(?:nen)?$/.test(word)
    ? { kind: 'people', english: ['woman'] }
    : undefined
}

/** 'Anfang 40', 'Mitte dreißig', 'Ende fünfzig' as years; 'Nr. 31' and 'ca. 12' without their points. */
export function joinNumbers(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  for (const token of tokens) {
    const before = result.at(-1)
    if (before === undefined) result.push(token)
    else if (token.text !== '.' || !/^(?:nr|ca|bzw|inkl|evtl|usw|etc|max)$/.test(before.text))
      joinNumber(result, before, token)
  }
  return result
}

function joinNumber(result: Token[], before: Token, token: Token): void {
  const value = /^\d+$/.test(token.text) ? Number(token.text) : (numberOf(token.text) ?? 0)
  const part = partsOfDecades.get(before.text)
  // 'Aus den 60ern', 'der 70er'
  const isDecade = /^\d0$/.test(before.text) && before.span[1] === token.span[0]
  if (isDecade && /^ern?$/.test(token.text)) {
    result.splice(-1, 1, { ...before, kind: 'word', text: `${before.text}s`, repaired: true })
    return
  }
  // 'Elf Jahre' is no elf.
  if (before.text === 'elf' && /^jahren?$/.test(token.text)) {
    result.splice(-1, 1, { ...before, kind: 'number', text: '11', capital: false, repaired: true })
    result.push(token)
    return
  }
  // 'Um die fünfzig' is an age, 'um die Arme' a place.
  if (value >= 10 && before.text === 'die' && result.at(-2)?.text === 'um')
    result.splice(-2, 2, { ...before, text: 'about', repaired: true })
  if (part === undefined || value < 20 || value % 10 !== 0) {
    result.push(token)
    return
  }
  const span: Token['span'] = [before.span[0], token.span[1]]
  const years: Token = { ...token, span, capital: false, repaired: true }
  result.splice(
    -1,
    1,
    { ...years, kind: 'number', text: String(value + part) },
    { ...years, kind: 'word', text: 'years' },
    { ...years, kind: 'word', text: 'old' },
  )
}

const partsOfDecades: ReadonlyMap<string, number> = new Map([
  ['anfang', 2],
  ['mitte', 5],
  ['ende', 8],
])
