/** Arms and legs that somebody has lost: which, on which side, and where what is left of them ends. */
import type { Brief, BriefItem } from '../brief/brief.ts'
import type { Carry, Design, Feature, Prop, Side } from './design.ts'

type Lost = Pick<Feature, 'kind' | 'side' | 'place'>

/** What is told of a body as a whole: 'one armed', 'one legged', 'amputee'. */
const ofFigure: readonly (readonly [words: RegExp, limb: string])[] = [
  [/^one[- ]arm(?:ed)?$/, 'arm'],
  [/^one[- ]hand(?:ed)?$/, 'hand'],
  [/^one[- ]leg(?:ged)?$/, 'leg'],
  [/^one[- ]foot(?:ed)?$/, 'foot'],
  [/^(?:armless|no arms)$/, 'arms'],
  [/^(?:legless|no legs)$/, 'legs'],
  [/^amputee$/, 'arm'],
]

const limbs = /\b(arm|forearm|hand|sleeve|stump|leg|foot|shin|feet)s?\b/
const made = /^(?:prosthetic_(?:arm|leg)|hook_hand)$/

/** The limbs that the words say are missing; none where something was made in their place. */
export function missingLimbs(brief: Brief): Feature[] {
  const { features, subject, absent } = brief
  const isMade = (kind: Lost['kind']) =>
    features.some(
      ({ concept }) => made.test(concept) && /leg/.test(concept) === (kind === 'missing_leg'),
    )
  const told = [
    ...features.filter(({ concept }) => concept === 'missing_arm').flatMap(lostIn),
    ...absent.filter(({ side }) => side === 'both').flatMap(lostIn),
    ...subject.figure.flatMap((phrase) =>
      ofFigure
        .filter(([words]) => words.test(phrase))
        .map(([, limb]) => ({ limb, item: undefined })),
    ),
  ]
  const found: Feature[] = []
  for (const { limb, item } of told) {
    // An amputee's empty trouser leg tells which limb it is.
    if (item === undefined && limb === 'arm' && isAmputee(brief) && found.length > 0) continue
    const lost = asFeature(limb, item, brief)
    const isSaid = found.some(
      ({ kind, side }) =>
        kind === lost.kind && (side === lost.side || item === undefined || item.side === 'both'),
    )
    if (!isSaid && !(isMade(lost.kind) && item?.side !== lost.side)) found.push(lost)
  }
  return found
}

function isAmputee({ subject }: Brief): boolean {
  return subject.figure.includes('amputee')
}

function lostIn(item: BriefItem): { limb: string; item: BriefItem }[] {
  const isLimb =
    item.concept === 'missing_arm' || /^(?:arm|hand|leg|foot)s?$|^feet$/.test(item.concept)
  const [limb] = limbs.exec(item.name) ?? []
  return isLimb && limb !== undefined ? [{ limb, item }] : []
}

function asFeature(limb: string, item: BriefItem | undefined, brief: Brief): Feature {
  const isLeg =
    /leg|foot|shin|feet/.test(limb) ||
    (limb === 'stump' && /leg|knee|shin|foot/.test(item?.place ?? ''))
  const lies = [item?.words, item?.place, brief.prompt.toLowerCase()].join(' ')
  return {
    kind: isLeg ? 'missing_leg' : 'missing_arm',
    side: sideLost(limb, item, brief),
    colour: '#c9ccd2',
    second: '#9aa4b0',
    size: 1,
    place: isLeg ? endOfLeg(limb, lies) : endOfArm(limb, item?.place ?? '', lies),
  }
}

/** The left one unless a side is said, or what is held in the left hand needs it. */
function sideLost(limb: string, item: BriefItem | undefined, { hold }: Brief): Side {
  if (item !== undefined && item.side !== 'both') return item.side
  if (/s$|feet/.test(limb)) return 'both'
  const isLeftBusy = /arm|hand|sleeve|stump/.test(limb) && hold.some(({ side }) => side === 'left')
  return isLeftBusy ? 'right' : 'left'
}

