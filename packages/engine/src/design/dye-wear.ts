/** Clothes take the colours that reference pictures show, where the words say none. */
import type { Brief } from '../brief/brief.ts'
import { hexToRgb, rgbToOklab, shadeHex, shiftHex } from '../math/colour.ts'
import type { Reference } from '../reference/reference.ts'
import { apart, touches } from './contrast.ts'
import type { Hex } from './design.ts'
import { lentColour } from './lent-colour.ts'
import type { Worn } from './make-garment.ts'
import type { Scheme } from './scheme.ts'
import { garmentDefaults, type Zone } from './tables/garment-defaults.ts'

/** From the one that decides to those that give way. */
const regions = ['top', 'bottom', 'footwear'] as const

/** In OKLab; nearer than this, two garments that touch look like one. */
const leastContrast = 0.12

/** Which garment a picture shows of each region: from the outside in, a vest last for its smallness. */
const outsideIn: Readonly<Record<(typeof regions)[number], readonly Zone[]>> = {
  top: ['jacket', 'armour', 'full', 'top', 'vest'],
  bottom: ['legs'],
  footwear: ['feet'],
}

/** Colours said of the character as a whole leave nothing to be taken from pictures. */
export function dyeWear(
  wear: readonly Worn[],
  { brief, scheme, reference }: { brief: Brief; scheme: Scheme; reference: Reference | undefined },
): Worn[] {
  if (brief.themeColours.length > 0) return inTheme(wear, brief, scheme)
  if (reference === undefined) return [...wear]
  return regions.reduce<Worn[]>(
    (dressed, region) => {
      const garment = outermost(dressed, outsideIn[region])
      if (garment === undefined || garment.isPainted) return dressed
      const seen = lentColour(reference, region, garment.colours.main)
      if (seen === undefined) return dressed
      const main = readable(scheme.allowed(seen), garment, dressed)
      return dressed.map((each) => (each.id === garment.id ? dyed(garment, main, scheme) : each))
    },
    [...wear],
  )
}

/** What tells a calling whatever its wearer is dressed in. */
const keepsColour = /^(?:lab_coat|hi_vis_vest|life_jacket)$/
/** Cut from one cloth with it: a Santa's hat, a firefighter's trousers. */
const ofOneCloth = /^(?:jacket|full|top|legs|head|cloak|vest)$/

/** 'A nurse in blue' is not in white, whatever nurses wear: unless a large piece has the first colour, the outermost is dyed, and what is of one cloth with it. */
function inTheme(wear: readonly Worn[], brief: Brief, scheme: Scheme): Worn[] {
  const own = new Set(brief.body.skin.map(({ hex }) => hex))
  const [lead, second] = brief.themeColours.map(({ hex }) => hex).filter((hex) => !own.has(hex))
  const large = wear.filter((garment) => outsideIn.top.includes(zoneOf(garment)))
  if (lead === undefined || large.some(({ colours }) => isAlike(colours.main, lead)))
    return [...wear]
  const isOpen = ({ said, kind }: Worn) =>
    (said === undefined || said.colours.length + said.materials.length === 0) &&
    !keepsColour.test(kind)
  const outer = outsideIn.top
    .flatMap((zone) => large.filter((garment) => zoneOf(garment) === zone))
    .find(isOpen)
  if (outer === undefined) return [...wear]
  const before = outer.colours.main
  return wear.map((garment) => {
    const isOfIt = ofOneCloth.test(zoneOf(garment)) && isAlike(garment.colours.main, before)
    if (garment !== outer && !(isOfIt && isOpen(garment))) return garment
    const piece = { ...dyed(garment, scheme.allowed(lead), scheme), isOwnWhite: false }
    return garment === outer && second !== undefined
      ? { ...piece, colours: { ...piece.colours, trim: scheme.allowed(second) } }
      : piece
  })
}

/** A robe seen from neck to foot makes a tunic and trousers of one colour: what comes later gives way. */
function readable(hex: Hex, garment: Worn, dressed: readonly Worn[]): Hex {
  const alike = dressed
    .filter((other) => other.isPainted && touches(zoneOf(garment), zoneOf(other)))
    .map((other) => other.colours.main)
    .filter((main) => isAlike(hex, main))
  return alike.length === 0 ? hex : apart(hex, alike)
}

function isAlike(one: Hex, other: Hex): boolean {
  const [a, b] = [rgbToOklab(hexToRgb(one)), rgbToOklab(hexToRgb(other))]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) < leastContrast
}

function zoneOf({ kind }: Worn): Zone {
  return garmentDefaults(kind).zone
}

/** What was asked for comes before what merely goes with it. */
function outermost(wear: readonly Worn[], zones: readonly Zone[]): Worn | undefined {
  const worn = zones.flatMap((zone) => wear.filter((garment) => zoneOf(garment) === zone))
  return worn.find(({ isAsked }) => isAsked) ?? worn[0]
}

/** Painted: it was chosen, so its neighbours give way to it and not the other way round. */
function dyed(garment: Worn, main: Hex, scheme: Scheme): Worn {
  const takesTrim = garment.surface === 'leather' || garment.surface === 'metal'
  const trim = takesTrim
    ? shiftHex(main, garment.surface === 'metal' ? 0.12 : -0.1)
    : garment.colours.trim
  const lining = scheme.allowed(shadeHex(main, 0.14, 1.05, 8))
  return { ...garment, isPainted: true, colours: { ...garment.colours, main, trim, lining } }
}
