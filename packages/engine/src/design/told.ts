/** What the words tell and no builder draws: it is written down, so that nobody looks for it in the picture in vain. */

import type { Brief, BriefItem } from '../brief/brief.ts'
import { features } from '../brief/concepts.ts'
import { isCombedBack } from './asked-style.ts'
import { isUndrawnTail } from './beast-tails.ts'
import { companionDrawn } from './companion.ts'
import { areArmsShown } from './extra-arms.ts'
import { isFaceShape } from './face-words.ts'
import { isOwnEars } from './faces.ts'
import { isFallDrawn } from './hair-fall.ts'
import { isFullness } from './hair-fullness.ts'
import { isHeadShapeShown } from './head-shapes.ts'
import { isWalkingChild } from './hold.ts'
import { areHoovesShown } from './hooves.ts'
import { innerPartsOf } from './inner-parts.ts'
import { isUnderside } from './looks.ts'
import { isLoosePart, isLoosePartShown } from './loose-parts.ts'
import { isLostShown } from './missing-limbs.ts'
import { lastWord, notShown } from './note-words.ts'
import { ofBentBacks } from './person.ts'
import { isSatIn } from './set-down.ts'
import { isHideShown } from './shown-hide.ts'
import { isToneOfPeople, tonesOfSkin } from './skin-covers.ts'
import { isSmudgeShown } from './smudges.ts'
import { elementOf } from './tables/elements.ts'
import { isShown, temperOf } from './temper.ts'
import { areTentaclesShown } from './tentacles.ts'
import { onesOf, toldOfFeature } from './told-features.ts'
import { figureOf, type Shown } from './told-figure.ts'
import { eyeLooksOf, hairLooksOf, isBarePart, looksOf } from './told-looks.ts'
import { isSaidBeside } from './told-manner.ts'
import { partsOf } from './told-parts.ts'
import { isText, signsOf } from './told-signs.ts'
import { isWornShown } from './worn-metal.ts'

const drawn: ReadonlySet<string> = new Set(features)
/** Notes have at most 14 words; the first two are 'Not shown:'. */
const mostWords = 10
const mostNotes = 4

/** 'Not shown: acne, arms crossed.' What the labels on the page say is not said again. */
export function toldNotes(brief: Brief, design: Shown, rest: readonly BriefItem[]): string[] {
  const { wear, hold } = design
  const labels = [...wear, ...hold].map(({ label }) => label.toLowerCase()).join(' ')
  const isRolled = wear.some(({ sleeve }) => sleeve === 'rolled')
  const notes: string[][] = []
  // What genre it is of has a note of its own, and clothes.
  const styles = new Set(brief.styleWords?.split(', '))
  const things = [...rest.map(described), ...untold(brief, design, labels)].filter(
    (thing) => !(isRolled && /\brolled\b.*\bsleeves?$/.test(thing)) && !styles.has(thing),
  )
  for (const thing of new Set(things.filter(isPlain))) {
    const roomy = notes.find((note) => [...note, thing].join(' ').split(' ').length <= mostWords)
    if (roomy !== undefined) roomy.push(thing)
    else if (notes.length < mostNotes) notes.push([thing])
  }
  return notes.map(notShown)
}

