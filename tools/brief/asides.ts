/** What a Brief claims of the figure although the wish only mentions it: words of other people, of likenesses, of the picture itself. */
import { readFileSync } from 'node:fs'
import type { Brief, BriefItem } from '../../packages/engine/src/brief/brief.ts'
import { understand } from '../../packages/engine/src/brief/understand.ts'
import { claimsOf } from './claims.ts'
import { fold } from './fold.ts'

/** What must not turn up; a single one of the words is enough. */
type Aside = { words: string[]; why: string }
/** A wish, what is to be drawn of it in free words, and what is not. */
export type WishWithAsides = { id: string; prompt: string; drawn: string[]; not: Aside[] }

export type Violation = { wish: WishWithAsides; aside: Aside; claim: string }
export type AsidesScore = { kept: number; all: number; violations: Violation[] }

function readAsides(path: string): WishWithAsides[] {
  const wishes: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (!Array.isArray(wishes) || !wishes.every(isWish))
    throw new Error(`${path} holds no list of { id, prompt, drawn, not }.`)
  return wishes
}

function isWish(value: unknown): value is WishWithAsides {
  if (typeof value !== 'object' || value === null) return false
  const { prompt, not } = value as Partial<WishWithAsides> // Each field is checked in the next line.
  return typeof prompt === 'string' && Array.isArray(not)
}

export function scoreAsides(path: string): AsidesScore {
  const result: AsidesScore = { kept: 0, all: 0, violations: [] }
  for (const wish of readAsides(path)) {
    const said = saidOfFigure(understand(wish.prompt))
    for (const aside of wish.not) {
      result.all += 1
      const claim = violationOf(aside.words, said)
      if (claim === undefined) result.kept += 1
      else result.violations.push({ wish, aside, claim })
    }
  }
  return result
}

/** The first of the sayings that holds one of the words, whole and in order. */
export function violationOf(words: readonly string[], said: readonly string[]): string | undefined {
  const ruledOut = words.map(fold)
  return said.find((saying) => {
    const own = ` ${fold(saying.replaceAll(ownersOf, ''))} `
    return ruledOut.some((word) => own.includes(` ${word} `))
  })
}

/** 'The bride's brother' is no bride. */
const ownersOf = /\S+['’]s?(?= |$)/gu

/** What is absent, where it plays and how it is drawn say nothing of the figure. */
const ofNobody: ReadonlySet<string> = new Set(['absent', 'forbidden colour', 'setting', 'style'])

/** Everything the Brief says of the figure, 'sort: name'. Guesses are drawn, and count as what is known does. */
export function saidOfFigure(brief: Brief): string[] {
  const claims = claimsOf({
    ...brief,
    wear: brief.wear.map(sure),
    hold: brief.hold.map(sure),
    features: brief.features.map(sure),
    companions: brief.companions.map(sure),
  })
  return claims
    .filter(({ sort }) => !ofNobody.has(sort))
    .flatMap(({ sort, names }) =>
      names.filter((name) => name !== '').map((name) => `${sort}: ${name}`),
    )
}

function sure(item: BriefItem): BriefItem {
  return { ...item, confidence: 1 }
}

/** The share that was kept out, as a line for the terminal. */
export function asidesLine({ kept, all }: AsidesScore): string {
  return `  of what is not to be drawn ${kept} of ${all} are kept out: ${((100 * kept) / all).toFixed(1)} %`
}

/** Every violation under the words of its wish. */
export function violationLines({ violations }: AsidesScore): string[] {
  return violations.flatMap(({ wish, aside, claim }, index) => [
    ...(violations[index - 1]?.wish === wish ? [] : ['', `${wish.id}  ${wish.prompt}`]),
    `  - ${aside.words.join(' | ')} (${aside.why}): claimed as ${claim}`,
  ])
}
