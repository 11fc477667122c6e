/** How many of the facts in wishes a reading found. Generous in the wording, strict in the meaning. */
import type { Claim } from './claims.ts'
import { fold } from './fold.ts'
import type { Fact, Wish } from './wishes.ts'

export type Miss = { wish: Wish; fact: Fact }
export type Tally = { found: number; all: number }
export type Score = Tally & {
  bySort: Map<string, Tally>
  byLanguage: Map<string, Tally>
  misses: Miss[]
}

/** Sorts of facts and the sorts of claims that answer them; neighbouring sorts count for each other. */
const things = ['thing', 'part', 'beard', 'emblem']
const answers: Record<string, readonly string[]> = {
  species: ['who'],
  role: ['who'],
  gender: ['gender'],
  age: ['age', 'build'],
  build: ['build'],
  height: ['build'],
  'hair colour': ['hair colour'],
  'hair style': ['hair style'],
  skin: ['skin'],
  eyes: ['eyes', 'thing'],
  expression: ['expression'],
  pose: ['pose'],
  style: ['style'],
  palette: ['palette'],
  absent: ['absent'],
  'forbidden colour': ['forbidden colour'],
  beard: ['beard', 'thing'],
  colour: ['colour', 'quality'],
  material: ['quality', 'colour'],
  pattern: ['quality', 'part'],
  'wear state': ['quality', 'part', 'thing'],
  emblem: [...things, 'quality'],
  feature: [...things, 'quality', 'build', 'skin', 'eyes', 'hair style'],
}

export function score(wishes: readonly Wish[], read: (words: string) => Claim[]): Score {
  const result: Score = { found: 0, all: 0, bySort: new Map(), byLanguage: new Map(), misses: [] }
  for (const wish of wishes) {
    const claims = foldClaims(read(wish.words))
    for (const fact of wish.facts) {
      const isFound = isClaimed(fact, claims, wish)
      count(result, isFound)
      count(tallyOf(result.bySort, fact.about), isFound)
      count(tallyOf(result.byLanguage, wish.language), isFound)
      if (!isFound) result.misses.push({ wish, fact })
    }
  }
  return result
}

function count(tally: Tally, isFound: boolean): void {
  tally.all += 1
  if (isFound) tally.found += 1
}

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const known = tallies.get(key) ?? { found: 0, all: 0 }
  tallies.set(key, known)
  return known
}

function foldClaims(claims: readonly Claim[]): Claim[] {
  return claims.map((claim) => ({ ...claim, names: claim.names.map(fold), of: claim.of.map(fold) }))
}

function isClaimed(fact: Fact, claims: readonly Claim[], wish: Wish): boolean {
  const any = fact.any.map(fold)
  const sorts = answers[fact.about] ?? things
  const owners = fact.of === undefined ? undefined : ownersOf(fact.of, wish)
  const isSaid = claims.some(
    (claim) =>
      sorts.includes(claim.sort) &&
      (fact.side === undefined || claim.side === fact.side) &&
      (fact.count === undefined || claim.count === fact.count) &&
      (owners === undefined || areAlike(owners, claim.of)) &&
      areAlike(any, claim.names),
  )
  return isSaid && !(fact.about === 'absent' && isThereAllTheSame(any, claims))
}

/** What is worn or grown cannot be absent; what is held may be: 'no helmet on, it is under her arm'. */
function isThereAllTheSame(any: readonly string[], claims: readonly Claim[]): boolean {
  return claims.some((claim) => claim.sort === 'worn' && areAlike(any, claim.names))
}

/** The owner by every right name of the fact that is about it. */
function ownersOf(of: string, wish: Wish): string[] {
  const owner = fold(of)
  const own = wish.facts.map((fact) => fact.any.map(fold)).filter((any) => any.includes(owner))
  return [owner, ...own.flat()]
}

/** 'Clenched fists' are fists clenched. */
function inOrder(name: string): string {
  return name.split(' ').toSorted().join(' ')
}

/** A name may say more than was asked ('kettle helmet' is a helmet), never less. */
function areAlike(any: readonly string[], names: readonly string[]): boolean {
  return names.some((name) =>
    any.some(
      (right) =>
        name === right ||
        inOrder(name) === inOrder(right) ||
        name.endsWith(` ${right}`) ||
        name.replaceAll(' ', '') === right.replaceAll(' ', ''),
    ),
  )
}