function untold(brief: Brief, design: Shown, labels: string): string[] {
  const { hair, wear, skin } = design
  const { body } = brief
  const isTorn = ({ concept }: BriefItem) =>
    wear.some(({ kind, hem }) => kind === concept && hem === 'torn')
  return [
    ...brief.features
      .filter(
        (item) =>
          !drawn.has(item.concept) || isOddLimb(item) || isUndrawnTail(item) || isOwnEars(item),
      )
      .filter(
        ({ name }) => !areArmsShown(name, design.features) && !areTentaclesShown(name, design),
      )
      .filter(
        ({ name, concept }) =>
          !(/^(?:goat_legs|claws)$/.test(concept) && isHoofShown(name, design)),
      )
      .filter(({ name }) => !isHeadShapeShown(name, design.features) && !isHideShown(name, design))
      .filter((item) => !isSmudgeShown(item, design.features))
      .filter((item) => !isLoss(item) || !isLostShown(item.name, design.features))
      .filter(({ name }) => !(/tails$/.test(name) && design.features.some(({ count }) => count)))
      .filter(({ concept }) => !(isOnHooves(brief) && concept === 'more_legs'))
      .filter((item) => !isInCoat(brief, item.name) && !/wig$/.test(item.name) && !isBarePart(item))
      .filter((item) => !(isLoosePart(item) && isLoosePartShown(item, wear)) && !isFaceShape(item))
      .filter(({ name, colours }) => !(isUnderside(name) && isNearly(skin.second, colours)))
      .filter(
        ({ concept, colours }) => !(/^(?:arm|hand|leg|foot)$/.test(concept) && colours.length > 0),
      )
      .map(described),
    ...brief.features.filter((item) => !isHorned(item)).flatMap(onesOf),
    ...brief.hold.filter((item) => item.concept === 'told' || isWalkingChild(item)).map(described),
    ...brief.wear.flatMap(signsOf).filter((sign) => !isText(sign)),
    ...brief.hold.flatMap(signsOf),
    ...untoldCompanions(brief).map(described),
    ...mannerOf(brief, design).filter(
      (mood) => !isShown(mood, temperOf(brief)) && !ofEverySheet.test(mood),
    ),
    ...figureOf(brief, design),
    ...[...brief.wear, ...brief.hold].flatMap(partsOf),
    ...[...brief.wear, ...brief.hold].flatMap((item) => innerPartsOf(item, design, labels)),
    ...skinLooksOf(brief, design),
    ...body.hair.styles
      .filter(
        ({ concept }) =>
          concept !== hair.style &&
          !(concept === hair.fall && isFallDrawn(hair)) &&
          !(concept === 'braids' && hair.style === 'twin_braids') &&
          !/^(?:very_)?(?:long|medium|short)$/.test(concept) &&
          !(concept === 'slicked_back' && isCombedBack(brief)),
      )
      .filter(({ name, concept }) => !/wig$/.test(name) && !isBelowCrest(concept, hair.style))
      .map(({ name, concept }) => (/hair|bald/.test(name) ? concept.replaceAll('_', ' ') : name)),
    ...body.hair.looks
      .filter((look) => !drawnHair.test(look) && !isFullness(look) && !isHairColour(brief, look))
      .filter((look) => !isStuffOfDrawnHair(look, brief, hair.style))
      .map((look) => `${look} hair`),
    ...hairLooksOf(brief, labels),
    ...eyeLooksOf(brief, design),
    ...brief.paletteWords,
    ...brief.features.filter(({ concept }) => drawn.has(concept)).flatMap(toldOfFeature),
    ...brief.features.filter(isWigAside).map(described),
    ...[
      ...brief.wear,
      ...brief.hold,
      ...brief.features.filter(({ concept }) => drawn.has(concept)),
    ].flatMap((item) => looksOf(isTorn(item) ? withoutLooks(item, torn) : item, labels)),
  ]
}

/** Poses and moods but the first; who is 'jumping for joy' need not be told to jump. */
function mannerOf({ subject: { poses, traits }, body }: Brief, { hold }: Shown): string[] {
  const peoples = new Set(body.skin.map(({ name }) => name))
  return [
    ...poses.filter(
      (pose) =>
        !deeds.test(pose) &&
        !ofBentBacks.test(pose) &&
        !(/^(?:seated|sitting)\b/.test(pose) && hold.some(isSatIn)),
    ),
    ...traits.slice(1, mostMoods).filter((trait) => !peoples.has(trait)),
  ].filter((word) => !isSaidBeside(word, [...poses, ...traits]))
}

/** A mohawk is shaved at the sides. */
function isBelowCrest(concept: string, style: Shown['hair']['style']): boolean {
  return concept === 'side_shave' && /hawk$/.test(style)
}

/** A wig is drawn as hair; how it sits is not. */
function isWigAside({ name, modifiers }: BriefItem): boolean {
  return (
    /wig$/.test(name) &&
    modifiers.some((word) =>
      /^(?:askew|crooked|slipping|too (?:small|big)|tilted|lopsided)$/.test(word),
    )
  )
}

