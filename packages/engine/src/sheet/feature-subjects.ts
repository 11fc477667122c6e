/** Wings, tails, horns and marks of a body, framed for their close-ups. */
import type { Feature, Person } from '../design/design.ts'
import { featureWord } from '../design/feature-word.ts'
import { sentence } from '../design/palette.ts'
import type { Subject } from './subjects.ts'

const shownFeatures = /tail|wings|tentacles|horn|antler|prosthetic|hook|tattoo|circuit/

export function isShownFeature({ kind }: Feature): boolean {
  return shownFeatures.test(kind)
}

export function featureOf(feature: Feature, person: Person): Subject {
  return {
    label: sentence(featureWord(feature, person)),
    owns: (part) => part.material.startsWith(`${feature.kind}.`),
    bonus: 0.05,
    sizes: [0.1, 0.14, 0.18],
    fills: [0.6, 0.3],
    leastLines: 1,
    ...(/_wings$/.test(feature.kind) && ofWing),
    ...(/bat_wings|dragon_wings/.test(feature.kind) && ofMembrane),
  }
}

/** The middle of a wing of skin is a field of stripes: it is known by its scalloped edge, with air below it. */
const ofMembrane = {
  ...{ sizes: [0.3, 0.36], fills: [0.5, 0.28] as const, isWhole: true, bonus: 0.2 },
  ...{ leastCover: 0.3, mostOwn: 0.65, mostCover: 0.85 },
}

/** A wing is known by its outline and by what is painted as far as its edge: the survey sees no paint. */
const ofWing = {
  ...{ sizes: [0.32, 0.38], fills: [0.35, 0.2] as const, isWhole: true, bonus: 0.35 },
  ...{ leastLines: 0.2, leastCover: 0.3, mostOwn: 0.75, mostCover: 0.9 },
}
