/** Which of several callings is meant most. */
import type { BriefItem } from '../brief/brief.ts'

/** Rank goes with any calling: a pirate queen is a pirate first. */
const ranks = /king|queen|prince|princess|noble|captain|general|student|teacher|superhero/

/** The first, but of two nouns side by side the latter: 'a clockmaker knight' is a knight. */
export function leadingRole(roles: readonly BriefItem[]): BriefItem | undefined {
  const [first, second] = roles
  return areJoined(first, second) && !ranks.test(second?.concept ?? '') ? second : first
}

export function areJoined(first: BriefItem | undefined, second: BriefItem | undefined): boolean {
  if (first === undefined || second === undefined) return false
  const gap = second.span[0] - first.span[1]
  return gap >= 0 && gap <= 1
}