function withoutLooks(item: BriefItem, looks: RegExp): BriefItem {
  return { ...item, modifiers: item.modifiers.filter((word) => !looks.test(word)) }
}

/** The words for hems that are drawn torn. */
const torn = /^(?:torn|ripped|tattered|ragged|frayed|shredded|distressed|tatty|raggedy)$/

/** One that is spoken of twice is drawn once: 'my DM said I get a wolf, so can she have a wolf'. */
function untoldCompanions(brief: Brief): BriefItem[] {
  const drawn = companionDrawn(brief)
  return brief.companions.filter(
    ({ concept, name }) => drawn?.concept !== concept || drawn.name !== name,
  )
}

/** Moods that a face of the sheet shows, whatever the face at rest is like. */
const ofEverySheet =
  /^(?:(?:big|gentle|kind|confident|friendly) )?(?:smil(?:e|es|ing)|grin(?:s|ning)?)$/

/** What somebody does is no pose that a picture is looked at for, and all stand. */
const deeds =
  /^(?:stand(?:s|ing)?(?: up(?:right)?)?|walks?|hang(?:s|ing)?|fall(?:s|ing)?|writ(?:es|ing)|play(?:s|ing)?|hid(?:es|ing)|work(?:s|ing)?|hold(?:s|ing)?|carry(?:ing)?|carries|wear(?:s|ing)?|looking|threw back|escaping|inventing .*)$/

/** Whether that very colour was said. */
function isNearly(hex: string, colours: BriefItem['colours']): boolean {
  return colours.some((colour) => colour.hex === hex)
}

/** Of horns and tusks a snapped one is drawn. */
function isHorned({ concept }: BriefItem): boolean {
  return /horns?$|^antlers$|^tusks$/.test(concept)
}

/** A centaur's horse is drawn. */
function isOnHooves({ subject }: Brief): boolean {
  return subject.species?.concept === 'centaur'
}

/** 'A drill for a right arm' is drawn as an arm that was made. */
function isOddLimb({ concept, name, place, side }: BriefItem): boolean {
  const isMade = /^(?:prosthetic_.*|told)$/.test(concept) && !/arm|hand|leg|foot|limb/.test(name)
  return (
    isMade && side !== 'both' && /^(?:(?:left|right) )?(?:arm|hand|leg|foot)$/.test(place ?? '')
  )
}

/** Hooves are drawn, and the goat's legs above them. */
function isHoofShown(name: string, { features: grown, person }: Shown): boolean {
  return areHoovesShown(name, grown) || (person.plan === 'faun' && /leg|hoo/.test(name))
}

function isLoss({ concept }: BriefItem): boolean {
  return concept === 'missing_arm' || concept === 'sleeve'
}

/** 'Pink inner ears' are drawn as part of the fur. */
function isInCoat({ coat }: Brief, name: string): boolean {
  return coat?.zones.some(({ zone }) => zone === name) ?? false
}

