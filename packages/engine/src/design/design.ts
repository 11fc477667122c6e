/** Every choice about one character, once, as plain JSON that is stored with the sheet. Nothing after this stage decides anything about who it is. */
import type {
  BeardKind,
  CompanionKind,
  EmblemWord,
  FeatureKind,
  GarmentKind,
  GarmentSlot,
  garments,
  HairKind,
  PatternWord,
  PropKind,
  RoleKind,
  SpeciesKind,
} from '../brief/concepts.ts'
import type { Reference } from '../reference/reference.ts'
import type { Creature } from './creature.ts'
import type { BodyPlan, LowerBody } from './plans.ts'
import type { GarmentDetail } from './tables/garment-details.ts'
import type { ArmsForm } from './tables/own-arms.ts'
import type { PetForm } from './tables/pets.ts'
import type { Temper } from './tempers.ts'

/** `#rrggbb`, lower case. */
export type Hex = string
/** The character's own side. */
export type Side = 'left' | 'right' | 'both'
/** How a surface takes light; render/ has one recipe a kind. */
export type Surface =
  | 'cloth'
  | 'silk'
  | 'leather'
  | 'metal'
  | 'fur'
  | 'knit'
  | 'wood'
  | 'gem'
  | 'glow'
  | 'skin'
  | 'hair'
  | 'scales'
  | 'plastic'
  | 'bone'
export type StyleName =
  | 'anime'
  | 'cel'
  | 'comic'
  | 'line_art'
  | 'ink'
  | 'watercolour'
  | 'painterly'
  | 'pencil'
  | 'flat'
  | 'pixel'
  | 'chibi'
  | 'blueprint'
  | 'noir'
/** Shape of the page: square, 3:2, 2:3, and √2:1 for print. */
export type LayoutName = 'square' | 'landscape' | 'portrait' | 'a3'
export type EmblemKind = EmblemWord | 'none'

/** Colours of one thing. Every part has them all, used or not, so that a builder never has to invent one. */
export type Colours = { main: Hex; trim: Hex; lining: Hex; accent: Hex }

/** What wear, weather and work leave on things. */
export type Mark =
  | 'mud'
  | 'dust'
  | 'blood'
  | 'soot'
  | 'oil'
  | 'paint'
  | 'snow'
  | 'moss'
  | 'rust'
  | 'cracks'
  | 'scratches'

/** A part that has a look of its own: gold buttons, a red plume, a glowing blade. */
export type OwnPart = {
  /** One word, in the singular: 'button'. */
  part: string
  /** As it was said: 'gold buttons'. */
  name: string
  side: Side
  colour: Hex
  /** Missing where it is of the same stuff as ever. */
  surface?: Surface
}

export type Garment = {
  /** Unique in the design: 'coat', 'coat-2'. Prefix of its material names. */
  id: string
  kind: GarmentKind
  slot: GarmentSlot
  surface: Surface
  colours: Colours
  /** 'piped': plain, with lines of the trim down sides, sleeves and legs. 'strewn': a badge all over. */
  pattern: PatternWord | 'plain' | 'piped' | 'strewn'
  /** As it was said: 'checked' where 'plaid' is drawn. */
  patternWord?: string
  /** The badge that is strewn. */
  print?: EmblemWord
  /** 0 shortest sensible – 1 to the floor (skirts, coats, capes); .5 is the garment's usual length. */
  length: number
  /** 0 skin-tight – 1 very loose. */
  fit: number
  sleeve: 'none' | 'short' | 'long' | 'wide' | 'rolled'
  side: Side
  /** How many there are of bracelets or earrings; missing for what is usual. */
  count?: number
  emblem: EmblemKind
  /** Colour of the emblem where it is said: then it is the accent. */
  sign?: Hex
  /** Where emblem and text are, when that is said; missing where they usually are. */
  emblemAt?: 'chest' | 'back'
  /** Words printed on it, as they were said. */
  text?: string
  /** Digits sewn on a jersey: '10'. */
  number?: string
  /** Hem and edge finish. */
  hem: 'plain' | 'trimmed' | 'furred' | 'torn' | 'scalloped' | 'fringed'
  /** Of a cape: it stands up behind the head. Missing where there is none. */
  collar?: 'high'
  /** A helmet without the crest that its kind has, a round cap without a fez's tassel. */
  isCrestless?: true
  /** A helmet whose crest stands from ear to ear. */
  isCrestAcross?: true
  /** A jewel that hangs on the brow rather than a tiara. */
  onBrow?: true
  /** What a collar has for a stone, and a top has on each breast; missing on all others. */
  charm?: 'bell' | 'shells'
  /** What lies over its outside like shingles; missing on plain cloth. */
  leafage?: 'leaves' | 'petals'
  /** A helmet whose face has one opening in the shape of a T. */
  isTeeVisored?: true
  /** A cap with its peak behind. */
  isBackwards?: true
  /** A pack with jets rather than a bag. */
  isJet?: true
  /** What hangs on a ribbon or chain where that is no pendant. */
  hungAs?: 'card' | 'watch'
  /** Shoes on a sole as thick as a hand. */
  isPlatform?: true
  /** Sneakers that reach over the ankle. */
  isHighTop?: true
  /** Headphones that hang round the neck, a ring in the nose; missing where it is worn as usual. */
  wornAt?: 'neck' | 'nose' | 'lip' | 'brow'
  /** Colour of its left half; missing on all others. */
  half?: Hex
  /** The words name two colours for it: the second one, its trim, has panels and broad borders. */
  isPanelled?: true
  /** Ids of what the words say it is worn over. */
  over?: readonly string[]
  /** Parts with a look of their own; missing where there are none. */
  parts?: readonly OwnPart[]
  /** Missing where it is cut and sewn as usual. */
  details?: readonly GarmentDetail[]
  /** What is left on it; missing where it is clean and whole. */
  marks?: readonly Mark[]
  /** The arm from which the sleeve is gone. */
  bareArm?: 'left' | 'right'
  /** What it is called on the page: 'Crimson cape'. */
  label: string
}

