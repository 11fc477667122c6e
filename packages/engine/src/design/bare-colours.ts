/** The colours of skin and hair beside those of the clothes: what nobody asked for gives way. */
import type { Brief } from '../brief/brief.ts'
import { hexToOklch, oklchToHex, shiftHex } from '../math/colour.ts'
import { curve, type Keys } from '../math/scalar.ts'
import type { Reference } from '../reference/reference.ts'
import { apart, hasOwnTone, separate } from './contrast.ts'
import type { Hex, Person, Skin } from './design.ts'
import { hairColour, isDeep } from './hair.ts'
import type { Worn } from './make-garment.ts'
import { hairOffSkin, skinOffHair } from './off-dark-hair.ts'
import type { Scheme } from './scheme.ts'
import { garmentDefaults } from './tables/garment-defaults.ts'
import { colouringOf } from './tables/peoples.ts'
import { lacking, spreadValues } from './three-values.ts'

type Dressed = {
  person: Person
  worn: readonly Worn[]
  reference: Reference | undefined
  seed: number
}

/** A ghost is of one mist from head to tip: it keeps clear of the dress that it wears. Skin of no said colour does so of cloth whose colour is settled, and of dark hair. */
export function ownSkin(
  brief: Brief,
  skin: Skin,
  { person, worn, reference, seed }: Dressed,
): Skin {
  const { plan } = person
  const clothes = worn.filter(({ kind }) => /^(full|top|jacket)$/.test(garmentDefaults(kind).zone))
  if (plan === 'ghost' && brief.body.skin.length === 0) {
    const mains = clothes.map(({ colours }) => colours.main)
    return withColour(skin, apart(skin.colour, mains))
  }
  if (plan === 'ghost' || skin.surface !== 'skin' || isSkinSaid(brief)) return skin
  const isGiven = colouringOf(brief.prompt) !== undefined || reference?.skin === skin.colour
  const hair = hairColour(brief, person, { skin, reference }, seed)
  const own = isGiven ? skin : skinOffHair(skin, hair)
  const asked = clothes.filter((garment) => isFixed(garment, worn) && isAsOf(own.colour, garment))
  if (asked.length > 0) return lighterThan(own, asked)
  const isLost = worn.some((garment) => isDarkOnLegs(own.colour, garment))
  return isLost ? withColour(own, shiftHex(own.colour, mostShift, 1.4)) : own
}

/** Cloth that keeps its colour, whatever is beside it, and what is of one colour with such. */
function isFixed(garment: Worn, worn: readonly Worn[]): boolean {
  const { main } = garment.colours
  return (
    hasOwnTone(garment) || worn.some(({ isPainted, colours }) => isPainted && colours.main === main)
  )
}

/** A people or a colour that the words name for it; a people has lighter and darker skins. */
function isSkinSaid({ body }: Brief): boolean {
  return body.skin.some(({ name }) => colouringOf(name) === undefined)
}

/** Skin that nobody coloured moves no further in lightness: it stays of its kind. */
const mostShift = 0.15
/** So far apart in lightness are skin and cloth at least. */
const leastApart = 0.12
/** Beyond it skin would be white. */
const lightest = 0.88

/** Whether cloth and skin would be one grey. */
function isAsOf(skin: Hex, { colours }: Worn): boolean {
  const [own, cloth] = [hexToOklch(skin), hexToOklch(colours.main)]
  return Math.abs(own.l - cloth.l) < 0.08 && cloth.c > 0.04
}

/** Whether bare legs would be lost below a skirt as dark as they are. */
function isDarkOnLegs(skin: Hex, { kind, colours }: Worn): boolean {
  const [own, cloth] = [hexToOklch(skin).l, hexToOklch(colours.main).l]
  return /skirt/.test(kind) && own < darkest && Math.abs(own - cloth) < 0.08
}

/** Skin up to this lightness is dark. */
const darkest = 0.38

/** A face is drawn best on skin that is not dark: it grows lighter if that is not far. */
function lighterThan(skin: Skin, clothes: readonly Worn[]): Skin {
  const own = hexToOklch(skin.colour)
  const cloth = clothes.map(({ colours }) => hexToOklch(colours.main).l)
  const lighter = Math.max(...cloth) + leastApart
  const darker = Math.min(...cloth) - leastApart
  const isNear = lighter - own.l <= mostShift && lighter <= lightest
  const l = isNear ? lighter : Math.max(darker, own.l - mostShift)
  const asUsual = (own.c * curve(usualChroma, l)) / curve(usualChroma, own.l)
  const c = Math.max(own.c, Math.min(asUsual, warm))
  return withColour(skin, oklchToHex({ ...own, l, c }))
}

/** How colourful skin is by its lightness, from deep to fair: fair skin that only grew darker would be ashen. */
const usualChroma: Keys = [
  [0.34, 0.041],
  [0.48, 0.07],
  [0.57, 0.078],
  [0.72, 0.086],
  [0.83, 0.068],
  [0.91, 0.039],
]

/** Skin as colourful as this is not ashen. */
const warm = 0.072

function withColour(skin: Skin, colour: Hex): Skin {
  return { ...skin, colour, second: skin.second === skin.colour ? colour : skin.second }
}

/** `dress`: the clothes and their scheme, where colours that nobody asked for may be moved for the sake of the whole. */
export function hairBaseOf(
  brief: Brief,
  bare: { person: Person; skin: Skin; reference: Reference | undefined },
  dress: { worn: readonly Worn[]; scheme: Scheme } | undefined,
  seed: number,
): Hex {
  const { person, skin, reference } = bare
  const seen = hairColour(brief, person, { skin, reference }, seed)
  if (reference?.hair === seen || person.species === 'elemental') return seen
  const hair = keepFromSkin(brief, seen, skin)
  const isOwn = person.age === 'elder' || person.species === 'slime' || skin.surface !== 'skin'
  if (dress === undefined || isOwn || isSaid(brief)) return hair
  const { worn, scheme } = dress
  const wear = spreadValues(separate(worn, scheme, { hair, skin: skin.colour }), scheme, [
    skin.colour,
    hair,
  ])
  return lacking(wear, [skin.colour, hair]).dark ? darkened(hair) : hair
}

/** The dark of a figure that is light from head to foot. */
function darkened(hair: Hex): Hex {
  return oklchToHex({ ...hexToOklch(hair), l: 0.32 })
}

/** Hair nobody asked for keeps clear of the face in lightness. */
function keepFromSkin(brief: Brief, hair: Hex, skin: Skin): Hex {
  if (isSaid(brief)) return hair
  return isDeep(skin) ? hairOffSkin(hair, skin) : apart(hair, [skin.colour])
}

function isSaid({ body, prompt }: Brief): boolean {
  return (
    body.hair.colours.length > 0 ||
    (body.beard?.colours.length ?? 0) > 0 ||
    colouringOf(prompt) !== undefined
  )
}
