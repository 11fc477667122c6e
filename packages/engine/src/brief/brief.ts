/** What the words asked for: every phrase that was found, and what it was taken to mean. Plain data. */

import type { CoatFigure, CoatZone, Concept, CreatureKind, GearKind, Slot } from './concepts.ts'
import type { genreWords } from './lexicon/genres.ts'

/** Start and end of a phrase in the prompt, in UTF-16 code units of the NFKC-normalised text. */
export type Span = readonly [start: number, end: number]

/** A colour the words named. `hex` is `#rrggbb`; `name` is the phrase as written ('olive skin' → 'olive'). */
export type NamedColour = { name: string; hex: string }

/** Which side of the character's own body. */
export type Side = 'left' | 'right' | 'both'

/** Something said about a part of a thing: 'gold trim', 'red silk lining', 'a lion emblem'. */
export type BriefPart = {
  /** 'trim', 'lining', 'tip', 'sleeve', 'collar', 'emblem', 'hilt' … */
  part: string
  /** By its own name in English: 'stripes', 'shoulder panels'. */
  name: string
  /** The number given, or 1. */
  count: number
  /** 'the left sleeve': of those on both sides, which. */
  side: Side
  colours: NamedColour[]
  materials: string[]
  modifiers: string[]
}

/** One thing the words mention, with everything said about it. */
export type BriefItem = {
  /** The words themselves, as written. */
  words: string
  /** The thing by its own name in English, whatever it is drawn as: 'kettle hat' for a helmet, 'Umhang' is a 'cape'. */
  name: string
  concept: Concept
  slot: Slot
  /** 0–1; below .5 the word was not understood and the slot's neutral shape stands in. */
  confidence: number
  /** How it was known: from our own lexicon, by spelling repair, or by guess. */
  how: 'lexicon' | 'spelling' | 'guess'
  span: Span
  colours: NamedColour[]
  /** Material words: 'gold', 'leather', 'silk', 'iron' … from `materials`. */
  materials: string[]
  /** Pattern words: 'striped', 'plaid', 'floral' … from `patterns`. */
  patterns: string[]
  /** Other modifiers, lower case: 'flowing', 'torn', 'long', 'ornate', 'huge' … */
  modifiers: string[]
  side: Side
  /** The number given; without one, 2 for a plural word ('daggers', 'wings') and 1 otherwise. */
  count: number
  /** Its parts that have colours, materials or shapes of their own. */
  parts: BriefPart[]
  /** 'over the left eye', 'on her back': where it is said to be, lower case without article. */
  place: string | undefined
}

/** Who it is, as far as the words say. Undefined where they say nothing. */
export type Subject = {
  /** A proper name in the prompt ('named Kael', 'Captain Mira Voss'). */
  name: string | undefined
  species: BriefItem | undefined
  /** Roles in order of mention; the first one leads. */
  roles: BriefItem[]
  presentation: 'feminine' | 'masculine' | 'androgynous' | undefined
  age: 'toddler' | 'child' | 'teen' | 'adult' | 'elder' | undefined
  /** The years, when the words give a number that a human can reach. */
  ageYears: number | undefined
  builds: (
    | 'slender'
    | 'athletic'
    | 'muscular'
    | 'heavy'
    | 'stocky'
    | 'tall'
    | 'short'
    | 'petite'
    | 'chibi'
  )[]
  /** The words behind the builds, in their order: 'lanky', 'pot-bellied' … */
  buildWords: string[]
  /** The words behind the age, in their order: 'octogenarian', 'schoolgirl' … */
  ageWords: string[]
  /** Given height in centimetres, when the words give one. */
  heightCm: number | undefined
  /** Body and age in the prompt's own words: 'lanky', 'pot-bellied', 'pregnant', 'middle-aged' … */
  figure: string[]
  /** What of the figure is there only as the plain name of another word: 'fat' beside 'pot-bellied'. */
  plainBuilds: string[]
  /** Character words that colour mood and face: 'grim', 'cheerful', 'mysterious' … */
  traits: string[]
  /** How it stands or what it is doing with its body: 'seated', 'arms crossed', 'leaning' … */
  poses: string[]
}

