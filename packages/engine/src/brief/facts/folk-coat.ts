/** The fur of those who go upright: paws, muzzle, ears and tail in colours of their own, and rings on the tail. */
import type { Brief, FolkCoat, NamedColour } from '../brief.ts'
import type { CoatZone } from '../concepts.ts'
import { colourOf } from '../words/colour.ts'
import { coatWords, readCoat } from './creature.ts'

const zones: ReadonlySet<CoatZone> = new Set<CoatZone>([
  ...(['muzzle', 'socks', 'tail tip', 'ears', 'inner ears'] as const),
])
const earTips = /\bear tips\b|\btips of (?:the|its|his|her|their) ears\b|\btipped ears\b/
const ringedTail =
  /\b(?:(?:ringed|striped|banded) (?:\p{L}+ )?tail|(?:rings?|bands?|stripes?) (?:on|around|round|along|down) (?:the|its|his|her|their) tail|tail with (?:\p{L}+ ){0,2}(?:rings|bands|stripes))\b/u

/** Undefined where nobody has fur of which something is said. */
export function readFolkCoat(brief: Brief): FolkCoat | undefined {
  if (!isFurred(brief)) return undefined
  const words = coatWords(brief)
  const said = [...readCoat(words).zones, ...shadesIn(words)].filter(({ zone }) => zones.has(zone))
  const isTips = earTips.test(words)
  const coat: FolkCoat = {
    zones: said.map(({ zone, colour }) => ({
      zone: zone === 'ears' && isTips ? 'ear tips' : zone,
      colour,
    })),
    rings: ringsIn(words),
  }
  return coat.zones.length > 0 || coat.rings ? coat : undefined
}

function isFurred({ subject, features }: Brief): boolean {
  const kin = subject.species?.concept ?? ''
  return /folk$/.test(kin) || features.some(({ concept }) => /tail$|_ears$/.test(concept))
}

/** 'A dark muzzle', 'pale paws': a shade is colour enough. */
function shadesIn(words: string): { zone: CoatZone; colour: NamedColour }[] {
  return [
    ...words.matchAll(/\b(dark|pale|light) (?:\p{L}+ )?(muzzle|snout|paws|socks|ears)\b/gu),
  ].map(([, shade = '', part = '']) => ({
    zone: part === 'muzzle' || part === 'snout' ? 'muzzle' : part === 'ears' ? 'ears' : 'socks',
    colour: { name: shade, hex: shade === 'dark' ? '#3b2d28' : '#efe3d0' },
  }))
}

/** Black rings, or rings of whatever colour suits. */
function ringsIn(words: string): FolkCoat['rings'] {
  const found = ringedTail.exec(words)
  if (found === null) return undefined
  const before = words.slice(0, found.index + found[0].search(/rings?|bands?|stripes?/)).trim()
  // Of gold or brass they are jewellery.
  if (
    /\b(?:gold|golden|silver|brass|bronze|copper|iron|steel|jade|bone|ivory|jewelled|wedding)$/.test(
      before,
    )
  )
    return undefined
  const colour: NamedColour | undefined = colourOf(
    before.slice(before.lastIndexOf(' ') + 1),
    'thing',
  )
  return { colour }
}

/** What the coat takes from the wardrobe: a fox's muzzle is no mask, the rings on its tail no jewellery. */
export function isOfCoat({ zones: said, rings }: FolkCoat, name: string): boolean {
  if (/muzzle$|snout$/.test(name)) return said.some(({ zone }) => zone === 'muzzle')
  return rings !== undefined && /^(?:rings?|bands?|stripes?)$/.test(name)
}
