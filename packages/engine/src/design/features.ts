/** Horns, tails, wings, scars and the like: the species' own and those the words add, less those they forbid. */

import type { Brief, BriefItem } from '../brief/brief.ts'
import { type FeatureKind, features as featureKinds } from '../brief/concepts.ts'
import { shiftHex } from '../math/colour.ts'
import { randomStream } from '../math/random.ts'
import { isUndrawnTail, tailKinds, tailWord } from './beast-tails.ts'
import type { Feature, Hex, Person, Skin } from './design.ts'
import { coatedSkin, inOwnWord } from './dragon-kin.ts'
import { extraArms, extraPairs } from './extra-arms.ts'
import {
  butterflyColour,
  featureColour,
  hasOwnBrush,
  inkSaid,
  secondColour,
  tipOf,
} from './feature-colours.ts'
import { isPair, pegSaid, sideOf } from './feature-sides.ts'
import { hoovesOf, isOfHooves } from './hooves.ts'
import { insects, ofInsect, plumed } from './insect-features.ts'
import { isOnLimbs, isPlaster, placeOf } from './limb-marks.ts'
import { loneEye } from './lone-eye.ts'
import { missingLimbs } from './missing-limbs.ts'
import { isFeathered, plumageOf } from './plumage.ts'
import { secondHead } from './second-head.ts'
import { smudgeOf } from './smudges.ts'
import { brokenSide, isBroken } from './snapped.ts'
import { materialLooks } from './tables/material-looks.ts'
import { speciesTraits } from './tables/species-traits.ts'
import { tailsSaid, wingsSaid } from './tail-count.ts'
import { tentacleFeatures } from './tentacles.ts'

const notGeometry: ReadonlySet<string> = new Set([
  'pointed_ears',
  'cat_ears',
  'wolf_ears',
  'fox_ears',
  'rabbit_ears',
  'heterochromia',
  'glowing_eyes',
  'muscles',
])

/** A general word and what it means on this species: 'wings' of a demon are bat wings. */
const special: Partial<
  Record<FeatureKind, (person: Person, name: string, prompt: string) => FeatureKind>
> = {
  wings: (person, _name, prompt) =>
    /\bdragon[- ](?:knight|rider|lord|warrior|girl|boy|woman|man|queen|king|princess|prince)\b/i.test(
      prompt,
    )
      ? 'dragon_wings'
      : /demon|vampire|dragon/.test(person.species)
        ? 'bat_wings'
        : person.species === 'fairy'
          ? 'fairy_wings'
          : 'feathered_wings',
  tail: (person, name) => {
    const said = tailKinds.find(([words]) => words.test(name))
    if (said !== undefined) return said[1]
    const own = speciesTraits[person.species].features?.find((kind) => kind.endsWith('_tail'))
    return own ?? (/wolf/.test(person.species) ? 'wolf_tail' : 'cat_tail')
  },
}

export function designFeatures(
  brief: Brief,
  person: Person,
  ownSkin: Skin,
  hair: Hex,
  seed: number,
): Feature[] {
  const skin = coatedSkin(brief, person, ownSkin, hair)
  const found: Feature[] = []
  const isAbsent = (kind: FeatureKind) => brief.forbidden.includes(kind)
  const put = (feature: Feature) => {
    const twin = found.find(
      (other) => other.kind === feature.kind || replaces(other.kind, feature.kind),
    )
    if (isAbsent(feature.kind) || notGeometry.has(feature.kind)) return
    if (twin !== undefined && isOnLimbs(feature, twin)) {
      found.splice(found.indexOf(twin), 1, withPlace(twin, feature))
      return
    }
    if (twin !== undefined && !isOther(feature, twin)) return
    const grown = ownPlumage(ownCoat(ofInsect(feature, brief), brief), brief, person)
    found.push(/tail$|wings$/.test(feature.kind) ? inNumbers(grown, brief) : grown)
  }
  for (const item of brief.features.filter((each) => !isToldBetter(each, brief))) {
    const kind = kindSaid(item, person, skin, brief.prompt)
    const feature = kind && fromWords(kind, item, person, skin, hair)
    if (feature !== undefined && !isToldOfPair(feature, found)) put(ofPair(feature, item, found))
  }
  const traits = speciesTraits[person.species]
  for (const kind of growthsOf(brief)) put(usual(kind, person, skin, hair))
  if (insects.test(brief.subject.species?.name ?? ''))
    put({ ...usual('antennae', person, skin, hair), ...plumed(brief) })
  // Wings that nobody asked for would hide the arms behind the first.
  const isMany = extraPairs(brief) > 0
  for (const kind of (traits.features ?? []).filter((own) => !(isMany && own.endsWith('wings'))))
    put(inOwnWord(usual(isBushy(brief, kind) ? 'fox_tail' : kind, person, skin, hair), person))
  const freckled = randomStream(seed, 'freckles').bool(0.12)
  if (freckled && person.species === 'human' && person.age !== 'elder')
    put(usual('freckles', person, skin, hair))
  const tentacles = tentacleFeatures(brief, person, skin, hair)
  return [
    ...found,
    ...missingLimbs(brief),
    ...extraArms(brief),
    ...tentacles,
    ...hoovesOf(brief, person),
    ...secondHead(brief, person),
    ...loneEye(brief, person),
  ]
}

