/** What phrases say about the body: hair, skin, eyes, ears, limbs. */

import type { Brief, BriefItem, NamedColour } from '../brief.ts'
import { wornAdjectives } from '../lexicon/people.ts'
import { barePhrase } from '../phrases/build-phrase.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { addAll, addOnce, readAttributes, weathered } from '../terms/attributes.ts'
import { kinOf } from '../words/animal-kin.ts'
import type { ColourContext } from '../words/colour.ts'
import type { Term } from '../words/term.ts'
import { nameOf } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'
import { addAbsentPhrase } from './absence.ts'
import { shadesOfFur } from './animal-hide.ts'
import { readEars } from './ears.ts'
import { readEyes } from './eyes.ts'
import { complexionOf, readFaceColour } from './face-colour.ts'
import { readCheeks } from './faces.ts'
import { readBangs, readHair } from './hair.ts'
import { featureItem, readItem } from './items.ts'

const wornBy = new Map(Object.entries(wornAdjectives))
const artificial =
  /^(?:metal|metallic|mechanical|robotic|robot|cybernetic|prosthetic|bionic|artificial|clockwork|steampunk|chrome|iron|steel|brass|wooden|wood|golden|automail|cyber|silver|gold|copper|bronze|crystal|stone|glass|obsidian|steel|rusty|skeletal|demonic)$/

/** Adds what a body phrase says to the brief. */
export function readBody(brief: Brief, phrase: Phrase): void {
  const reader = readers.get(phrase.head.entry.body ?? '')
  if (reader !== undefined) reader(brief, phrase)
  for (const term of phrase.modifiers) {
    readMark(brief, term, phrase)
    if (term.entry.pose === true && !hangs.test(nameOf(term)))
      addOnce(brief.subject.poses, nameOf(term))
    readWornMark(brief, term, phrase)
  }
}

/** 'Hair hanging over her face': she hangs nowhere. */
const hangs = /^(?:hanging|falling|dangling|floating|flowing|flying)$/

/** 'a gloved left fist', 'a masked face'. */
function readWornMark(brief: Brief, term: Term, phrase: Phrase): void {
  const thing = vocabulary.entries.get(wornBy.get(term.text) ?? '')?.thing
  if (thing === undefined || thing.slot === 'feature') return
  const { motifs: _, ...item } = readItem(
    { ...barePhrase({ ...term, text: wornBy.get(term.text) ?? '' }), side: phrase.side },
    thing,
  )
  brief.wear.push({ ...item, count: phrase.side === undefined ? item.count : 1 })
}

/** 'tattooed arms', 'stitched neck', 'a curious expression'. */
function readMark(brief: Brief, term: Term, phrase: Phrase): void {
  const thing = term.entry.thing
  const isMark = thing?.slot === 'feature' && /ed$/.test(term.text)
  if (thing !== undefined && isMark) {
    const { motifs: _, ...item } = readItem(barePhrase(term), thing)
    brief.features.push({ ...item, place: phrase.head.text, side: phrase.side ?? 'both' })
  }
  const isFace = /^(?:mouth|face|eyes)$/.test(phrase.head.entry.body ?? '')
  if (isFace && term.entry.trait === true) addOnce(brief.subject.traits, term.text)
}

/** One beard is drawn; a moustache over a goatee is told. */
function addBeard(brief: Brief, item: BriefItem): void {
  const known = brief.body.beard
  if (known === undefined || known.concept === item.concept) brief.body.beard = item
  else brief.features.push({ ...item, slot: 'feature' })
}

type BodyReader = (brief: Brief, phrase: Phrase) => void

const readers: ReadonlyMap<string, BodyReader> = new Map<string, BodyReader>([
  ['hair', readHair],
  ['bangs', readBangs],
  [
    'streak',
    (brief, phrase) => {
      addAll(brief.body.hair.streaks, coloursOf(phrase, 'hair'))
      brief.body.hair.streakSide ??= phrase.side
    },
  ],
  ['skin', (brief, phrase) => readSkin(brief, phrase, hasCoat(phrase) ? 'thing' : 'skin')],
  ['fur', (brief, phrase) => readSkin(brief, phrase, 'thing')],
  ['eyes', readEyes],
  [
    'lips',
    (brief, phrase) => {
      const [painted] = coloursOf(phrase, 'thing')
      if (painted === undefined) return
      brief.body.lips = painted
      const lips = featureItem(phrase, 'mouth', 'thing')
      const isNamed = lips.name.includes(painted.name) || !/^[a-z -]+$/i.test(painted.name)
      brief.features.push(isNamed ? lips : { ...lips, name: `${painted.name} ${lips.name}` })
    },
  ],
  [
    'beard',
    (brief, phrase) => {
      addBeard(brief, featureItem(phrase, 'full_beard', 'hair'))
    },
  ],
  [
    'moustache',
    (brief, phrase) => {
      addBeard(brief, featureItem(phrase, 'moustache', 'hair'))
    },
  ],
  ['ear', readEars],
  ['arm', (brief, phrase) => readLimb(brief, phrase, 'prosthetic_arm')],
  ['hand', (brief, phrase) => readLimb(brief, phrase, 'prosthetic_arm')],
  ['leg', (brief, phrase) => readLimb(brief, phrase, 'prosthetic_leg')],
  ['foot', (brief, phrase) => readLimb(brief, phrase, 'prosthetic_leg')],
  ['mouth', readMouth],
  ['chest', readChest],
  ['head', readHeadOf],
  ...['nose', 'face', 'neck', 'shoulder', 'back', 'waist', 'belly'].map(
    (kind): [string, BodyReader] => [kind, tellPart],
  ),
  ...['horns', 'antlers', 'wings', 'tail', 'fangs', 'tusks', 'claws'].map(
    (kind): [string, BodyReader] => [
      kind,
      (brief, phrase) => {
        brief.features.push(featureItem(phrase, kind, 'thing'))
      },
    ],
  ),
])