export type Carry = `${'left' | 'right'} ${'hand' | 'hip'}` | 'back' | 'none' | ExtraHand
/** Hands of those who have more than two. */
export type ExtraHand = `${'upper' | 'middle' | 'outer'} ${'left' | 'right'} hand`

/** Headgear, which can be carried as well as worn. */
export type HeadKind = (typeof garments)['head'][number]

export type Prop = {
  id: string
  kind: PropKind | HeadKind
  surface: Surface
  colours: Colours
  emblem: EmblemKind
  /** Colour of the emblem; missing where it is that of the trim. */
  sign?: Hex
  /** Where it is carried in the turnaround; 'none' = shown in the props panel only. */
  carry: Carry
  /** 1 = usual size. */
  size: number
  /** Clamped between arm and side; missing where it is held as usual. */
  isUnderArm?: true
  /** A wheelchair in which the character does not sit. */
  isEmpty?: true
  /** Its blade is snapped; missing where it is whole. */
  isBroken?: boolean
  /** Flames stand on its blade or head; missing where it does not burn. */
  isAflame?: true
  /** Which of its forms it has; the common one when missing. */
  form?: ArmsForm
  /** Parts with a look of their own; missing where there are none. */
  parts?: readonly OwnPart[]
  /** What is left on it; missing where it is clean and whole. */
  marks?: readonly Mark[]
  label: string
}

export type Feature = {
  kind: FeatureKind
  side: Side
  colour: Hex
  second: Hex
  size: number
  place: string | undefined
  /** A butterfly's wings: cells in dark borders, with eyes and spots; missing on plain ones. What is left of an arm: in a sleeve that is pinned up. */
  figured?: boolean
  /** Colour of the rings round a tail; missing on plain ones. */
  rings?: Hex
  /** How many tails or wings there are, or pairs of arms beyond the first; missing where there is one tail, or one pair of wings. */
  count?: number
  /** Which of a pair of horns or tusks is snapped off; missing where they are whole. */
  broken?: Side
  /** A leg that is no more than a peg of wood. */
  isPeg?: true
  /** What it is called on the page where its kind has another name: 'shark tail'. */
  word?: string
}

export type Person = {
  species: SpeciesKind
  /** Missing on designs older than it: a biped. */
  plan?: BodyPlan
  role: RoleKind | undefined
  /** 0 feminine – 1 masculine. */
  presentation: number
  age: 'toddler' | 'child' | 'teen' | 'adult' | 'elder'
  heightCm: number
  /** Height in heads: 2.6 chibi, 7 adult, 8.2 heroic. */
  heads: number
  /** 0 very slender – .4 usual – 1 very heavy. */
  bulk: number
  /** 0 soft – .4 usual – 1 bodybuilder. */
  muscle: number
  /** Word for the page: 'Athletic'. */
  build: string
  /** The head is carried far forward, over a bent back. Missing on the upright. */
  isStooped?: true
  /** Far enough on for it to be seen. */
  isPregnant?: true
}

export type Skin = {
  colour: Hex
  /** 'skin' for people; 'fur', 'scales', 'metal' or 'wood' for others. */
  surface: Surface
  /** Muzzle, belly, inner ear, panel lines. */
  second: Hex
  marking:
    | 'none'
    | 'stripes'
    | 'spots'
    | 'panels'
    | 'gears'
    | 'bark'
    | 'scales'
    | 'patches'
    | 'bones'
    | 'stones'
    | 'flames'
    | 'ripples'
    | 'bolts'
    | 'collar'
  /** What time has done to metal and stone; missing where they are whole. */
  worn?: 'rust' | 'chips' | 'moss'
  /** Limbs of another colour than the rest; missing where there are none. */
  limbs?: readonly { limb: 'arm' | 'hand' | 'leg' | 'foot'; side: Side; colour: Hex }[]
  /** Parts of the coat with a colour of their own; missing where there are none. */
  zones?: { paws?: Hex; muzzle?: Hex; ears?: Hex; earTips?: Hex; innerEars?: Hex }
}

