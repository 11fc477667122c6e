/** Plasters, grazes and scars on arms and legs. */
import type { BriefItem } from '../brief/brief.ts'
import type { FeatureKind } from '../brief/concepts.ts'
import type { Feature } from './design.ts'
import { ofDressing } from './feature-colours.ts'

const limbs = /knee|elbow|shin|\barms?\b|\blegs?\b/

export function isOfLimb(words: string): boolean {
  return limbs.test(words)
}

/** 'A bandaid on her knee' is no scar. */
export function isPlaster({ concept, name }: BriefItem): boolean {
  return (
    /^(?:scar|dressing)$/.test(concept) && /\b(?:plasters?|band-?aids?|band aids?)\b/.test(name)
  )
}

/** A plaster on the nose and one on the knee, grazed knees beside a scar over the eye: the second is seen as well, as bandages are wherever they are wound. */
export function isOnLimbs(feature: Feature, twin: Feature): boolean {
  if (twin.kind === 'bandage') return true
  const isMark = twin.kind === feature.kind && /^(?:plaster|scar)$/.test(twin.kind)
  return isMark && isOfLimb(feature.place ?? '')
}

/** 'Bandaged knees' say themselves where they are. */
export function placeOf({ place, name }: BriefItem, kind: FeatureKind): string | undefined {
  const isNamed = kind in ofDressing || (kind === 'scar' && isOfLimb([place, name].join(' ')))
  return isNamed ? [place, name].join(' ').trim() : place
}