/** What can stand in a note as it is. */
function isPlain(words: string): boolean {
  return /^[\p{L}\p{N} '’-]{2,44}$/u.test(words)
}

/** 'Auburn' is a look of hair and the colour that it has. */
function isHairColour({ body: { hair } }: Brief, look: string): boolean {
  const coloured = [...hair.colours, ...hair.tips, ...hair.streaks]
  return coloured.some(({ name }) => name.toLowerCase() === look.toLowerCase())
}

/** Flames, snakes and smoke for hair are drawn: 'flame hair' is not told again. */
function isStuffOfDrawnHair(look: string, { body }: Brief, style: string): boolean {
  return (
    /^(?:flame|snake|liquid)_hair$/.test(style) &&
    body.hair.styles.some(({ name, concept }) => concept === style && name.startsWith(`${look} `))
  )
}

/** Two colours side by side, and colours themselves. */
const drawnHair =
  /^(?:half|split|dyed|two[ -]toned?|bicolou?r|dual|dip.?dyed|blonde?|brunette|redhead|shaved)$/

/** Moods after the first, which is among the tags. */
const mostMoods = 4
/** What skin is drawn as, where the body is covered in it. */
const drawnLooks =
  /^(?:fur|scales|scaly|scaled|wooden|bark-like|feathers|plumage|hide|bark|metal|wood|steel|gold|silver|leather|brass|bronze|copper|iron|chrome|clockwork|mechanical|metallic)$/
/** What covers a body, and is no sort of skin. */
const covers = /(?:fur|scales|feathers|plumage|bark|spots|stripes|patches|rosettes|bands)$/

function skinLooksOf(brief: Brief, { skin }: Shown): string[] {
  const { body, subject } = brief
  const element = elementOf(brief)
  const isBird = /bird|owl/.test(subject.species?.concept ?? '')
  const coat = isBird ? 'plumage' : (coats[skin.surface] ?? 'skin')
  const isCovered = skin.surface !== 'skin' || /^(?:scales|bark)$/.test(skin.marking)
  const isHuman = (subject.species?.concept ?? 'human') === 'human'
  const isTone = tonesOfSkin.test(body.skin[0]?.name ?? '')
  const marked = new RegExp(`^${skin.marking.slice(0, 4)}`)
  return body.skinLooks
    .filter((look) => !(isCovered && drawnLooks.test(look)) && !/ cheek(?:s|ed)$/.test(look))
    .filter((look) => !element?.words.test(look) && !subject.traits.includes(look))
    .filter((look) => !isToneOfPeople(look, brief))
    .filter((look) => !(skin.marking === 'stones' && stony.test(look)) && !isWornShown(look, skin))
    .filter((look) => !(isHuman && marked.test(look)) && !(isTone && stuffOfTone.test(look)))
    .map((look) => (look.includes('skin') || covers.test(look) ? look : `${look} ${coat}`))
}

/** What a body of joined stones is of. */
const stony = /^(?:ston[ey]|rock|rocky|granite|boulders?|craggy)$/

/** What the tones of skin are called after. */
const stuffOfTone = /^(?:wood|bone|bronze|copper|gold|stone)$/

const coats: Partial<Record<Shown['skin']['surface'], string>> = { fur: 'fur', scales: 'scales' }

/** 'Left scorched sleeves', 'crooked nose'. */
function described(item: BriefItem): string {
  const { name, side, count, concept, place } = item
  const looks = looksSaid(item)
  if (isOddLimb(item)) return `${name} in place of the ${side} ${lastWord(place)}`
  const plain = [...(count > 2 ? [String(count)] : []), ...(looks === '' ? [] : [looks]), name]
  if (concept === 'told' && place !== undefined && / /.test(place))
    return [...plain, place].join(' ')
  if (isBorne(item)) return `${name} on the ${place}`
  if (concept === 'emblem' && place !== undefined) return [...plain, 'on the', place].join(' ')
  const isOf = side === 'both' || name.includes(side) ? undefined : side
  if (isOf === undefined) return plain.join(' ')
  return name.startsWith('missing ') ? lostOn(item, isOf) : [isOf, ...plain].join(' ')
}

/** 'Missing thumb on the left', '2 missing fingers on the right'. */
function lostOn({ name, count }: BriefItem, side: string): string {
  return `${count > 1 ? `${count} ` : ''}${name} on the ${side}`
}

/** A baby that is tied to somebody. */
function isBorne({ concept, place = '' }: BriefItem): boolean {
  return concept === 'baby' && /^(?:back|hip|chest|front|lap|arm|shoulder)$/.test(place)
}

/** Its colour and one more look: 'glowing yellow', 'dirty linen'. */
function looksSaid({ name, colours, modifiers, materials, patterns }: BriefItem): string {
  const stuffs = colours.length + modifiers.length > 0 ? [] : materials
  const isNew = (word: string) => !name.includes(word) && !word.startsWith('#')
  const [colour] = colours.map((each) => each.name).filter(isNew)
  const [other] = [...modifiers, ...patterns, ...stuffs]
    .filter(isNew)
    .filter((word) => !colour?.includes(word))
  return [colour, other].filter((word) => word !== undefined).join(' ')
}