/** Places along an arm at which what is left of it ends. */
function endOfArm(limb: string, place: string, words: string): string {
  if (/hand/.test(limb) || /hand|wrist/.test(place)) return 'wrist'
  if (/\b(?:at|from|off at|to) (?:the |her |his |their )?shoulder\b/.test(words)) return 'shoulder'
  const isBelow = /\b(?:below|beneath|under|past) (?:the |her |his |their )?elbow\b|forearm/
  if (isBelow.test(words) || (place === 'elbow' && !/above|at the elbow|elbow down/.test(words)))
    return 'below the elbow'
  return 'above the elbow'
}

function endOfLeg(limb: string, words: string): string {
  if (/foot|feet/.test(limb)) return 'ankle'
  return /\b(?:above (?:the |her |his |their )?knee|at (?:the |her |his |their )?(?:hip|thigh))\b/.test(
    words,
  )
    ? 'above the knee'
    : 'below the knee'
}

/** Hands that are not there. */
export function lostHands(features: readonly Feature[]): Carry[] {
  const arms = features.filter(({ kind }) => kind === 'missing_arm')
  return (['left', 'right'] as const)
    .filter((one) => arms.some(({ side }) => side === one || side === 'both'))
    .map((one) => `${one} hand` as const)
}

/** What a lost hand would hold goes to the other one. */
export function toOtherHand(hold: readonly Prop[], lost: readonly Carry[]): Prop[] {
  return hold.map((prop) =>
    lost.includes(prop.carry)
      ? { ...prop, carry: prop.carry === 'left hand' ? 'right hand' : 'left hand' }
      : prop,
  )
}

/** 'One-armed: left arm ends above the elbow, empty sleeve folded up and pinned.' */
export function missingLimbNotes({ features }: Pick<Design, 'features'>): string[] {
  return features
    .filter(({ kind }) => /^missing_/.test(kind))
    .map(({ kind, side, figured, place = '' }) => {
      const limb = kind === 'missing_arm' ? 'arm' : 'leg'
      const where = /^(?:above|below)/.test(place) ? place : `at the ${place}`
      const one = place === 'wrist' ? 'One-handed' : `One-${limb === 'arm' ? 'armed' : 'legged'}`
      const whole = side === 'both' ? `Both ${limb}s end` : `${one}: ${side} ${limb} ends`
      const sleeve = figured === true ? ', empty sleeve folded up and pinned' : ''
      return `${whole} ${where}${sleeve}.`
    })
}

/** A long sleeve is folded up over what is left of an arm, unless plates lie there. */
export function pinnedUp(features: readonly Feature[], wear: Design['wear']): Feature[] {
  return features.map((feature) =>
    feature.kind === 'missing_arm' && isPinnedUp(feature.place, wear)
      ? { ...feature, figured: true }
      : feature,
  )
}

function isPinnedUp(place: string | undefined, wear: Design['wear']): boolean {
  const isPlated = wear.some(({ kind }) => /pauldrons|armor|spaulder/.test(kind))
  return place !== 'wrist' && !isPlated && wear.some(hasLongSleeve)
}

function hasLongSleeve({ slot, sleeve }: Design['wear'][number]): boolean {
  return /torso|full|outer|armour/.test(slot) && /long|wide/.test(sleeve)
}

/** Whether the words tell of a lost limb that is drawn. */
export function isLostShown(words: string, features: readonly Feature[]): boolean {
  const limb = ofFigure.find(([figure]) => figure.test(words))?.[1] ?? limbs.exec(words)?.[1]
  if (limb === undefined) return false
  const kinds = /leg|foot|feet|shin/.test(limb)
    ? ['missing_leg']
    : /stump/.test(limb)
      ? ['missing_arm', 'missing_leg']
      : ['missing_arm']
  return features.some(({ kind }) => kinds.includes(kind))
}
