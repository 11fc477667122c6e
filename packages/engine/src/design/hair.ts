/** Hair. */
import type { Brief } from '../brief/brief.ts'
import type { HairKind } from '../brief/concepts.ts'
import { hexToOklch, shiftHex } from '../math/colour.ts'
import { type Random, randomStream } from '../math/random.ts'
import { lerp } from '../math/scalar.ts'
import type { Reference } from '../reference/reference.ts'
import { askedStyle, isCombedBack } from './asked-style.ts'
import { isAllHead } from './body-plan.ts'
import type { Hair, Hex, Person, Skin } from './design.ts'
import { hairFall } from './hair-fall.ts'
import { fullnessSaid } from './hair-fullness.ts'
import { traitsOf } from './kin-traits.ts'
import { lentColour } from './lent-colour.ts'
import { leafageOf } from './of-leaves.ts'
import { isSkirted } from './skirted.ts'
import { elementOf } from './tables/elements.ts'
import { hairOfCallings, hairOfKin, hairTraits } from './tables/hair-traits.ts'
import { colouringOf } from './tables/peoples.ts'
import { speciesTraits } from './tables/species-traits.ts'
import { tentaclesSaid } from './tentacles.ts'

const natural: readonly Hex[] = [
  '#241c1a',
  '#3a2a22',
  '#5a3a26',
  '#7a5030',
  '#a5692e',
  '#c89a54',
  '#e3c98a',
  '#8e3f24',
  '#b5562b',
  '#1c1b22',
]
const deepHair: readonly Hex[] = ['#1c1b22', '#241c1a', '#2b2326', '#3a2a22', '#33211c']
const grey: readonly Hex[] = ['#d8d6d2', '#b4b2b0', '#efece6', '#8f8d90']
const feminine: readonly HairKind[] = [
  'long',
  'wavy',
  'bob',
  'ponytail',
  'medium',
  'single_braid',
  'bun',
  'curly',
  'hime',
  'high_ponytail',
]
const masculine: readonly HairKind[] = [
  'short',
  'messy',
  'slicked_back',
  'undercut',
  'spiky',
  'medium',
  'pompadour',
  'buzz',
]
/** Of old people whose words leave it open: nobody's is spiked or shaved at the sides. */
const agedFeminine: readonly HairKind[] = [
  'bun',
  'short',
  'chignon',
  'bun',
  'chignon',
  'crown_braid',
]
const agedMasculine: readonly HairKind[] = [
  'slicked_back',
  'short',
  'side_part',
  'tonsure',
  'medium',
]
const childish: readonly HairKind[] = ['messy', 'short', 'bob', 'twin_tails', 'ponytail']

export function hairColour(
  brief: Brief,
  person: Person,
  { skin, reference }: { skin: Skin; reference: Reference | undefined },
  seed: number,
): Hex {
  const traits = speciesTraits[person.species]
  const usual =
    elementOf(brief)?.hairColour ??
    randomStream(seed, 'hair colour').pick(
      jellyHair(person, skin) ??
        traits.hair ??
        colouringOf(brief.prompt)?.hair ??
        (isDeep(skin) ? deepHair : natural),
    )
  const aged = randomStream(seed, 'grey hair').pick(grey)
  const said = brief.body.hair.colours[0] ?? brief.body.beard?.colours[0]
  const seen = skin.surface === 'skin' ? lentColour(reference, 'hair', usual) : undefined
  return said?.hex ?? seen ?? (isNeon(brief) ? '#262a3e' : person.age === 'elder' ? aged : usual)
}

/** A slime's hair is of its own jelly. */
function jellyHair({ species }: Person, { colour }: Skin): readonly Hex[] | undefined {
  return species === 'slime' ? [shiftHex(colour, -0.1)] : undefined
}

/** Skin on which fair hair would have to be dyed. */
export function isDeep(skin: Skin): boolean {
  return skin.surface === 'skin' && hexToOklch(skin.colour).l < 0.56
}

/** Neon worlds dye the tips of dark hair when the words leave hair open. */
function isNeon(brief: Brief): boolean {
  return brief.motifs.some((motif) => /neon|cyberpunk/.test(motif))
}

export function designHair(brief: Brief, person: Person, colour: Hex, seed: number): Hair {
  const chance = randomStream(seed, 'hair style')
  const usual = elementOf(brief)?.hair ?? usualStyle(brief, person, chance)
  const asked = askedStyle(brief)
  const grown = asked ?? byLength(brief.body.hair.length, person) ?? usual
  // Tentacles stand for it.
  const style = tentaclesSaid(brief).hair ? 'bald' : grown
  const side = randomStream(seed, 'parting').between(-1, 1)
  const streakSide = randomStream(seed, 'streak side').bool() ? 'left' : 'right'
  const half = halfOf(brief)
  const streak = brief.body.hair.streaks[0]
  const bangs = randomStream(seed, 'bangs').pick<Hair['bangs']>([
    'swept',
    'straight',
    'parted',
    'wispy',
    'swept',
  ])
  return {
    style,
    colour,
    tip:
      brief.body.hair.tips[0]?.hex ??
      (half ? colour : brief.body.hair.colours[1]?.hex) ??
      (brief.body.hair.colours.length === 0 ? elementOf(brief)?.tip : undefined) ??
      (isNeon(brief) && brief.body.hair.colours.length === 0 ? '#24d6e0' : colour),
    streak: streak && { colour: streak.hex, side: sideOf(brief.body.hair) ?? streakSide },
    ...(half && { half }),
    parting: partingOf(brief, style, Math.abs(side) < 0.25 ? 0.35 : side),
    bangs: bangsOf(brief, style, isOfCalling(person, style) ? 'none' : bangs),
    length: lengthOf(brief, style, person),
    ...leafageOf(brief),
    ...hairFall(brief, style),
    volume: fullnessSaid(brief) ?? randomStream(seed, 'hair volume').between(0.35, 0.65),
  }
}

