/** The colours of a character as a whole, before any one thing is coloured: words first, then motif, then the mood of the role. */
import type { Brief } from '../brief/brief.ts'
import type { SpeciesKind } from '../brief/concepts.ts'
import { hexToOklch, oklchToHex } from '../math/colour.ts'
import { randomStream } from '../math/random.ts'
import { clamp } from '../math/scalar.ts'
import type { Reference } from '../reference/reference.ts'
import { colourDistance } from './colour-names.ts'
import type { Hex } from './design.ts'
import { genreTriad } from './genre-dress.ts'
import { isGrey } from './lent-colour.ts'
import { type Mood, moodTriads, motifTriads, type Triad } from './tables/moods.ts'
import { roleOutfits, type Tone } from './tables/role-outfits.ts'
import { speciesMoods } from './tables/species-outfits.ts'

export type Scheme = {
  mood: Mood
  /** Colour for a place in the scheme; literal colours pass through. */
  tone(tone: Tone): Hex
  /** Edging for a garment of this colour: gold, unless the words name the colours of the whole. */
  trimFor(main: Hex): Hex
  /** True for a colour the words forbid. */
  isForbidden(hex: Hex): boolean
  /** The colour itself, or its nearest allowed neighbour. */
  allowed(hex: Hex): Hex
}

const traitMoods: readonly [pattern: RegExp, mood: Mood][] = [
  [/grim|evil|cruel|sinister|menacing|cursed|ruthless|wicked|cold|deadly/, 'sinister'],
  [/cheerful|happy|playful|bubbly|jolly|energetic|mischievous|silly/, 'festive'],
  [/sad|weary|tired|lonely|melanchol|sombre|haunted|tragic/, 'sad'],
  [/gentle|kind|shy|soft|sweet|cute|innocent|calm|serene/, 'gentle'],
  [/mysterious|mystic|wise|ethereal|arcane|enigmatic|dreamy/, 'mystic'],
  [/wild|feral|rugged|savage|fierce|grizzled/, 'wild'],
  [/noble|brave|heroic|proud|valiant|loyal|regal/, 'heroic'],
]

export function chooseScheme(brief: Brief, seed: number, reference?: Reference): Scheme {
  const mood = chooseMood(brief, seed)
  const chosen = chooseTriad(brief, mood, seed)
  const base = brief.themeColours.length > 0 ? chosen : withReference(chosen, reference)
  const isForbidden = (hex: Hex) =>
    brief.absentColours.some((colour) => looksAlike(colour.hex, hex))
  const allowed = (hex: Hex) => turnUntil(hex, isForbidden)
  const [primary, secondary, accent] = withWords(brief, base)
  const tones: Record<Exclude<Tone, `#${string}`>, Hex> = {
    primary,
    secondary,
    accent,
    dark: darkOf(mood === 'tech' ? base[0] : primary),
    light: lightOf(secondary),
    leather: randomStream(seed, 'leather').pick([
      '#6b4429',
      '#5a3826',
      '#7a5233',
      '#4a3226',
      '#80522e',
    ]),
    metal: randomStream(seed, 'metal').pick(['#aeb7c2', '#9aa5b4', '#b8b4ac', '#8f9aa6']),
    gold: '#d8a640',
  }
  return {
    mood,
    isForbidden,
    allowed,
    trimFor: (main) =>
      namedTrim(brief, main) ?? allowed(mood === 'tech' ? tones.accent : tones.gold),
    tone: (tone) => allowed(tone.startsWith('#') ? tone : tones[tone as keyof typeof tones]), // Every tone without # is a key.
  }
}

/** Two colours nearer than this would run into each other on one garment. */
const leastContrast = 0.1

/** 'Orange and brown only' leaves no room for gold: an orange gown is edged in brown. */
function namedTrim({ themeColours }: Brief, main: Hex): Hex | undefined {
  if (themeColours.length < 2) return undefined
  return themeColours.map(({ hex }) => hex).find((hex) => colourDistance(hex, main) > leastContrast)
}

function chooseMood(brief: Brief, seed: number): Mood {
  const chance = randomStream(seed, 'mood')
  const role = brief.subject.roles[0]
  const species = brief.subject.species?.concept
  const ofCalling = role && roleMoods(role.concept)
  const ofKin = speciesMoodsOf(species)
  // A vampire is a vampire, whatever else.
  const first = species === 'vampire' ? ofKin : (ofCalling ?? ofKin)
  const moods = first ?? ['heroic', 'gentle', 'wild', 'festive', 'tech']
  const picked = chance.pick(moods)
  // Neon is for those who live with machines: nobody's grandfather wears it unasked.
  const usual = first === undefined && picked === 'tech' ? 'gentle' : picked
  const traits = brief.subject.traits.join(' ')
  return traitMoods.find(([pattern]) => pattern.test(traits))?.[1] ?? usual
}

function speciesMoodsOf(concept: string | undefined): readonly Mood[] | undefined {
  // Whatever is no key of it has no moods of its own.
  return concept === undefined ? undefined : speciesMoods[concept as SpeciesKind]
}

function roleMoods(concept: string): readonly Mood[] | undefined {
  return Object.hasOwn(roleOutfits, concept)
    ? roleOutfits[concept as keyof typeof roleOutfits].moods
    : undefined // hasOwn has just shown it is a key.
}

