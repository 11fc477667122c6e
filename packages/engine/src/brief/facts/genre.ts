/** The genre, period or look that the whole is of: 'Victorian maid', 'horror rpg', 'London 1665', 'necromancer but cute'. */
import type { Brief, GenreFamily } from '../brief.ts'
import { adjectivesOfThings, genreWords } from '../lexicon/genres.ts'
import { phrasesOf } from '../words/read-table.ts'
import type { Term, TermKind } from '../words/term.ts'
import { isModifier } from '../words/term.ts'

const familyByWords: ReadonlyMap<string, GenreFamily> = new Map(
  // Object.entries widens the keys to string.
  (Object.entries(genreWords) as [GenreFamily, string][]).flatMap(([family, cell]) =>
    phrasesOf(cell).map(({ words }): [string, GenreFamily] => [words, family]),
  ),
)
const longest = 4

/** Words of several terms: where each begins and ends among the terms. */
type Place = { words: string; first: number; last: number }

/** Notes genre and period as the style, before the manner of drawing ('byzantine, mosaic'), and takes out the terms that say nothing else. */
export function readGenre(brief: Brief, terms: readonly Term[]): Term[] {
  const found = placesOf(terms).filter((place) => isOfWhole(terms, place))
  const said = [...found.map(({ words }) => words), ...impliedBy(terms)]
  const known = brief.styleWords === undefined ? [] : [brief.styleWords]
  const names = said.map(written).filter((name) => !known.some((other) => other.includes(name)))
  if (names.length === 0) return [...terms]
  const all = styleInOrder(known, names)
  brief.styleWords = all.join(', ')
  brief.genres = all.flatMap((name) => familyOf(name.replaceAll('-', ' ')) ?? [])
  const spent = new Set(
    found.flatMap((place) => [
      ...(isSpent(terms, place) ? [place.first] : []),
      ...(isPicture(terms, place) ? [place.last + 1] : []),
      ...(isMedium(terms, place.last + 1) ? [place.last + 1, place.last + 2] : []),
    ]),
  )
  return terms.filter((_, index) => !spent.has(index))
}

/** 'Steampunk, etching': as one says it, but for works: 'visual novel, noir'. */
function styleInOrder(known: readonly string[], names: readonly string[]): string[] {
  const said = [...new Set(names)].slice(0, most - known.length)
  return known.some((words) => / novel$/.test(words)) ? [...known, ...said] : [...said, ...known]
}

/** Names of one style, at most. */
const most = 4

function familyOf(words: string): GenreFamily | undefined {
  const known = familyByWords.get(words)
  if (known !== undefined) return known
  const year = Number(/^\d{4}/.exec(words)?.[0] ?? centuryStart(words))
  return Number.isNaN(year) ? undefined : spans.find(([before]) => year < before)?.[1]
}

function centuryStart(words: string): number {
  const nth = Number(/^(\d\d?)(?:st|nd|rd|th) century$/.exec(words)?.[1] ?? Number.NaN)
  return (nth - 1) * 100 + 50
}

const spans: readonly (readonly [before: number, family: GenreFamily])[] = [
  [500, 'antique'],
  [1450, 'medieval'],
  [1660, 'renaissance'],
  [1837, 'regency'],
  [1916, 'victorian'],
  [1930, 'twenties'],
  [1950, 'forties'],
  [1970, 'midcentury'],
  [2020, 'seventies'],
  [9999, 'scifi'],
]

function placesOf(terms: readonly Term[]): Place[] {
  const words = terms.flatMap((term, index) =>
    term.text.split(/[ -]/).map((word) => ({ word, index })),
  )
  const places: Place[] = []
  for (let start = 0; start < words.length; start++) {
    const place = longestAt(words, start)
    if (place === undefined) continue
    places.push(place)
    start += place.words.split(' ').length - 1
  }
  return places
}

function longestAt(
  words: readonly { word: string; index: number }[],
  start: number,
): Place | undefined {
  for (let length = Math.min(longest, words.length - start); length > 0; length--) {
    const run = words.slice(start, start + length)
    const said = run.map(({ word }) => word).join(' ')
    const first = run[0]?.index ?? 0
    const last = run.at(-1)?.index ?? first
    if (familyByWords.has(said) || isPeriod(said)) return { words: said, first, last }
  }
  return undefined
}

const decades = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')
const ordinals =
  'tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth'
