/** The score of a file of wishes, as lines for the terminal. */
import type { Brief } from '../../packages/engine/src/brief/brief.ts'
import { understand } from '../../packages/engine/src/brief/understand.ts'
import { designCharacter } from '../../packages/engine/src/design/design-character.ts'
import { type Claim, claimsOf } from './claims.ts'
import { reaches } from './reach.ts'
import { type Miss, type Score, score, type Tally } from './score.ts'
import { readWishes } from './wishes.ts'

/** Every wish is designed with the same seed, so that the figure stays as it is until the engine changes. */
const seed = 1

/** The words of a wish are understood once, for its Brief and for its Design. */
const understood = new Map<string, Brief>()

function briefOf(words: string): Brief {
  const brief = understood.get(words) ?? understand(words)
  understood.set(words, brief)
  return brief
}

export function scoreBriefs(path: string): Score {
  return score(readWishes(path), (words) => claimsOf(briefOf(words)))
}

export function scoreDesigns(path: string): Score {
  return score(readWishes(path), (words): Claim[] => {
    const brief = briefOf(words)
    const design = designCharacter(brief, seed)
    return claimsOf(brief).filter((claim) => reaches(design, claim))
  })
}

/** Figures alone: what the wishes say stays unseen, so that a shut file stays shut. */
export function scoreLines(path: string): string[] {
  const briefs = scoreBriefs(path)
  const designs = scoreDesigns(path)
  const rows = (name: 'bySort' | 'byLanguage') =>
    [...briefs[name]].map(
      ([key, tally]) =>
        `  ${key.padEnd(18)}${share(tally)}   ${share(designs[name].get(key) ?? tally)}`,
    )
  return [
    `  ${'facts found'.padEnd(18)}${'in the Brief'.padEnd(20)}   in the Design`,
    `  ${'all'.padEnd(18)}${share(briefs)}   ${share(designs)}`,
    ...rows('bySort'),
    ...rows('byLanguage'),
  ]
}

function share({ found, all }: Tally): string {
  return `${((100 * found) / all).toFixed(1).padStart(5)} %  ${`${found}/${all}`.padEnd(11)}`
}

/** Every fact that was not found, under the words of its wish. */
export function missLines({ misses }: Score): string[] {
  return misses.flatMap((miss, index) => [
    ...(misses[index - 1]?.wish === miss.wish ? [] : ['', miss.wish.words]),
    `  - ${describe(miss)}`,
  ])
}

function describe({ fact }: Miss): string {
  const { about, any, of, side, count } = fact
  return [
    `${about}: ${any.join(' | ')}`,
    ...(of === undefined ? [] : [`of the ${of}`]),
    ...(side === undefined ? [] : [`on the ${side}`]),
    ...(count === undefined ? [] : [`${count} of them`]),
  ].join(', ')
}