function sideOf({ streakSide, side }: Brief['body']['hair']): 'left' | 'right' | undefined {
  return [streakSide, side].find((each) => each === 'left' || each === 'right') as
    | 'left'
    | 'right'
    | undefined // find keeps the type of the list.
}

/** 'Half black half pink', 'split-dyed': the first colour is on the right, unless a side is said. */
function halfOf({ body: { hair } }: Brief): Hair['half'] {
  const [, second] = hair.colours
  const isHalf = hair.looks.some((look) =>
    /^(?:half|split|two[ -]toned?|bicolou?r|dual)/.test(look),
  )
  return second && isHalf ? { colour: second.hex, side: 'left' } : undefined
}

/** Where the parting must be for what is shaved, or falls over an eye, to be on the side that is said. */
function partingOf({ body: { hair } }: Brief, style: HairKind, usual: number): number {
  const size = Math.max(0.35, Math.abs(usual))
  const shaved = style === 'side_shave' ? hair.side : undefined
  if (shaved === 'left' || shaved === 'right') return shaved === 'left' ? size : -size
  if (hair.bangsSide === 'left') return -size
  return hair.bangsSide === 'right' ? size : usual
}

/** Furred heads have no hair that nobody asked for, or a tuft of their own fur; heads with a mane or with feathers never have one. */
export function onFur(
  hair: Hair,
  brief: Brief,
  { skin, person }: { skin: Skin; person: Person },
  seed: number,
): Hair {
  const { styles, colours, length } = brief.body.hair
  const isSaid = styles.length > 0 || colours.length > 0 || length !== undefined
  const style = randomStream(seed, 'tuft').pick<HairKind>(['bald', 'messy', 'bald', 'short'])
  if (skin.surface !== 'fur' || isSaid) return hair
  const { maned, hairless } = speciesTraits[person.species]
  if (maned || hairless) return { ...hair, style: 'bald' }
  const colour = shiftHex(skin.colour, -0.05)
  return { ...hair, style, colour, tip: colour, bangs: 'swept', length: 0.8 }
}

function usualStyle(brief: Brief, person: Person, chance: Random): HairKind {
  const pick = chance.next()
  const from = (styles: readonly HairKind[]) => styles[Math.floor(pick * styles.length)]
  // An android has the blue hair that it is said to have.
  const hasHair = !traitsOf(brief, person.species).hairless || brief.body.hair.colours.length > 0
  if (!hasHair || isAllHead(person.plan)) return 'bald'
  const ofCalling = person.role && hairOfCallings[person.role]
  if (ofCalling && person.presentation < 0.5) return ofCalling
  if (person.age === 'child' || person.age === 'toddler') return from(childish)
  const isOld = person.age === 'elder'
  const isWoman = person.presentation < 0.5
  const ofKin = hairOfKin[person.species]?.[isWoman ? 'feminine' : 'masculine']
  if (ofKin) return ofKin
  if (isWoman) return from(isOld ? agedFeminine : feminine)
  return withSkirt(from(isOld ? agedMasculine : masculine), brief, person)
}

/** Loose to the shoulders over a kilt, a man's hair would make a woman of him in the outline. */
function withSkirt(usual: HairKind, brief: Brief, person: Person): HairKind {
  return usual === 'medium' && isSkirted(brief, person) ? 'side_part' : usual
}

/** Tied up as their work asks, hair is combed off the brow as well. */
function isOfCalling({ role }: Person, style: HairKind): boolean {
  return role !== undefined && hairOfCallings[role] === style
}

function byLength(length: Brief['body']['hair']['length'], person: Person): HairKind | undefined {
  switch (length) {
    case 'bald':
      return 'bald'
    case 'short':
      return person.presentation < 0.5 ? 'pixie' : 'short'
    case 'medium':
      return 'medium'
    case 'long':
      return 'long'
    case undefined:
      return undefined
  }
}

/** Curls of which no length is said are cut short on men and boys. */
const shortOnMen: Partial<Record<HairKind, number>> = { curly: 0.95 }

function lengthOf(brief: Brief, style: HairKind, { presentation }: Person): number {
  const short = presentation > 0.5 && brief.body.hair.length === undefined
  const usual = (short ? shortOnMen[style] : undefined) ?? hairTraits[style].length
  if (brief.body.hair.length === 'long') return Math.max(usual, usual < 1.2 ? usual : 2.4)
  if (brief.body.hair.length === 'short') return Math.min(usual, lerp(0.7, usual, 0.4))
  return usual
}

function bangsOf(brief: Brief, style: HairKind, usual: Hair['bangs']): Hair['bangs'] {
  const words = brief.body.hair.styles.flatMap((item) => [...item.modifiers, item.words]).join(' ')
  if (brief.absent.some((item) => /bang|fringe/.test(item.words))) return 'none'
  if (style === 'tonsure') return /tonsur|friar|mon(?:k|ast)/.test(words) ? 'straight' : 'none'
  const isOne = brief.body.hair.bangsSide === 'left' || brief.body.hair.bangsSide === 'right'
  if (isOne && /eye/.test(words)) return 'over eye'
  if (isCombedBack(brief) && !/bang|fringe/.test(words)) return 'none'
  if (/bang|fringe/.test(words)) return isOne || /swept|side/.test(words) ? 'swept' : 'straight'
  return hairTraits[style].bangs ?? usual
}
