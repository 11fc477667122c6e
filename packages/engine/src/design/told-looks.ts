/** How things, hair and beards look beyond what is drawn: 'sealskin boots', 'torn wings', 'singed beard'. */
import type { Brief, BriefItem } from '../brief/brief.ts'
import { furEdged } from './cut-from-words.ts'
import type { Design } from './design.ts'
import { pictureOf } from './emblem-words.ts'
import { detailOfWord } from './garment-details.ts'
import { hasLoneEye } from './lone-eye.ts'
import { marksSaid } from './mark-words.ts'
import { asAdjective } from './note-words.ts'
import { oneEyed } from './one-eyed.ts'
import { isSeenOdd } from './said-twice.ts'
import { vivid } from './sorts-of-wear.ts'
import { isShown, temperOf } from './temper.ts'
import { isText } from './told-signs.ts'

/** 'Sealskin boots', 'torn wings': how a thing looks beyond its cut, its colour and its label. */
export function looksOf(item: BriefItem, labels: string): string[] {
  const { name, concept, slot, modifiers, patterns } = item
  return modifiers
    .filter((word) => detailOfWord(word, item) === undefined)
    .filter((word) => !patterns.some((pattern) => stemOf(word).includes(stemOf(pattern))))
    .filter((word) => !isText(word) && !name.includes(word) && !isInPattern(word, modifiers))
    .filter((word) => patterns.length === 0 || !printed.test(word))
    .filter((word) => slot !== 'neck' || pictureOf([word]) === undefined)
    .filter((word) => slot === 'feature' || marksSaid({ modifiers: [word] }).length === 0)
    .filter((word) => !(/^prosthetic/.test(concept) && machined.test(word)))
    .filter((word) => !(concept === 'scar' && cutsLeft.test(word)))
    .filter((word) => !(concept === 'ram_horns' && ofRams.test(word)))
    .filter((word) => !isOfBeast(word, item))
    .filter((word) => !isDrawnState(word, concept) && !(isCloth(slot) && vivid.test(word)))
    .filter(
      (word) =>
        !(isCloth(slot) && (plainlyTorn.test(word) || furEdged.test(word) || cabled.test(word))),
    )
    .filter((word) => !(concept === 'antennae' && /feather|fluff|fuzz|plume/.test(word)))
    .filter((word) => !isDrawnCut(word, item) && !labels.includes(asAdjective(word)))
    .map((word) => `${word} ${name}`)
}

/** Whose ears or tail they are, which their shape shows: 'rabbit-eared', 'fox-tailed'. */
function isOfBeast(word: string, { slot, concept }: BriefItem): boolean {
  const [beast = ''] = concept.split('_')
  return (
    slot === 'feature' &&
    /_(?:ears|tail)$/.test(concept) &&
    (alsoCalled.get(word) ?? word) === beast
  )
}

const alsoCalled: ReadonlyMap<string, string> = new Map([
  ['bunny', 'rabbit'],
  ['hare', 'rabbit'],
  ['kitty', 'cat'],
  ['kitten', 'cat'],
  ['vixen', 'fox'],
])

/** What figured cloth is called, and how its colours are. */
export const printed =
  /^(?:ankara|kitenge|kente(?: cloth)?|(?:african |dutch )?wax(?: print)?|check(?:ed|ered)|bright|vivid|colou?rful)$/

/** Seen in the cloth. */
const cabled = /^(?:cable[ -]knit|cabled|aran)$/

/** The crane of 'crane pattern' is told there, and so is the wear of 'worn leather'. */
export function isInPattern(word: string, modifiers: readonly string[]): boolean {
  return modifiers.some((other) => other !== word && /^[ -]/.test(after(other, word)))
}

function after(phrase: string, start: string): string {
  return phrase.startsWith(start) ? phrase.slice(start.length) : ''
}

/** Snapped horns, tusks and antlers are drawn so, and wings are always spread. */
function isDrawnState(word: string, concept: BriefItem['concept']): boolean {
  if (/wings$/.test(concept)) return /^(?:spread|outstretched|open|single)$/.test(word)
  return (
    /horns?$|^antlers$|^tusks$/.test(concept) &&
    /^(?:broken|snapped|sawn|broken-off|snapped-off|off)$/.test(word)
  )
}

