/** What must be kept when the character is drawn again: three to six short sentences, each true of the design. */
import type { Brief, BriefItem } from '../brief/brief.ts'
import { hexToOklch } from '../math/colour.ts'
import { withAsked } from './asked-words.ts'
import { coatZonesNote } from './coat-note.ts'
import type { Carry, Design, Feature, Garment, Hex, Surface } from './design.ts'
import { extraArmNotes, isExtraHand } from './extra-arms.ts'
import { faceNote } from './face-words.ts'
import { growthNote, hasTwin } from './growth-note.ts'
import { hairNote } from './hair-note.ts'
import { hoofNotes } from './hooves.ts'
import { countedWord } from './labels.ts'
import { hasLoneEye } from './lone-eye.ts'
import { lookNotes } from './look-notes.ts'
import { undersideOf } from './looks.ts'
import { isLostShown, missingLimbNotes } from './missing-limbs.ts'
import { inSmall, isColourless, listed, within } from './note-words.ts'
import { sentence } from './palette.ts'
import { looksAlike } from './scheme.ts'
import { isSatIn } from './set-down.ts'
import { shapeNotes } from './shape-notes.ts'
import { shownAsOther } from './shown-as-other.ts'
import { smudgeNote } from './smudges.ts'
import { colourlessNote, styleNote } from './style-note.ts'
import { garmentDefaults } from './tables/garment-defaults.ts'
import { temperNote } from './temper.ts'
import { tentacleNotes } from './tentacles.ts'
import { lastWords } from './title.ts'
import { toldNotes } from './told.ts'
import { madeLimbNotes } from './told-features.ts'
import {
  drapeNote,
  emblemNote,
  liningNote,
  oneSidedNote,
  partsNotes,
  patternNote,
  textNote,
  tornNote,
  trimNote,
} from './wear-notes.ts'

const least = 3
const most = 6
/** Words of a list in one note. */
const mostListed = 9

/** What sets this one apart comes first, and before it what is told in `first`; `rest` is what found no place to be worn; what every character has fills up. */
export function notesOf(
  brief: Brief,
  design: Design,
  { first = [], rest = [] }: { first?: readonly string[]; rest?: readonly BriefItem[] } = {},
): string[] {
  const inColour = !isColourless(design)
  const notes = [
    ...first,
    ...design.features.flatMap((feature) => sideNote(feature, design.features, brief)),
    ...design.wear.flatMap((garment) => oneSidedNote(garment, design.wear)),
    ...missingLimbNotes(design),
    ...extraArmNotes(design),
    ...tentacleNotes(design),
    ...hoofNotes(design.features),
    ...shapeNotes(brief, design),
    ...limbNotes(design),
    oddEyes(design),
    keptOut(brief, design),
    faceNote(brief),
    temperNote(brief),
    styleNote(brief, design),
    colourlessNote(brief, design),
    ...madeLimbNotes(brief, design),
    brief.body.skinLooks.some((look) => covering.test(look)) || undersideOf(brief, design.skin)
      ? coatNote(design, brief)
      : undefined,
    coatZonesNote(brief, inColour),
    ...shownAsOther(brief, design),
    ...toldNotes(brief, design, rest),
    ...partsNotes(design),
    ...(inColour ? saidLinings(brief, design) : []),
    ...design.wear.flatMap(textNote),
    inHands(design),
    ...design.hold.flatMap(carriedNote),
    ...(inColour ? design.features.flatMap((feature) => growthNote(feature, design, brief)) : []),
    emblemNote(design),
    ...design.wear.flatMap(drapeNote),
    hairNote(design, brief),
    ...lookNotes(brief, design),
    ...design.wear.flatMap((garment) => patternNote(garment, inColour)),
    inColour ? trimNote(design) : undefined,
    tornNote(design),
    ...(inColour ? design.wear.flatMap((garment) => liningNote(garment)) : []),
    madeOf('metal', design),
    madeOf('leather', design),
    madeOf('fur', design),
    inColour ? coatNote(design, brief) : undefined,
    eyesNote(design),
    `Head ${Math.round(design.person.heightCm / design.person.heads)} cm high, crown to chin.`,
  ]
  const told = [...new Set(notes.filter((note) => note !== undefined))]
  const said = told.length < least && inColour ? [...told, browsNote(design)] : told
  return withAsked(brief, design, said, most)
}

function browsNote({ face }: Design): string {
  return `Brows ${inSmall(face.brow.colour)}.`
}

