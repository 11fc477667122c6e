/** Brief + seed → Design: every choice about one character. */
import type { Brief } from '../brief/brief.ts'
import { hexToOklch, oklchToHex, shiftHex } from '../math/colour.ts'
import { clamp } from '../math/scalar.ts'
import type { Reference } from '../reference/reference.ts'
import { asCreature } from './as-creature.ts'
import { hairBaseOf, ownSkin } from './bare-colours.ts'
import { designBeard } from './beard.ts'
import { bearingOf } from './bearing.ts'
import { fitFeatures, fitHold, fitWear, planNotes } from './body-plan.ts'
import { inOwnColours } from './coat-in-hair.ts'
import { designCompanion } from './companion.ts'
import { apart } from './contrast.ts'
import { inCoveringClothes } from './covered.ts'
import type { Design, Feature, Garment, Hex, Person, StyleName } from './design.ts'
import { designCreature } from './design-creature.ts'
import { dyeWear } from './dye-wear.ts'
import { shapeFace } from './face-words.ts'
import { designFace, earsOf } from './faces.ts'
import { designFeatures, ownWings } from './features.ts'
import { designHair, onFur } from './hair.ts'
import { designHold } from './hold.ts'
import { hoovesOf } from './hooves.ts'
import { offBrow, withStones } from './jewels.ts'
import { keepFaceFrom } from './kept-from.ts'
import { garmentLabel } from './labels.ts'
import { withRoleFirst } from './leading-role.ts'
import { designSkin } from './looks.ts'
import { designLower } from './lower-body.ts'
import type { Worn } from './make-garment.ts'
import { lostHands, pinnedUp } from './missing-limbs.ts'
import { withNeckBandana } from './neck-bandana.ts'
import { notesOf } from './notes.ts'
import { inColoursOfStuff } from './of-leaves.ts'
import { offHook } from './off-hook.ts'
import { paletteOf } from './palette.ts'
import { designPerson, hasOutfit } from './person.ts'
import { withoutPlumage } from './plumage.ts'
import { chooseScheme, hueDistance, type Scheme } from './scheme.ts'
import { labelOfCalling } from './second-calling.ts'
import { settleWear } from './settle-wear.ts'
import { garmentDefaults } from './tables/garment-defaults.ts'
import { withTakenOff } from './taken-off.ts'
import { temperOf } from './temper.ts'
import { titleOf } from './title.ts'
import { designWear } from './wear.ts'
import { woodOffSkin } from './wood-off-skin.ts'
import { expressionsOf, factsOf, subtitleOf, tagsOf } from './words.ts'

const styles: readonly StyleName[] = [
  'anime',
  'cel',
  'comic',
  'line_art',
  'ink',
  'watercolour',
  'painterly',
  'pencil',
  'flat',
  'pixel',
  'chibi',
  'blueprint',
  'noir',
]

/**
 * Pure: the same brief, seed and reference give the same design on every machine. What the words say
 * is never overruled; what they leave open is taken from the reference, if there is one.
 */
export function designCharacter(said: Brief, seed: number, reference?: Reference): Design {
  const whole = withNeckBandana(withTakenOff(withRoleFirst(said, hasOutfit)))
  const person = designPerson(whole, seed)
  const brief = inOwnColours(inColoursOfStuff(whole), person)
  const scheme = chooseScheme(brief, seed, reference)
  const wardrobe = designWear(brief, person, scheme, seed)
  const outfit = fitWear(offOwnBody(wardrobe.worn, brief, person), person.plan)
  const missed = outfit.leftOut.filter(({ isAsked }) => isAsked)
  const covering = inCoveringClothes(outfit.worn)
  const worn = withStones(dyeWear(covering, { brief, scheme, reference }))
  const skin = ownSkin(brief, designSkin(brief, person, seed, reference), {
    person,
    worn,
    reference,
    seed,
  })
  // Colours that were chosen for the whole, or seen in a picture, are as they are.
  const isFree = brief.themeColours.length === 0 && reference === undefined
  const hairBase = hairBaseOf(
    brief,
    { person, skin, reference },
    isFree ? { worn, scheme } : undefined,
    seed,
  )
  const ownHair = designHair(brief, person, hairBase, seed)
  const hair = offBrow(onFur(ownHair, brief, { skin, person }, seed), brief, worn)
  const temper = temperOf(brief)
  const ownFace = designFace(brief, person, skin, hairBase, seed)
  const shaped = keepFaceFrom(shapeFace(brief, ownFace), brief)
  const face = { ...shaped, ...(temper && { temper }) }
  const absent = (concept: string) => brief.forbidden.includes(concept)
  const lower = designLower(brief, person, skin, seed)
  const features = fitFeatures(designFeatures(brief, person, skin, hairBase, seed), person.plan)
  const wear = settleWear(worn, { brief, scheme, person, skin, hair, lower, isFree })
  const design: Design = {
    version: 1,
    seed,
    ...(reference && { reference }),
    style: styles.find((style) => style === brief.style) ?? 'anime',
    title: titleOf(brief, person, scheme.mood, seed),
    subtitle: subtitleOf(brief.prompt),
    person,
    skin,
    face,
    hair,
    beard: designBeard(brief, person, hairBase, seed),
    ears: earsOf(brief, person, absent),
    features: clearOfClothes(shownFeatures(pinnedUp(features, wear), wear), person, wear),
    ...(lower && { lower }),
    wear: wear.map((garment) => labelled(garment, wear)),
    hold: woodOffSkin(
      heldIn(brief, {
        person,
        scheme,
        features,
        bearing: bearingOf(brief, person, wear, seed),
      }),
      skin,
      wear,
    ),
    companion: designCompanion(brief, person, seed),
    page: pageColours(scheme, wear),
    palette: [],
    notes: [],
    facts: factsOf(brief, person, wear),
    tags: tagsOf(brief, person),
    expressions: expressionsOf(brief),
  }
  const creature = designCreature(brief, seed, reference)
  if (creature) return asCreature(design, creature, brief)
  const coloured = { ...design, palette: paletteOf(design) }
  const untold = { first: planNotes(person.plan, lower, missed), rest: wardrobe.rest }
  return { ...coloured, notes: notesOf(brief, coloured, untold) }
}