function chooseTriad(brief: Brief, mood: Mood, seed: number): Triad {
  const picked = randomStream(seed, 'triad').pick(moodTriads[mood])
  const isMasculine = brief.subject.presentation === 'masculine'
  const chosen = isMasculine && picked.some(isPink) ? moodTriads[mood][0] : picked
  const motif = brief.motifs.find((word) => motifTriads.has(word))
  return (motif && motifTriads.get(motif)) || genreTriad(brief) || chosen
}

/** Pink is worn by whoever asks for it; unasked, men and boys are given another colour. */
function isPink(hex: Hex): boolean {
  const { l, c, h } = hexToOklch(hex)
  return c > 0.04 && l > 0.5 && (h > 325 || h < 14)
}

/** Pictures say what the mood would otherwise choose; what they do not show stays in tune with what they do. */
function withReference([primary, secondary, accent]: Triad, seen: Reference | undefined): Triad {
  // What was seen in black and white has no hue to lead with.
  const [top, bottom] = (['top', 'bottom'] as const).map((region) =>
    isGrey(seen, region) ? undefined : seen?.[region],
  )
  const lead = top ?? bottom
  if (lead === undefined) return [primary, secondary, seen?.accent ?? accent]
  return [lead, bottom ?? harmonize(lead, secondary), seen?.accent ?? harmonizeAccent(lead, accent)]
}

/** Metal is a stuff, and jewels are too small to colour a coat. */
const leadsNothing = /^(?:armour|face|neck)$/

/** Colours of the whole character lead; next the colour of the largest garment that the words paint. */
function withWords(brief: Brief, [primary, secondary, accent]: Triad): Triad {
  const theme = brief.themeColours.map((colour) => colour.hex)
  if (theme.length >= 3) return [theme[0], theme[1], theme[2]]
  if (theme.length === 2) return [theme[0], theme[1], theme[1]]
  if (theme.length === 1) return [theme[0], secondary, accent]
  // Metal is a stuff rather than a colour choice: golden armour leaves the cape its own colour.
  const cloth = brief.wear.filter(
    (item) => item.colours.length > 0 && !leadsNothing.test(item.slot),
  )
  const leader = cloth.find((item) => item.slot !== 'head') ?? cloth[0]
  const painted = leader?.colours[0]?.hex
  if (!painted) return [primary, secondary, accent]
  // White and black lead without a hue: the mood's own colour stands beside them.
  if (hexToOklch(painted).c < 0.04) return [painted, primary, accent]
  const hasMotif = brief.motifs.some((word) => motifTriads.has(word))
  return [
    painted,
    harmonize(painted, secondary),
    hasMotif ? accent : harmonizeAccent(painted, accent),
  ]
}

/** A quiet companion: the usual second colour, drawn a third of the way to the leading hue. */
function harmonize(lead: Hex, second: Hex): Hex {
  const a = hexToOklch(lead)
  const b = hexToOklch(second)
  return oklchToHex({
    l: Math.abs(a.l - b.l) < 0.15 ? clamp(b.l + (a.l > 0.55 ? -0.25 : 0.25)) : b.l,
    c: b.c * 0.8,
    h: b.h + hueDistance(b.h, a.h) * 0.33,
  })
}

/** The accent keeps its hue unless it would vanish beside the leading colour; then it goes to the far side of the wheel. */
function harmonizeAccent(lead: Hex, accent: Hex): Hex {
  const a = hexToOklch(lead)
  const b = hexToOklch(accent)
  const near = Math.abs(hueDistance(a.h, b.h)) < 40 && a.c > 0.05
  return near
    ? oklchToHex({ l: a.l > 0.6 ? 0.45 : 0.78, c: Math.max(0.11, b.c), h: a.h + 150 })
    : accent
}

function darkOf(hex: Hex): Hex {
  const { l, c, h } = hexToOklch(hex)
  return oklchToHex({ l: clamp(l * 0.5, 0.2, 0.32), c: Math.min(c, 0.05), h })
}

function lightOf(hex: Hex): Hex {
  const { c, h } = hexToOklch(hex)
  return oklchToHex({ l: 0.91, c: Math.min(c, 0.035), h })
}

/** Signed distance in degrees from one hue to another, the short way. */
export function hueDistance(from: number, to: number): number {
  return ((to - from + 540) % 360) - 180
}

/** Would a person call both by the same colour word? */
/** Whether most people would call both by the name of the first. */
export function looksAlike(a: Hex, b: Hex): boolean {
  const x = hexToOklch(a)
  const y = hexToOklch(b)
  const isGrey = x.c < 0.035
  if (isGrey || y.c < 0.035) return isGrey && y.c < 0.05 && Math.abs(x.l - y.l) < 0.18
  return Math.abs(hueDistance(x.h, y.h)) < 28 && Math.abs(x.l - y.l) < 0.35
}

function turnUntil(hex: Hex, isForbidden: (hex: Hex) => boolean): Hex {
  if (!isForbidden(hex)) return hex
  const { l, c, h } = hexToOklch(hex)
  for (const turn of [60, -60, 120, -120, 180]) {
    const candidate = oklchToHex({
      l: c < 0.035 ? (l > 0.5 ? 0.35 : 0.7) : l,
      c: Math.max(c, 0.06),
      h: h + turn + 360,
    })
    if (!isForbidden(candidate)) return candidate
  }
  return '#7d8086'
}