function coloursOf(phrase: Phrase, context: ColourContext): NamedColour[] {
  return readAttributes(phrase.modifiers, context, undefined).colours
}

/** What nothing draws yet is told all the same: 'a crooked nose', 'long fingernails'. */
function tellPart(brief: Brief, phrase: Phrase): void {
  if (isLost(phrase)) {
    addAbsentPhrase(brief, { ...phrase, modifiers: [] })
    return
  }
  const isMood = /^(?:face|expression|visage|mouth)$/.test(phrase.head.text)
  const tells = phrase.modifiers.filter((term) => !isMood || term.entry.trait !== true)
  if (isPaunch(phrase)) {
    addOnce(brief.subject.builds, 'heavy')
    addOnce(brief.subject.figure, nameOf(phrase.head))
  }
  if (isMood) addAll(brief.body.skin, complexionOf(phrase))
  if (isMood) readFaceColour(brief, phrase)
  readCheeks(brief, phrase)
  // 'a wind-chapped face'
  if (isMood)
    for (const term of tells)
      if (weathered.test(nameOf(term))) addOnce(brief.body.skinLooks, nameOf(term))
  const isOwn = ofFew.test(phrase.head.text)
  if (tells.length > 0 || (phrase.count ?? 0) > 2 || phrase.count === 1 || isOwn)
    brief.features.push(featureItem(phrase, phrase.head.entry.body ?? '', 'thing'))
}

/** 'Eyebrows burnt off' */
function isLost({ modifiers, side, count }: Phrase): boolean {
  const words = modifiers.map(({ text }) => text).join(' ')
  return side === undefined && count !== 1 && lost.test(words)
}

const lost = /^(?:burnt|burned|singed|shaved|plucked|cut|torn|ripped|blown) off$/

/** So many signs hold no more than 'with the'. */
const nearBy = 12

/** 'A man with the head of a heron' is of heron-folk. */
function readHeadOf(brief: Brief, phrase: Phrase): void {
  const animal = phrase.modifiers.find(
    ({ entry, kind }) => kind === 'animal' && entry.animal !== undefined,
  )
  const { species } = brief.subject
  const isFree = species === undefined || species.concept === 'human'
  // 'A cane with a silver duck head' has the head on it.
  const isOfThing = [...brief.wear, ...brief.hold].some(
    ({ span }) => span[1] < phrase.span[0] && phrase.span[0] - span[1] < nearBy,
  )
  const isOwn = phrase.doing === undefined && /^(?:with|none)$/.test(phrase.link) && !isOfThing
  if (animal?.entry.animal !== undefined && isFree && isOwn) {
    const concept = kinOf(animal.text, animal.entry.animal.concept)
    const { motifs: _, ...item } = readItem(barePhrase(animal), {
      ...animal.entry.animal,
      slot: 'species',
      concept,
      plural: false,
    })
    brief.subject.species = { ...item, colours: [], modifiers: [] }
  } else tellPart(brief, phrase)
}

/** What not everybody has needs no adjective to be told. */
const ofFew = /^(?:beak|snout|muzzle|unibrow|monobrow|elephant trunk)$/

/** 'sombrero, bow tie, belly': who has one to speak of is stout. */
function isPaunch({ head, modifiers, doing, link }: Phrase): boolean {
  // 'A heart on its belly'
  if (link === 'at') return false
  return /^(?:belly|gut|tummy)$/.test(head.text) && modifiers.length === 0 && doing !== 'other'
}

