/** 'A hooded cloak' has a hood: worn, or lying on the back where hair or a hat is told of. */
import type { Brief, BriefItem, BriefPart } from '../brief.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** Puts in the hood of a hooded garment. */
export function wearHood(brief: Brief): void {
  const garment = brief.wear.find(isHooded)
  const thing = vocabulary.entries.get('hood')?.thing
  const isTold = brief.wear.some(({ concept, name }) => concept === 'hood' || / hood$/.test(name))
  if (garment === undefined || thing === undefined || isTold || isRuledOut(brief)) return
  if (showsHead(brief)) garment.parts.push(lyingHood(garment))
  else brief.wear.push(raisedHood(garment, thing))
}

/** A hoodie's own hood is drawn with it. */
function isHooded({ concept, name, modifiers }: BriefItem): boolean {
  return (
    /^(?:cloak|cape|poncho|robes?|tunic|dress|gown|coat|mantle|shawl|trench_coat)$/.test(concept) &&
    (modifiers.includes('hooded') || /^hooded /.test(name))
  )
}

function isRuledOut({ forbidden, absent }: Brief): boolean {
  return forbidden.includes('hood') || absent.some(({ concept }) => concept === 'hood')
}

function showsHead({ body, wear }: Brief): boolean {
  return body.hair.styles.length > 0 || wear.some(({ slot }) => slot === 'head')
}

/** Of a cloak it is drawn, in the colour of the cloak. */
function lyingHood({ concept, colours }: BriefItem): BriefPart {
  const isDrawn = concept === 'cloak'
  return {
    ...{ part: 'hood', name: 'hood', count: 1, side: 'both', materials: [] },
    colours: isDrawn ? colours.slice(0, 1) : [],
    modifiers: isDrawn ? [] : ['lowered'],
  }
}

function raisedHood(
  garment: BriefItem,
  { slot, concept }: Pick<BriefItem, 'slot' | 'concept'>,
): BriefItem {
  const { words, confidence, how, span, colours, materials } = garment
  return {
    ...{ words, name: 'hood', concept, slot, confidence, how, span, colours, materials },
    ...{ patterns: [], modifiers: [], side: 'both', count: 1, parts: [], place: undefined },
  }
}