function sideNote(feature: Feature, all: readonly Feature[], brief: Brief): string[] {
  const { kind, side } = feature
  const smudge = smudgeNote(feature)
  if (smudge !== undefined) return [smudge]
  if (side === 'both' || hasTwin(feature, all) || kind.startsWith('missing_')) return []
  return [
    `${sentence(blindEyeOf(brief, kind) ?? feature.word ?? kind)}: ${side.toUpperCase()} ONLY.`,
  ]
}

/** 'Milky white eye' */
function blindEyeOf({ features }: Brief, kind: Feature['kind']): string | undefined {
  if (kind !== 'blindness') return undefined
  const said = features.find(({ concept, name }) => concept === kind && / eye$/.test(name))
  return said?.name
}

function limbNotes(design: Design): string[] {
  const { limbs = [] } = design.skin
  const both = limbs.filter(({ side }) => side === 'both' && !isColourless(design))
  const pairs = both.map(
    ({ limb, colour }) => `${limb === 'foot' ? 'feet' : `${limb}s`} ${inSmall(colour)}`,
  )
  return [
    ...limbs
      .filter(({ side }) => side !== 'both')
      .map(({ limb, side, colour }) => `${sentence(`${side} ${limb}`)} ${inSmall(colour)}.`),
    ...(pairs.length === 0 ? [] : [`${sentence(listed(pairs))}.`]),
  ]
}

function oddEyes({ face: { eye } }: Design): string | undefined {
  if (eye.colour === eye.rightColour) return undefined
  return `Odd eyes: left ${inSmall(eye.colour)}, right ${inSmall(eye.rightColour)}.`
}

