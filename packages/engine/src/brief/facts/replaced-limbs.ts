/** What stands in the place of a limb: 'a drill for a right arm', 'a hook instead of her left hand'. */
import type { Brief, BriefItem } from '../brief.ts'

const armWords = /^(?:(?:left|right) )?(?:arm|forearm|hand|fist)$/
const legWords = /^(?:(?:left|right) )?(?:leg|foot)$/

/** The brief with such things as part of the body, and no limb missing beside them. */
export function withReplacedLimbs(brief: Brief): Brief {
  const missing = brief.features.filter(({ concept }) => concept === 'missing_arm')
  const replaced = missing.filter((limb) => replacementOf(brief, limb) !== undefined)
  if (replaced.length === 0) return brief
  const things = replaced.map((limb) => replacementOf(brief, limb))
  const grown = things.flatMap((thing) =>
    thing === undefined || brief.features.includes(thing) ? [] : [asLimb(thing)],
  )
  return {
    ...brief,
    hold: brief.hold.filter((item) => !things.includes(item)),
    features: [...brief.features.filter((item) => !replaced.includes(item)), ...grown],
  }
}

/** What is said to be where the limb is not. */
function replacementOf({ hold, features }: Brief, limb: BriefItem): BriefItem | undefined {
  const isLeg = /leg|foot/.test(limb.name)
  return [...hold, ...features].find(({ place = '', side, concept }) => {
    if (concept === 'missing_arm') return false
    const isThere = (isLeg ? legWords : armWords).test(place) || concept === 'hook_hand'
    return isThere && side === limb.side && side !== 'both'
  })
}

/** Drawn as a limb that was made, by the thing's own name. */
function asLimb(thing: BriefItem): BriefItem {
  const concept = legWords.test(thing.place ?? '') ? 'prosthetic_leg' : 'prosthetic_arm'
  return { ...thing, concept, slot: 'feature' }
}
