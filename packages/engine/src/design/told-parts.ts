/** Parts of things that the words tell and no builder draws. */
import type { BriefItem, BriefPart } from '../brief/brief.ts'
import { sleeveFrom } from './cut-from-words.ts'
import { detailOfPart } from './garment-details.ts'
import { bareArmOf, ownPartsOf, partWord } from './own-parts.ts'

/** Parts with a stuff or a shape of their own that no builder makes: 'slashed sleeves'. Those with a colour are in notes of their own. */
export function partsOf(item: BriefItem): string[] {
  const drawn = new Set(ownPartsOf(item).map(({ part }) => part))
  return item.parts
    .filter(({ part }) => !/^(?:trim|lining|emblem|contents|pattern|tip)$/.test(part))
    .filter((part) => !drawn.has(partWord(part)) && !isGone(item, part) && saysMore(part))
    .filter((part) => detailOfPart(part, item) === undefined && !isCutOfSleeve(part))
    .map((part) => toldPart(item, part))
}

/** Of these the sleeves themselves are cut. */
function isCutOfSleeve({ part, name, modifiers, materials }: BriefPart): boolean {
  const said = [...modifiers, name].join(' ')
  return part === 'sleeve' && materials.length === 0 && sleeveFrom(said, 'rolled') !== 'rolled'
}

/** 'Slashed sleeves'; what belongs to no other kind of thing is told with it: 'two eyeholes in the hood'. */
function toldPart(
  item: BriefItem,
  { part, name, count, colours, materials, modifiers }: BriefPart,
): string {
  const said = [...modifiers.slice(0, 2), ...colours.map((colour) => colour.name), ...materials]
  const looks = said
    .slice(0, Math.max(1, Math.min(2, modifiers.length)))
    .reduceRight((all, look) => withLook(look, all), name)
  if (part !== 'part') return looks
  const link = /holes?$|slits?$|gaps?$/.test(name) ? 'in' : 'on'
  return `${count > 1 ? `${count} ` : ''}${looks} ${link} the ${item.name}`
}

/** The look is often in the name already: 'rolled sleeves'. */
function withLook(look: string, name: string): string {
  if (name.toLowerCase().includes(look.toLowerCase())) return name
  // 'one rusty dagger'
  const [, which = '', rest = name] = /^(one |other )(.+)$/.exec(name) ?? []
  return `${which}${look} ${rest}`
}

/** That a sword has a hilt and a coat pockets goes without saying. */
function saysMore({ part, colours, materials, modifiers }: BriefPart): boolean {
  return !usualParts.test(part) || colours.length + materials.length + modifiers.length > 0
}

const usualParts = /^(?:hilt|blade|pocket|sleeve|collar|cuff|button|brim|back|frame|hood)$/

/** A sleeve that was torn off is not there. */
function isGone(item: BriefItem, { part, side }: BriefPart): boolean {
  return part === 'sleeve' && bareArmOf(item) === side
}
