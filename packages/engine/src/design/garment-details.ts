/** What the words sew on a garment, or how they cut it: pockets, patches on the elbows, a zip, a neckline, puffed sleeves. */
import type { BriefItem, BriefPart } from '../brief/brief.ts'
import { hexToOklch, shiftHex } from '../math/colour.ts'
import { colourDistance } from './colour-names.ts'
import type { Hex, OwnPart } from './design.ts'
import { type DetailKind, detailRows, type GarmentDetail } from './tables/garment-details.ts'

/** Made of one piece of cloth, or made in a way of their own. */
const uncut =
  /^(?:cape|cloak|poncho|shawl|mantle|apron|toga|sari|chiton|space_suit|shuka|overalls|life_jacket|bandeau|tabard|hi_vis_vest|tactical_vest)$/

/** Whether it is cut and sewn so that details can be put on it. */
export function isCut(kind: string): boolean {
  return !uncut.test(kind)
}

/** Every detail that the garment can show, by the words for it. */
export function detailsOf(item: BriefItem): GarmentDetail[] {
  const found = new Map<DetailKind, string>()
  for (const part of item.parts) {
    const kind = detailOfPart(part, item)
    if (kind !== undefined && !found.has(kind)) found.set(kind, nameOf(part))
    // Two on the hips, the others on the breast.
    if (kind === 'pockets' && part.count > 2 && item.slot !== 'legs')
      found.set('breast pockets', nameOf(part))
  }
  for (const word of item.modifiers) {
    const kind = kindOf(word, item, false)
    if (kind !== undefined && !found.has(kind)) found.set(kind, word)
  }
  return [...found].map(([kind, name]) => ({ kind, name }))
}

/** The detail that a part of a garment is drawn as. */
export function detailOfPart(part: BriefPart, item: BriefItem): DetailKind | undefined {
  if (part.part === 'contents') return undefined
  return kindOf([...part.modifiers, part.name].join(' '), item, true)
}

/** The detail that a word said of the garment itself is drawn as: 'V-neck', 'off-the-shoulder'. */
export function detailOfWord(word: string, item: BriefItem): DetailKind | undefined {
  return kindOf(word, item, false)
}

function kindOf(words: string, { slot, concept }: BriefItem, isPart: boolean) {
  if (!isCut(concept)) return undefined
  const text = words.toLowerCase().replaceAll('-', ' ')
  return detailRows.find(
    ({ named, on, ofWhole }) =>
      (isPart || ofWhole === true) && on.test(slot === 'legs' ? concept : slot) && named.test(text),
  )?.kind
}

function nameOf({ name, modifiers }: BriefPart): string {
  const [look] = modifiers.filter((word) => !name.includes(word))
  return look === undefined ? name : `${look} ${name}`
}

/** Suede patches on a brown jacket are of another brown; a colour that is said is that very one. */
export function setOff(part: OwnPart, item: BriefItem, main: Hex): OwnPart {
  const isSaid = item.parts.some(({ colours }) => colours.some(({ hex }) => hex === part.colour))
  if (isSaid || !/patch|pocket/.test(part.part) || colourDistance(part.colour, main) > 0.12)
    return part
  const { l } = hexToOklch(main)
  return { ...part, colour: shiftHex(part.colour, l > 0.42 ? -0.14 : 0.16) }
}

/** Socks that end at the ankle. */
export function isShortSock({ concept, name, modifiers }: BriefItem): boolean {
  const said = [name, ...modifiers].join(' ')
  return (
    concept === 'knee_socks' && /\b(?:ankle|crew|bobby|short|trainer|low|frilly|bed)\b/.test(said)
  )
}

/** 'With short sleeves' as well as 'short-sleeved'. */
export function sleeveWords({ modifiers, parts }: BriefItem): string {
  const sleeves = parts.filter(({ part }) => part === 'sleeve')
  return [...modifiers, ...sleeves.flatMap(({ name, modifiers: own }) => [...own, name])].join(' ')
}
