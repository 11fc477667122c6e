/** Sorts within a kind that are drawn another way: rings in a face, thick soles, round caps. */
import type { BriefItem } from '../brief/brief.ts'
import type { GarmentKind } from '../brief/concepts.ts'
import type { Colours, Garment } from './design.ts'

/** What the words say of where and how it is worn. */
export function sortSaid(item: BriefItem, kind: GarmentKind): Partial<Garment> {
  const wornAt = placeWorn(item, kind)
  const isRound = kind === 'fez' && !/fez|tarb|tassel/.test(item.name)
  return {
    ...(wornAt && { wornAt }),
    ...(isRound && { isCrestless: true }),
    ...(isRaised(item) && { isPlatform: true }),
    ...(isHighTop(item) && { isHighTop: true }),
    ...hungAs(item, kind),
  }
}

/** Headphones round the neck; a ring in nose, lip or brow. */
function placeWorn({ place = '', name }: BriefItem, kind: GarmentKind): Garment['wornAt'] {
  if (kind === 'headphones') return /neck|shoulder/.test(place) ? 'neck' : undefined
  if (kind !== 'earrings') return undefined
  if (/nose|septum|nath\b|nostril/.test(`${name} ${place}`)) return 'nose'
  if (/\blips?\b|labret|snake ?bite/.test(`${name} ${place}`)) return 'lip'
  return /brow/.test(`${name} ${place}`) ? 'brow' : undefined
}

function isRaised({ name, modifiers, materials, concept }: BriefItem): boolean {
  const isShoe = /^(?:boots|knee_boots|work_boots|shoes|sneakers|mary_janes)$/.test(concept)
  return isShoe && /\bplatforms?\b/.test([name, ...modifiers, ...materials].join(' '))
}

/** 'Three earrings in the left ear', 'five bracelets'. */
export function countSaid({ concept, count, side }: BriefItem): Pick<Garment, 'count'> {
  const isMany = count > 2 || (count === 2 && side !== 'both')
  return /^(?:bracelet|earrings)$/.test(concept) && isMany ? { count: Math.min(6, count) } : {}
}

const cards = /lanyard|\bid (?:badge|card)\b|\b(?:vip|press|backstage) pass\b/

/** Whether what is called a necklace is a card on a ribbon. */
export function isCard({ name, concept }: BriefItem): boolean {
  return concept === 'necklace' && cards.test(name)
}

/** A card on a ribbon, a watch on a chain at the waist. */
function hungAs({ name }: BriefItem, kind: GarmentKind): Partial<Garment> {
  if (kind !== 'pendant') return {}
  if (/\b(?:pocket|fob) ?watch\b/.test(name)) return { hungAs: 'watch' }
  return cards.test(name) ? { hungAs: 'card', surface: 'cloth' } : {}
}

export const vivid = /^(?:colou?rful|multi-?colou?red|vibrant)$/

/** A colourful skirt of no colour that is said has several. */
export function coloursOfVivid({ colours, modifiers, patterns }: BriefItem): Partial<Colours> {
  const isFree = colours.length === 0 && patterns.length === 0
  return isFree && modifiers.some((word) => vivid.test(word))
    ? { main: '#c9285a', trim: '#f2b430', lining: '#8f1a4a', accent: '#1f8f96' }
    : {}
}

/** A ribbon that nobody coloured is blue, its card white; the dial of a watch is white. */
export function coloursOfHung(item: BriefItem, kind: GarmentKind): Partial<Colours> {
  const { hungAs: hung } = hungAs(item, kind)
  if (hung === 'watch') return { lining: '#f6f4ef' }
  if (hung === undefined) return {}
  const isUnsaid = item.colours.length === 0
  return {
    ...(isUnsaid && { main: '#2b4a7e' }),
    ...{ trim: '#f6f4ef', lining: '#4a5260', accent: '#7fa3cc' },
  }
}

function isHighTop({ concept, name, modifiers }: BriefItem): boolean {
  const words = [name, ...modifiers].join(' ').replaceAll('-', ' ')
  return (
    concept === 'sneakers' &&
    /\b(?:high ?tops?|hi ?tops?|converse|chucks|chuck taylors?|jordans|basketball shoes|boxing (?:shoes|boots)|wrestling (?:shoes|boots))\b/.test(
      words,
    ) &&
    !/\blow ?tops?\b/.test(words)
  )
}
