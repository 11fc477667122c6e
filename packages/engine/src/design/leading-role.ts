/** Which of several callings is meant most. */
import type { Brief, BriefItem } from '../brief/brief.ts'

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

/** What somebody is in a story, at home or at work, whatever the calling is. */
const smallWords =
  /(?:^|[ -])(?:hero|heroine|protagonist|antihero|anti-hero|antagonist|sidekick|chosen one|love interest|villain|villainess|boss|chief|grunt|mascot|widow|widower|goblin|secretary)$/i
/** Between the calling that was left and the one that is followed now. */
const leftBehind = /\b(?:turned|now|became|becomes|sorry|no wait|i mean|or rather)\b/i

export function saysLittle({ name }: BriefItem): boolean {
  return smallWords.test(name)
}

/** A pirate queen is dressed as a pirate, and needs no crown to be one. */
export function isRankOf(role: BriefItem, roles: readonly BriefItem[]): boolean {
  return ranks.test(role.concept) && roles.some((other) => areJoined(other, role))
}

/** The calling that dresses the character comes first: 'the heroine is a cartographer', 'a soldier turned gardener'. */
export function withRoleFirst(brief: Brief, isKnown: (role: BriefItem) => boolean): Brief {
  const { roles } = brief.subject
  const [first, ...others] = roles.filter(isKnown)
  const better = others.find((role) => first !== undefined && isMeantMore(role, first, brief))
  if (better === undefined) return brief
  const ordered = [better, ...roles.filter((role) => role !== better)]
  return { ...brief, subject: { ...brief.subject, roles: ordered } }
}

function isMeantMore(role: BriefItem, first: BriefItem, { prompt }: Brief): boolean {
  if (areJoined(first, role)) return false
  if (saysLittle(first)) return !saysLittle(role)
  const between = prompt.slice(first.span[1], role.span[0])
  return between.length < mostBetween && leftBehind.test(between)
}

/** Letters between two callings of one sentence. */
const mostBetween = 24
