/** The colours of skin and hair beside those of the clothes: what nobody asked for gives way. */
import type { Brief } from '../brief/brief.ts'
import { hexToOklch, oklchToHex } from '../math/colour.ts'
import type { Reference } from '../reference/reference.ts'
import { apart, separate } from './contrast.ts'
import type { Hex, Person, Skin } from './design.ts'
import { hairColour, isDeep } from './hair.ts'
import type { Worn } from './make-garment.ts'
import type { Scheme } from './scheme.ts'
import { garmentDefaults } from './tables/garment-defaults.ts'
import { colouringOf } from './tables/peoples.ts'
import { lacking, spreadValues } from './three-values.ts'

/** A ghost is of one mist from head to tip: it keeps clear of the dress that it wears. */
export function ownSkin(brief: Brief, skin: Skin, { plan }: Person, worn: readonly Worn[]): Skin {
  if (plan !== 'ghost' || brief.body.skin.length > 0) return skin
  const clothes = worn
    .filter(({ kind }) => /^(full|top|jacket)$/.test(garmentDefaults(kind).zone))
    .map(({ colours }) => colours.main)
  const colour = apart(skin.colour, clothes)
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
  const wear = spreadValues(separate(worn, scheme, hair), scheme, [skin.colour, hair])
  return lacking(wear, [skin.colour, hair]).dark ? darkened(hair) : hair
}

/** The dark of a figure that is light from head to foot. */
function darkened(hair: Hex): Hex {
  return oklchToHex({ ...hexToOklch(hair), l: 0.32 })
}

/** Hair nobody asked for keeps clear of the face in lightness, but for dark hair on deep skin, which is as it is. */
function keepFromSkin(brief: Brief, hair: Hex, skin: Skin): Hex {
  return isSaid(brief) || isDeep(skin) ? hair : apart(hair, [skin.colour])
}

function isSaid({ body, prompt }: Brief): boolean {
  return (
    body.hair.colours.length > 0 ||
    (body.beard?.colours.length ?? 0) > 0 ||
    colouringOf(prompt) !== undefined
  )
}
