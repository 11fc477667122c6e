/** Words that are two things: what is said beside them tells which is meant. */
import type { Brief } from '../brief.ts'
import { roleSuits } from '../lexicon/families.ts'
import type { Thing } from '../words/entry.ts'
import { vocabulary } from '../words/vocabulary.ts'
import type { Phrase } from './phrase.ts'

const suitOfRole = new Map(Object.entries(roleSuits))
const heldThings =
  /^(?:bird_feather|flower|bouquet|quill|paintbrush|crystal|gem|candle|fan|apple|coin|skull|wand|knife)$/

const coversMouth = /mouth|nose|lips|^face$|lower face/

/** Words that are two things: a bow in the hair is a ribbon, a bow in the hand a weapon. */
export function contextual(brief: Brief, phrase: Phrase, thing: Thing): Thing {
  const place = phrase.place ?? ''
  if (isWaterHose(brief, phrase)) return { ...thing, slot: 'prop', concept: 'garden_hose' }
  const pelt = peltOf(brief, phrase)
  if (pelt !== undefined) return pelt
  const suit = suitOf(brief, phrase)
  if (suit !== undefined) return { ...thing, concept: suit }
  const board = boardOf(brief, phrase)
  if (board !== undefined) return { ...thing, concept: board }
  if (thing.concept === 'glasses' && isDrink(phrase))
    return { ...thing, slot: 'prop', concept: 'cup' }
  if (/hair/.test(place) && heldThings.test(thing.concept)) return hairOrnament(phrase, thing)
  const covering = coveringOf(phrase, thing, place) ?? staffOf(brief, phrase, thing)
  if (covering !== undefined) return covering
  if (/wrist|arm|ankle/.test(place) && thing.slot === 'neck')
    return { ...thing, slot: 'hands', concept: 'bracelet' }
  return thing.concept === 'bow' && isRibbon(brief, phrase, place)
    ? { ...thing, slot: 'head', concept: 'ribbon' }
    : thing
}

/** A guard's bearskin is a tall hat; anybody else wears the fur about the shoulders. */
function peltOf({ subject }: Brief, { head }: Phrase): Thing | undefined {
  const isDrilled = subject.roles.some(({ concept }) =>
    /^(?:guard|soldier|knight|general)$/.test(concept),
  )
  const isOnParade = [...subject.roles, ...(subject.species ? [subject.species] : [])].some(
    ({ name }) =>
      /(?:soldier|drummer|bandsman|bandmaster|grenadier|fusilier|sentry|major|bugler|nutcracker)$/.test(
        name,
      ),
  )
  if (head.text !== 'bearskin' || isDrilled || isOnParade) return undefined
  return { slot: 'outer', concept: 'mantle', implied: ['fur'], plural: false }
}

/** Who holds a hose, or puts out fires with it, wears none. */
function isWaterHose({ subject }: Brief, { head, doing }: Phrase): boolean {
  const isByTrade = subject.roles.some(({ concept }) => /^(?:firefighter|gardener)$/.test(concept))
  return head.text === 'hose' && (doing === 'hold' || isByTrade)
}

/** A surfer's board is no skater's. */
function boardOf({ subject }: Brief, { head }: Phrase): string | undefined {
  if (head.text !== 'board') return undefined
  const names = subject.roles.map(({ name }) => name).join(' ')
  return /\bsurfer|\blifeguard/.test(names)
    ? 'surfboard'
    : /\bsnowboard/.test(names)
      ? 'snowboard'
      : undefined
}

function suitOf({ subject }: Brief, { head }: Phrase): string | undefined {
  const role = subject.roles[0]
  // A villain of films is dressed by a tailor.
  if (head.text !== 'suit' || /(?:^| )villain(?:ess)?$/.test(role?.name ?? '')) return undefined
  return suitOfRole.get(role?.concept ?? '')
}