/** 'Deaf, with a pink hearing aid': of one thing told twice, that with a colour is drawn. */
function isToldBetter({ concept, colours }: BriefItem, { features }: Brief): boolean {
  return (
    /^(?:hearing_aid|nails|makeup)$/.test(concept) &&
    colours.length === 0 &&
    features.some((other) => other.concept === concept && other.colours.length > 0)
  )
}

/** Bandages are wound wherever they are said to be. */
function withPlace(bandage: Feature, { place = '', side }: Feature): Feature {
  return {
    ...bandage,
    place: `${bandage.place} ${place}`,
    side: side === bandage.side ? side : 'both',
  }
}

/** A kitsune's nine tails, a seraph's six wings. */
function inNumbers(tail: Feature, brief: Brief): Feature {
  if (tail.kind.endsWith('wings')) {
    const wings = wingsSaid(brief)
    return wings > 2 && tail.side === 'both' ? { ...tail, count: wings } : tail
  }
  const count = tailsSaid(
    brief,
    brief.features.find(({ name }) => /tails$/.test(name)),
  )
  return count > 1 ? { ...tail, count } : tail
}

/** A squirrel's tail is no rat's. */
function isBushy({ subject }: Brief, kind: FeatureKind): boolean {
  return kind === 'cat_tail' && /squirrel|chipmunk|skunk/.test(subject.species?.name ?? '')
}

/** What single kinds of a people have beside what all of it have. */
const growths: readonly (readonly [names: RegExp, kind: FeatureKind])[] = [
  [/\b(?:unicorn|kirin|qilin|narwhal)\b/, 'single_horn'],
  [/\b(?:walrus|warthog|boar|razorback|babirusa)\b/, 'tusks'],
]

function growthsOf({ subject }: Brief): FeatureKind[] {
  return growths
    .filter(([names]) => names.test(subject.species?.name ?? ''))
    .map(([, kind]) => kind)
}

function kindSaid(
  item: BriefItem,
  person: Person,
  skin: Skin,
  prompt: string,
): FeatureKind | undefined {
  const { concept, name } = item
  if (isUndrawnTail(item) || isOfHooves(name)) return undefined
  if (isPlaster(item)) return 'plaster'
  const smudge = smudgeOf(item)
  if (smudge !== undefined) return smudge.kind
  // 'One broken horn' is one of two.
  const isOfPair = concept === 'single_horn' && isBroken(item) && !/unicorn|single|nose/.test(name)
  const kind = isOfPair ? 'horns' : featureKinds.find((candidate) => candidate === concept)
  // A machine's arm of metal is its own: it is painted, not worn.
  const isOwnLimb = skin.surface === 'metal' && /^prosthetic/.test(concept)
  return kind === undefined || isOwnLimb
    ? undefined
    : (special[kind]?.(person, name, prompt) ?? kind)
}

/** 'Ram horns, the left one broken': of the pair that is there already, one is snapped. */
function isToldOfPair({ kind, broken: side }: Feature, found: readonly Feature[]): boolean {
  const pair = found.find((other) => other.broken === undefined && replaces(other.kind, kind))
  if (side === undefined || pair === undefined) return false
  pair.broken = side
  return true
}

/** 'A white wing and a black one': the second of a pair. */
function isSecondOfPair(
  { kind, side }: Feature,
  item: BriefItem,
  found: readonly Feature[],
): boolean {
  const isLeft = item.side === 'both' && side === 'left'
  return isLeft && found.some((other) => other.side === 'left' && replaces(other.kind, kind))
}

