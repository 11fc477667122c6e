/** Faces, skin and limbs told by a clause: 'ears that stuck out', 'trying hard not to cry', 'flames in its eye sockets' become plain words. */
import { birthClauses } from './lexicon/birth-clauses.ts'
import { bodyClauses } from './lexicon/body-clauses.ts'
import { colourClauses } from './lexicon/colour-clauses.ts'
import { garmentClauses } from './lexicon/garment-clauses.ts'
import { hairOfThings } from './lexicon/hair-of-things.ts'
import { halfHairClauses } from './lexicon/half-hair-clauses.ts'
import { hemClauses } from './lexicon/hem-clauses.ts'
import { limbClauses } from './lexicon/limb-clauses.ts'
import { listedClauses } from './lexicon/listed-clauses.ts'
import { mannerClauses } from './lexicon/manner-clauses.ts'
import { mannerOfSayingClauses } from './lexicon/manner-of-saying-clauses.ts'
import { mendedClauses } from './lexicon/mended-clauses.ts'
import { mixtureClauses } from './lexicon/mixture-clauses.ts'
import { paintedPeople } from './lexicon/painted-people.ts'
import { personClauses } from './lexicon/person-clauses.ts'
import { placeFirstClauses } from './lexicon/place-first-clauses.ts'
import { placedClauses } from './lexicon/placed-clauses.ts'
import { plainClauses } from './lexicon/plain-clauses.ts'
import { reachClauses } from './lexicon/reach-clauses.ts'
import { retoldClauses } from './lexicon/retold-clauses.ts'
import { ruledOutClauses } from './lexicon/ruled-out-clauses.ts'
import { saidFirstClauses } from './lexicon/said-first-clauses.ts'
import { strandClauses } from './lexicon/strand-clauses.ts'
import { surfaceClauses } from './lexicon/surface-clauses.ts'
import { turnedClauses } from './lexicon/turned-clauses.ts'
import { twoSenseClauses } from './lexicon/two-sense-clauses.ts'
import { untoldClauses } from './lexicon/untold-clauses.ts'
import type { Token } from './tokens.ts'

/** The tokens with such clauses put into words that the lexicon lists. */
export function tellBodies(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  let index = 0
  while (index < tokens.length) {
    const token = tokens[index]
    if (token === undefined) break
    const found = clauseAt(tokens, index)
    if (found === undefined) {
      result.push(token)
      index++
      continue
    }
    const told = tokens.slice(index, index + found.length)
    const last = told.at(-1) ?? token
    for (const text of found.words) result.push(inPlaceOf(token, last, text))
    // 'bags under her eyes' still tells who she is.
    const owner = told.find(({ text }) => /^(?:her|his|she|he)$/.test(text))
    const own = owner === undefined ? undefined : owners.get(owner.text)
    const isSaid = found.words.some((word) => word === own || word === owner?.text)
    if (own !== undefined && !isSaid)
      result.push(
        inPlaceOf(token, last, ','),
        inPlaceOf(token, last, own),
        inPlaceOf(token, last, ','),
      )
    index += found.length
  }
  return result
}

const owners: ReadonlyMap<string, string> = new Map([
  ['her', 'her'],
  ['she', 'her'],
  ['his', 'his'],
  ['he', 'his'],
])

const clauses = [
  ...reachClauses,
  ...twoSenseClauses,
  ...turnedClauses,
  ...retoldClauses,
  ...limbClauses,
  ...personClauses,
  ...strandClauses,
  ...hemClauses,
  ...plainClauses,
  ...surfaceClauses,
  ...bodyClauses,
  ...garmentClauses,
  ...colourClauses,
  ...halfHairClauses,
  ...hairOfThings,
  ...paintedPeople,
  ...mannerClauses,
  ...mendedClauses,
  ...mixtureClauses,
  ...ruledOutClauses,
  ...untoldClauses,
  ...birthClauses,
  ...placedClauses,
  ...placeFirstClauses,
  ...mannerOfSayingClauses,
  ...saidFirstClauses,
  ...listedClauses,
]

type Found = { length: number; words: string[] }

function clauseAt(tokens: readonly Token[], start: number): Found | undefined {
  const first = tokens[start]
  if (first?.kind !== 'word') return undefined
  for (const { opens, whole, plain } of clauses) {
    if (!opens.test(first.text)) continue
    const words = tokens.slice(start, start + longestClause).map(({ text }) => text)
    const found = whole.exec(words.join(' '))
    if (found === null) continue
    const before = tokens.slice(Math.max(0, start - longestBefore), start)
    const said = plain(
      found,
      before.map(({ text }) => text),
    )
    if (said === undefined) continue
    const length = found[0].split(' ').length
    return { length, words: said.split(' ').filter((word) => word !== '') }
  }
  return undefined
}

const longestClause = 14
const longestBefore = 8

function inPlaceOf(first: Token, last: Token, text: string): Token {
  const kind = text === ',' ? 'comma' : 'word'
  const span = [first.span[0], last.span[1]] as const
  const plain = { glued: false, possessive: false, capital: false }
  return { ...first, ...plain, kind, text, written: text, span }
}
