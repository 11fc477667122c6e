/** Who made a thing is not there: 'a jumper his nan knitted', 'socks knitted by her granny', 'a stool she carved herself'. */
import type { Term } from '../words/term.ts'
import { isHead, isModifier } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** How a thing is called that somebody made so. */
const workOf: ReadonlyMap<string, string> = new Map([
  ...[
    ...['knitted', 'crocheted', 'embroidered', 'quilted', 'darned', 'mended', 'patched', 'altered'],
    ...['carved', 'whittled', 'forged', 'painted', 'dyed', 'stitched', 'sewn', 'woven', 'beaded'],
    ...['felted', 'smocked', 'tie-dyed', 'tailored'],
  ].map((word): [string, string] => [word, word]),
  ['knit', 'knitted'],
  ['knits', 'knitted'],
  ['crochets', 'crocheted'],
  ['sewed', 'sewn'],
  ['sewed up', 'sewn'],
  ['wove', 'woven'],
  ['spun', 'handspun'],
  ['made', 'handmade'],
])

/** The terms, with such work as one quality of the thing and nobody who did it. */
export function settleMakers(terms: readonly Term[]): Term[] {
  const settled: Term[] = []
  let index = 0
  while (index < terms.length) {
    const said = madeBehind(terms, index) ?? doneBy(terms, index)
    const term = terms[index]
    if (said !== undefined) settled.push(...said.terms)
    else if (term !== undefined) settled.push(term)
    index += said?.length ?? 1
  }
  return settled
}

type Said = { terms: Term[]; length: number }

/** 'A jumper (that) his nan knitted (for him)' */
function madeBehind(terms: readonly Term[], index: number): Said | undefined {
  if (terms[index - 1]?.kind !== 'thing') return undefined
  let at = terms[index]?.kind === 'that' ? index + 1 : index
  const maker = makerAt(terms, at)
  if (maker === 0) return undefined
  const owners = terms.slice(at, at + maker).filter(tellsWho)
  at += maker
  const work = terms[at]
  const name = workOf.get(work?.text ?? '')
  const next = terms[at + 1]
  if (work === undefined || name === undefined) return undefined
  if (isHead(next) || isModifier(next) || next?.kind === 'of') return undefined
  const end = endOfGift(terms, at + 1)
  owners.push(...terms.slice(at + 1, end).filter(tellsWho))
  return { terms: [asWork(work, name), ...owners.map(asOwner)], length: end - index }
}

/** 'Knitted by her granny' */
function doneBy(terms: readonly Term[], index: number): Said | undefined {
  const [work, by] = [terms[index], terms[index + 1]]
  const name = workOf.get(work?.text ?? '')
  if (work === undefined || name === undefined || by?.text !== 'by') return undefined
  const maker = makerAt(terms, index + 2)
  if (maker < 2) return undefined
  const owners = terms.slice(index + 2, index + 2 + maker).filter(tellsWho)
  return { terms: [asWork(work, name), ...owners.map(asOwner)], length: 2 + maker }
}

/** How many terms name who made it: somebody of theirs, or she herself. */
function makerAt(terms: readonly Term[], at: number): number {
  const [first, second] = [terms[at], terms[at + 1]]
  if (first?.kind === 'pronoun' && /^(?:s?he|they|i|we)$/.test(first.text)) return 1
  if (first?.kind !== 'determiner' || second === undefined || second.possessive) return 0
  return kin.test(second.text) ? 2 : 0
}

const kin =
  /^(?:(?:late|old|great|dead|little|big|older|younger|elder|best) )?(?:mum|mummy|mom|mommy|mam|ma|mother|dad|daddy|pa|father|nan|nana|nanna|gran|granny|grannie|grandma|grandmother|grandad|granddad|grandpa|grandfather|great aunt|aunt|auntie|aunty|uncle|sister|brother|cousin|niece|nephew|daughter|son|wife|husband|girlfriend|boyfriend|friend|neighbou?r|godmother|godfather|children|kids|tribe|village|master|teacher|people|clan|guild|crew)$/

/** 'For him', 'herself' */
function endOfGift(terms: readonly Term[], from: number): number {
  let at = from
  if (/^(?:for|up)$/.test(terms[at]?.text ?? '') && persons.test(terms[at + 1]?.text ?? '')) at++
  return persons.test(terms[at]?.text ?? '') && !isHead(terms[at + 1]) ? at + 1 : from
}

const persons = /^(?:him|her|them|me|us|himself|herself|themselves|themself|myself)$/

function tellsWho({ text }: Term): boolean {
  return /^(?:his|her|him|she|he|himself|herself)$/.test(text)
}

/** Whose it is still tells who the character is. */
function asOwner(term: Term): Term {
  const presentation = /^h(?:e|is|im|imself)$/.test(term.text) ? 'masculine' : 'feminine'
  return { ...term, kind: 'filler', text: '', entry: { words: '', presentation } }
}

function asWork(term: Term, text: string): Term {
  const entry = vocabulary.entries.get(text)
  const kind = entry?.material !== undefined ? 'material' : entry?.pattern ? 'pattern' : 'quality'
  return { ...term, kind, text, entry: entry ?? { words: text, quality: true } }
}
