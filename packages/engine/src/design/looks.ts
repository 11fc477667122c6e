/** Skin and hide: from the words, else from the species, else by chance. */
import type { Brief, NamedColour } from '../brief/brief.ts'
import { hexToOklch, oklchToHex, shiftHex } from '../math/colour.ts'
import { randomStream } from '../math/random.ts'
import type { Reference } from '../reference/reference.ts'
import { coatOf } from './animal-coat.ts'
import { isHybrid } from './body-plan.ts'
import type { Hex, Person, Skin } from './design.ts'
import { muzzleOf } from './faces.ts'
import { traitsOf } from './kin-traits.ts'
import { saidColours } from './lower-body.ts'
import { skinCover } from './skin-covers.ts'
import { elementOf } from './tables/elements.ts'
import { colouringOf } from './tables/peoples.ts'
import type { SpeciesTraits } from './tables/species-traits.ts'
import { kinSkin } from './tentacles.ts'
import { wornMetal } from './worn-metal.ts'

/** Human skin from fair to deep, in even steps of lightness. */
const humanSkins: readonly Hex[] = [
  '#f6dcc8',
  '#f0cdb0',
  '#e6bd98',
  '#dcab82',
  '#cc986c',
  '#b5815a',
  '#9a6a48',
  '#7f533a',
  '#63402f',
  '#4a3028',
]

export function designSkin(
  brief: Brief,
  person: Person,
  seed: number,
  reference: Reference | undefined,
): Skin {
  const traits = coverTraits(brief, person)
  // A species or a people that the words name has skin of its own, whatever a picture shows.
  const coat = coatOf(brief, traits)
  const named = coat?.skin ?? kinSkin(brief) ?? traits.skin ?? colouringOf(brief.prompt)?.skin
  const chosen = randomStream(seed, 'skin').pick(named ?? humanSkins)
  const usual = (named === undefined ? reference?.skin : undefined) ?? chosen
  const usualSecond = randomStream(seed, 'second skin').pick(
    coat?.second ?? traits.second ?? [usual],
  )
  const worn = wornMetal(brief, traits.surface ?? 'skin')
  // What moss grows on is of its own colour.
  const [said, saidSecond] = skinSaid(brief, person).filter(
    ({ name }) => worn.worn !== 'moss' || !/^moss/.test(name),
  )
  const colour = person.species === 'slime' ? jelly(said, usual) : (said?.hex ?? usual)
  const marking = markingOf(brief, coat?.marking ?? traits.marking ?? 'none')
  return {
    colour,
    surface: person.plan === 'sheet' ? 'cloth' : (traits.surface ?? 'skin'),
    second:
      saidSecond?.hex ??
      undersideOf(brief, traits)?.colour.hex ??
      ((coat ?? traits).second ? seenOn(colour, usualSecond, marking) : colour),
    marking,
    ...worn,
    ...zonesOf(brief),
    ...limbsOf(brief, traits.surface === 'metal'),
  }
}

/** The grooves of bark are seen on bark of whatever colour. */
function seenOn(colour: Hex, second: Hex, marking: Skin['marking']): Hex {
  const { l } = hexToOklch(colour)
  if (marking !== 'bark' || Math.abs(l - hexToOklch(second).l) > 0.12) return second
  return shiftHex(colour, l > 0.4 ? -0.17 : 0.13)
}

/** A catgirl has a person's skin: fur belongs to those with a muzzle. */
function coverTraits(brief: Brief, person: Person): Partial<SpeciesTraits> {
  const own = traitsOf(brief, person.species)
  const traits = own.surface === 'fur' && muzzleOf(brief, person) === 0 ? {} : own
  const element = elementOf(brief)
  if (element !== undefined) {
    const { skin, second, surface, marking } = element
    return { ...own, skin: [skin], second: [second], surface, marking }
  }
  return traits.surface === undefined ? { ...traits, ...skinCover(brief) } : traits
}

/** 'A yellow left arm', 'black hands'. */
function limbsOf({ features }: Brief, isMachine: boolean): Pick<Skin, 'limbs'> {
  const limbs = features.flatMap((item) => {
    const { concept, side, count, colours } = item
    const own = isMachine ? concept.replace('prosthetic_', '') : concept
    const limb = limbNames.find((name) => name === own)
    const [colour] = colours
    // 'One metal arm' of no side is the right.
    const one = own !== concept && side === 'both' && count === 1 ? 'right' : side
    return limb && colour ? [{ limb, side: one, colour: colour.hex }] : []
  })
  return limbs.length === 0 ? {} : { limbs }
}

/** 'A cream belly', 'a yellow throat': what the second colour of a coat is on. */
export function undersideOf(
  { features }: Brief,
  { surface = 'skin' }: { surface?: Skin['surface'] },
): { name: string; colour: NamedColour } | undefined {
  if (surface === 'skin') return undefined
  return features
    .filter(({ name }) => isUnderside(name))
    .flatMap(({ name, colours }) => colours.map((colour) => ({ name, colour })))[0]
}

/** Whether a part of the body has the second colour of a coat. */
export function isUnderside(name: string): boolean {
  return /^(?:under)?(?:belly|tummy|stomach|throat|side|abdomen|chest)$/.test(name)
}

const limbNames = ['arm', 'hand', 'leg', 'foot'] as const

const zoneNames = {
  socks: 'paws',
  muzzle: 'muzzle',
  ears: 'ears',
  'ear tips': 'earTips',
  'inner ears': 'innerEars',
} as const

/** Paws, muzzle and ears in colours of their own. */
function zonesOf({ coat }: Brief): Pick<Skin, 'zones'> {
  const said = (coat?.zones ?? []).flatMap(({ zone, colour }) =>
    zone in zoneNames ? [[zoneNames[zone as keyof typeof zoneNames], colour.hex] as const] : [],
  )
  return said.length === 0 ? {} : { zones: Object.fromEntries(said) }
}

/** Light falls through jelly: a colour that is only named is lighter in it. */
function jelly(said: NamedColour | undefined, usual: Hex): Hex {
  if (said === undefined || said.name.startsWith('#')) return said?.hex ?? usual
  const { l, c, h } = hexToOklch(said.hex)
  return oklchToHex({ l: Math.max(l, Math.min(0.74, l + 0.2)), c: Math.min(c, 0.14), h })
}

/** Colours of skin that the words name, less those of a hybrid's coat or scales. */
function skinSaid(brief: Brief, { plan, species }: Person): NamedColour[] {
  const ofCoat = isHybrid(plan) ? saidColours(brief, plan) : []
  const own = brief.body.skin.filter((colour) => !ofCoat.includes(colour))
  // All of a slime is of one jelly: 'a slime girl, green'.
  return species === 'slime' && own.length === 0 ? brief.themeColours : own
}

function isClockwork({ motifs, prompt }: Brief): boolean {
  return motifs.includes('gear') || /\bwind-?up\b/i.test(prompt)
}

function markingOf(brief: Brief, usual: Skin['marking']): Skin['marking'] {
  const item = brief.subject.species
  const hide = item === undefined || item.concept === 'human' ? [] : brief.body.skinLooks
  const said = [...brief.motifs, ...(item?.modifiers ?? []), ...(item?.patterns ?? [])]
  const words = [...said, ...hide].join(' ')
  if (/spot|leopard|dappled/.test(words)) return 'spots'
  if (/strip|tiger|tabby/.test(words)) return 'stripes'
  // What is driven by clockwork shows it.
  if (usual === 'panels' && isClockwork(brief)) return 'gears'
  return usual
}