/** What was said about the body itself. Every colour list is in order of mention. */
export type BodyBrief = {
  hair: {
    styles: BriefItem[]
    colours: NamedColour[]
    tips: NamedColour[]
    streaks: NamedColour[]
    length: 'bald' | 'short' | 'medium' | 'long' | undefined
    /** What it is like beyond cut and colour: 'floating', 'greasy', 'icicle' … */
    looks: string[]
    /** Which side is said of it as a whole ('shaved on the left'), of its streak, and of the eye that its bangs are over. */
    side: Side | undefined
    streakSide: Side | undefined
    bangsSide: Side | undefined
  }
  skin: NamedColour[]
  /** What the skin is like or made of: 'translucent', 'cracked', 'bark', 'sunburnt' … */
  skinLooks: string[]
  eyes: NamedColour[]
  /** What the eyes are like beyond their colour: 'clouded', 'compound', 'hollow' … */
  eyeLooks: string[]
  /** Odd eyes: colour of the right eye where it differs. */
  rightEye: NamedColour | undefined
  lips: NamedColour | undefined
  beard: BriefItem | undefined
}

/** What is said of an animal or a beast that is the character, on its own legs or wings. */
export type CreatureBrief = {
  kind: CreatureKind
  /** The animal as it was called: 'snow leopard'. */
  noun: string
  /** Colours of the whole coat, in order of mention. */
  colours: NamedColour[]
  zones: { zone: CoatZone; colour: NamedColour }[]
  figure: { kind: CoatFigure; colour: NamedColour | undefined } | undefined
  /** What the words deny: 'no stripes'. */
  absent: (CoatZone | CoatFigure | GearKind)[]
  gear: { kind: GearKind; words: string; colour: NamedColour | undefined }[]
}

/** The fur of those who go upright, where parts of it have colours of their own. */
export type FolkCoat = {
  zones: { zone: CoatZone | 'ear tips'; colour: NamedColour }[]
  /** Rings round the tail; their colour may be left open. */
  rings: { colour: NamedColour | undefined } | undefined
}

export type GenreFamily = keyof typeof genreWords

export type Brief = {
  version: 1
  /** The prompt after trimming and NFKC normalisation. */
  prompt: string
  /** Requested style hint after matching, or undefined for the default. */
  style: string | undefined
  /** The style in the words that asked for it: 'woodcut' is drawn as line art. */
  styleWords: string | undefined
  /** Families of genres and periods among these words; clothes and colours that are left open are theirs. */
  genres?: GenreFamily[]
  subject: Subject
  body: BodyBrief
  /** Garments, armour, headgear, jewellery. */
  wear: BriefItem[]
  /** Weapons, tools, things carried. */
  hold: BriefItem[]
  /** Horns, tails, wings, scars, tattoos, prosthetics … */
  features: BriefItem[]
  companions: BriefItem[]
  /** The first of them that can be drawn, read as the animal it is; missing where none can. Its name is in the singular. */
  companionCreature?: { item: BriefItem; name: string; creature: CreatureBrief } | undefined
  /** Said when the character is an animal or a beast on its own legs; missing otherwise. */
  creature?: CreatureBrief
  /** Said of the fur of beast-folk; missing otherwise. */
  coat?: FolkCoat
  setting: BriefItem[]
  /** What must not be drawn ('no helmet', 'without a beard', 'sleeveless'). */
  absent: BriefItem[]
  /** Every drawable concept that `absent` rules out, families opened: 'no weapons' names each weapon. */
  forbidden: Concept[]
  /** Colours that must not appear ('no red'). */
  absentColours: NamedColour[]
  /** Colours said of the character as a whole ('in black and gold', '#ff8800'). */
  themeColours: NamedColour[]
  /** What was said of the colours of the whole: 'pastel', 'muted', 'monochrome' … */
  paletteWords: string[]
  /** Elements and motifs: 'fire', 'ice', 'neon', 'floral', 'sun', 'moon', 'skull' … */
  motifs: string[]
  /** Words that were not understood. */
  unknown: { words: string; span: Span }[]
  /** Spelling repairs that were made. */
  fixes: { from: string; to: string; span: Span }[]
}
