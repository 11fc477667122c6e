/** What cloth may show and where: the garment that was named last, its places, and the figures and patterns that are printed rather than carried. */
import type { Entry } from '../words/entry.ts'
import { singularOf } from '../words/inflect.ts'
import { vocabulary } from '../words/vocabulary.ts'

export const cloth = /^(?:torso|full|outer|legs|feet|hands|head|neck|waist|armour)$/
const bags =
  /^(?:bag|satchel|handbag|backpack|rucksack|purse|tote|pouch|suitcase|shield|drum|guitar|umbrella|parasol|fan|teapot|cup|mug|mask|quilt|blanket|banner|kite|bedsheet|sheet|skateboard|surfboard|helmet|van|cart|caravan)$/

/** The slot of the garment or bag that was named last, with no other noun behind it. */
export function slotBehind(before: readonly string[]): string | undefined {
  for (let at = before.length - 1; at >= 0; at--) {
    const word = before[at] ?? ''
    if (/^[.;!?]$/.test(word)) return undefined
    const entry =
      vocabulary.entries.get(`${before[at - 1]} ${word}`) ?? vocabulary.entries.get(word)
    if (entry?.thing !== undefined && !isLook(entry)) return slotOf(word, entry.thing.slot)
    if ((entry?.who ?? entry?.animal ?? entry?.body) !== undefined && !isLook(entry))
      return undefined
  }
  return undefined
}

function isLook(entry: Entry | undefined): boolean {
  return entry?.colour === true || entry?.pattern !== undefined
}

function slotOf(word: string, slot: string): string | undefined {
  if (bags.test(word)) return 'bag'
  return cloth.test(slot) ? slot : undefined
}

export function isBehindCloth(before: readonly string[]): boolean {
  return slotBehind(before) !== undefined
}

/** A sash has no sleeves, and a cap no toes. */
export function hasPlace(slot: string, place: string): boolean {
  if (/^(?:sleeve|cuff|collar|yoke|lapel|chest|breast|bodice|neckline|bib|wrist)/.test(place))
    return /^(?:torso|full|outer|armour)$/.test(slot)
  if (/^(?:toe|heel|shaft|upper)/.test(place)) return /^(?:feet|legs)$/.test(slot)
  if (/^(?:brim|crown|peak|visor)/.test(place)) return slot === 'head'
  return !/^(?:hem|train|skirt|tails)/.test(place) || slot !== 'head'
}

/** Such a deed is told as well. */
export const works =
  /^(?:embroidered|stitched|knitted|painted|woven|beaded|quilted|tooled|appliqued|crocheted|cross-stitched|sewn|printed)$/

/** These may be there in earnest. */
export const attached =
  /^(?:buttons?|bells?|beads?|pockets?|patch|patches|pins?|coins?|feathers?|ribbons?|lace|fur|fringe|fringes|tassels?|studs?|spikes|chains?|straps?|pearls?|sequins?|mirrors?|medals?|badges?|holes?|stains?|mud|blood|dust|snow|moss|burrs?|ice|laces?|buckles?|keys?|knife|knives|gold|silver|rings?|bows?|cords?|ropes?|hair|plaits?|braids?|scars?|tears?|crumbs|ink|paint|sand|soot|ash|ashes|straw|bandages?|rags|frills?|ruffles?|pleats?|folds?|creases|slits?|flowers in|gems?|jewels?|crystals?|teeth|tooth|claws?|wings?|hands?|arms?|horns?|cigarettes?|cards?|aces?|tools?|pens?|pencils?|scissors|bullets?|pouches|cobwebs?|thread|threads|name|initials|letters|words|numbers?)$/

/** Shown as a pattern rather than as a thing. */
export const patterns =
  /^(?:stripes?|hoops|arrows|crowns|checks|zigzags?|spots|dots|chevrons?|diamonds|crosses|waves|flames|bands|lozenges|squares|scales|swirls|spirals|knotwork|vines|ivy|scrollwork|snowflakes|stars|moons|suns|hearts|skulls|runes|leaves|triangles|circles|polka dots|checkerboard|checkers|tartan|gingham|paisley|plaid|houndstooth|lightning|lightning bolts|clouds|flowers|roses|daisies|poppies|blossoms?|arabesques|meander|greek key|florals|geometrics|hieroglyphs|glyphs|sigils|symbols|notes|eyes|handprints|pawprints|footprints)$/

export function isFigure(word: string): boolean {
  if (patterns.test(word) || /^(?:faces|smileys|cowboys|sailors|shepherds|dancers)$/.test(word))
    return true
  if (attached.test(word)) return false
  const { thing, animal, body } = vocabulary.entries.get(word) ?? {}
  if (body !== undefined) return false
  if (animal !== undefined) return true
  return /^(?:prop|setting)$/.test(thing?.slot ?? '') || (thing?.slot === 'head' && /s$/.test(word))
}

/** What would be worn or shot elsewhere is told as a print. */
const elsewhere =
  /^(?:arrows|crowns|hats|boots|gloves|mittens|glasses|rings|bows|wings|eyes|hands|faces|mouths|lips|teeth|horseshoes|masks|shoes|socks|flags|lightning|fire|smoke|rain|snow|waves)$/

/** 'Printed with little foxes', 'with an arrow print' */
export function printedWith(own: string, figures: string): string {
  const plain = own.replace(/^(?:an?|some|hundreds? of|a hundred|dozens? of) /, '')
  return elsewhere.test(figures)
    ? `with ${plain}${singularOf(figures) ?? figures} print`
    : `printed with ${plain}${figures}`
}