/** Spanish and French have one word for what is worn at home or in a workshop and in a laboratory, and for all boards. */
export function reworded({ subject }: Brief, phrase: Phrase): Phrase {
  const { head } = phrase
  const blindfold = blindfoldOf(phrase)
  if (blindfold !== undefined) return blindfold
  const board = vocabulary.entries.get('skateboard')
  const skates = subject.roles.some(({ concept }) => concept === 'skater')
  if (head.text === 'surfboard' && skates && board !== undefined)
    return { ...phrase, head: { ...head, text: 'skateboard', entry: board } }
  const isOfScience = subject.roles.some(({ concept }) =>
    /^(?:doctor|scientist|nurse|alchemist)$/.test(concept),
  )
  const entry = vocabulary.entries.get('lab coat')
  if (!/^(?:housecoat|work smock)$/.test(head.text) || !isOfScience || entry === undefined)
    return phrase
  return { ...phrase, head: { ...head, text: 'lab coat', entry } }
}

/** A stick in the hand of who works spells is a staff, on ice it hits a puck, and elsewhere it is a stick. */
function staffOf({ subject, prompt }: Brief, { head }: Phrase, thing: Thing): Thing | undefined {
  const casts = subject.roles.some(({ concept }) =>
    /^(?:wizard|witch|druid|shaman|sorcerer|warlock|necromancer)$/.test(concept),
  )
  if (head.text === 'walking stick' && casts) return { ...thing, concept: 'staff' }
  if (!/^sticks?$/.test(head.text) || thing.concept !== 'staff') return undefined
  if (/\bhockey\b/i.test(prompt)) return { ...thing, concept: 'hockey_stick' }
  return casts ? undefined : { ...thing, concept: 'quarterstaff' }
}

/** What is tied over the mouth is a mask, over the eyes a blindfold. */
function coveringOf(phrase: Phrase, thing: Thing, place: string): Thing | undefined {
  // A tailor's tape hangs there.
  if (thing.concept === 'tape_measure' && /neck|shoulder/.test(place))
    return { ...thing, slot: 'neck', concept: 'draped_tape' }
  const isMask = /^(?:mask|scarf|neckerchief|bandana)$/.test(thing.concept)
  const isOverMouth = phrase.modifiers.some(({ text }) => /^covering .*(?:mouth|nose)/.test(text))
  return isMask && (coversMouth.test(place) || isOverMouth)
    ? { ...thing, slot: 'face', concept: 'face_mask' }
    : undefined
}

/** 'A white cloth tied over her eyes' is a blindfold. */
function blindfoldOf(phrase: Phrase): Phrase | undefined {
  const isCloth = /^(?:cloth|scarf|bandage|sash|rag|ribbon|neckerchief)$/.test(phrase.head.text)
  const entry = vocabulary.entries.get('blindfold')
  if (!isCloth || !/^eyes?$/.test(phrase.place ?? '') || entry === undefined) return undefined
  const modifiers = phrase.modifiers.filter(({ text }) => !/^(?:tied|wound|wrapped)/.test(text))
  return { ...phrase, head: { ...phrase.head, text: 'blindfold', entry }, modifiers }
}

function isDrink(phrase: Phrase): boolean {
  return phrase.modifiers.some((term) =>
    /^(?:wine|water|beer|milk|champagne|juice|whiskey|rum|red wine)$/.test(term.text),
  )
}

function hairOrnament(phrase: Phrase, thing: Thing): Thing {
  if (phrase.head.entry.material === 'feather')
    return { ...thing, slot: 'head', concept: 'hair_feather', implied: [] }
  return {
    ...thing,
    slot: 'head',
    concept: /flower|bouquet/.test(thing.concept) ? 'flower_crown' : 'tiara',
  }
}

function isRibbon({ subject }: Brief, phrase: Phrase, place: string): boolean {
  const isArcher = subject.roles.some(({ concept }) => /^(?:archer|ranger|hunter)$/.test(concept))
  if (!/^bows?$/.test(phrase.head.text) || phrase.doing === 'hold') return false
  if (/hair|head|neck|chest|waist|tail|collar/.test(place) || phrase.doing === 'wear') return true
  // 'A dress with little bows'; archers and hunters have the others.
  if (phrase.link === 'with' && phrase.head.text === 'bows' && !isArcher) return true
  return phrase.modifiers.some((term) =>
    /^(?:pink|red|white|blue|yellow|purple|lilac|lavender|mint|peach|lemon|cream|pastel .*|silk|satin|velvet|lace|tartan|gingham|frilly|floppy|cute|big|giant|tiny|polka dot|ribbon)$/.test(
      term.text,
    ),
  )
}