/** Only what did stay away is said to. */
function keptOut(brief: Brief, design: Design): string | undefined {
  const drawn: ReadonlySet<string> = new Set(
    [...design.wear, ...design.hold, ...design.features].map(({ kind }) => kind),
  )
  const things = brief.absent
    .filter(({ concept }) => !drawn.has(concept))
    .filter(({ concept, side }) => !(side !== 'both' && limb.test(concept)))
    .filter(
      ({ concept }) =>
        !(limb.test(concept.replace(/s$/, '')) && isLostShown(concept, design.features)),
    )
    .map(bareThing)
    .filter((words) => /^[\p{L}\p{N} '’-]{2,28}$/u.test(words) && !qualities.test(words))
  const colours = brief.absentColours
    .filter(({ hex }) => !isToBeSeen(hex, design))
    .map(({ name }) => name)
  const out = [...new Set([...things, ...colours])]
  while (out.join(' ').split(' ').length > mostListed) out.pop()
  return out.length === 0 ? undefined : `Kept out, as asked: ${listed(out)}.`
}

/** What nobody would look for in a picture: 'not funny'. */
const qualities = /^(?:scary|funny|angry|heroic|sexy|cute|ugly|human|evil|pretty|childish|creepy)$/

/** One that is missing has a note of its own. */
const limb = /^(?:arm|hand|leg|foot)$/

/** Brown skin is of red's hue, but nobody calls it red. */
export function isToBeSeen(hex: Hex, { palette }: Pick<Design, 'palette'>): boolean {
  const vivid = hexToOklch(hex).c / 2
  return palette.some((swatch) => looksAlike(hex, swatch.hex) && hexToOklch(swatch.hex).c >= vivid)
}

/** 'one sock missing' leaves the other; 'no winged helmet' → 'winged helmet'; 'sleeveless' and 'barefoot' → what would be there. */
function bareThing({ words, concept }: BriefItem): string {
  if (concept.startsWith('one_')) return concept.replaceAll('_', ' ')
  if (/shaven$/i.test(words)) return 'beard'
  if (/^bare|less$/i.test(words)) return concept.replaceAll('_', ' ')
  const named = words.toLowerCase().replace(/^(no|without|not|never|neither|nor)\s+/, '')
  return lastWords(named, 3)
}

/** 'Sword in the right hand, shield in the left.' */
function inHands({ hold }: Design): string | undefined {
  const right = hold.find(({ carry }) => carry === 'right hand')
  const left = hold.find(({ carry }) => carry === 'left hand')
  if (right && left) {
    if (right.isUnderArm || left.isUnderArm)
      return `${sentence(right.label)} ${whereOf(right)}, ${within(left.label)} ${whereOf(left)}.`
    return right.label === left.label
      ? `${sentence(right.label)} in each hand.`
      : `${sentence(right.label)} in the right hand, ${within(left.label)} in the left.`
  }
  const one = right ?? left
  return one && `${sentence(one.label)} ${whereOf(one)}.`
}

function whereOf({ carry, isUnderArm }: Design['hold'][number]): string {
  return isUnderArm ? `under the ${carry.replace('hand', 'arm')}` : `in the ${carry}`
}

const places: Partial<Record<Carry, string>> = {
  back: 'across the back',
  'left hip': 'at the left hip',
  'right hip': 'at the right hip',
}

function carriedNote(prop: Design['hold'][number]): string[] {
  const { label, carry, kind } = prop
  if (isSatIn(prop)) return [`Seated in the ${within(label)}.`]
  // A baby is tied there, what winds up clockwork is put into it.
  if (kind === 'baby' && carry === 'back') return [`${sentence(label)} on the back.`]
  if (isExtraHand(carry)) return [`${sentence(label)} in the ${carry}.`]
  const place = kind === 'key' && carry === 'back' ? 'set in the back' : places[carry]
  return place === undefined ? [] : [`${sentence(label)} ${place}.`]
}

const coats: Partial<Record<Surface, string>> = {
  ...{ fur: 'Fur', scales: 'Scales', metal: 'Plating', bone: 'Bones', wood: 'Bark' },
}

/** Words for what a body is covered in, instead of skin. */
const covering = /(?:fur|scales|feathers|plumage|bark|shell)$/

/** What covers those who have no skin. */
function coatNote({ skin }: Design, brief: Brief): string | undefined {
  const coat = coats[skin.surface]
  if (coat === undefined) return undefined
  const [main, second] = [inSmall(skin.colour), inSmall(skin.second)]
  const below = undersideOf(brief, skin)
  if (below !== undefined) return `${coat} ${main}, ${below.colour.name} ${below.name}.`
  return main === second ? `${coat} ${main}.` : `${coat} ${main} and ${second}.`
}

function saidLinings({ wear }: Brief, design: Design): string[] {
  const said = wear.filter(({ parts }) => parts.some(({ part }) => part === 'lining'))
  return said.flatMap(({ concept }) =>
    design.wear
      .filter(({ kind }) => kind === concept)
      .flatMap((garment) => liningNote(garment, true)),
  )
}

/** 'Metal: breastplate, bracers and helmet.' 'Leather armour' is the armour among what is of leather. */
function madeOf(surface: Surface, { wear }: Design): string | undefined {
  const words = wear
    .filter((garment) => garment.surface === surface && (surface !== 'metal' || isBare(garment)))
    .filter((garment) => !isUnderHem(garment, wear))
    .map((garment) => nounOf(garment).replace(`${surface} `, ''))
    .filter((word) => !word.includes(surface))
  return words.length === 0
    ? undefined
    : `${sentence(surface)}: ${listed([...new Set(words)].slice(0, 4))}.`
}

function nounOf({ kind, onBrow, wornAt, hungAs, side, count = 2 }: Garment): string {
  if (hungAs === 'watch') return 'pocket watch'
  if (kind === 'earrings' && wornAt) return `${wornAt} ring`
  if (kind === 'bracelet' && side === 'both' && count > 1) return 'bracelets'
  return onBrow ? 'forehead piece' : countedWord({ kind, side }).toLowerCase()
}

/** A gown to the floor leaves nothing of boots to be seen. */
function isUnderHem({ slot }: Garment, wear: readonly Garment[]): boolean {
  return (
    slot === 'feet' &&
    wear.some(({ kind, length }) => length > 0.95 && garmentDefaults(kind).zone === 'full')
  )
}

/** Turquoise beads and lacquered plates shine like metal and are not of its colour. */
function isBare({ colours }: Garment): boolean {
  const { c, h } = hexToOklch(colours.main)
  return c < 0.05 || (h > 35 && h < 110)
}

/** Lamps and the fire in a skull are round. */
const roundEyed: ReadonlySet<Surface> = new Set<Surface>(['metal', 'bone'])

function eyesNote(design: Design): string | undefined {
  const { face, person, skin } = design
  const { eye } = face
  const inColour = !isColourless(design)
  if (eye.colour !== eye.rightColour) return undefined
  if (hasLoneEye(design.features))
    return `A single eye in the middle of the face${inColour ? `, ${inSmall(eye.colour)}` : ''}.`
  if (/^(?:robot|mecha)$/.test(person.species))
    return inColour ? `Eyes ${inSmall(eye.colour)}, lit from within.` : undefined
  if (roundEyed.has(skin.surface)) return inColour ? `Eyes ${inSmall(eye.colour)}.` : undefined
  const corners =
    eye.tilt > 3
      ? 'outer corners raised'
      : eye.tilt < -4
        ? 'outer corners lowered'
        : 'level corners'
  return inColour ? `Eyes ${inSmall(eye.colour)}, ${corners}.` : `Eyes: ${corners}.`
}