/** Without a hat that nobody asked for over the head that an octopus is known by, and shoes on hooves. */
function offOwnBody(worn: readonly Worn[], brief: Brief, person: Person): Worn[] {
  const isHoofed = hoovesOf(brief, person).length > 0
  return worn.filter(({ slot, isAsked }) => {
    if (slot === 'head') return isAsked || person.species !== 'octopusfolk'
    return slot !== 'feet' || !isHoofed
  })
}

type Holder = {
  person: Person
  scheme: Scheme
  features: readonly Feature[]
  bearing: Design['wear'][number]['emblem']
}

/** What is carried, in the hands and wings that there are. */
function heldIn(brief: Brief, { person, scheme, features, bearing }: Holder): Design['hold'] {
  const said = withoutPlumage(brief, person.plan, features)
  return fitHold(
    offHook(designHold(said, person, scheme, bearing, lostHands(features)), features),
    person.plan,
  )
}

/** A tattoo that no words place goes to the face when clothes would hide it from every side. */
function shownFeatures(features: readonly Feature[], wear: readonly Garment[]): Feature[] {
  const covered = wear.some(({ sleeve }) => sleeve === 'long' || sleeve === 'wide')
  return features.map((feature) =>
    feature.kind === 'tattoo' && feature.place === undefined && covered
      ? { ...feature, place: 'face, neck and hands' }
      : feature,
  )
}

/** Lightness from which a colour is called white. */
const whiteFrom = 0.93

/** Wings in their species' own colour keep clear of the clothes they are seen before. */
function clearOfClothes(
  features: readonly Feature[],
  { species }: Person,
  wear: readonly Garment[],
): Feature[] {
  const clothes = wear
    .filter(({ kind }) => /^(full|top|jacket|armour|cloak)$/.test(garmentDefaults(kind).zone))
    .map(({ colours }) => colours.main)
  const own = ownWings(species)
  // An angel's are white beside whatever robe.
  const isWhite = own !== undefined && hexToOklch(own).l > whiteFrom
  return features.map((feature) => {
    if (!feature.kind.endsWith('_wings') || feature.colour !== own || isWhite) return feature
    const colour = apart(own, clothes)
    if (/bat|dragon/.test(feature.kind)) return { ...feature, ...ofMembrane(colour, clothes) }
    return colour === own ? feature : { ...feature, colour, second: shiftHex(colour, -0.14) }
  })
}

/** Skin between bones is most of a wing: it is what keeps clear, and the bones are seen on it. */
function ofMembrane(bones: Hex, clothes: readonly Hex[]): Pick<Feature, 'colour' | 'second'> {
  const darker = shiftHex(bones, -0.14)
  const second = apart(darker, clothes)
  const isLit = hexToOklch(second).l > hexToOklch(bones).l - boneStep
  return { colour: isLit ? shiftHex(second, boneStep) : bones, second }
}

/** How much lighter than the skin of a wing its bones are at least. */
const boneStep = 0.11

function labelled(worn: Worn, wear: readonly Worn[]): Garment {
  const {
    isPainted: _painted,
    isOwnWhite: _white,
    isAsked: _asked,
    isOneOfSeveral: _several,
    said,
    calling,
    ...garment
  } = worn
  const label = calling ? labelOfCalling(calling, garment.kind) : garmentLabel(garment, said, wear)
  return { ...garment, label }
}

/** A strong accent that prints well on paper, and a pale tint of the leading colour. */
function pageColours(scheme: Scheme, wear: readonly Worn[]): Design['page'] {
  const vivid = [
    ...wear.map((garment) => garment.colours.main),
    scheme.tone('primary'),
    scheme.tone('accent'),
  ]
  const strongest = vivid.reduce((best, hex) =>
    hexToOklch(hex).c > hexToOklch(best).c ? hex : best,
  )
  const { c, h } = hexToOklch(strongest)
  return {
    accent: oklchToHex({ l: 0.46, c: clamp(c, 0.08, 0.16), h }),
    // Paper first, colour second: every page is warm, none is pink.
    tint: oklchToHex({ l: 0.925, c: 0.022, h: 80 + hueDistance(80, h) * 0.45 }),
  }
}