function ofPair(feature: Feature, item: BriefItem, found: readonly Feature[]): Feature {
  return isSecondOfPair(feature, item, found) ? { ...feature, side: 'right' } : feature
}

function isOther(feature: Feature, twin: Feature): boolean {
  const sides = [feature.side, twin.side]
  return isPair.test(feature.kind) && sides.includes('left') && sides.includes('right')
}

/** A tail's tip and rings. */
function ownCoat(feature: Feature, { coat }: Brief): Feature {
  if (!feature.kind.endsWith('tail') || coat === undefined) return feature
  const tip = coat.zones.find(({ zone }) => zone === 'tail tip')?.colour.hex
  const rings = coat.rings && (coat.rings.colour?.hex ?? shiftHex(feature.colour, -0.2))
  return { ...feature, ...(tip && { second: tip }), ...(rings && { rings }) }
}

/** Wings of which nothing else is said have the colour of the feathers. */
function ownPlumage(feature: Feature, brief: Brief, { species }: Person): Feature {
  const colour = plumageOf(brief)?.colours[0]?.hex
  const isUnsaid = feature.colour === speciesTraits[species].featureColour
  return colour !== undefined && isUnsaid && isFeathered(feature)
    ? { ...feature, colour, second: shiftHex(colour, -0.14) }
    : feature
}

function replaces(kind: FeatureKind, other: FeatureKind): boolean {
  const family = (name: string) =>
    /tail/.test(name)
      ? 'tail'
      : /wings/.test(name)
        ? 'wings'
        : /horn|antler/.test(name) && name !== 'hook_hand'
          ? 'horns'
          : name
  return family(kind) === family(other)
}

/** The colour that a species' wings have when nobody says one; a vampire's white is that of its fangs. */
export function ownWings(species: Person['species']): Hex | undefined {
  return speciesTraits[species === 'vampire' ? 'demon' : species].featureColour
}

function usual(kind: FeatureKind, person: Person, skin: Skin, hair: Hex): Feature {
  const { featureColour: always, features = [] } = speciesTraits[person.species]
  // A bird's wings are of its own plumage.
  const isPlumage = kind === 'feathered_wings' && skin.surface === 'fur' && features.includes(kind)
  const own = isPlumage ? skin.colour : kind === 'bat_wings' ? ownWings(person.species) : always
  const isWound = person.species === 'mummy' && kind === 'bandage'
  const colour = (isWound ? own : (featureColour(kind, skin, hair) ?? own)) ?? '#8a7a68'
  return {
    kind,
    side: 'both',
    colour,
    second: secondColour(kind, skin, colour, person.species),
    size: 1,
    place: isWound ? 'body' : undefined,
  }
}

function fromWords(
  kind: FeatureKind,
  item: BriefItem,
  person: Person,
  skin: Skin,
  hair: Hex,
): Feature {
  const base = usual(kind, person, skin, hair)
  const material = item.materials.map((word) => materialLooks.get(word)?.colour).find(Boolean)
  const words = [item.words, ...item.modifiers].join(' ')
  const isComb = kind === 'antennae' && /feather|fluffy|fuzzy|plumed|moth/.test(words)
  const figured = kind === 'fairy_wings' && /butterfly|monarch|moth/.test(item.words)
  const colour =
    item.colours[0]?.hex ??
    (kind === 'tattoo' ? inkSaid(item, words) : undefined) ??
    material ??
    (isComb ? '#efe2c6' : undefined) ??
    (figured ? butterflyColour(item) : base.colour)
  const snapped = brokenSide(item, kind)
  return {
    ...base,
    side: snapped === undefined ? sideOf(item, kind) : 'both',
    colour,
    second:
      tipOf(item) ??
      item.colours[1]?.hex ??
      (figured ? shiftHex(colour, -0.5, 0.6) : undefined) ??
      (hasOwnBrush(kind, person.species) ? colour : undefined) ??
      (colour === base.colour ? base.second : shiftHex(colour, -0.14)),
    size: sizeOf(words),
    place: placeOf(item, kind),
    ...((figured || isComb) && { figured: true }),
    ...(snapped !== undefined && { broken: snapped }),
    ...(tailWord.test(item.name) && { word: item.name }),
    ...pegSaid(kind, item, material),
    ...smudgeOf(item),
  }
}

function sizeOf(words: string): number {
  if (/huge|large|big|massive|long|great|coffin|almond|stiletto|pointed|acrylic/.test(words))
    return 1.35
  return /small|tiny|short|little/.test(words) ? 0.7 : 1
}