/** What a torn hem and rents show; a coat that is moth-eaten is told so as well. */
const plainlyTorn = /torn|tattered|ragged|ripped|shredded|frayed/

function isCloth(slot: BriefItem['slot']): boolean {
  return slot === 'torso' || slot === 'outer' || slot === 'legs'
}

/** What limbs that are made have in common. */
const machined =
  /^(?:mechanical|prosthetic|robotic|bionic|cybernetic|artificial|metal|steel|false)$/

/** An axe scar is drawn as what it is: a long cut, whatever made it. */
const cutsLeft =
  /^(?:axe|sword|sabre|saber|knife|dagger|blade|razor|duelling|dueling|battle|combat|old)$/

/** 'Striped' and 'stripes' say one thing. */
function stemOf(word: string): string {
  return word.toLowerCase().replace(/(?:ed|es|e|s)$/, '')
}

/** Clothes are cut as wide as they are said to be; what is worn on the head always fits. */
function isDrawnCut(word: string, { slot, concept }: BriefItem): boolean {
  if (/^(?:mismatched|odd)$/.test(word)) return isSeenOdd(concept)
  // Such armour is drawn as heavy as it gets.
  if (/^(?:power|plate)_armor$/.test(concept) && /^(?:heavy|bulky|massive)$/.test(word)) return true
  return cutWords.test(word) && !(slot === 'head' && /^(?:too|\w+ sizes too) /.test(word))
}

const cutWords =
  /^(?:long|short|wide|loose|tight|fitted|flowing|big|large|small|huge|tiny|little|giant|oversized|baggy|cropped|enormous|massive|too big|too large|old|new|business|knee|thigh|ankle|floor|.* length|.*-length|sleeveless|plain|simple|large|sharp|pointed|curved|glowing|double|right|left|crossed|mismatched|odd|different|another|rolled[- ]down|tied around the waist)$/

/** A dripping mane, a beard stained with soup. */
export function hairLooksOf({ body }: Brief, labels: string): string[] {
  const { hair, beard } = body
  const isWet = hair.styles.some(({ concept }) => concept.startsWith('wet'))
  return [...hair.styles, ...(beard === undefined ? [] : [beard])]
    .filter(({ name }) => !/wig$/.test(name))
    .flatMap((item) => looksOf({ ...item, slot: 'feature' }, labels))
    .filter((look) => grown.test(look) && !(isWet && /^(?:wet|dripping|soaked) /.test(look)))
}

/** What is said of its cut is drawn. */
const grown =
  /^(?:stained|singed|scorched|burnt|charred|dripping|wet|soaked|greasy|oiled|matted|dirty|filthy|dusty|muddy|bloody|snowy|frosty|frozen|mossy|smoking|smouldering|tangled|unwashed|powdered|glittery|sweaty|windswept|windblown|drooping|waxed|.+-(?:stained|covered|caked|spattered|dusted)) /

/** Feet without shoes are drawn; mud on them is told. */
export function isBarePart({ modifiers, colours }: BriefItem): boolean {
  return modifiers.join() === 'bare' && colours.length === 0
}

/** How a ram's horns are. */
const ofRams =
  /^(?:curl(?:ed|ing|y)|curv(?:ed|ing)|spiral(?:led|ling|ed|ing)?|coil(?:ed|ing)|ram|ridged)$/

/** 'Bloodshot eyes'; one eye in the middle is seen to be large. */
export function eyeLooksOf(brief: Brief, design: Pick<Design, 'features' | 'wear'>): string[] {
  const isSeen = (look: string) =>
    hasLoneEye(design.features) && /^(?:big|large|huge|enormous|giant)$/.test(look)
  const isPatched = design.wear.some(({ kind }) => kind === 'eyepatch')
  return brief.body.eyeLooks
    .filter((look) => !(isPatched && oneEyed.test(look)))
    .filter(
      (look) => !isShown(look, temperOf(brief)) && !isSaidOfWhole(look, brief) && !isSeen(look),
    )
    .map((look) => (look.includes('eye') ? look : `${look} eyes`))
}

/** 'Doe-eyed' and 'half-lidded' are told among the moods. */
function isSaidOfWhole(look: string, { subject }: Brief): boolean {
  return [...subject.traits, ...subject.figure].some(
    (said) =>
      said === look ||
      said === `${look} eyed` ||
      said === `${look} eyes` ||
      said === `eyes ${look}`,
  )
}