const period = new RegExp(
  `^(?:1\\d\\d0s|20[0-9]0s|(?:1[0-9]|20|2[0-9]|[5-9]) ?th century|(?:${ordinals}) century|1[0-9]{3}|20[0-9]{2}|21\\d\\d|[2-9]0s(?: (?:style|vibes?|look|aesthetic|fashion))?|(?:${decades.join('|')}) (?:style|vibes?|look|aesthetic|fashion))$`,
)

/** '1880s', '19th century', and years themselves. */
function isPeriod(words: string): boolean {
  return period.test(words)
}

const year = /^\d{4}$/

function isOfWhole(terms: readonly Term[], place: Place): boolean {
  const { words, first, last } = place
  if (isDenied(terms, first) || (year.test(words) && !isYear(terms, first))) return false
  if (familyByWords.get(words) === 'toy') return isToy(terms, first, last)
  // 'A victorian dress' in one word of the lexicon.
  if (terms[last]?.kind === 'thing' && terms[last].text !== words) return false
  if (works.test(terms[last + 1]?.text ?? '') || isMedium(terms, last + 1)) return true
  return isSaidOfWhole(terms, place)
}

function isSaidOfWhole(terms: readonly Term[], { words, first, last }: Place): boolean {
  const head = terms[last]?.kind === 'who' ? terms[last] : headAfter(terms, last)
  if (head === undefined) return year.test(words) || isAlone(terms, first)
  if (head.kind === 'who' || head.kind === 'animal') return isOfSomebody(terms, first)
  return head.kind === 'thing' && isPlace(head) && !adjectivesOfThings.has(words)
}

/** What a genre may be of beside the one in the picture. */
const works =
  /^(?:rpg|ttrpg|larp|game|games|novel|novella|comic|comics|webcomic|series|show|film|movie|story|stories|campaign|setting|world|universe|au|mystery|romance|thriller|visual novel|fiction|vibes?|theme|themed|inspired|style|styled|aesthetic|look|mood|fashion|era|period|weekend|event|party|fair|podcast|one shot|mod|adventure|tale|drama|opera|play|radio|radio drama|radio play|audio drama|musical|picture book|anthology|cosplay|reenactment|costume|photograph|photo|photography|portrait|painting|engraving|etching|tintype|daguerreotype|postcard|print|fresco|mural|poster|illustration)$/

/** 'Noir visual novel', 'cyberpunk graphic novel': nobody holds that book. */
function isMedium(terms: readonly Term[], at: number): boolean {
  const words = `${terms[at]?.text} ${terms[at + 1]?.text}`
  return /^(?:(?:visual|graphic|light|interactive) novel|(?:board|card|video|mobile|indie|adventure|tabletop) game|web (?:comic|series|novel)|(?:tv|television) (?:show|series)|(?:short|animated) film|stage play|farming sim|dating sim)$/.test(
    words,
  )
}

function headAfter(terms: readonly Term[], last: number): Term | undefined {
  let at = last + 1
  while (isModifier(terms[at]) || /^(?:unknown|bodied|filler)$/.test(terms[at]?.kind ?? '')) at++
  // 'A Qing dynasty salt merchant'
  if (terms[at]?.kind === 'thing' && terms[at + 1]?.kind === 'who') return terms[at + 1]
  const head = terms[at]
  return head !== undefined && /^(?:who|animal|thing|part|body)$/.test(head.kind) ? head : undefined
}

function isPlace(head: Term): boolean {
  return head.entry.thing?.slot === 'setting'
}

const linking: ReadonlySet<TermKind> = new Set<TermKind>(['with', 'hold', 'wear', 'ride', 'like'])

/** 'With a cute kitten' says nothing of who has it. */
function isOfSomebody(terms: readonly Term[], first: number): boolean {
  let at = first - 1
  while (isModifier(terms[at]) || /^(?:unknown|filler|number)$/.test(terms[at]?.kind ?? '')) at--
  const determiner = terms[at]?.kind === 'determiner' ? terms[at] : undefined
  if (/^(?:his|her|their|its)$/.test(determiner?.text ?? '')) return false
  const before = determiner === undefined ? terms[at] : terms[at - 1]
  if (before === undefined) return true
  return !linking.has(before.kind) && !(before.kind === 'at' && before.text !== 'from')
}

