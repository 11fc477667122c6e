/** What a note says of the hair: only what its views show. */
import type { Brief } from '../brief/brief.ts'
import type { GarmentKind, HairKind } from '../brief/concepts.ts'
import type { Design } from './design.ts'
import { hiddenHair } from './hidden-hair.ts'
import { inSmall, isColourless } from './note-words.ts'
import { hairTraits } from './tables/hair-traits.ts'

/** Partings, braids and tails under a hood are in no view. */
export function hairNote(design: Design, { body, features, absent }: Brief): string | undefined {
  const { hair } = design
  const isSeen = hiddenHair(design) === 'none'
  if (hair.style === 'bald' && isSeen && isBaldSaid(body, absent)) return 'Bald head.'
  if (hair.style === 'bald' || !isSeen) return undefined
  if (isColourless(design)) {
    const shape = hair.half ? undefined : wigNamed(shapeOf(design), wigOf(features))
    return shape && `Hair ${shape}.`
  }
  const [said] = body.hair.colours
  const isNamed = said?.hex === hair.colour && /^[a-z -]+$/i.test(said.name)
  const colour = isNamed ? said.name.toLowerCase() : inSmall(hair.colour)
  const tip = inSmall(hair.tip)
  if (tip !== inSmall(hair.colour)) return `Hair ${colour}, ${tip} in the last quarter.`
  if (hair.streak)
    return `Hair ${colour}, ${inSmall(hair.streak.colour)} streak on the ${hair.streak.side}.`
  const note = [wigNamed(shapeOf(design), wigOf(features)), ...wigIn(features, hair.style)].filter(
    (each) => each !== undefined,
  )
  return note.length === 0 ? undefined : `Hair ${colour}, ${note.join(', ')}.`
}

/** Beasts and machines have no hair that anybody looks for. */
function isBaldSaid({ hair }: Brief['body'], absent: Brief['absent']): boolean {
  return (
    hair.styles.some(({ concept }) => concept === 'bald') ||
    absent.some(({ concept }) => concept === 'hair')
  )
}

/** Whose hair is a wig has it said, where its shape does not. */
function wigIn(features: Brief['features'], style: HairKind): string[] {
  const wig = wigOf(features)
  return wig === undefined || style === 'powdered_wig' ? [] : [`a ${wig}`]
}

function wigOf(features: Brief['features']): string | undefined {
  return features.find(({ name }) => /(?:^| |peri)wig$/.test(name))?.name
}

/** 'A horsehair wig with side rolls and a tail' */
function wigNamed(shape: string | undefined, wig: string | undefined): string | undefined {
  return wig === undefined ? shape : shape?.replace('powdered wig', wig)
}

function shapeOf(design: Design): string | undefined {
  const { hair } = design
  if (hair.leafage) return `all of ${hair.leafage}`
  return oneSided(hair) ?? hairTraits[hair.style].note ?? fringeOf(design)
}

/** What is not the same on both sides of the head. */
function oneSided({ half, style, bangs, parting }: Design['hair']): string | undefined {
  const [near, far] = parting > 0 ? ['left', 'right'] : ['right', 'left']
  if (half) return `${inSmall(half.colour)} on the ${half.side} half`
  if (style === 'side_shave') return `shaved on the ${near}`
  return bangs === 'over eye' ? `bangs over the ${far} eye` : undefined
}

/** Styles whose bangs are drawn as they are said to be, and are not lost among curls and spikes. */
const fringed: ReadonlySet<HairKind> = new Set<HairKind>([
  ...(['short', 'pixie', 'bob', 'medium', 'long', 'very_long', 'wavy', 'mullet'] as const),
])

/** What is worn on the head and leaves the brow to the hair. */
const leavesBrow: ReadonlySet<GarmentKind> = new Set<GarmentKind>([
  ...([
    'crown',
    'tiara',
    'halo',
    'ribbon',
    'hair_feather',
    'hairpins',
    'headphones',
    'bunny_ears',
  ] as const),
  ...(['laurel', 'flower_crown', 'maid_headdress', 'nurse_cap'] as const),
])

/** A cap lies on the parting. */
function isBare(wear: Design['wear']): boolean {
  return wear.every(({ slot }) => slot !== 'head')
}

/** How the hair falls over the brow, where that is seen. */
function fringeOf({ hair, wear }: Design): string | undefined {
  const isFree = wear.every(({ slot, kind }) => slot !== 'head' || leavesBrow.has(kind))
  if (!isFree || !fringed.has(hair.style)) return undefined
  if (hair.bangs === 'straight') return 'with a fringe in points over the brow'
  if (hair.bangs === 'wispy') return 'with a ragged fringe'
  if (hair.bangs === 'parted')
    return isBare(wear) ? 'with a fringe parted over the brow' : undefined
  if (hair.bangs !== 'swept') return undefined
  return `with a fringe swept to the ${hair.parting > 0 ? 'right' : 'left'}`
}
