/** 'Black feathers' of who has wings grow on them: they are no feathers in a hand. */
import type { Brief, BriefItem } from '../brief/brief.ts'
import type { Feature } from './design.ts'
import type { BodyPlan } from './plans.ts'

export function plumageOf({ hold }: Brief): BriefItem | undefined {
  return hold.find(isPlumage)
}

/** The brief without feathers in hand, where there are wings for them. */
export function withoutPlumage(
  brief: Brief,
  plan: BodyPlan | undefined,
  features: readonly Feature[],
): Brief {
  const hasWings = plan === 'harpy' || features.some(isFeathered)
  return hasWings ? { ...brief, hold: brief.hold.filter((item) => !isPlumage(item)) } : brief
}

export function isFeathered({ kind }: Feature): boolean {
  return kind === 'feathered_wings'
}

function isPlumage({ words }: BriefItem): boolean {
  return /\b(feathers|plumage|plumes)$/i.test(words)
}