/** A robot's chrome body is its skin; a person's body is told. */
function readChest(brief: Brief, phrase: Phrase): void {
  const { species } = brief.subject
  const isOfOthers = species !== undefined && species.concept !== 'human'
  const isColoured = phrase.modifiers.some(({ kind }) => kind === 'colour')
  const isWhole = phrase.head.text === 'body' && (isOfOthers || isColoured)
  if (isWhole) readSkin(brief, phrase, 'thing')
  // 'Lion body': of that animal, and told as well.
  if (!isWhole || phrase.modifiers.some(({ entry }) => entry.animal !== undefined))
    tellPart(brief, phrase)
}

/** Black skin is brown, black fur is black. */
const hasCoat = ({ head }: Phrase): boolean =>
  /(?:^| )(?:fur|feathers|plumage|scales|pelt|carapace|hide|fleece)$/.test(head.text)

function readSkin(brief: Brief, phrase: Phrase, context: ColourContext): void {
  const { colours, materials, patterns, modifiers } = readAttributes(
    phrase.modifiers,
    context,
    undefined,
  )
  // What is said of the skin outranks what a people's skins are like.
  if (colours.length > 0)
    brief.body.skin = brief.body.skin.filter(({ name }) => !brief.subject.traits.includes(name))
  addAll(brief.body.skin, colours)
  const shades = context === 'thing' && colours.length === 0 ? shadesOfFur(phrase) : []
  addAll(brief.body.skin, shades)
  for (const look of [...materials, ...patterns, ...modifiers])
    if (!shades.some(({ name }) => name === look)) addOnce(brief.body.skinLooks, look)
  if (/scale|feather|fur|plumage|bark|carapace/.test(phrase.head.text))
    addOnce(brief.body.skinLooks, nameOf(phrase.head))
  // A shell has its own name, and its colours are said of it.
  if (/carapace|exoskeleton|chitin|plating|^fleece$|^wool$/.test(phrase.head.text))
    tellPart(brief, phrase)
}

/** Limbs of metal, wood or glass are made ones. */
function isArtificial(term: Term): boolean {
  return (
    artificial.test(term.text) ||
    (term.kind === 'material' && artificial.test(term.entry.material ?? ''))
  )
}

function readLimb(brief: Brief, phrase: Phrase, prosthesis: string): void {
  const kind = phrase.head.entry.body ?? 'arm'
  if (phrase.modifiers.some(isArtificial))
    brief.features.push(calledMade(featureItem(phrase, prosthesis, 'thing')))
  else if ((phrase.count ?? 0) > 2) brief.features.push(featureItem(phrase, `${kind}s`, 'thing'))
  else if (
    phrase.modifiers.some((term) => /^(?:muscular|muscled|strong|brawny|beefy)$/.test(term.text))
  )
    addOnce(brief.subject.builds, 'muscular')
  else if (phrase.modifiers.some((term) => /^(?:clawed)$/.test(term.text)))
    brief.features.push(featureItem(phrase, 'claws', 'thing'))
  else tellPart(brief, phrase)
}

/** 'Left hand: prosthetic, chrome' is a prosthetic hand. */
function calledMade(item: BriefItem): BriefItem {
  const made = item.modifiers.find((word) => limbsMade.test(word))
  if (made === undefined || limbsMade.test(item.name)) return item
  return {
    ...item,
    name: `${made} ${item.name}`,
    modifiers: item.modifiers.filter((word) => word !== made),
  }
}

const limbsMade = /^(?:prosthetic|mechanical|robotic|bionic|cybernetic|artificial|clockwork)\b/

/** Mouths that tell a mood: each word and the trait it means. */
const mouthTraits: ReadonlyMap<string, string> = new Map([
  ['smile', 'smiling'],
  ['grin', 'grinning'],
  ['smirk', 'smirking'],
  ['sneer', 'sneering'],
  ['frown', 'frowning'],
  ['scowl', 'scowling'],
  ['pout', 'pouting'],
  ['snarl', 'snarling'],
])

function readMouth(brief: Brief, phrase: Phrase): void {
  const { text } = phrase.head
  const trait = mouthTraits.get(text.slice(text.lastIndexOf(' ') + 1))
  const isTooth = /tooth|teeth/.test(text)
  const isSmile = phrase.modifiers.some((term) => /^smiley$/.test(term.text))
  if (isSmile) addOnce(brief.subject.traits, 'smiling')
  if (trait !== undefined) {
    addOnce(brief.subject.traits, trait)
    for (const term of phrase.modifiers)
      if (term.kind === 'quality') addOnce(brief.subject.traits, `${nameOf(term)} ${text}`)
  } else if (
    isTooth &&
    phrase.modifiers.some((term) => /^(?:sharp|pointed|pointy)$/.test(term.text))
  )
    brief.features.push(featureItem(phrase, 'fangs', 'thing'))
  else if (text !== 'expression') tellPart(brief, phrase)
}