/** Nothing follows that it could be said of: 'necromancer but cute', 'horror', 'she is very goth'. */
function isAlone(terms: readonly Term[], first: number): boolean {
  let at = first - 1
  while (terms[at]?.kind === 'filler' || terms[at]?.text === 'very') at--
  const before = terms[at]
  if (before === undefined) return true
  if (before.kind === 'is') return /^(?:pronoun|who|animal)$/.test(terms[at - 1]?.kind ?? '')
  return !linking.has(before.kind) && !/^(?:thing|part|body)$/.test(before.kind)
}

/** 'Not steampunk', 'nothing gothic'. */
function isDenied(terms: readonly Term[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const term = terms[at]
    if (term === undefined || /^(?:comma|stop|colon|but)$/.test(term.kind)) return false
    const isNegation = /^(?:negation|not|avoid|list|absence)$/.test(term.kind)
    if (isNegation || /^(?:nothing|hardly|rather than|less)$/.test(term.text)) return true
  }
  return false
}

/** Sums, model numbers and numbers on a jersey are no years. */
function isYear(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1]
  const next = terms[at + 1]
  if (/^(?:thing|part|body|material|colour)$/.test(next?.kind ?? '')) return false
  if (
    /^(?:gold|coins?|dollars?|euros?|pounds?|words?|px|pixels?|years?|people|chapters?|pages?|episodes?|followers|players?|readers|hours?|miles|copies|of|points|hp|gp|x)$/.test(
      next?.text ?? '',
    )
  )
    return false
  return (
    before === undefined ||
    /^(?:comma|stop|colon|in|at|of|filler|unknown|that)$/.test(before.kind) ||
    /^(?:since|circa|around|about|year|from|set|london|paris)$/.test(before.text) ||
    before.entry.thing?.slot === 'setting'
  )
}

/** 'Plush concept', 'storm chaser action figure', 'peg doll firefighter'; but somebody may hold a toy. */
function isToy(terms: readonly Term[], first: number, last: number): boolean {
  const before = terms[first - 1]
  const next = terms[last + 1]
  if (/^(?:concept|design|idea|version|line|prototype)$/.test(next?.text ?? '')) return true
  if (before !== undefined && !/^(?:who|stop|colon)$/.test(before.kind)) return false
  if (before?.kind === 'who')
    return next === undefined || /^(?:comma|stop|colon|with)$/.test(next.kind)
  return next?.kind === 'who' || next?.kind === 'animal' || next?.kind === 'colon'
}

/** Who drives a lorry through space does so in no time that has been. */
function impliedBy(terms: readonly Term[]): string[] {
  const isOfSpace = terms.some(
    ({ kind, text, possessive }) =>
      kind === 'who' && !possessive && /^(?:space|galactic|starship|intergalactic) /.test(text),
  )
  return isOfSpace ? ['science fiction'] : []
}

/** As it is written on the page. */
function written(words: string): string {
  const decade = decades.indexOf(
    /^([a-z]+) (?:style|vibes?|look|aesthetic|fashion)$/.exec(words)?.[1] ?? '',
  )
  if (decade >= 0) return `19${decade + 2}0s`
  return words
    .replace(/^([2-9]0s)(?: .*)?$/, '19$1')
    .replace(/\bsci fi\b/, 'sci-fi')
    .replace(/^westerns$/, 'western')
    .replace(/(\d) ?th century/, '$1th century')
    .replace(/^future times?$|^the future$/, 'futuristic')
}

/** 'Think Victorian photograph': nobody holds that picture. */
function isPicture(terms: readonly Term[], { first, last }: Place): boolean {
  const isOf =
    /^(?:photograph|photo|portrait|painting|engraving|etching|tintype|daguerreotype|postcard|print|fresco|mural|poster)$/
  if (!isOf.test(terms[last + 1]?.text ?? '')) return false
  const before = terms.slice(Math.max(0, first - 3), first)
  return !before.some(({ kind }) => /^(?:hold|with|wear|at)$/.test(kind))
}

/** Years would count what follows, unknown words would be told as not understood, and toys would be held. */
function isSpent(terms: readonly Term[], { words, first, last }: Place): boolean {
  const term = terms[first]
  if (first !== last || term === undefined) return false
  const isToyNow =
    familyByWords.get(words) === 'toy' && !/^(?:who|animal)$/.test(terms[last + 1]?.kind ?? '')
  return term.kind === 'number' || term.kind === 'unknown' || isToyNow
}