export type Face = {
  eye: {
    colour: Hex
    /** The character's right eye; the same as `colour` but for odd eyes. */
    rightColour: Hex
    /** Width in face widths, .18–.34. */
    width: number
    /** Open height in head heights, .05–.26. */
    height: number
    /** Degrees the outer corner is higher, −8–12. */
    tilt: number
    /** Gap between the eyes in eye widths, .85–1.15. */
    gap: number
    lash: number
    glow: boolean
    pupil: 'round' | 'slit' | 'bar' | 'heart' | 'star' | 'cross' | 'none' | 'ring'
    /** Colour of the white of the eye; missing where it is white. */
    white?: Hex
  }
  brow: { colour: Hex; weight: number; arch: number; tilt: number }
  nose: { width: number; length: number; bridge: number }
  mouth: { width: number; fullness: number; colour: Hex }
  /** Jaw width .66–.95 and chin width .16–.42, in face widths. */
  jaw: number
  chin: number
  cheek: number
  /** 0 none – 1 deep lines. */
  lines: number
  blush: number
  muzzle: number
  /** What the face at rest is like where the words speak of a temper. */
  temper?: Temper | undefined
}

export type Hair = {
  style: HairKind
  colour: Hex
  /** Colour of the last quarter; same as colour when plain. */
  tip: Hex
  streak: { colour: Hex; side: Side } | undefined
  /** One half is of another colour; missing on all others. */
  half?: { colour: Hex; side: 'left' | 'right' }
  /** −1 parted on the character's right – 1 left. What is swept falls to the other side; a side shave is on its own. */
  parting: number
  bangs: 'none' | 'straight' | 'swept' | 'parted' | 'wispy' | 'over eye'
  /** Length of the longest hair in head heights below the crown: .6 cropped – 4.5 to the hips. */
  length: number
  volume: number
  /** What it is made of; missing on hair of hair. */
  leafage?: 'leaves' | 'petals'
  /** How it falls whatever its cut; missing where it is straight. */
  fall?: 'wavy' | 'curly'
  /** Locks have come loose from it, or stand off. */
  isMessy?: true
  /** It swings out as in a wind. */
  isFlowing?: true
}

export type Swatch = {
  name: string
  hex: Hex /** Share of the visible figure, 0–1; the order on the page. */
  share: number
  /** Where there is no room for all, those of the first turns are shown. */
  turn?: number
}

export type Design = {
  version: 1
  seed: number
  /** What was seen in the caller's pictures; missing when there were none. */
  reference?: Reference
  style: StyleName
  /** Missing when the page is square. */
  layout?: LayoutName
  title: string
  /** Short line under the title: the prompt, shortened at a word. */
  subtitle: string
  person: Person
  /** An animal or a beast on its own legs; most of what is said of a person means nothing then. */
  creature?: Creature
  skin: Skin
  face: Face
  hair: Hair
  beard: { style: BeardKind; colour: Hex } | undefined
  ears:
    | 'human'
    | 'pointed'
    | 'long'
    | 'fin'
    | 'none'
    | 'cat'
    | 'wolf'
    | 'fox'
    | 'rabbit'
    | 'bear'
    | 'mouse'
    | 'bull'
    | 'goat'
    | 'horse'
    | 'deer'
    | 'pig'
    | 'elephant'
  features: Feature[]
  /** What a hybrid has below the waist; missing where there are legs. */
  lower?: LowerBody
  wear: Garment[]
  hold: Prop[]
  companion:
    | {
        kind: CompanionKind
        colour: Hex
        second: Hex
        /** Missing for kinds that have no form yet: of these the notes tell. */
        creature?: Creature
        /** One that is neither a beast on four legs nor a bird: a frog, a small robot. */
        pet?: {
          form: PetForm
          heightCm: number
          surface: Surface
          main: Hex
          second: Hex
          accent: Hex
        }
        /** What it is called on the page: 'Grey wolf'. */
        label?: string
        /** Where the words seat it on the figure or beside it; missing where they do not. */
        at?: { on: 'shoulder' | 'ground' | 'air'; side: 'left' | 'right' | undefined }
      }
    | undefined
  /** Page colours: one strong accent, one pale tint for the cards. */
  page: { accent: Hex; tint: Hex }
  palette: Swatch[]
  /** 3–6 notes, ≤ 14 words each, each true of the design. */
  notes: string[]
  /** Header facts: [['HEIGHT', '184 cm'], …], 4 at most. */
  facts: [label: string, value: string][]
  tags: string[]
  /** Names of six expressions, from figure/head/expressions.ts. */
  expressions: string[]
}
